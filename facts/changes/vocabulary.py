"""The closed word lists of change sets."""

from enum import StrEnum


class ChangeSetStatus(StrEnum):
    """How far a change set is; the last two are final."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Origin(StrEnum):
    """Where a change set comes from."""

    EDIT = "edit"
    IMPORT = "import"
    ARTICLE = "article"
    QUESTION = "question"
    ROLLBACK = "rollback"


class Step(StrEnum):
    """What can be done with a change set."""

    CREATED = "created"
    EDITED = "edited"
    SENT = "sent"
    RETURNED = "returned"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


PENDING = (ChangeSetStatus.DRAFT, ChangeSetStatus.IN_REVIEW)
"""The statuses of change sets that are not settled."""
