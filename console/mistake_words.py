"""What is wrong with a change, in the reader's words, by the field it stands beside."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from languages.messages import Messages

# What the checks of facts say, and the message that says it to staff.
_MESSAGES = (
    (r"a disputed fact needs a reason", "mistake-reason-needed"),
    (r"only a disputed fact has a reason", "mistake-reason-unwanted"),
    (r"an inferred period needs a period", "mistake-inferred"),
    (r"'.*' is the fact's own entity already", "mistake-about"),
    (r"a qualifier needs a value", "mistake-qualifier"),
    (r"a text fact has words in each language and no value", "mistake-value-of-text"),
    (r"a text fact needs its words in at least one language", "mistake-texts"),
    (r"a (number|date) needs a value", "mistake-value-needed"),
    (r"'.*' is not a decimal in full", "mistake-decimal"),
    (r".*is not in the calendar", "mistake-no-such-day"),
    (r".*is not an ISO date, month or year", "mistake-point"),
    (r".*(ISO 8601|not a (date|day|month|year|period)).*", "mistake-period"),
    (r"there is no '.*' among the \w+", "mistake-not-there"),
    (r"Input should be a valid date.*", "mistake-day"),
    (r"Input should be in a valid time format.*", "mistake-time"),
    (r"(Field required|String should have at least 1 character.*)", "mistake-needed"),
    (r"Tuple should have at least 1 item.*", "mistake-source-needed"),
    (r"Input should be (a valid integer|greater than or equal to 1).*", "mistake-place-in-order"),
    (r"Input should be .*", "mistake-choice"),
    (r"String should match pattern.*", "mistake-id"),
    (r"String should have at most .*", "mistake-too-long"),
    (r"a text has no control characters", "mistake-characters"),
    (r"a number needs a unit", "mistake-unit-needed"),
    (r"a \w+ has no unit", "mistake-unit-unwanted"),
    (r"the entity lies within itself", "mistake-within"),
    (r"ends before it starts", "mistake-ends"),
    (r"the id is not an entity of kind event", "mistake-not-event"),
    (r"an end needs a start", "mistake-end-alone"),
    (r"a time of day needs a day", "mistake-time-of-day"),
    (r"a time of day needs a time zone", "mistake-time-zone-needed"),
    (r"'.*' is not a time zone.*", "mistake-time-zone"),
    (r"a usual month needs a recurrence", "mistake-recurrence-needed"),
    (r"a source of the recurrence needs a recurrence", "mistake-recurrence-needed"),
    (r"a recurrence needs a source", "mistake-recurrence-source"),
    (r"opens after it closes.*", "mistake-hours-order"),
    (r"hours of weekday \d overlap", "mistake-hours-overlap"),
    (r"an e-mail address is such as .*", "mistake-email"),
    (r"only a working day has the hours of a weekday", "mistake-weekday"),
    (r"an inferred date needs a date", "mistake-inferred-date"),
    (r"an expected edition needs a stated recurrence or two dated ones", "mistake-expected"),
    (r"an expected edition counts on the recurrence", "mistake-counted-on"),
    (r"an expected edition has no date or number yet", "mistake-expected-date"),
    (r"'.*' is not a language of the desk", "mistake-language"),
    (r"'.*' is the default desk already", "mistake-default"),
    (r"an address on the web begins with .*", "mistake-web-address"),
    (r"\d+ \w+ refer to it", "mistake-referred-to"),
    (r"a name is needed in one of the languages", "mistake-name-needed"),
    (r"it waits in change (?P<number>\d+) already", "mistake-waiting"),
    (r"the id stands in an earlier row", "mistake-row-twice"),
    (r"there is no '.*' in the file or the store", "mistake-no-record"),
    (r"row (?P<row>\d+) is the label of '.*' already", "mistake-two-labels"),
    (r"an earlier row is the text in '.*'", "mistake-two-texts"),
    (r"Extra inputs are not permitted", "mistake-no-field"),
    (r"a term names either an entity or an indicator", "mistake-term-owner"),
    (r"the cell holds a formula.*", "mistake-formula"),
    (r"the cell holds the error .*", "mistake-cell-error"),
    (r"the cell is formatted as a percentage.*", "mistake-percentage"),
    (r"column (?P<column>\w+) has no name in row 1", "mistake-column-unnamed"),
    (r"there is no column '(?P<column>.*)'", "mistake-column-unknown"),
    (r"there are two columns '(?P<column>.*)'", "mistake-column-twice"),
    (r"the column '(?P<column>.*)' is missing", "mistake-column-missing"),
    (r"there is no such table; name it as what it holds: (?P<tables>.*)", "mistake-table-unknown"),
    (r"another table is '(?P<table>.*)' already", "mistake-table-twice"),
    (r"there is no such list", "mistake-list-unknown"),
    (r"the text is not (JSON|of the format).*", "mistake-no-exchange"),
)

# What goes before a mistake of a file: a column, or a table.
_BEFORE = re.compile(r"(?P<before>[\w.()-]+( \(\d+\))?): (?P<what>.*)", re.DOTALL)

# What the names of fields begin with, of records that are added together with a fact.
_ADDED = {"sources": "new-source-", "indicators": "new-indicator-", "entities": "new-entity-"}


def mistake_words(words: Messages, what: str) -> str:
    """Return what is wrong in the reader's language; as it is where nobody has words for it."""
    for pattern, message in _MESSAGES:
        if found := re.fullmatch(pattern, what, re.DOTALL):
            return words.format(message, **found.groupdict())
    return what


def row_mistake_words(words: Messages, what: str) -> tuple[str, str]:
    """Return the column that a mistake of a file is in, if any, and what is wrong."""
    found = _BEFORE.fullmatch(what)
    if found is None:
        return "", mistake_words(words, what)
    return found["before"], mistake_words(words, found["what"])


def by_field(
    words: Messages, mistakes: Iterable[tuple[str, str, str, str]], own: str = "facts"
) -> dict[str, str]:
    """Return what is wrong by field; "" for what belongs to no field of the form.

    Args:
        mistakes: section, key, field and what is wrong, for each.
        own: the section whose form it is; fields of others are those of records added with it.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for section, key, field, what in mistakes:
        found[_field(section, key, field, own)].append(mistake_words(words, what))
    return {name: " ".join(dict.fromkeys(texts)) for name, texts in found.items()}


def _field(section: str, key: str, field: str, own: str) -> str:
    first = field.partition(".")[0]
    if section == own:
        return first
    if section == "names":
        return f"name-{key.rpartition('/')[2]}"
    return _ADDED.get(section, "") + first
