"""Create the tables of sources, entities, indicators, terms and facts."""

import sqlalchemy as sa
from alembic import op

from facts.column_types import ExactDecimal

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of sources, entities, indicators, terms and facts."""
    _create_source()
    _create_entity()
    _create_entity_within()
    _create_indicator()
    _create_term()
    _create_fact()
    _create_fact_about()
    _create_fact_source()
    _create_fact_text()


def _create_source() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("publisher", sa.String()),
        sa.Column("published", sa.Date()),
        sa.Column("url", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("undated_rank", sa.Integer()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
    )


def _create_entity() -> None:
    op.create_table(
        "entity",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("official", sa.String()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('place', 'industry', 'organisation', 'event', 'project', 'topic')",
            name="kind",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_entity"),
    )


def _create_entity_within() -> None:
    op.create_table(
        "entity_within",
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.Column("broader_id", sa.String(), nullable=False),
        sa.CheckConstraint("entity_id <> broader_id", name="not_itself"),
        sa.ForeignKeyConstraint(["broader_id"], ["entity.id"], name="fk_entity_within_broader_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_entity_within_entity_id"),
        sa.PrimaryKeyConstraint("entity_id", "broader_id", name="pk_entity_within"),
    )
    op.create_index("ix_entity_within_broader_id", "entity_within", ["broader_id"])


def _create_indicator() -> None:
    op.create_table(
        "indicator",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit", sa.String()),
        sa.Column("topic", sa.String()),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('number', 'text', 'date')", name="kind"),
        sa.ForeignKeyConstraint(["topic"], ["entity.id"], name="fk_indicator_topic"),
        sa.PrimaryKeyConstraint("id", name="pk_indicator"),
    )
    op.create_index("ix_indicator_topic", "indicator", ["topic"])


def _create_term() -> None:
    op.create_table(
        "term",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String()),
        sa.Column("indicator_id", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("role IN ('label', 'alias')", name="role"),
        sa.CheckConstraint("text <> ''", name="text"),
        sa.CheckConstraint("(entity_id IS NULL) <> (indicator_id IS NULL)", name="one_owner"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_term_entity_id"),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name="fk_term_indicator_id"),
        sa.PrimaryKeyConstraint("id", name="pk_term"),
        sa.UniqueConstraint(
            "entity_id", "language", "text", name="uq_term_entity_id_language_text"
        ),
        sa.UniqueConstraint(
            "indicator_id", "language", "text", name="uq_term_indicator_id_language_text"
        ),
    )
    op.create_index(
        "uq_term_entity_label",
        "term",
        ["entity_id", "language"],
        unique=True,
        sqlite_where=sa.text("role = 'label'"),
        postgresql_where=sa.text("role = 'label'"),
    )
    op.create_index(
        "uq_term_indicator_label",
        "term",
        ["indicator_id", "language"],
        unique=True,
        sqlite_where=sa.text("role = 'label'"),
        postgresql_where=sa.text("role = 'label'"),
    )


def _create_fact() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.Column("indicator_id", sa.String(), nullable=False),
        sa.Column("value", ExactDecimal()),
        sa.Column("value_text", sa.String()),
        sa.Column("qualifier", sa.String()),
        sa.Column("unit", sa.String()),
        sa.Column("period", sa.String()),
        sa.Column("period_start", sa.Date()),
        sa.Column("period_end", sa.Date()),
        sa.Column("inferred", sa.String()),
        sa.Column("target", sa.Boolean(), nullable=False),
        sa.Column("as_of", sa.Date()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reason", sa.String()),
        sa.Column("review_by", sa.Date()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("inferred IN ('article_date', 'plan_name')", name="inferred"),
        sa.CheckConstraint("qualifier IN ('more_than', 'nearly', 'about')", name="qualifier"),
        sa.CheckConstraint("reason IN ('digits_lost', 'year_unreadable')", name="reason"),
        sa.CheckConstraint(
            "reason IS NULL OR status IN ('disputed', 'retired')", name="reason_for"
        ),
        sa.CheckConstraint("status <> 'disputed' OR reason IS NOT NULL", name="dispute_reason"),
        sa.CheckConstraint("status <> 'disputed' OR value IS NULL", name="dispute_value"),
        sa.CheckConstraint(
            "status IN ('draft', 'in_review', 'published', 'retired', 'disputed')",
            name="status",
        ),
        sa.CheckConstraint(
            "(period IS NULL) = (period_start IS NULL)"
            " AND (period IS NULL) = (period_end IS NULL)"
            " AND (period IS NULL OR period_start <= period_end)",
            name="period_bounds",
        ),
        sa.CheckConstraint(
            "qualifier IS NULL OR value IS NOT NULL OR value_text IS NOT NULL",
            name="qualified_value",
        ),
        sa.CheckConstraint("value IS NULL OR value_text IS NULL", name="one_value"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_fact_entity_id"),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name="fk_fact_indicator_id"),
        sa.PrimaryKeyConstraint("id", name="pk_fact"),
    )
    op.create_index("ix_fact_entity_id_indicator_id", "fact", ["entity_id", "indicator_id"])
    op.create_index("ix_fact_indicator_id", "fact", ["indicator_id"])


def _create_fact_about() -> None:
    op.create_table(
        "fact_about",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_fact_about_entity_id"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_about_fact_id"),
        sa.PrimaryKeyConstraint("fact_id", "entity_id", name="pk_fact_about"),
    )
    op.create_index("ix_fact_about_entity_id", "fact_about", ["entity_id"])


def _create_fact_source() -> None:
    op.create_table(
        "fact_source",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("locator", sa.String()),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_source_fact_id"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_fact_source_source_id"),
        sa.PrimaryKeyConstraint("fact_id", "position", name="pk_fact_source"),
        sa.UniqueConstraint(
            "fact_id", "source_id", "locator", name="uq_fact_source_fact_id_source_id_locator"
        ),
    )
    op.create_index("ix_fact_source_source_id", "fact_source", ["source_id"])


def _create_fact_text() -> None:
    op.create_table(
        "fact_text",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint("text <> ''", name="text"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_text_fact_id"),
        sa.PrimaryKeyConstraint("fact_id", "language", name="pk_fact_text"),
    )
