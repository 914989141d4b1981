"""Create the tables of event series, editions and contact desks."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of event series, editions and contact desks."""
    _create_desk()
    _create_event_series()
    _create_desk_hours()
    _create_desk_language()
    _create_desk_place()
    _create_desk_topic()
    _create_event_edition()
    _create_series_organiser()
    _create_series_topic()


def _create_desk() -> None:
    op.create_table(
        "desk",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organisation_id", sa.String(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("phone", sa.String()),
        sa.Column("email", sa.String()),
        sa.Column("address", sa.String()),
        sa.Column("time_zone", sa.String()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["entity.id"], name="fk_desk_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_desk"),
    )
    op.create_index("ix_desk_organisation_id", "desk", ["organisation_id"])
    op.create_index(
        "uq_desk_default",
        "desk",
        ["is_default"],
        unique=True,
        sqlite_where=sa.text("is_default"),
        postgresql_where=sa.text("is_default"),
    )


def _create_event_series() -> None:
    op.create_table(
        "event_series",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name="fk_event_series_id"),
        sa.PrimaryKeyConstraint("id", name="pk_event_series"),
    )


def _create_desk_hours() -> None:
    op.create_table(
        "desk_hours",
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.CheckConstraint("opens < closes", name="in_order"),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_desk_hours_desk_id"),
        sa.PrimaryKeyConstraint("desk_id", "weekday", "opens", name="pk_desk_hours"),
    )


def _create_desk_language() -> None:
    op.create_table(
        "desk_language",
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_desk_language_desk_id"),
        sa.PrimaryKeyConstraint("desk_id", "language", name="pk_desk_language"),
    )


def _create_desk_place() -> None:
    op.create_table(
        "desk_place",
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_desk_place_desk_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_desk_place_entity_id"),
        sa.PrimaryKeyConstraint("desk_id", "entity_id", name="pk_desk_place"),
    )
    op.create_index("ix_desk_place_entity_id", "desk_place", ["entity_id"])


def _create_desk_topic() -> None:
    op.create_table(
        "desk_topic",
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_desk_topic_desk_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_desk_topic_entity_id"),
        sa.PrimaryKeyConstraint("desk_id", "entity_id", name="pk_desk_topic"),
    )
    op.create_index("ix_desk_topic_entity_id", "desk_topic", ["entity_id"])


def _create_event_edition() -> None:
    op.create_table(
        "event_edition",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("series_id", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer()),
        sa.Column("starts", sa.String()),
        sa.Column("ends", sa.String()),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("inferred", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("place_id", sa.String()),
        sa.Column("time_zone", sa.String()),
        sa.Column("registration_url", sa.String()),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("inferred IN ('article_date', 'plan_name')", name="inferred"),
        sa.CheckConstraint(
            "status IN ('expected', 'confirmed', 'cancelled', 'held')",
            name="status",
        ),
        sa.CheckConstraint("(ends IS NULL) = (ends_on IS NULL)", name="ends_on"),
        sa.CheckConstraint("(starts IS NULL) = (starts_on IS NULL)", name="starts_on"),
        sa.CheckConstraint("ordinal > 0", name="ordinal"),
        sa.CheckConstraint("starts_on IS NULL OR ends_on >= starts_on", name="in_order"),
        sa.ForeignKeyConstraint(["id"], ["entity.id"], name="fk_event_edition_id"),
        sa.ForeignKeyConstraint(["place_id"], ["entity.id"], name="fk_event_edition_place_id"),
        sa.ForeignKeyConstraint(
            ["series_id"], ["event_series.id"], name="fk_event_edition_series_id"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_event_edition_source_id"),
        sa.PrimaryKeyConstraint("id", name="pk_event_edition"),
    )
    op.create_index("ix_event_edition_place_id", "event_edition", ["place_id"])
    op.create_index("ix_event_edition_series_id", "event_edition", ["series_id"])
    op.create_index("ix_event_edition_source_id", "event_edition", ["source_id"])
    op.create_index("ix_event_edition_starts_on", "event_edition", ["starts_on"])


def _create_series_organiser() -> None:
    op.create_table(
        "series_organiser",
        sa.Column("series_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_series_organiser_entity_id"),
        sa.ForeignKeyConstraint(
            ["series_id"], ["event_series.id"], name="fk_series_organiser_series_id"
        ),
        sa.PrimaryKeyConstraint("series_id", "entity_id", name="pk_series_organiser"),
    )
    op.create_index("ix_series_organiser_entity_id", "series_organiser", ["entity_id"])


def _create_series_topic() -> None:
    op.create_table(
        "series_topic",
        sa.Column("series_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_series_topic_entity_id"),
        sa.ForeignKeyConstraint(
            ["series_id"], ["event_series.id"], name="fk_series_topic_series_id"
        ),
        sa.PrimaryKeyConstraint("series_id", "entity_id", name="pk_series_topic"),
    )
    op.create_index("ix_series_topic_entity_id", "series_topic", ["entity_id"])
