"""Where the messages of kept briefs stand, so that a change shows in all of them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "brief_card",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "ts"),
    )
    op.create_index("ix_brief_card_brief", "brief_card", ["brief"])


def downgrade() -> None:
    op.drop_index("ix_brief_card_brief", "brief_card")
    op.drop_table("brief_card")
