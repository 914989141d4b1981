"""Remember which knowledge was loaded last, so that a start does not read it all again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of the knowledge loaded last."""
    op.create_table(
        "loaded_knowledge",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("facts", sa.Integer(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.CheckConstraint("id = 1", name="single_row"),
        sa.PrimaryKeyConstraint("id", name="pk_loaded_knowledge"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("loaded_knowledge")
