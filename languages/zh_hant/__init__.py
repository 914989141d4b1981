"""繁體中文."""

from languages.language import Language

LANGUAGE = Language(
    code="zh-Hant",
    folder="zh_hant",
    name="繁體中文",
    script="Hant",
    identifier="zh",
    cldr="zh_Hant",
    spacy="zh",
    tags=("zh-TW", "zh-HK", "zh-MO", "yue"),
    ordinal_marks=(
        r"第\s?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:屆|届|次|回)?",
        r"(?P<n>[一二三四五六七八九十]{1,3}|\d{1,3})\s?屆",
    ),
)
