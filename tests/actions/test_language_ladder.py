"""Which language an answer is in."""

import pytest

from actions.language_ladder import Detection, choose_language

GERMAN = Detection("de", 0.98, ("de", "en"))
SHORT = Detection("fr", 0.2, ("fr", "en"))
HAN = Detection("zh-Hans", 0.5, ("zh-Hans", "zh-Hant"))
NEAR = Detection("fr", 0.8, ("fr", "en"))
NOTHING = Detection()


@pytest.mark.parametrize(
    ("lock", "detection", "conversation", "hint", "expected"),
    [
        ("ja", GERMAN, "ru", "fr", "ja"),
        (None, GERMAN, "ru", "fr", "de"),
        (None, SHORT, "ru", "fr", "ru"),
        (None, SHORT, None, "pt-BR", "pt"),
        (None, NOTHING, None, None, "en"),
        (None, NOTHING, None, "xx", "en"),
        (None, HAN, "zh-Hant", None, "zh-Hant"),
        (None, HAN, None, "zh-TW", "zh-Hant"),
        (None, HAN, "en", "zh-TW", "zh-Hant"),
        (None, HAN, None, None, "zh-Hans"),
        ("xx", GERMAN, None, None, "de"),
        (None, NEAR, "en", None, "en"),
        (None, NEAR, "ja", None, "fr"),
        (None, GERMAN, "en", None, "de"),
    ],
)
def test_ladder(
    lock: str | None,
    detection: Detection,
    conversation: str | None,
    hint: str | None,
    expected: str,
) -> None:
    assert choose_language(lock, detection, conversation, hint) == expected
