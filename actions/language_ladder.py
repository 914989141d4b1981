"""Which language to answer in: an explicit choice, then the message, then what went before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from languages import LANGUAGES, match

# A message this clearly in one language changes the conversation's language; "ok" does not.
SURE = 0.75
# … and more clearly still where the message may as well be in the language spoken so far.
SURE_TO_CHANGE = 0.9
# With nothing else to go by, a fair guess is better than English: of the guesses between this and
# 0.4 on our question sets three in five are right, one in five is English.
LIKELY = 0.3
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Detection:
    """What language identification made of a message."""

    code: str | None = None
    confidence: float = 0.0
    candidates: tuple[str, ...] = ()

    @classmethod
    def read(cls, detected: Mapping[str, Any] | None) -> Detection:
        """Read the ``language`` property of a parsed message."""
        if not detected or detected.get("code") not in LANGUAGES:
            return cls()
        candidates = tuple(code for code, _ in detected.get("candidates") or ())
        return cls(detected["code"], float(detected.get("confidence") or 0.0), candidates)


def choose_language(
    lock: str | None, detection: Detection, conversation: str | None, hint: str | None
) -> str:
    """The language to answer in.

    Args:
        lock: the language chosen explicitly.
        conversation: the language of the turn before.
        hint: a BCP 47 tag such as Telegram's ``language_code``.
    """
    if lock in LANGUAGES:
        return str(lock)
    needed = SURE_TO_CHANGE if conversation in detection.candidates else SURE
    if detection.code and detection.confidence >= needed:
        return detection.code
    hinted = match(hint) if hint else None
    earlier = [
        code for code in (conversation, hinted.code if hinted else None) if code in LANGUAGES
    ]
    guessed = detection.code is not None and detection.confidence >= LIKELY
    # Han text that fits both scripts stays in the one the conversation or the hint uses.
    likely = [code for code in earlier if guessed and code in detection.candidates]
    if likely or earlier:
        return str((likely or earlier)[0])
    return str(detection.code) if guessed else FALLBACK
