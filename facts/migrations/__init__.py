"""The fact store's schema, step by step (Alembic)."""
