"""What made a version of a brief is kept as its kind and its values, so that everybody reads it in their language."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATES = ("proposed", "accepted", "assigned", "in progress", "in review", "published", "dropped")
SHARPENED = "sharpened by a model"

VERSIONS = sa.table(
    "brief_version",
    sa.column("brief", sa.String()),
    sa.column("version", sa.Integer()),
    sa.column("why", sa.Text()),
    sa.column("did", sa.String()),
    sa.column("said", sa.JSON()),
)


def upgrade() -> None:
    op.add_column("brief_version", sa.Column("did", sa.String(), nullable=True))
    op.add_column("brief_version", sa.Column("said", sa.JSON(), nullable=True))
    bind = op.get_bind()
    for brief, version, why in bind.execute(sa.select(VERSIONS.c.brief, VERSIONS.c.version, VERSIONS.c.why)).all():
        did, said = _read(why)
        same = sa.update(VERSIONS).where(VERSIONS.c.brief == brief, VERSIONS.c.version == version)
        bind.execute(same.values(did=did, said=said))
    with op.batch_alter_table("brief_version") as batch:
        batch.alter_column("did", existing_type=sa.String(), nullable=False)
        batch.alter_column("said", existing_type=sa.JSON(), nullable=False)
        batch.drop_column("why")


def downgrade() -> None:
    with op.batch_alter_table("brief_version") as batch:
        batch.add_column(sa.Column("why", sa.Text(), nullable=False, server_default=""))
        batch.drop_column("did")
        batch.drop_column("said")


def _read(why: str) -> tuple[str, list[str]]:
    first, _, rest = why.partition(": ")
    if first == SHARPENED:
        return "sharpened", rest.split(", ")
    if first == "published":
        return "step", rest.split(", ") if rest else []
    return ("step", [rest] if rest else []) if first in STATES else ("edit", [])
