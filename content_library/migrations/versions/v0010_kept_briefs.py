"""Briefs that are kept here, with all their versions, and whether what arrived is what one of them asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kept_brief",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("writer", sa.String(), nullable=True),
        sa.Column("requested_by", sa.String(), nullable=True),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("there", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_kept_brief_proposal", "kept_brief", ["proposal"], unique=True)
    op.create_table(
        "brief_version",
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("brief", "version"),
    )
    op.create_table(
        "done_question",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("brief", sa.String(), nullable=False),
        sa.Column("assets", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_done_question_brief", "done_question", ["brief"])


def downgrade() -> None:
    op.drop_index("ix_done_question_brief", "done_question")
    op.drop_table("done_question")
    op.drop_table("brief_version")
    op.drop_index("ix_kept_brief_proposal", "kept_brief")
    op.drop_table("kept_brief")
