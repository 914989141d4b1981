"""한국어."""

from languages.language import Language

LANGUAGE = Language(
    code="ko",
    folder="ko",
    name="한국어",
    script="Kore",
    identifier="ko",
    cldr="ko",
    spacy="ko",
    spacy_config={"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}},
    ordinals=(
        ("첫 번째", "첫번째", "첫 회"),
        ("두 번째", "두번째"),
        ("세 번째", "세번째"),
        ("네 번째", "네번째"),
        ("다섯 번째", "다섯번째"),
        ("여섯 번째", "여섯번째"),
        ("일곱 번째", "일곱번째"),
        ("여덟 번째", "여덟번째"),
        ("아홉 번째", "아홉번째"),
        ("열 번째", "열번째"),
    ),
    ordinal_marks=(
        r"제?\s?(?P<n>\d{1,3})\s?(?:회|차|번째)",
    ),
)
