"""A process and everything it started, as the system sees it."""

import psutil


def process_tree(root: psutil.Process) -> list[psutil.Process]:
    """Return a process and all its descendants, none if it ended."""
    try:
        return [root, *root.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process and its descendants have used so far."""
    times = [process.cpu_times() for process in process_tree(psutil.Process(pid))]
    return sum(time.user + time.system for time in times)
