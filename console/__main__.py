"""The console: ``python -m console --port PORT``, on loopback only; the front passes it on."""

from __future__ import annotations

import argparse
import logging

import uvicorn

from console.app import assemble
from encoder import load_encoder
from settings import load_settings

_LOOPBACK = "127.0.0.1"


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    uvicorn.run(
        assemble(load_settings(), load_encoder()),
        host=_LOOPBACK,
        port=arguments.port,
        access_log=False,
        log_config=None,
        server_header=False,
        # The front tells who the browser is; see console/addresses.py.
        proxy_headers=False,
    )


if __name__ == "__main__":
    main()
