"""The migrations make exactly the tables that the models describe."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, inspect

from facts.store import FactStore
from facts.tables import METADATA


def test_models_and_migrations_do_not_drift(store: FactStore) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_every_check_of_the_models_is_in_the_database(store: FactStore) -> None:
    inspector = inspect(store.engine)
    for table in METADATA.sorted_tables:
        checks = {check["name"] for check in inspector.get_check_constraints(table.name)}
        wanted = {str(c.name) for c in table.constraints if isinstance(c, CheckConstraint)}
        assert wanted <= checks, table.name
