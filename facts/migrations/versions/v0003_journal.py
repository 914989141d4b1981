"""Create the history, the revision, the vector cache and unanswered questions."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_SQLITE_APPEND_ONLY = """
CREATE TRIGGER change_no_{verb} BEFORE {verb} ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
"""
_POSTGRESQL_REFUSAL = """
CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'the history is append-only'; END $$
"""
_POSTGRESQL_APPEND_ONLY = """
CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change
FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()
"""


def upgrade() -> None:
    """Create the history, the revision, the vector cache and unanswered questions."""
    _create_change()
    _create_embedding()
    _create_store_revision()
    _create_unanswered_question()
    _make_history_append_only()
    op.execute("INSERT INTO store_revision (id, revision) VALUES (1, 0)")


def _create_change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.CheckConstraint("action IN ('insert', 'update', 'delete')", name="action"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_actor", "change", ["actor"])
    op.create_index("ix_change_table_name_row_id", "change", ["table_name", "row_id"])


def _create_embedding() -> None:
    op.create_table(
        "embedding",
        sa.Column("text_hash", sa.String(), nullable=False),
        sa.Column("encoder_revision", sa.String(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("text_hash", "encoder_revision", name="pk_embedding"),
    )


def _create_store_revision() -> None:
    op.create_table(
        "store_revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name="single_row"),
        sa.PrimaryKeyConstraint("id", name="pk_store_revision"),
    )


def _create_unanswered_question() -> None:
    op.create_table(
        "unanswered_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("fair", sa.String()),
        sa.Column("nearest", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.CheckConstraint("status IN ('open', 'dismissed', 'answered')", name="status"),
        sa.PrimaryKeyConstraint("id", name="pk_unanswered_question"),
    )
    op.create_index("ix_unanswered_question_status_at", "unanswered_question", ["status", "at"])


def _make_history_append_only() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_POSTGRESQL_REFUSAL)
        op.execute(_POSTGRESQL_APPEND_ONLY)
        return
    for verb in ("update", "delete"):
        op.execute(_SQLITE_APPEND_ONLY.format(verb=verb))
