"""Years, months and ordinals in a question."""

import pytest

from facts.asked import Asked, asked


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("projects in November 2020", "en", Asked((2020,), (11,), ())),
        ("the third CIIE", "en", Asked((), (), (3,))),
        ("the 19th session", "en", Asked((), (), (19,))),
        ("from 2012 to 2017", "en", Asked((2012, 2017), (), ())),
        ("2,311 km² and 62000 firms", "en", Asked()),
        ("外资比例，2017年同2012年比", "zh-Hans", Asked((2017, 2012), (), ())),
        ("第三届 2020年11月", "zh-Hans", Asked((2020,), (11,), (3,))),
        ("二〇一八年", "zh-Hans", Asked((2018,), (), ())),
        ("第十九回", "ja", Asked((), (), (19,))),
        ("в ноябре 2020 года", "ru", Asked((2020,), (11,), ())),
        ("на третьей выставке", "ru", Asked((), (), (3,))),
        ("المعرض الثالث في نوفمبر ٢٠٢٠", "ar", Asked((2020,), (11,), (3,))),
        ("１９９９年", "ja", Asked((1999,), (), ())),
        ("제3회 2018년 8월", "ko", Asked((2018,), (8,), (3,))),
        ("non abbiamo", "it", Asked()),
        ("12年→17年", "zh-Hans", Asked((2012, 2017), (), (), (2012, 2017))),
        ("17년에는요?", "ko", Asked((), (), (), (2017,))),
        ("в 12-м и в 17-м", "ru", Asked((2012, 2017), (), (), (2012, 2017))),
        ("в двадцатом году", "ru", Asked((), (), (), (2020,))),
        ("nel '12", "it", Asked((), (), (), (2012,))),
        ("ในปี 2563", "th", Asked((2020,), (), ())),
        ("ปี 63 ล่ะ", "th", Asked((), (), (), (2020,))),
        ("ครั้งที่สามมีใครบ้าง", "th", Asked((), (), (3,))),
        ("首届浙洽会", "zh-Hans", Asked((), (), (1,))),
        ("u kolovozu", "hr", Asked((), (8,), ())),
        ("w październiku", "pl", Asked((), (10,), ())),
        ("haziranda", "tr", Asked((), (6,), ())),
        ("मई में", "hi", Asked((), (5,), ())),
        ("तीसरे CIIE में", "hi", Asked((), (), (3,))),
        ("and five years earlier?", "en", Asked(years_apart=-5)),
        ("und fünf Jahre später?", "de", Asked(years_apart=5)),
        ("et 5 ans avant ?", "fr", Asked(years_apart=-5)),
        ("¿y cinco años después?", "es", Asked(years_apart=5)),
        ("e cinco anos antes?", "pt", Asked(years_apart=-5)),
        ("e cinque anni prima?", "it", Asked(years_apart=-5)),
        ("а пятью годами раньше?", "ru", Asked(years_apart=-5)),
        ("а через пять лет?", "ru", Asked(years_apart=5)),
        ("وقبلها بخمس سنوات؟", "ar", Asked(years_apart=-5)),
        ("وبعد ذلك بخمس سنوات؟", "ar", Asked(years_apart=5)),
        ("五年前呢", "zh-Hans", Asked(years_apart=-5)),
        ("兩年之後呢", "zh-Hant", Asked(years_apart=2)),
        ("10年前は？", "ja", Asked(years_apart=-10)),
        ("오년 전에는요?", "ko", Asked(years_apart=-5)),
        ("many years earlier", "en", Asked()),
    ],
)
def test_times_and_ordinals_are_read(text: str, language: str, expected: Asked) -> None:
    assert asked(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("all four forums together", "en", {4}),
        ("the 4 forums of 11 June 2018", "en", {4}),
        ("the fourth forum", "en", set()),
        ("alle vier Foren, Simbabwe am 11.6.", "de", {4}),
        ("na svim četirima forumima", "hr", {4}),
        ("المنتديات الأربعة", "ar", {4}),
        ("这四场和那两场，2018年8月", "zh-Hans", {4, 2}),
        ("第四届", "zh-Hans", set()),
        ("4か国の会合、8月", "ja", {4}),
        ("네 군데 행사", "ko", {4}),
        ("ทั้งสี่งาน", "th", {4}),
        ("2,311 km²", "en", set()),
    ],
)
def test_counted_things_are_read(text: str, language: str, expected: set[int]) -> None:
    assert asked(text, language).counts == expected
