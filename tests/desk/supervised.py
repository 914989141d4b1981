"""A desk of tiny services, to be signalled and killed: `supervised.py LOGS PORT [PORT…]`.

The first is what an answer needs, the others start later.
"""

import asyncio
import sys
from pathlib import Path

from desk.errors import DeskError
from desk.supervisor import Service, Supervisor, supervise

TINY_SERVER = Path(__file__).with_name("tiny_server.py")


def tiny_service(port: int, *manners: str) -> Service:
    """Describe a tiny server as a service."""
    return Service(
        name=f"tiny-{port}",
        command=(sys.executable, str(TINY_SERVER), str(port), *manners),
        ready_url=f"http://127.0.0.1:{port}/",
        ready_within=20,
    )


def say(line: str) -> None:
    print(line, flush=True)


def main(logs: str, *ports: str) -> None:
    first, *later = [tiny_service(int(port)) for port in ports]
    supervisor = Supervisor(Path(logs), Path(logs), say)
    try:
        asyncio.run(supervise(supervisor, [[first]], lambda: say("up"), later))
    except DeskError as error:
        sys.exit(f"desk: {error}")
    say("stopped")


if __name__ == "__main__":
    main(*sys.argv[1:])
