"""Say who answers for a fact and when it was confirmed, and find facts and changes fast."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_LISTING_INDEXES = (
    ("changed_at", "fact_id"),
    ("status", "changed_at", "fact_id"),
    ("entity_id",),
    ("indicator_id",),
    ("owner",),
    ("review_by",),
)


def upgrade() -> None:
    """Add the columns and the tables; `FactStore.migrate` fills them afterwards."""
    op.add_column("fact", sa.Column("owner", sa.String()))
    op.add_column("fact", sa.Column("verified_on", sa.Date()))
    _create_name_text()
    _create_fact_listing()
    _create_listing_form()
    _create_part_revision()
    op.drop_index("ix_fact_entity_id_indicator_id", "fact")
    op.create_index(
        "ix_fact_entity_id_indicator_id_status", "fact", ["entity_id", "indicator_id", "status"]
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_index("ix_fact_entity_id_indicator_id_status", "fact")
    op.create_index("ix_fact_entity_id_indicator_id", "fact", ["entity_id", "indicator_id"])
    for table in ("part_revision", "listing_form", "fact_listing", "name_text"):
        op.drop_table(table)
    op.drop_column("fact", "verified_on")
    op.drop_column("fact", "owner")


def _create_name_text() -> None:
    op.create_table(
        "name_text",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('entity', 'indicator', 'source')", name="kind"),
        sa.PrimaryKeyConstraint("kind", "owner_id", name="pk_name_text"),
    )


def _create_fact_listing() -> None:
    op.create_table(
        "fact_listing",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.Column("indicator_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("owner", sa.String()),
        sa.Column("review_by", sa.Date()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fact_id", name="pk_fact_listing"),
    )
    for columns in _LISTING_INDEXES:
        op.create_index(f"ix_fact_listing_{'_'.join(columns)}", "fact_listing", list(columns))


def _create_listing_form() -> None:
    op.create_table(
        "listing_form",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name="single_row"),
        sa.PrimaryKeyConstraint("id", name="pk_listing_form"),
    )


def _create_part_revision() -> None:
    op.create_table(
        "part_revision",
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("part", name="pk_part_revision"),
    )
