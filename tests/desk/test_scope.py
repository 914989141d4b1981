"""Turning away what is out of scope, and what it may cost."""

from desk.evaluation.scope import Judged, choose_threshold, judge, turned_away


def test_the_threshold_turns_away_what_it_can_without_losing_answers() -> None:
    inside = [Judged(0.9, True)] * 94 + [Judged(0.3, True)] * 6
    outside = [Judged(0.2, False), Judged(0.3, False), Judged(0.95, False)]
    assert choose_threshold(inside, outside) == 0.3


def test_where_too_few_are_right_to_begin_with_few_may_be_lost() -> None:
    inside = [Judged(0.9, True)] * 87 + [Judged(0.5, True)] * 2 + [Judged(0.4, True)]
    inside += [Judged(0.1, False)] * 10
    outside = [Judged(0.2, False), Judged(0.4, False), Judged(0.6, False)]
    assert choose_threshold(inside, outside) == 0.4


def test_a_question_taken_for_none_of_the_intents_is_turned_away_by_any_threshold() -> None:
    judged = judge("ask_contact", [("out_of_scope", 0.8), ("ask_contact", 0.2)], "out_of_scope")
    assert judged == Judged(0.0, False)
    assert turned_away([judged], threshold=0.0) == 100
