"""State how often a series recurs, at what time editions begin, and who confirmed a desk."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of what is stored already, none of it is known."""
    _add_numbers("event_series", recurs_every=10, usual_month=12)
    _add_source("event_series", "recurrence_source_id")
    for column in ("starts_at", "ends_at"):
        op.add_column("event_edition", sa.Column(column, sa.Time()))
    op.add_column("desk", sa.Column("url", sa.String()))
    op.add_column("desk", sa.Column("confirmed_by", sa.String()))
    op.add_column("desk", sa.Column("verified_on", sa.Date()))
    _add_source("desk", "source_id")


def downgrade() -> None:
    """Drop them."""
    for table, columns in {
        "desk": ("source_id", "verified_on", "confirmed_by", "url"),
        "event_edition": ("ends_at", "starts_at"),
        "event_series": ("recurrence_source_id", "usual_month", "recurs_every"),
    }.items():
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.drop_column(column)


def _add_numbers(table: str, **most: int) -> None:
    # In one statement, which SQLite takes without writing the table anew.
    for column, last in most.items():
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} INTEGER"
            f" CONSTRAINT ck_{table}_{column} CHECK ({column} BETWEEN 1 AND {last})"
        )


def _add_source(table: str, column: str) -> None:
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR"
        f" CONSTRAINT fk_{table}_{column} REFERENCES source (id)"
    )
    op.create_index(f"ix_{table}_{column}", table, [column])
