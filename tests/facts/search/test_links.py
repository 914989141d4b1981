"""Names in a question, as people of many languages write them."""

import pytest

from facts.links import TermIndex
from facts.records import TermRecord


def term(owner: str, text: str) -> TermRecord:
    return TermRecord(owner, "entity", "en", text, "label")


INDEX = TermIndex(
    [
        term("zhuji", "Zhuji"), term("zhuji", "诸暨"), term("zhuji", "تشوجي"),
        term("zhuji", "주지"),
        term("zhejiang", "Zhejiang"), term("zhejiang", "浙江"), term("zhejiang", "Чжэцзян"),
        term("zhenjiang", "Zhenjiang"), term("japan", "Япония"), term("ge", "GE"),
        term("ciie", "CIIE"), term("ciie-3", "third CIIE"), term("pearl", "Perle"),
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("What does ZHUJI make?", ["zhuji"]),
        ("诸暨的珍珠", ["zhuji"]),
        ("浙江诸暨", ["zhejiang", "zhuji"]),
        ("Жители Чжэцзяна в Японии", ["zhejiang", "japan"]),
        ("وتشوجي", ["zhuji"]),
        ("주지에서", ["zhuji"]),
        ("Zejiang", ["zhejiang"]),
        ("Zhenjiang", ["zhenjiang"]),
        ("the third CIIE", ["ciie-3"]),
        ("agreements with GE", ["ge"]),
        ("bil ge", []),
        ("Perlen", ["pearl"]),
        ("Zhuhai", []),
        ("", []),
        ("💎", []),
    ],
)
def test_names_are_found_inflected_glued_and_mistyped(text: str, owners: list[str]) -> None:
    assert [link.owner for link in INDEX.find(text)] == owners


def test_link_tells_what_it_matched() -> None:
    (link,) = INDEX.find("в Японии")
    assert (link.term, link.exactness < 1) == ("Япония", True)


VIETNAMESE = TermIndex(
    [term("japan", "Nhật"), term("guangdong", "Canton"), term("pearls", "Pearls")]
)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Diễn đàn ở Nhật", ["japan"]),
        ("nơi nào nhiều nhất", []),
        ("kantor", []),
        ("pearl", ["pearls"]),
    ],
)
def test_everyday_words_are_names_only_as_these_are_written(text: str, owners: list[str]) -> None:
    everyday = frozenset({"nhat", "kantor", "pearl"})
    assert [link.owner for link in VIETNAMESE.find(text, everyday)] == owners


def test_a_word_nobody_uses_every_day_may_be_a_mistyped_name() -> None:
    assert [link.owner for link in VIETNAMESE.find("Kanton, Cantan")] == ["guangdong"]


IN_A_ROW = TermIndex(
    [
        term("zimbabwe", "Zimbabwe"), term("zimbabwe", "Zimbabwe Afrika"),
        term("south-africa", "Afrika Selatan"), term("yiwu", "Yiwu, Zhejiang"),
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Zimbabwe, Afrika Selatan", ["Zimbabwe", "Afrika Selatan"]),
        ("Zimbabwe; Afrika", ["Zimbabwe"]),
        ("di Zimbabwe Afrika", ["Zimbabwe Afrika"]),
        ("di Yiwu, Zhejiang", ["Yiwu, Zhejiang"]),
    ],
)
def test_a_name_spans_no_comma_but_its_own(text: str, terms: list[str]) -> None:
    assert [link.term for link in IN_A_ROW.find(text)] == terms
