"""What a question leaves out because the conversation said it: "and in South Africa?"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from facts.folding import is_unspaced, unspaced_length, words
from facts.snapshot import Snapshot
from facts.understanding import Understanding

# A follow-up that names nothing asks for something like what was just answered, but hardly for the
# same where no more is known of it. Fitted, as the weights in readings.py.
LIKE_THE_LAST = 0.52
THE_SAME_AGAIN = 0.13
CHANGE_OF_THE_LAST = 0.65
# A follow-up that is more like an indicator than this asks for something of its own.
ASKS_ANEW = 0.51
_ELLIPTIC_BELOW = 0.56
SUMS_UP_BELOW = 0.47
_FEW_WORDS = 4
_FOLLOWING_WORDS = 7
_ADDING_WORDS = 10
_ELLIPTIC_CHARACTERS = 10
_GOING_ON_CHARACTERS = 20
# A total of what was asked one after the other is hardly of more.
_REMEMBERED = 9
# "And their total value?" asks for something else.
_OTHER_KINDS = {"percent", "money", "price"}


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation was about: a follow-up inherits what it leaves out.

    Args:
        facts: the ids of what was answered last.
        entities: whom the same was asked about one after the other, the last one last.
    """

    entity: str | None = None
    indicator: str | None = None
    facts: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()

    def after(self, earlier: Context) -> Context:
        """This context, and whom the same was asked about before."""
        if self.indicator != earlier.indicator:
            return self
        asked_about = dict.fromkeys((*earlier.entities, *self.entities))
        return replace(self, entities=tuple(asked_about)[-_REMEMBERED:])


NO_CONTEXT = Context()


def shifted(snapshot: Snapshot, question: Understanding, context: Context) -> Understanding:
    """A question for "the year before" or "the second" names another edition of the series."""
    short = _is_short(question, _FOLLOWING_WORDS, _GOING_ON_CHARACTERS)
    if question.mentions or asks_for_change(question) or not short:
        return question
    other = _edition_told(snapshot, question, context) or _edition_meant(
        snapshot, question, context
    )
    if other is None:
        return question
    # Nothing is compared: what is asked is the other edition's own figure.
    cues = question.cues - {"previous"}
    return replace(question, mentions=(frozenset({other}),), cues=cues)


def asks_for_change(question: Understanding) -> bool:
    """Whether a question wants to know how something differs from before."""
    cues = question.cues
    if "increase_over" in cues:
        return True
    # "What an increase is that on 2019?"
    on_a_year = len(question.asked.years) == 1 and {"compare", "change"} <= cues
    return on_a_year or ("previous" in cues and bool(cues & {"compare", "change", "percent"}))


def _edition_told(snapshot: Snapshot, question: Understanding, context: Context) -> str | None:
    """The edition of the last answer's series that has the ordinal or was in the year asked for."""
    by_id = {edition.id: edition for edition in snapshot.editions}
    own = by_id.get(context.entity or "")
    asked = question.asked
    if own is None or own.ordinal is None or "percent" in question.cues:
        return None
    for edition in by_id.values():
        year = edition.starts_on.year if edition.starts_on else None
        told = edition.ordinal in asked.ordinals or year in (*asked.years, *asked.short_years)
        if edition.series == own.series and told:
            return edition.id
    return None


def _edition_meant(snapshot: Snapshot, question: Understanding, context: Context) -> str | None:
    """The edition before the last answer's, where a question asks for it."""
    return _edition_before(snapshot, context.entity) if "previous" in question.cues else None


def _edition_before(snapshot: Snapshot, entity: str | None) -> str | None:
    by_id = {edition.id: edition for edition in snapshot.editions}
    own = by_id.get(entity or "")
    if own is None or own.starts_on is None:
        return None
    earlier = [
        (edition.starts_on, edition.id)
        for edition in by_id.values()
        if edition.series == own.series and edition.starts_on and edition.starts_on < own.starts_on
    ]
    return max(earlier)[1] if earlier else None


def is_elliptic(question: Understanding) -> bool:
    """Whether a question leaves out what is asked: "and in South Africa?", "in 2012?"."""
    names_something = bool(question.mentions) or not question.asked.is_empty
    sums_up = bool(question.cues & {"total", "most", "least", "compare"} or question.asked.counts)
    if question.cues & _OTHER_KINDS:
        return False
    if not names_something and not sums_up:
        return False
    follows = "follow" in question.cues or question.asked.years or sums_up
    longest = _FOLLOWING_WORDS if follows else _FEW_WORDS
    if sums_up and question.mentions:
        longest = _ADDING_WORDS
    return _is_short(question, longest) and question.best_likeness < _ELLIPTIC_BELOW


def is_brief(question: Understanding) -> bool:
    """Whether a question has room for hardly more than what it leaves out."""
    return _is_short(question, _FEW_WORDS, _GOING_ON_CHARACTERS)


def says_little(question: Understanding) -> bool:
    """Whether a follow-up hardly says what it asks for: "and earlier?"."""
    return goes_on(question) and question.best_likeness < ASKS_ANEW


def says_only_to_sum_up(question: Understanding) -> bool:
    """Whether a sum is asked for without a word of what: "all together?"."""
    return question.best_likeness < SUMS_UP_BELOW


def goes_on(question: Understanding) -> bool:
    """Whether a question names nothing and is short: it goes on about what was answered."""
    if question.mentions or is_elliptic(question):
        return False
    return _is_short(question, _FOLLOWING_WORDS, _GOING_ON_CHARACTERS)


def names_home_alone(snapshot: Snapshot, question: Understanding, context: Context) -> bool:
    """Whether a follow-up names only home, which what was said is not known of: "and in China?".

    It asks for something else of the same entity: its share of the home market, say.
    """
    named = {owner for mention in question.mentions for owner in mention}
    if not named or not named <= snapshot.home or not is_elliptic(question):
        return False
    return all((owner, context.indicator) not in snapshot.about for owner in named)


def _is_short(
    question: Understanding, most_words: int, most_characters: int = _ELLIPTIC_CHARACTERS
) -> bool:
    if is_unspaced(question.residue):
        return unspaced_length(question.residue) <= most_characters
    return len(words(question.residue)) <= most_words


def going_on(
    snapshot: Snapshot, question: Understanding, indicator: str, context: Context
) -> float:
    """What the last answer speaks for an indicator of the same entity."""
    if context.indicator is None:
        return 0.0
    alike = snapshot.alikeness(context.indicator, indicator)
    if asks_for_change(question):
        # "How much more than the year before?" asks for the change of what was said.
        return 0.0 if indicator == context.indicator else CHANGE_OF_THE_LAST * alike
    if not goes_on(question) and not names_home_alone(snapshot, question, context):
        return 0.0
    if indicator == context.indicator and (context.entity, indicator) not in snapshot.several:
        return THE_SAME_AGAIN
    return LIKE_THE_LAST * alike
