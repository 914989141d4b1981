"""Unanswered questions are kept for staff without personal data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.masking import EMAIL_MASK, PHONE_MASK, mask_personal_data
from facts.store import FactStore
from facts.unanswered import record_unanswered, settle, unanswered
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
    assert settle(store, question.id, QuestionStatus.DISMISSED, "mei")
    assert unanswered(store) == []
    assert unanswered(store, QuestionStatus.DISMISSED)[0].fair == "ciie"
    assert not settle(store, question.id + 1, QuestionStatus.DISMISSED, "mei")
