"""From what was understood to the answer: the desk for it, and the skill behind its intent."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from bot.answering.answer import Answer
from bot.answering.decline import tell_unread
from bot.answering.desk import Desk
from bot.answering.sharpened import sharpened
from bot.answering.shorten import shortened
from bot.answering.stage_words import own_picture, with_plain_steps
from bot.answering.whom_to_ask import with_somebody_to_ask
from bot.services import Services
from bot.skills.answer_guests import answer_guests, is_for_guests
from bot.skills.assets.among_given import among_given
from bot.skills.assets.audit_library import audit_library, tell_to_put_away
from bot.skills.assets.count_assets import count_whole_library
from bot.skills.assets.fact_in_paper import fact_in_paper
from bot.skills.assets.in_the_making import with_the_making
from bot.skills.assets.left_out import tell_left_out, with_left_out
from bot.skills.assets.not_to_send import tell_not_to_send
from bot.skills.assets.shorter_one import tell_shorter
from bot.skills.assets.tell_asset import tell_asset
from bot.skills.assets.tell_fact import tell_fact
from bot.skills.assets.tell_shelf import tell_shelf
from bot.skills.assets.text_wished import wishes_text, with_no_text, without_the_text
from bot.skills.assets.update_asset import update_asset
from bot.skills.assets.why_given import tell_why_given
from bot.skills.briefs.check_file import comparing_with
from bot.skills.briefs.edit_brief import edit_brief
from bot.skills.briefs.propose_brief import propose_brief
from bot.skills.briefs.review_brief import review_brief
from bot.skills.briefs.tell_briefs import tell_briefs
from bot.skills.briefs.update_brief import update_brief
from bot.skills.campaigns.tell_campaigns import tell_campaign_again, tell_campaigns
from bot.skills.cells.choose_gap import choose_gap
from bot.skills.cells.explain_score import explain_score
from bot.skills.cells.rank_coverage import rank_coverage
from bot.skills.cells.show_gaps import show_gaps
from bot.skills.cells.show_matrix import show_matrix
from bot.skills.cells.tell_journey import tell_journey
from bot.skills.cells.tell_needs import tell_needs
from bot.skills.cells.tell_phase import tell_phase
from bot.skills.cells.translate_stages import translate_stages
from bot.skills.cells.who_minds import tell_who_minds
from bot.skills.claims.claims_of_asset import claims_of_asset
from bot.skills.claims.list_claims import list_claims
from bot.skills.claims.tell_style import tell_style, tell_wording
from bot.skills.compare_two import compare_two
from bot.skills.deals.collateral_for_deal import collateral_for_deal
from bot.skills.deals.for_partners import tell_for_partners
from bot.skills.deals.tell_deal import tell_deal
from bot.skills.decline_near import decline_near
from bot.skills.evidence.answer_objection import find_or_answer
from bot.skills.evidence.show_evidence import show_evidence
from bot.skills.evidence.tell_reader import tell_reader
from bot.skills.figures.tell_metrics import tell_metrics
from bot.skills.help import help
from bot.skills.of_told.tell_of_told import tell_of_told
from bot.skills.refuse import refuse
from bot.skills.subscribe import subscribe
from bot.skills.take_feedback import take_feedback
from bot.skills.tell_company import tell_company
from bot.skills.tell_product import tell_product
from bot.skills.tell_terms import tell_terms
from content_library.brief_log import BriefLog
from retrieval.passages import Found, Query
from retrieval.understood import Intent, Understood

Skill = Callable[[Desk], Answer]

SKILLS: Mapping[Intent, Skill] = {
    "need_lookup": tell_needs,
    "asset_find": find_or_answer,
    "deal_collateral": collateral_for_deal,
    "deal_info": tell_deal,
    "asset_info": tell_asset,
    "coverage_matrix": show_matrix,
    "gap_list": show_gaps,
    "explain_score": explain_score,
    "brief_create": propose_brief,
    "brief_review": review_brief,
    "brief_status": tell_briefs,
    "persona_info": tell_reader,
    "journey_info": tell_journey,
    "crosswalk": translate_stages,
    "evidence": show_evidence,
    "claims": list_claims,
    "audit": audit_library,
    "campaign_info": tell_campaigns,
    "style": tell_style,
    "help": help,
    "compare": compare_two,
    "brief_edit": edit_brief,
    "brief_update": update_brief,
    "metrics": tell_metrics,
    "asset_update": update_asset,
    "feedback": take_feedback,
    "subscribe": subscribe,
    "out_of_data": decline_near,
    "out_of_scope": decline_near,
    "malicious": refuse,
}
"""The skill behind every intent."""

BEFORE_ITS_SKILL: tuple[Callable[[Desk], Answer | None], ...] = (
    among_given,
    tell_shorter,
    claims_of_asset,
    tell_company,
    tell_terms,
    tell_wording,
    tell_product,
    tell_campaign_again,
    fact_in_paper,
    choose_gap,
    rank_coverage,
    tell_phase,
    tell_who_minds,
    tell_not_to_send,
    tell_to_put_away,
    tell_fact,
    count_whole_library,
    tell_shelf,
    tell_for_partners,
    tell_unread,
)
"""Which of the assets just given are as asked, whether there is a shorter one, whether one figure of an asset may be quoted, who the rivals are, what a word means, which of
two is to be used, what the product does not do, one fact of the campaign or of the gaps just told, what is covered best
or worst, one fact of a phase or of a text, whom something moves, what may not be sent or may be put away, whose or how old content is and what was not read are said whatever the
question is like."""


def desk_for(understood: Understood, services: Services, before: Understood | None = None) -> Desk:
    @cache
    def search(query: Query, limit: int) -> Found:
        return services.index.search(query, limit).among(picture.asset_of)

    question = understood.question
    picture, briefs = own_picture(services, question.user, question.place), BriefLog(services.library.engine)
    return Desk(
        picture,
        understood,
        search,
        services.library.text_of,
        services.new_id,
        lambda brief, actor: briefs.numbered(brief, picture, actor),
        before,
        services.notebook,
        services.library.snapshots,
        comparing_with(services),
        briefs.find,
        lambda brief: sharpened(brief, picture, services.model, services.model_timeout),
        briefs.history,
        services.library.synced_at,
    )


def answered(desk: Desk) -> Answer:
    """What the skill says, with the rights of whoever asks; nothing is written down."""
    told = answer_guests(desk) if is_for_guests(desk) else _told(desk)
    return with_plain_steps(with_somebody_to_ask(shortened(told), desk.picture), desk.picture)


def _told(desk: Desk) -> Answer:
    if (of_told := tell_of_told(desk)) is not None:
        return of_told
    if wishes_text(desk):
        return with_no_text(_by_its_skill(without_the_text(desk)), desk)
    first = next((told for tell in BEFORE_ITS_SKILL if (told := tell(desk)) is not None), None)
    if first is not None:
        return first
    if (of_given := tell_left_out(desk, _by_its_skill) or tell_why_given(desk, _by_its_skill)) is not None:
        return replace(of_given, of_given=True)
    return with_left_out(with_the_making(_by_its_skill(desk), desk), desk)


def _by_its_skill(desk: Desk) -> Answer:
    return SKILLS[desk.understood.intent](desk)
