"""繁體中文."""

from languages.language import Language

LANGUAGE = Language(
    code="zh-Hant",
    folder="zh_hant",
    name="繁體中文",
    nicknames=(
        "繁體",
        "繁体",
        "繁中",
        "正體",
        "Cantonese",
        "traditional",
        "tradicional",
        "tradizionale",
        "traditionnel",
        "traditionell",
        "традиционный",
        "традиционным",
        "традиционными",
        "традиционном",
        "繁体字",
        "번체",
        "التقليدية",
        "التقليدي",
    ),
    script="Hant",
    identifier="zh",
    cldr="zh_Hant",
    spacy="zh",
    tags=("zh-TW", "zh-HK", "zh-MO", "yue"),
    ordinals=(("首屆", "首次", "頭一屆"),),
    ordinal_marks=(
        r"第\s?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:屆|届|次|回)?",
        # "上一屆" and "前三屆" count from today; the numeral there is no ordinal.
        r"(?<![上下這那哪嗰每本前近過頭第一二三四五六七八九十\d])"
        r"(?P<n>[一二三四五六七八九十]{1,3}|\d{1,3})\s?[屆届]",
    ),
    cardinals=(
        (),
        ("兩",),
    ),
    years_before=(r"(?<!\d)(?P<n>\d{1,2}|[一兩二三四五六七八九十]{1,2})\s?年[之以]?前",),
    years_after=(r"(?<!\d)(?P<n>\d{1,2}|[一兩二三四五六七八九十]{1,2})\s?年[之以]?後",),
    between_questions=(r"(?:以及|還有|仲有|另外|同時|並且|順便|同埋|和(?=[誰哪多幾什怎為何邊]))",),
)
