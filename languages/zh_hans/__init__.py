"""简体中文."""

from languages.language import Language

LANGUAGE = Language(
    code="zh-Hans",
    folder="zh_hans",
    name="简体中文",
    nicknames=(
        "Chinese",
        "Mandarin",
        "简体",
        "簡體",
        "中文",
        "普通话",
        "汉语",
        "國語",
        "chinois",
        "chino",
        "cinese",
        "chinês",
        "Chinesisch",
        "китайский",
        "الصينية",
        "中国語",
        "중국어",
        "صيني",
    ),
    script="Hans",
    identifier="zh",
    cldr="zh_Hans",
    spacy="zh",
    tags=("zh", "zh-CN", "zh-SG", "zh-MY", "cmn"),
    ordinals=(("首届", "首次", "头一届"),),
    ordinal_marks=(
        r"第\s?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:届|屆|次|回)?",
        # "上一届" and "前三届" count from today; the numeral there is no ordinal.
        r"(?<![上下这那哪每本前近过头第一二三四五六七八九十\d])"
        r"(?P<n>[一二三四五六七八九十]{1,3}|\d{1,3})\s?[届屆]",
    ),
    cardinals=(
        (),
        ("两",),
    ),
    years_before=(r"(?<!\d)(?P<n>\d{1,2}|[一两二三四五六七八九十]{1,2})\s?年[之以]?前",),
    years_after=(r"(?<!\d)(?P<n>\d{1,2}|[一两二三四五六七八九十]{1,2})\s?年[之以]?后",),
    between_questions=(r"(?:以及|还有|另外|同时|并且|顺便|和(?=[谁哪多几什怎为何]))",),
)
