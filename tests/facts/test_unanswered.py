"""Unanswered questions are kept for staff without personal data."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from facts.errors import ReasonMissing
from facts.journal_models import Change, UnansweredQuestion
from facts.masking import EMAIL_MASK, PHONE_MASK, mask_personal_data
from facts.store import FactStore
from facts.unanswered import (
    SETTLED_KEPT,
    AskedQuestion,
    forget_settled,
    keep_questions,
    record_unanswered,
    settle,
    settle_group,
    unanswered,
)
from facts.vocabulary import QuestionStatus

ZEROS = "0٠۰०０"  # the zeros of five scripts' digits
WORDS = st.sampled_from(["call me", "我的电话是", "عنوان", "GDP?", "", "что?", "(tel)"])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("mail li.wei+x@example.com.cn, please", "mail [e-mail], please"),
        ("我的邮箱是li@example.com谢谢", "我的邮箱是[e-mail]谢谢"),
        ("邮箱：王＠例子．中国", "邮箱：[e-mail]"),
        ("call +86 571 8765 4321 now", "call [phone] now"),
        ("电话１３８００１３８０００。", "电话[phone]。"),
        ("138-0013-8000", "[phone]"),
        ("(0571) 87654321", "[phone]"),
        ("00 49 30 1234567", "[phone]"),
        ("030/1234567", "[phone]"),
        ("01.23.45.67.89", "[phone]"),
        ("1 (555) 123-4567", "[phone]"),
        ("٠٥٠١٢٣٤٥٦٧", "[phone]"),
        ("\u200e+971 50 123 4567\u200e", "\u200e[phone]\u200e"),
        ("8 (495) 123‑45‑67", "[phone]"),
    ],
)
def test_addresses_and_numbers_are_masked(text: str, masked: str) -> None:
    assert mask_personal_data(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "US$10,900,000,000 in 2020?",
        "10900000000",
        "15700000000",
        "10 900 000 000",
        "10.900.000.000",
        "10900000000.00000000001",
        "from 2013-2017, 22.7",
        "2012 2017",
        "2018-08-21/2018-08-23",
        "21.08.2018",
        "2020年11月5日",
        "2,311 km², 567 m²",
        "61 projects, 14,600 buyers",
        "@zhuji",
    ],
)
def test_years_dates_and_figures_stay(text: str) -> None:
    assert mask_personal_data(text) == text


@given(
    before=WORDS,
    number=st.from_regex(r"[1-9][0-9]{0,2}( [0-9]{3}){2,3}", fullmatch=True),
    zero=st.sampled_from(ZEROS),
    after=WORDS,
)
def test_an_international_number_is_masked_in_any_digits(
    before: str, number: str, zero: str, after: str
) -> None:
    digits = "".join(chr(ord(zero) + int(c)) if c.isdigit() else c for c in number)
    assert mask_personal_data(f"{before} +{digits} {after}") == f"{before} {PHONE_MASK} {after}"


@given(before=WORDS, address=st.emails(domains=st.just("example.org")), after=WORDS)
def test_an_address_is_masked(before: str, address: str, after: str) -> None:
    masked = mask_personal_data(f"{before} {address} {after}")
    assert "example.org" not in masked
    assert EMAIL_MASK in masked


@given(st.integers(min_value=0, max_value=10**15), st.integers(1900, 2100))
def test_a_figure_and_a_year_are_readable(figure: int, year: int) -> None:
    text = f"was it {figure:,} in {year}?"
    assert mask_personal_data(text) == text


@given(st.text(max_size=300))
def test_masking_is_done_after_once(text: str) -> None:
    masked = mask_personal_data(text)
    assert mask_personal_data(masked) == masked


def test_a_long_text_is_masked_at_once() -> None:
    assert mask_personal_data("a" * 2000 + "1" * 2000).endswith(PHONE_MASK)


def test_a_question_is_kept_masked_and_without_a_revision(store: FactStore) -> None:
    before = store.revision()
    record_unanswered(store, "GDP? +86 571 8765 4321", "en", "web", None, ["share", "deals"])
    (question,) = unanswered(store)
    assert question.text == "GDP? [phone]"
    assert (question.language, question.channel, question.fair) == ("en", "web", None)
    assert (question.nearest, question.status) == (("share", "deals"), "open")
    assert question.at.tzinfo is not None
    assert store.revision() == before


def test_a_settled_question_is_no_longer_open(store: FactStore) -> None:
    record_unanswered(store, "GDP?", "en", "telegram", "ciie", [])
    (question,) = unanswered(store)
    assert settle(store, question.id, QuestionStatus.DISMISSED, "mei", "not our province")
    assert unanswered(store) == []
    (settled,) = unanswered(store, QuestionStatus.DISMISSED)
    assert (settled.fair, settled.settled_by, settled.reason) == ("ciie", "mei", "not our province")
    assert settled.settled_at is not None
    assert settled.settled_at.tzinfo is not None
    assert not settle(store, question.id + 1, QuestionStatus.ANSWERED, "mei")


@pytest.mark.parametrize("reason", [None, "", " \n"])
def test_a_question_is_not_dismissed_without_a_reason(store: FactStore, reason: str | None) -> None:
    record_unanswered(store, "GDP?", "en", "web", None, [])
    (question,) = unanswered(store)
    with pytest.raises(ReasonMissing):
        settle(store, question.id, QuestionStatus.DISMISSED, "mei", reason)
    assert unanswered(store) == [question]


def test_what_somebody_else_settled_stays_as_they_left_it(store: FactStore) -> None:
    for text in ("GDP?", "BIP?", "ВВП?"):
        record_unanswered(store, text, "en", "web", None, [])
    ids = [question.id for question in unanswered(store)]
    assert settle(store, ids[0], QuestionStatus.DISMISSED, "bo", "twice")
    assert settle_group(store, ids, QuestionStatus.ANSWERED, "mei") == 2
    (others,) = unanswered(store, QuestionStatus.DISMISSED)
    assert (others.id, others.settled_by) == (ids[0], "bo")
    answered = unanswered(store, QuestionStatus.ANSWERED)
    assert {(one.settled_by, one.reason) for one in answered} == {("mei", None)}


def test_an_opened_question_is_as_new(store: FactStore) -> None:
    record_unanswered(store, "GDP?", "en", "web", None, [])
    (question,) = unanswered(store)
    assert settle(store, question.id, QuestionStatus.DISMISSED, "mei", "not ours")
    assert settle(store, question.id, QuestionStatus.OPEN, "bo")
    assert unanswered(store) == [question]


def test_settling_leaves_no_trace_in_the_public_history(store: FactStore) -> None:
    before = store.revision()
    record_unanswered(store, "GDP?", "en", "web", None, [])
    settle_group(store, [unanswered(store)[0].id], QuestionStatus.ANSWERED, "mei")
    assert store.revision() == before
    with store.session() as session:
        assert session.scalars(select(Change)).all() == []


def test_only_what_was_settled_long_ago_is_forgotten(store: FactStore) -> None:
    for text in ("open", "settled"):
        record_unanswered(store, text, "en", "web", None, [])
    settled, _ = unanswered(store)
    settle(store, settled.id, QuestionStatus.ANSWERED, "mei")
    last_day = datetime.now(UTC) + SETTLED_KEPT
    assert forget_settled(store, "mei", last_day - timedelta(minutes=1)) == 0
    assert forget_settled(store, "mei", last_day + timedelta(minutes=1)) == 1
    assert [question.text for question in unanswered(store)] == ["open"]
    assert unanswered(store, QuestionStatus.ANSWERED) == []


def test_what_was_settled_before_the_day_was_kept_goes_by_when_it_was_asked(
    store: FactStore,
) -> None:
    asked = datetime.now(UTC) - SETTLED_KEPT - timedelta(days=1)
    keep_questions(store, [AskedQuestion("GDP?", "en", "web", None, (), asked)])
    with store.write("mei") as session:
        session.execute(update(UnansweredQuestion).values(status="answered"))
    assert forget_settled(store, "mei") == 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("a\0b", "a b"),
        ("\ud800", "?"),
        ("x" * 5_000, "x" * 2_000),
    ],
)
def test_any_text_can_be_kept(store: FactStore, text: str, kept: str) -> None:
    record_unanswered(store, text, "en", "web", None, [])
    assert unanswered(store)[0].text == kept
