"""Say who answers for a fact and when it was confirmed, and make facts findable by words."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the tables; `FactStore.migrate` fills them afterwards."""
    op.add_column("fact", sa.Column("owner", sa.String()))
    op.add_column("fact", sa.Column("verified_on", sa.Date()))
    op.create_index("ix_fact_owner", "fact", ["owner"])
    _create_search_text()
    _create_search_text_form()


def downgrade() -> None:
    """Drop them."""
    op.drop_table("search_text_form")
    op.drop_table("search_text")
    op.drop_index("ix_fact_owner", "fact")
    op.drop_column("fact", "verified_on")
    op.drop_column("fact", "owner")


def _create_search_text() -> None:
    op.create_table(
        "search_text",
        sa.Column("owner_kind", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint(
            "owner_kind IN ('entity', 'indicator', 'source', 'fact')", name="owner_kind"
        ),
        sa.PrimaryKeyConstraint("owner_kind", "owner_id", name="pk_search_text"),
    )
    op.create_index(
        "ix_search_text_owner_kind_changed_at_owner_id",
        "search_text",
        ["owner_kind", "changed_at", "owner_id"],
    )


def _create_search_text_form() -> None:
    op.create_table(
        "search_text_form",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name="single_row"),
        sa.PrimaryKeyConstraint("id", name="pk_search_text_form"),
    )
