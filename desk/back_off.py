"""How long to wait before a service that died is started again."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
STEADY_AFTER = 60.0


class BackOff:
    """Doubles the delay at each death, and forgets them once the service ran steadily.

    Args:
        first: seconds before the first restart.
        longest: seconds the delay never exceeds.
        steady_after: seconds of running after which earlier deaths no longer count.
    """

    def __init__(
        self,
        first: float = FIRST_DELAY,
        longest: float = LONGEST_DELAY,
        steady_after: float = STEADY_AFTER,
    ):
        self._first = first
        self._longest = longest
        self._steady_after = steady_after
        self._next = first

    def delay(self, ran_for: float) -> float:
        """Return the seconds to wait after a run of `ran_for` seconds."""
        if ran_for >= self._steady_after:
            self._next = self._first
        delay, self._next = self._next, min(self._next * 2, self._longest)
        return delay
