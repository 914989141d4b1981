"""Cue words: whole words and beginnings, in one text and in many."""

import pytest

from facts.cues import cues, cues_of_all


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("how many people came", "en", "how_many"),
        ("In welchen Branchen?", "de", "which_sectors"),
        ("一番さびしかったのは？", "ja", "superlative"),
        ("что в итоге, и когда?", "ru", "when"),
        ("比前一年多办了几场", "zh-Hans", "increase_over"),
        ("前の年は？", "ja", "previous"),
        ("몇 개예요?", "ko", "how_many"),
        ("nur 70% davon", "de", "percent"),
        ("¿a cuánto está el kilo?", "es", "price"),
        ("والسنة اللي قبلها؟", "ar", "previous"),
    ],
)
def test_cue_is_found(text: str, language: str, kind: str) -> None:
    assert kind in cues(text, language)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("whoever", "en", "who"),  # "who " is a whole word
        ("몇 개예요?", "ko", "percent"),
        ("何件ですか", "ja", "percent"),
        ("somewhere", "en", "where"),  # a cue begins at a word
    ],
)
def test_what_only_looks_like_a_cue_is_none(text: str, language: str, kind: str) -> None:
    assert kind not in cues(text, language)


@pytest.mark.parametrize("language", ["en", "ja", "ru", "ar", "zh-Hant"])
def test_many_texts_at_once_are_read_as_each_alone(language: str) -> None:
    texts = ["how many came", "когда и где", "有多少人參加", "いつですか", "متى كان ذلك", ""]
    together = cues_of_all(texts, language)
    for row, text in enumerate(texts):
        alone = cues(text, language)
        assert {kind for kind, rows in together.items() if row in rows} == alone
