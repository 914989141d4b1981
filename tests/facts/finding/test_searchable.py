"""The form in which words are looked for."""

import pytest

from facts.finding.searchable import searchable, wanted_words


def finds(query: str, text: str) -> bool:
    """Whether each word of a query is found in a text."""
    line = searchable(text)
    return all(any(form in line for form in forms) for forms in wanted_words(query))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("zhuji", "ZHUJI"),
        ("perlenzucht", "Süßwasser-Perlenzucht"),
        ("züchter", "Zuchter"),
        ("ｚｈｕｊｉ", "Zhuji"),
        ("珍珠", "诸暨珍珠产业"),
        ("真珠", "淡水真珠の養殖"),
        ("ไข่มุก", "ฟาร์มไข่มุกน้ำจืด"),
        ("لؤلؤ", "اللُّؤلُؤ"),
        ("жемчуг", "ЖЕМЧУГА"),
        ("61", "61 projects"),
        ("61", "共61个项目"),
        ("٦١", "61"),
        ("10.9", "about 10.9 billion"),
        ("62,000", "62000"),
        ("2020", "2020-11-07"),
        ("2020-11", "2020-11-07"),
        ("ciie-3", "ciie-3-projects"),
        ("-3.5", "-3.5"),
        ("(Zhuji), “pearls”!", "pearls of Zhuji"),
        ("73%", "73% of the world"),
    ],
)
def test_a_word_is_found(query: str, text: str) -> None:
    assert finds(query, text)


@pytest.mark.parametrize(
    ("query", "text"),
    [("61", "1961"), ("61", "610"), ("9", "10.9"), ("zhuji pearls", "Zhuji"), ("珠珍", "珍珠")],
)
def test_another_word_is_not(query: str, text: str) -> None:
    assert not finds(query, text)


@pytest.mark.parametrize("query", ["", "  ", "\n\t"])
def test_a_query_without_words_has_none(query: str) -> None:
    assert wanted_words(query) == []


def test_punctuation_alone_is_looked_for() -> None:
    assert not finds("%", "73 of the world")
    assert finds("%", "73% of the world")


def test_a_word_given_twice_is_looked_for_once() -> None:
    assert wanted_words("Zhuji zhuji, ZHUJI") == [("zhuji",)]
