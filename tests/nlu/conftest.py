"""These tests run in the Rasa runtime: ``var/envs/rasa/bin/python -m pytest tests/nlu``.

``desk test`` does so, with ``--confcutdir=tests/nlu``; the app runtime has no Rasa, and leaves
them out.
"""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("rasa") else ["test_*.py"]
