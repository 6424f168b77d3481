"""The day a brief was published: what was asked before it is open no longer."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("brief", sa.Column("published_on", sa.Date(), nullable=True))
    op.add_column("kept_brief", sa.Column("published_on", sa.Date(), nullable=True))
    versions = sa.table("brief_version", sa.column("brief", sa.String()), sa.column("at", sa.DateTime()))
    kept = sa.table(
        "kept_brief",
        sa.column("id", sa.String()),
        sa.column("status", sa.String()),
        sa.column("published_on", sa.Date()),
    )
    last = sa.select(versions.c.brief, sa.func.max(versions.c.at)).group_by(versions.c.brief)
    bind = op.get_bind()
    for brief, at in bind.execute(last).all():
        published = sa.update(kept).where(kept.c.id == brief, kept.c.status == "published")
        bind.execute(published.values(published_on=at.date()))


def downgrade() -> None:
    op.drop_column("kept_brief", "published_on")
    op.drop_column("brief", "published_on")
