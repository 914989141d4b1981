"""Why a file cannot be taken in, in the reader's words."""

from __future__ import annotations

import re

from languages.messages import Messages

# What the reading of files says, and the message that says it to staff.
_MESSAGES = (
    (r"the file has .* MB, more than (?P<most>\d+) MB.*", "file-too-large"),
    (r"the file unpacks to more than (?P<most>\d+) MB.*", "file-unpacks"),
    (r"the file is damaged .*", "file-damaged"),
    (r".*protected by a password.*", "file-protected"),
    (r"the file (is packed in an unusual way|defines XML entities|holds \d+ files).*", "file-odd"),
    (r"(?P<sheet>.*), row \d+: there are more than (?P<most>.*) columns.*", "file-columns"),
    (r"(?P<sheet>.*): there are more than (?P<most>.*) rows.*", "file-rows"),
    (r"the file changes (?P<rows>.*) rows, more than (?P<most>.*); split.*", "file-too-many"),
    (r".*macros.*", "file-macros"),
    (r"(the file is no XLSX workbook|.* is no (XLSX|ZIP|CSV) file|.* is not CSV).*", "file-kind"),
    (r".* is not text in UTF-8.*", "file-encoding"),
    (r".*: only files ending in (?P<endings>.*) can be read", "file-ending"),
    (r"the ZIP holds no CSV file", "file-zip-empty"),
    (r"the ZIP holds two files of one name.*", "file-zip-twice"),
    (r"the workbook takes too long or too much memory.*", "file-too-heavy"),
)


def file_words(words: Messages, refused: str) -> str:
    """Return why a file is refused in the reader's language; as it is where there are no words."""
    for pattern, message in _MESSAGES:
        if found := re.fullmatch(pattern, refused, re.DOTALL):
            return words.format(message, **found.groupdict())
    return refused
