"""Create the questions that facts are expected to answer."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of questions and that of the facts they ask for."""
    op.create_table(
        "question",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.CheckConstraint("text <> ''", name="text"),
        sa.PrimaryKeyConstraint("id", name="pk_question"),
    )
    op.create_table(
        "question_fact",
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name="fk_question_fact_question_id"
        ),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_question_fact_fact_id"),
        sa.PrimaryKeyConstraint("question_id", "fact_id", name="pk_question_fact"),
    )
    op.create_index("ix_question_fact_fact_id", "question_fact", ["fact_id"])


def downgrade() -> None:
    """Drop them."""
    op.drop_table("question_fact")
    op.drop_table("question")
