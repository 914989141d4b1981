"""Unanswered questions asked again, once something was published for them."""

from __future__ import annotations

from collections.abc import Sequence

from console.parts import ConsoleParts
from facts.question_retry import Retried, retry
from facts.unanswered import UnansweredRecord, questions_of, settle_group
from facts.vocabulary import QuestionStatus


def asked_again(
    parts: ConsoleParts, numbers: Sequence[int]
) -> list[tuple[UnansweredRecord, Retried]]:
    """Return questions with how they end now."""
    records = questions_of(parts.store, numbers)
    found = retry(parts.store, parts.snapshots.current(), parts.encoder, records)
    return list(zip(records, found, strict=True))


def settle_answered(parts: ConsoleParts, actor: str, numbers: Sequence[int]) -> None:
    """Take the questions off the list that are answered now."""
    answered = [record.id for record, end in asked_again(parts, numbers) if end.is_answered]
    if answered:
        settle_group(parts.store, answered, QuestionStatus.ANSWERED, actor)
