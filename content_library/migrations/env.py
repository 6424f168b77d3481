"""Run by alembic: applies the versions on the connection it was given."""

from alembic import context
from sqlmodel import SQLModel

import content_library.own_records
import content_library.records  # noqa: F401 (both fill the metadata)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
