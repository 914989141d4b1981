"""Keep what the names of indicators speak for, so that a start does not work it out again."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of voices, a row for each language."""
    op.create_table(
        "term_voices",
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("voices", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("language", name="pk_term_voices"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("term_voices")
