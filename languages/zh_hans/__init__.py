"""简体中文."""

from languages.language import Language

LANGUAGE = Language(
    code="zh-Hans",
    folder="zh_hans",
    name="简体中文",
    script="Hans",
    identifier="zh",
    cldr="zh_Hans",
    spacy="zh",
    tags=("zh", "zh-CN", "zh-SG", "zh-MY", "cmn"),
    ordinal_marks=(
        r"第\s?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:届|屆|次|回)?",
        r"(?P<n>[一二三四五六七八九十]{1,3}|\d{1,3})\s?届",
    ),
)
