"""The first tables."""

# ruff: noqa: PLR0915 (a table a statement)

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asset",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("personas", sa.JSON(), nullable=False),
        sa.Column("phases", sa.JSON(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("industry", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("created", sa.Date(), nullable=True),
        sa.Column("last_reviewed", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("superseded_by", sa.String(), nullable=True),
        sa.Column("permission", sa.String(), nullable=True),
        sa.Column("permission_changed", sa.Date(), nullable=True),
        sa.Column("competitor", sa.String(), nullable=True),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.Column("length", sa.String(), nullable=False),
        sa.Column("uses_90d", sa.Integer(), nullable=True),
        sa.Column("last_used", sa.Date(), nullable=True),
        sa.Column("influenced_deals", sa.JSON(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_asset_source"), "asset", ["source"], unique=False)
    op.create_table(
        "brief",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("writer", sa.String(), nullable=True),
        sa.Column("requested_by", sa.String(), nullable=True),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_brief_file"), "brief", ["file"], unique=False)
    op.create_table(
        "campaign",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("motion", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("assets", sa.JSON(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_campaign_file"), "campaign", ["file"], unique=False)
    op.create_table(
        "cell",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("participation", sa.String(), nullable=True),
        sa.Column("micro_journey", sa.JSON(), nullable=False),
        sa.Column("activities", sa.JSON(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("thoughts", sa.JSON(), nullable=False),
        sa.Column("content_preferences", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("persona", "phase"),
    )
    op.create_index(op.f("ix_cell_file"), "cell", ["file"], unique=False)
    op.create_table(
        "claim",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_claim_file"), "claim", ["file"], unique=False)
    op.create_table(
        "company",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("tagline", sa.String(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("default_language", sa.String(), nullable=False),
        sa.Column("content_languages", sa.JSON(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("product", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("company"),
    )
    op.create_index(op.f("ix_company_file"), "company", ["file"], unique=False)
    op.create_table(
        "competitor",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_competitor_file"), "competitor", ["file"], unique=False)
    op.create_table(
        "contact",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("deal", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("deal", "position"),
    )
    op.create_index(op.f("ix_contact_file"), "contact", ["file"], unique=False)
    op.create_table(
        "crm_stage",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("pipeline", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("also", sa.JSON(), nullable=False),
        sa.Column("typical_days", sa.Integer(), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("pipeline", "stage"),
    )
    op.create_index(op.f("ix_crm_stage_file"), "crm_stage", ["file"], unique=False)
    op.create_table(
        "deal",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("industry", sa.String(), nullable=False),
        sa.Column("segment", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("amount", sa.Float(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("crm_stage", sa.String(), nullable=False),
        sa.Column("stage_entered", sa.Date(), nullable=False),
        sa.Column("created", sa.Date(), nullable=True),
        sa.Column("close_date", sa.Date(), nullable=True),
        sa.Column("competitor", sa.String(), nullable=False),
        sa.Column("last_activity", sa.Date(), nullable=True),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("loss_reason", sa.String(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_deal_file"), "deal", ["file"], unique=False)
    op.create_table(
        "duplicate",
        sa.Column("lower", sa.String(), nullable=False),
        sa.Column("higher", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("lower", "higher"),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("asset", sa.String(), nullable=True),
        sa.Column("helpful", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "forbidden_claim",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("replace_with", sa.String(), nullable=True),
        sa.Column("assets", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_forbidden_claim_file"), "forbidden_claim", ["file"], unique=False)
    op.create_table(
        "model_stage",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("shares", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("model", "stage"),
    )
    op.create_index(op.f("ix_model_stage_file"), "model_stage", ["file"], unique=False)
    op.create_table(
        "need",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("importance", sa.String(), nullable=False),
        sa.Column("segment_specific", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_need_file"), "need", ["file"], unique=False)
    op.create_table(
        "person",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_person_file"), "person", ["file"], unique=False)
    op.create_table(
        "persona",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("one_line", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("buying_roles", sa.JSON(), nullable=False),
        sa.Column("segments", sa.JSON(), nullable=False),
        sa.Column("goals", sa.JSON(), nullable=False),
        sa.Column("pains", sa.JSON(), nullable=False),
        sa.Column("triggers", sa.JSON(), nullable=False),
        sa.Column("kpis", sa.JSON(), nullable=False),
        sa.Column("objections", sa.JSON(), nullable=False),
        sa.Column("decision_criteria", sa.JSON(), nullable=False),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("reads", sa.String(), nullable=False),
        sa.Column("voice_of_customer", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_persona_file"), "persona", ["file"], unique=False)
    op.create_table(
        "phase",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("funnel", sa.String(), nullable=False),
        sa.Column("buyer_question", sa.String(), nullable=False),
        sa.Column("definition", sa.String(), nullable=False),
        sa.Column("exit", sa.String(), nullable=False),
        sa.Column("typical_days", sa.Integer(), nullable=True),
        sa.Column("mapped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_phase_file"), "phase", ["file"], unique=False)
    op.create_table(
        "phase_word",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("phase", "word"),
    )
    op.create_index(op.f("ix_phase_word_file"), "phase_word", ["file"], unique=False)
    op.create_table(
        "problem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("column_name", sa.String(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("refused", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_problem_file"), "problem", ["file"], unique=False)
    op.create_index(op.f("ix_problem_scope"), "problem", ["scope"], unique=False)
    op.create_table(
        "question",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("surface", sa.String(), nullable=False),
        sa.Column("asker", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("persona", sa.String(), nullable=True),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("need", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("position"),
    )
    op.create_index(op.f("ix_question_file"), "question", ["file"], unique=False)
    op.create_table(
        "reading",
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("asset", sa.String(), nullable=False),
        sa.Column("due", sa.Boolean(), nullable=False),
        sa.Column("check_again_on", sa.Date(), nullable=True),
        sa.Column("says_audience", sa.Boolean(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("body_hash", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("path"),
    )
    op.create_index(op.f("ix_reading_asset"), "reading", ["asset"], unique=False)
    op.create_index(op.f("ix_reading_check_again_on"), "reading", ["check_again_on"], unique=False)
    op.create_index(op.f("ix_reading_due"), "reading", ["due"], unique=False)
    op.create_table(
        "research_note",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("persona", sa.JSON(), nullable=False),
        sa.Column("phases", sa.JSON(), nullable=False),
        sa.Column("segment", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("in_process", sa.Boolean(), nullable=True),
        sa.Column("ideal_customer", sa.Boolean(), nullable=True),
        sa.Column("media", sa.JSON(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("attendees", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_research_note_file"), "research_note", ["file"], unique=False)
    op.create_table(
        "segment",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("demographic", sa.JSON(), nullable=False),
        sa.Column("behavioral", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_segment_file"), "segment", ["file"], unique=False)
    op.create_table(
        "snapshot",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("coverage", sa.JSON(), nullable=False),
        sa.Column("gaps", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("day"),
    )
    op.create_table(
        "source",
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("path"),
    )
    op.create_index(op.f("ix_source_folder"), "source", ["folder"], unique=False)
    op.create_table(
        "stage_change",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("deal", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("entered", sa.Date(), nullable=False),
        sa.Column("left", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("deal", "position"),
    )
    op.create_index(op.f("ix_stage_change_file"), "stage_change", ["file"], unique=False)
    op.create_table(
        "state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("map_hash", sa.String(), nullable=False),
        sa.Column("unread", sa.String(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("vocabulary_hash", sa.String(), nullable=False),
        sa.Column("duplicates_due", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "style",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_style_file"), "style", ["file"], unique=False)
    op.create_table(
        "suggestion",
        sa.Column("asset", sa.String(), nullable=False),
        sa.Column("need", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("asset", "need"),
    )
    op.create_table(
        "taxonomy",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("taxonomy", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_taxonomy_file"), "taxonomy", ["file"], unique=False)
    state = "INSERT INTO state (id, revision, map_hash, unread, said, vocabulary_hash, duplicates_due) VALUES "
    op.execute(state + "(1, 0, '', '', '', '', false)")


def downgrade() -> None:
    op.drop_index(op.f("ix_taxonomy_file"), table_name="taxonomy")
    op.drop_table("taxonomy")
    op.drop_table("suggestion")
    op.drop_index(op.f("ix_style_file"), table_name="style")
    op.drop_table("style")
    op.drop_table("state")
    op.drop_index(op.f("ix_stage_change_file"), table_name="stage_change")
    op.drop_table("stage_change")
    op.drop_index(op.f("ix_source_folder"), table_name="source")
    op.drop_table("source")
    op.drop_table("snapshot")
    op.drop_index(op.f("ix_segment_file"), table_name="segment")
    op.drop_table("segment")
    op.drop_index(op.f("ix_research_note_file"), table_name="research_note")
    op.drop_table("research_note")
    op.drop_index(op.f("ix_reading_due"), table_name="reading")
    op.drop_index(op.f("ix_reading_check_again_on"), table_name="reading")
    op.drop_index(op.f("ix_reading_asset"), table_name="reading")
    op.drop_table("reading")
    op.drop_index(op.f("ix_question_file"), table_name="question")
    op.drop_table("question")
    op.drop_index(op.f("ix_problem_scope"), table_name="problem")
    op.drop_index(op.f("ix_problem_file"), table_name="problem")
    op.drop_table("problem")
    op.drop_index(op.f("ix_phase_word_file"), table_name="phase_word")
    op.drop_table("phase_word")
    op.drop_index(op.f("ix_phase_file"), table_name="phase")
    op.drop_table("phase")
    op.drop_index(op.f("ix_persona_file"), table_name="persona")
    op.drop_table("persona")
    op.drop_index(op.f("ix_person_file"), table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_need_file"), table_name="need")
    op.drop_table("need")
    op.drop_index(op.f("ix_model_stage_file"), table_name="model_stage")
    op.drop_table("model_stage")
    op.drop_index(op.f("ix_forbidden_claim_file"), table_name="forbidden_claim")
    op.drop_table("forbidden_claim")
    op.drop_table("feedback")
    op.drop_table("duplicate")
    op.drop_index(op.f("ix_deal_file"), table_name="deal")
    op.drop_table("deal")
    op.drop_index(op.f("ix_crm_stage_file"), table_name="crm_stage")
    op.drop_table("crm_stage")
    op.drop_index(op.f("ix_contact_file"), table_name="contact")
    op.drop_table("contact")
    op.drop_index(op.f("ix_competitor_file"), table_name="competitor")
    op.drop_table("competitor")
    op.drop_index(op.f("ix_company_file"), table_name="company")
    op.drop_table("company")
    op.drop_index(op.f("ix_claim_file"), table_name="claim")
    op.drop_table("claim")
    op.drop_index(op.f("ix_cell_file"), table_name="cell")
    op.drop_table("cell")
    op.drop_index(op.f("ix_campaign_file"), table_name="campaign")
    op.drop_table("campaign")
    op.drop_index(op.f("ix_brief_file"), table_name="brief")
    op.drop_table("brief")
    op.drop_index(op.f("ix_asset_source"), table_name="asset")
    op.drop_table("asset")
