"""日本語."""

from languages.language import Language

LANGUAGE = Language(
    code="ja",
    folder="ja",
    name="日本語",
    nicknames=(
        "ياباني",
        "日語",
        "日文",
    ),
    script="Jpan",
    identifier="ja",
    cldr="ja",
    spacy="ja",
    ordinals=(("初回", "最初の回"),),
    ordinal_marks=(
        r"第\s?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:回|届|次)?",
        r"(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})\s?[回度]目",
    ),
    years_before=(r"(?<!\d)(?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})\s?年前",),
    years_after=(r"(?<!\d)(?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})\s?年後",),
    everyday_territories=frozenset({"ML"}),
    between_questions=(r"(?:それと|あと|また|そして|それから|ならびに|および|か、)",),
)
