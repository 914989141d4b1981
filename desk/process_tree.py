"""A process and everything it started, as the system sees it."""

import psutil


def process_tree(root: psutil.Process) -> list[psutil.Process]:
    """Return a process and all its descendants, none if it ended."""
    try:
        return [root, *root.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
