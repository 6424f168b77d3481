"""Whether somebody wants to be reminded of the briefs they write."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("preferences", sa.Column("reminders", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("preferences", "reminders")
