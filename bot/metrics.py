"""What the front counts, in Prometheus format, with no text, name or id of anybody."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.errors import BotError
from bot.reply import Turn

LATENCY_BUCKETS = (0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 12, 20)


class Metrics:
    """Counters of one front process."""

    def __init__(self) -> None:
        """Start every counter at zero, in a registry of its own."""
        self.registry = CollectorRegistry()
        self._turns = Counter(
            "desk_turns",
            "Answered turns",
            ("channel", "language", "status", "intent"),
            registry=self.registry,
        )
        self._latency = Histogram(
            "desk_turn_seconds",
            "Seconds from a message to its answer",
            ("channel",),
            buckets=LATENCY_BUCKETS,
            registry=self.registry,
        )
        self._errors = Counter(
            "desk_errors", "Turns that got no answer", ("channel", "error"), registry=self.registry
        )
        self.queue = Gauge(
            "desk_queue", "Turns being answered or waiting", ("process",), registry=self.registry
        )

    def answered(self, channel: str, turn: Turn, seconds: float) -> None:
        """Count an answered turn and how long it took."""
        self._turns.labels(channel, turn.language, turn.status, turn.intent).inc()
        self._latency.labels(channel).observe(seconds)

    def failed(self, channel: str, error: BotError) -> None:
        """Count a turn that ended in an error."""
        self._errors.labels(channel, type(error).__name__).inc()

    def render(self) -> bytes:
        """Return all counters in Prometheus' text format."""
        return generate_latest(self.registry)
