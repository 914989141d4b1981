"""Create the table of days on which staff correct the calendar of public holidays."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "calendar_day",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String()),
        sa.Column("weekday", sa.Integer()),
        sa.Column("note", sa.String()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('holiday', 'working')", name="kind"),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        sa.CheckConstraint("kind = 'working' OR weekday IS NULL", name="weekday_for"),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_day"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("calendar_day")
