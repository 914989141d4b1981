"""`python -m facts.spreadsheet MEMORY SECONDS`: reads a workbook in a process that may end badly.

A small workbook can be made to unfold into more than a machine holds. Here the system ends the
reading when it takes more bytes of memory or seconds of a core than given, and nothing else ends
with it. The workbook comes in by standard input, its tables go out as JSON.
"""

import json
import resource
import sys
from dataclasses import asdict

from facts.errors import FileRefused
from facts.spreadsheet.xlsx_process import REFUSED
from facts.spreadsheet.xlsx_reading import read_xlsx


def main() -> None:
    """Read one workbook; say why not on standard error."""
    memory, seconds = (int(argument) for argument in sys.argv[1:])
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    try:
        tables = read_xlsx(sys.stdin.buffer.read())
    except FileRefused as error:
        sys.stderr.write(str(error))
        sys.exit(REFUSED)
    json.dump([asdict(table) for table in tables], sys.stdout)


if __name__ == "__main__":
    main()
