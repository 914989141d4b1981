"""Drop what only followed from the names: it is kept beside the stores now."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the tables of vectors and voices; both are worked out again."""
    op.drop_table("embedding")
    op.drop_table("term_voices")


def downgrade() -> None:
    """Create them, empty."""
    op.create_table(
        "embedding",
        sa.Column("text_hash", sa.String(), nullable=False),
        sa.Column("encoder_revision", sa.String(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("text_hash", "encoder_revision", name="pk_embedding"),
    )
    op.create_table(
        "term_voices",
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("voices", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("language", name="pk_term_voices"),
    )
