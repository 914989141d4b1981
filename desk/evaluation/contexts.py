"""What a conversation is about before its last message."""

from __future__ import annotations

from collections.abc import Sequence

from actions.assistant import Assistant
from actions.looked import look_up
from answers.fact_answer import context_of
from facts.follow_ups import NO_CONTEXT, Context


def context_before_last(assistant: Assistant, language: str, messages: Sequence[str]) -> Context:
    """What the messages but for the last one were about, each taken for a question for facts."""
    context = NO_CONTEXT
    for text in messages[:-1]:
        facts = look_up(assistant, text, language, context, None).finding.facts
        context = context_of(facts).after(context) if facts else context
    return context
