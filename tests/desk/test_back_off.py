"""Restart delays."""

from desk.back_off import BackOff


def test_the_delay_doubles_up_to_its_limit() -> None:
    back_off = BackOff(first=0.5, longest=4)
    assert [back_off.delay(ran_for=0) for _ in range(5)] == [0.5, 1, 2, 4, 4]


def test_a_steady_run_forgets_earlier_deaths() -> None:
    back_off = BackOff(first=0.5, longest=30, steady_after=60)
    for _ in range(4):
        back_off.delay(ran_for=1)
    assert back_off.delay(ran_for=61) == 0.5
