"""Remember who settled an unanswered question, when, and why it was dismissed."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of questions settled before, nothing is known."""
    op.add_column("unanswered_question", sa.Column("settled_by", sa.String()))
    op.add_column("unanswered_question", sa.Column("settled_at", UtcDateTime()))
    op.add_column("unanswered_question", sa.Column("reason", sa.String()))


def downgrade() -> None:
    """Drop them."""
    for column in ("reason", "settled_at", "settled_by"):
        op.drop_column("unanswered_question", column)
