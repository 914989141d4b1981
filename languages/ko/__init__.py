"""한국어."""

from languages.language import Language

LANGUAGE = Language(
    code="ko",
    folder="ko",
    name="한국어",
    nicknames=(
        "كوري",
        "韓語",
        "韓文",
    ),
    script="Kore",
    identifier="ko",
    cldr="ko",
    spacy="ko",
    spacy_config={"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}},
    ordinals=(
        ("첫 번째", "첫번째", "첫 회", "첫회", "첫째"),
        ("두 번째", "두번째", "둘째"),
        ("세 번째", "세번째", "셋째"),
        ("네 번째", "네번째", "넷째"),
        ("다섯 번째", "다섯번째"),
        ("여섯 번째", "여섯번째"),
        ("일곱 번째", "일곱번째"),
        ("여덟 번째", "여덟번째"),
        ("아홉 번째", "아홉번째"),
        ("열 번째", "열번째"),
        ("열한 번째", "열한번째"),
        ("열두 번째", "열두번째"),
        ("열세 번째", "열세번째"),
        ("열네 번째", "열네번째"),
        ("열다섯 번째", "열다섯번째"),
        ("열여섯 번째", "열여섯번째"),
        ("열일곱 번째", "열일곱번째"),
        ("열여덟 번째", "열여덟번째"),
        ("열아홉 번째", "열아홉번째"),
        ("스무 번째", "스무번째"),
    ),
    ordinal_marks=(
        # "3회사" is no third session, and "19차례" counts nineteen.
        r"제?\s?(?<!\d)(?P<n>\d{1,3})\s?(?:회(?!사)|차(?!례)|번째)",
    ),
    cardinals=(
        ("일",),
        ("이",),
        ("삼",),
        ("사",),
        ("오",),
        ("육",),
        ("칠",),
        ("팔",),
        ("구",),
        ("십",),
    ),
    years_before=(r"(?<!\d)(?P<n>\d{1,2}|[일이삼사오육칠팔구십])\s?년\s?전",),
    years_after=(r"(?<!\d)(?P<n>\d{1,2}|[일이삼사오육칠팔구십])\s?년\s?[후뒤]",),
    everyday_territories=frozenset({"IR", "ML", "OM", "SD"}),
    between_questions=(
        r"(?:\s|^)(?:그리고|또|또한|아울러|근데)\s",
        r"(?<=[고며지요])\s",
    ),
)
