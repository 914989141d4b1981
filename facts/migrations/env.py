"""Alembic's entry: run the steps on the connection that the caller handed over."""

from alembic import context

from facts.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    compare_type=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
