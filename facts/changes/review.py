"""What becomes of a change set: sent, returned, withdrawn, or published by a second person."""

from sqlalchemy import update
from sqlalchemy.orm import Session

from facts.changes.beforehand import Fitting, fitting, planned, write
from facts.changes.drafting import expected, note
from facts.changes.models import ChangeSet, ChangeSetItem
from facts.changes.records import ItemRecord
from facts.changes.vocabulary import PENDING, ChangeSetStatus, Step
from facts.errors import OwnChange
from facts.import_watch import UNWATCHED, Watch
from facts.publish_gate.runs import let_pass
from facts.store import FactStore

_DRAFT, _IN_REVIEW = PENDING


def send(store: FactStore, actor: str, number: int, version: int, comment: str = "") -> None:
    """Ask for approval of a draft.

    Raises:
        ChangeSetMistakes: it could not be published as it is.
        ChangedMeanwhile: a record was changed since.
        WrongStep, NoChangeSet: it is no draft of this version.
    """
    with store.session() as session:
        sound = _fitting(session, number, version)
    with store.write(actor) as session:
        if not sound.holds(session):
            _fitting(session, number, version)
        row = expected(session, number, version, _DRAFT)
        row.status = _IN_REVIEW.value
        note(row, actor, Step.SENT, comment)


def give_back(store: FactStore, actor: str, number: int, version: int, comment: str) -> None:
    """Return a change set to its authors as a draft, with a reason.

    Raises:
        WrongStep, NoChangeSet: it is not in review in this version.
    """
    with store.write(actor) as session:
        row = expected(session, number, version, _IN_REVIEW)
        row.status = _DRAFT.value
        note(row, actor, Step.RETURNED, comment)


def withdraw(store: FactStore, actor: str, number: int, version: int, comment: str = "") -> None:
    """Give a change set up; its content stays to be looked at.

    Raises:
        WrongStep, NoChangeSet: it is settled already, or of another version.
    """
    with store.write(actor) as session:
        row = expected(session, number, version, *PENDING)
        _settle(session, row, ChangeSetStatus.WITHDRAWN)
        note(row, actor, Step.WITHDRAWN, comment)


def publish(
    store: FactStore,
    actor: str,
    number: int,
    version: int,
    comment: str = "",
    *,
    by_second_person: bool = True,
    gated: bool = False,
    anyway: str = "",
    watch: Watch = UNWATCHED,
) -> None:
    """Bring a change set into the store, where it is answered from then on; all of it or nothing.

    The history names who published it; its authors stand in its steps.

    Args:
        by_second_person: whether its authors may not do so themselves.
        gated: whether questions have to be asked beforehand (`facts.publish_gate`).
        anyway: why it is published whatever was found.

    Raises:
        QuestionsNotAsked, GateNotPassed: the gate does not let it pass.
        OwnChange: the actor wrote it.
        ChangeSetMistakes: it does not fit the store.
        ChangedMeanwhile: a record was changed since its author saw it.
        ImportCancelled: the watch said so.
        WrongStep, NoChangeSet: it is not pending in this version.
    """
    with store.session() as session:
        row = expected(session, number, version, *PENDING)
        if by_second_person and actor in row.authors:
            raise OwnChange("an author may not approve their own change")
        plan = planned(session, _records(row), watch)
    with store.write(actor, number) as session:
        if not plan.fitting.holds(session):
            row = expected(session, number, version, *PENDING)
            plan = planned(session, _records(row), watch)
        row = expected(session, number, version, *PENDING)
        if gated:
            let_pass(session, number, _records(row), actor, anyway)
        _settle(session, row, ChangeSetStatus.PUBLISHED)
        note(row, actor, Step.PUBLISHED, comment)
        write(session, plan, watch)


def _fitting(session: Session, number: int, version: int) -> Fitting:
    row = expected(session, number, version, _DRAFT)
    return fitting(session, _records(row), UNWATCHED)


def _settle(session: Session, row: ChangeSet, status: ChangeSetStatus) -> None:
    row.status = status.value
    own = ChangeSetItem.change_set_id == row.id
    session.execute(update(ChangeSetItem).where(own).values(is_pending=False))


def _records(row: ChangeSet) -> list[ItemRecord]:
    return [ItemRecord(item.section, item.key, item.content, item.base) for item in row.items]
