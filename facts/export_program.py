"""`python -m facts.export_program`: writes the exchange file that standard input asks for.

The file goes out by standard output; marked lines on standard error tell how far it is.
"""

import json
import sys
from contextlib import closing

from facts.errors import ExportRefused
from facts.exchange import write_exchange_file
from facts.export_process import REFUSED, TELLS
from facts.exporting import Selection
from facts.import_watch import Watch
from facts.store import FactStore


def main() -> None:
    """Write one file; say why not on standard error."""
    order = json.load(sys.stdin)
    what = Selection(order["sections"], order["facts"])
    with closing(FactStore.open(order["url"])) as store:
        try:
            content = write_exchange_file(store, order["suffix"], what, Watch(_tell))
        except ExportRefused as refused:
            sys.stderr.write(str(refused))
            sys.exit(REFUSED)
    sys.stdout.buffer.write(content)


def _tell(done: int, total: int, step: str) -> None:
    sys.stderr.write(f"{TELLS}{json.dumps([done, total, step])}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    main()
