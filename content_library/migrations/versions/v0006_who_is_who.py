"""Who a colleague is in Slack."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("slack", sa.String(), nullable=True))
    op.add_column("person", sa.Column("email", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("person", "email")
    op.drop_column("person", "slack")
