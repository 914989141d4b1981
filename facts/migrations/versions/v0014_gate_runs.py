"""Create the table of the publish gate's runs."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create it."""
    op.create_table(
        "gate_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("items", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("is_passed", sa.Boolean(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("made", sa.Integer(), nullable=False),
        sa.Column("made_in_all", sa.Integer(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("overruled_by", sa.String()),
        sa.Column("reason", sa.String()),
        sa.ForeignKeyConstraint(
            ["change_set_id"], ["change_set.id"], name="fk_gate_run_change_set_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_gate_run"),
    )
    op.create_index("ix_gate_run_change_set_id", "gate_run", ["change_set_id"])


def downgrade() -> None:
    """Drop it."""
    op.drop_table("gate_run")
