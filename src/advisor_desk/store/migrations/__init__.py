"""Alembic migrations of the desk file."""
