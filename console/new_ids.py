"""Stable ids for records that staff add: readable, and not taken."""

from __future__ import annotations

import re
import unicodedata
from secrets import token_hex

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from facts.wanted_records import MODELS

LONGEST = {"facts": 56, "sources": 56}
LONGEST_OF_OTHERS = 48
_ROOM_FOR_NUMBER = 4
# Pages of the console stand at these addresses, beside those of records.
_ADDRESSES = frozenset({"new", "save", "preview", "order"})


def new_id(session: Session, section: str, *words: str) -> str:
    """Return an id made of words, numbered where it is taken.

    Words in other scripts than Latin make no id; then it is random.
    """
    longest = LONGEST.get(section, LONGEST_OF_OTHERS) - _ROOM_FOR_NUMBER
    stem = slug(" ".join(words))[:longest].strip("-") or f"{section[:-1]}-{token_hex(4)}"
    key = inspect(MODELS[section]).primary_key[0]
    taken = _ADDRESSES | set(
        session.scalars(select(key).where(key.startswith(stem, autoescape=True)))
    )
    numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return next(ident for ident in (stem, *numbered) if ident not in taken)


def slug(text: str) -> str:
    """Return a text in small letters, digits and hyphens; accents are dropped."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
