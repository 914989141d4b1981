"""Create change sets, and remember in the history which of them a change came with."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_IS_PENDING = sa.text("is_pending")
_SQLITE_APPEND_ONLY = """
CREATE TRIGGER change_set_step_no_{verb} BEFORE {verb} ON change_set_step
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END
"""
_POSTGRESQL_APPEND_ONLY = """
CREATE TRIGGER change_set_step_append_only
BEFORE UPDATE OR DELETE OR TRUNCATE ON change_set_step
FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()
"""


def upgrade() -> None:
    """Create the tables of change sets and the column that refers to them."""
    _create_change_set()
    _create_change_set_item()
    _create_change_set_step()
    _make_steps_append_only()
    op.add_column("change", sa.Column("change_set_id", sa.Integer()))
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"])


def _create_change_set() -> None:
    statuses = "'draft', 'in_review', 'published', 'withdrawn'"
    origins = "'edit', 'import', 'article', 'question', 'rollback'"
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("authors", sa.JSON(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(f"status IN ({statuses})", name="status"),
        sa.CheckConstraint(f"origin IN ({origins})", name="origin"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
    )
    op.create_index("ix_change_set_status_changed_at", "change_set", ["status", "changed_at"])


def _create_change_set_item() -> None:
    op.create_table(
        "change_set_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(none_as_null=True)),
        sa.Column("base", sa.JSON(none_as_null=True)),
        sa.Column("is_pending", sa.Boolean(), nullable=False),
        sa.CheckConstraint("content IS NOT NULL OR base IS NOT NULL", name="something"),
        sa.ForeignKeyConstraint(
            ["change_set_id"], ["change_set.id"], name="fk_change_set_item_change_set_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_change_set_item"),
    )
    table, columns = "change_set_item", ["section", "key"]
    op.create_index("ix_change_set_item_change_set_id", table, ["change_set_id"])
    op.create_index("ix_change_set_item_section_key", table, columns)
    op.create_index(
        "uq_change_set_item_pending",
        table,
        columns,
        unique=True,
        sqlite_where=_IS_PENDING,
        postgresql_where=_IS_PENDING,
    )


def _create_change_set_step() -> None:
    steps = "'created', 'edited', 'sent', 'returned', 'published', 'withdrawn'"
    op.create_table(
        "change_set_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("comment", sa.String()),
        sa.CheckConstraint(f"step IN ({steps})", name="step"),
        sa.ForeignKeyConstraint(
            ["change_set_id"], ["change_set.id"], name="fk_change_set_step_change_set_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_change_set_step"),
    )
    op.create_index("ix_change_set_step_change_set_id", "change_set_step", ["change_set_id"])


def _make_steps_append_only() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_POSTGRESQL_APPEND_ONLY)
        return
    for verb in ("update", "delete"):
        op.execute(_SQLITE_APPEND_ONLY.format(verb=verb))


def downgrade() -> None:
    """Drop them."""
    op.drop_index("ix_change_change_set_id", "change")
    op.drop_column("change", "change_set_id")
    for table in ("change_set_step", "change_set_item", "change_set"):
        op.drop_table(table)
