"""Figures and times of Chinese sentences."""

from datetime import date

import pytest

from facts.proposals.chinese_figures import ChineseFigures
from facts.proposals.chinese_times import chinese_times

PUBLISHED = date(2024, 7, 20)


def told(sentence: str) -> list[str]:
    """Value, unit and qualifier of each figure."""
    found = ChineseFigures().find(sentence, chinese_times(sentence, PUBLISHED))
    return [
        " ".join(
            str(part)
            for part in (figure.qualifier, figure.value or figure.written, figure.unit)
            if part is not None
        )
        for figure in found
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2020年签约61个外商投资项目，总投资109亿美元。", ["61 project", "10900000000 USD"]),
        ("總投資超過30億元，簽約61個項目。", ["more_than 3000000000 CNY", "61 project"]),
        ("总投资约1.2万亿元，占七成以上。", ["about 1200000000000 CNY", "more_than 70 percent"]),
        ("产量占全球百分之七十三，增长5.2%。", ["73 percent", "5.2 percent"]),
        ("吸引1500余名客商，来自20多个国家。", ["more_than 1500 person", "more_than 20 country"]),
        ("外商投资企业近6.2万家，人口120万左右。", ["nearly 62000 company", "about 1200000"]),
        ("面积2,311平方公里，养殖1.5万亩。", ["2311 square_kilometre", "15000 mu"]),
        ("引进重大项目100个，展位两千个。", ["100 project", "2000 booth"]),
        ("综合实力排名全国第24位。", ["24 rank"]),
        ("不到30亿元。", ["不到30亿 CNY"]),
        ("养殖面积38，亩，养殖户3，户。", ["38 mu", "3 person"]),
    ],
)
def test_figures_are_read_with_unit_and_qualifier(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "第十九届博览会于2018年6月9日举行。",
        "咨询电话0575-87012345，地址示例路18号，9时30分开门。",
        "一个企业用3D打印和5G网络，三是要加强合作。",
        "邮编310000，第2页。",
    ],
)
def test_numbers_that_say_nothing_of_the_world_are_dropped(sentence: str) -> None:
    assert told(sentence) == []


def test_lost_digits_are_recognised() -> None:
    found = ChineseFigures().find("养殖面积38，亩。", ())
    assert [(figure.value, figure.reason) for figure in found] == [(None, "digits_lost")]


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("2020年11月7日公布。", ["2020-11-07"]),
        ("5月3日至5日举行。", ["2024-05-03/2024-05-05"]),
        ("今年上半年，去年三季度。", ["2024-01/2024-06", "2023-07/2023-09"]),
        ("2013年至2017年，年均增长。", ["2013/2017"]),
        ("“十一五”末，“十四五”期间。", ["2010", "2021/2025"]),
        ("截至今年4月底。", ["2024-04"]),
    ],
)
def test_times_are_read(sentence: str, periods: list[str]) -> None:
    assert [time.period for time in chinese_times(sentence, PUBLISHED)] == periods


def test_bases_and_damaged_years_are_recognised() -> None:
    assert chinese_times("比去年增长。", PUBLISHED)[0].is_base
    assert chinese_times("于26年8月28日开业。", PUBLISHED)[0].damaged == "26年8月28日"
    assert chinese_times("6月11日举行。", None)[0].period is None
