"""Answer one question: understand it, hand it to the skill that knows, remember the reading for the thread."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.services import Services
from bot.skills.answer import Answer
from bot.skills.audit_library import audit_library
from bot.skills.collateral_for_deal import collateral_for_deal
from bot.skills.decline import decline
from bot.skills.desk import Desk
from bot.skills.explain_score import explain_score
from bot.skills.find_assets import find_assets
from bot.skills.guard import guarded
from bot.skills.help import help
from bot.skills.list_claims import list_claims
from bot.skills.propose_brief import propose_brief
from bot.skills.review_brief import review_brief
from bot.skills.show_evidence import show_evidence
from bot.skills.show_gaps import show_gaps
from bot.skills.show_matrix import show_matrix
from bot.skills.tell_asset import tell_asset
from bot.skills.tell_briefs import tell_briefs
from bot.skills.tell_campaigns import tell_campaigns
from bot.skills.tell_deal import tell_deal
from bot.skills.tell_journey import tell_journey
from bot.skills.tell_needs import tell_needs
from bot.skills.tell_persona import tell_persona
from bot.skills.tell_style import tell_style
from bot.skills.translate_stages import translate_stages
from retrieval.open_reading import READING_SHARE, read_open
from retrieval.passages import Found, Query
from retrieval.understanding import understand
from retrieval.understood import Intent, Question
from retrieval.vocabulary import Vocabulary

Skill = Callable[[Desk], Answer]

SKILLS: Mapping[Intent, Skill] = {
    "need_lookup": tell_needs,
    "asset_find": find_assets,
    "deal_collateral": collateral_for_deal,
    "deal_info": tell_deal,
    "asset_info": tell_asset,
    "coverage_matrix": show_matrix,
    "gap_list": show_gaps,
    "explain_score": explain_score,
    "brief_create": propose_brief,
    "brief_review": review_brief,
    "brief_status": tell_briefs,
    "persona_info": tell_persona,
    "journey_info": tell_journey,
    "crosswalk": translate_stages,
    "evidence": show_evidence,
    "claims": list_claims,
    "audit": audit_library,
    "campaign_info": tell_campaigns,
    "style": tell_style,
    "help": help,
}
"""The skill behind every intent; `decline` says plainly what cannot be answered."""


def ask(question: Question, services: Services) -> Answer:
    """The answer to one question, for this asker in this place. Raises only `UserFacing`."""
    started = time.perf_counter()
    picture = services.picture()
    before = services.threads.recall(question.thread)
    understood = understand(question, Vocabulary.of(picture), picture.today, before)
    if services.model is not None:
        limit = services.model_timeout * READING_SHARE
        understood = read_open(understood, Vocabulary.of(picture), services.model, limit)

    def search(query: Query, limit: int) -> Found:
        return services.index.search(query, limit)

    desk = Desk(picture, understood, search, services.library.text_of, services.new_id)
    answer = guarded(desk) or SKILLS.get(understood.intent, decline)(desk)
    services.threads.remember(question.thread, replace(understood, cells=answer.cells))
    return replace(answer, took_ms=(time.perf_counter() - started) * 1000)
