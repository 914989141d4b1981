"""Count answered turns: a row each, without text, name or conversation."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of answered turns."""
    op.create_table(
        "turn_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("fair", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("intent", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("topic_kind", sa.String()),
        sa.Column("topic", sa.String()),
        sa.Column("indicator", sa.String()),
        sa.Column("reply_ms", sa.Integer(), nullable=False),
        sa.Column("is_new", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turn_record"),
    )
    op.create_index("ix_turn_record_quarter", "turn_record", ["quarter"])


def downgrade() -> None:
    """Drop it."""
    op.drop_table("turn_record")
