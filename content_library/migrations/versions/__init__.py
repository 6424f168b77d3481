"""The versions of the tables, one file each; alembic finds them by their place."""
