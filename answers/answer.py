"""An answer: status, replies and what the conversation is about from now on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from facts.follow_ups import Context

Status = Literal["answered", "clarify", "no_answer", "smalltalk", "handoff"]


@dataclass(frozen=True, slots=True)
class Button:
    """A next step: what it says, and what is posted back when it is pressed."""

    title: str
    value: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the investor; `text` uses **bold** and line breaks only."""

    text: str
    buttons: tuple[Button, ...] = ()
    facts: tuple[Mapping[str, Any], ...] = ()
    events: tuple[Mapping[str, Any], ...] = ()
    desk: Mapping[str, Any] | None = None

    def payload(self) -> dict[str, Any]:
        """The reply as the contract has it."""
        return {
            "text": self.text,
            "buttons": [{"title": b.title, "value": b.value} for b in self.buttons],
            "facts": list(self.facts),
            "events": list(self.events),
            "desk": self.desk,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one turn.

    Args:
        intent: the effective intent, where it differs from the classified one.
        language: the language it is in, where it differs from the turn's.
        context: what follow-ups inherit; None leaves it as it was.
    """

    status: Status
    replies: Sequence[Reply] = field(default_factory=tuple)
    intent: str | None = None
    language: str | None = None
    context: Context | None = None

    def of_intent(self, intent: str) -> Answer:
        """The same answer under another effective intent."""
        return replace(self, intent=intent)

    def after(self, earlier: Context) -> Answer:
        """The same answer in a conversation that was about something before."""
        if self.context is None:
            return self
        return replace(self, context=self.context.after(earlier))
