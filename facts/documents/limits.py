"""What the process that parses a document may use; a document made to harm hits these."""

import resource

MEMORY = 1024 * 1024 * 1024
CPU_SECONDS = 20
SECONDS = 30
"""Of the clock, after which the parent ends it."""

_FILES = 64


def limit_this_process() -> None:
    """Bound memory, processor time, files open and files written, of this process for good."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, _FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
