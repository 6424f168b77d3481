"""What is wanted: every cue that fits speaks for its intent, and so does what the sentence mentions."""

import re
from collections import defaultdict
from dataclasses import dataclass

from retrieval.reading.cues import LIKELY, MAYBE, SURE, Cues
from retrieval.reading.sentences import Sentence
from retrieval.reading.surroundings import STAGE_KINDS, WHO_KINDS
from retrieval.understood import Intent, Role

_CALM = 0.25  # tips the balance between two cues of one strength, never over a stronger one
_FORM = re.compile(r"(?:^|[\n.;?!:])\s*[A-Za-z][A-Za-z /-]{2,20}:\s", re.MULTILINE)
_NUMBER = re.compile(r"\b\d+\b")
_ORDER: tuple[Intent, ...] = (
    "malicious", "help", "brief_review", "brief_update", "brief_edit", "subscribe", "brief_create", "brief_status",
    "asset_update", "explain_score", "compare", "out_of_scope", "out_of_data", "claims", "style", "campaign_info", "crosswalk",
    "evidence", "feedback", "audit", "gap_list", "metrics", "coverage_matrix", "deal_info",
    "deal_collateral", "journey_info", "persona_info", "asset_info", "need_lookup", "asset_find",
)  # fmt: skip
"""At equal strength the more particular want goes first: whoever says "brief" rarely means anything else."""


@dataclass(frozen=True)
class Wanted:
    """`intent` None: nothing in the sentence tells. `sure` when it was said in so many words."""

    intent: Intent | None
    also: tuple[Intent, ...] = ()
    sure: bool = False


def wanted(sentence: Sentence, cues: Cues, role: Role) -> Wanted:
    strengths = _spoken(sentence, cues)
    for intent, strength in _mentioned(sentence, role).items():
        strengths[intent] = max(strengths[intent], strength)
    _settle(sentence, strengths)
    if not strengths:
        return Wanted(None)
    best = max(_ORDER, key=lambda intent: (strengths.get(intent, 0.0), -_ORDER.index(intent)))
    also = tuple(intent for intent in _ORDER if intent != best != "malicious" and strengths.get(intent, 0.0) >= SURE)
    return Wanted(best, also[:2], strengths[best] >= SURE)


def _spoken(sentence: Sentence, cues: Cues) -> defaultdict[Intent, float]:
    readings = {sentence.plain, *(_NUMBER.sub("NUMBER", text) for text in (sentence.masked, sentence.half_masked))}
    strengths: defaultdict[Intent, float] = defaultdict(float)
    for cue in cues.intents:
        if cue.strength > strengths.get(cue.intent, 0.0) and any(cue.pattern.search(text) for text in readings):
            strengths[cue.intent] = cue.strength
    return strengths


def _mentioned(sentence: Sentence, role: Role) -> dict[Intent, float]:
    """What a bare mention asks for: the name of a thing is a question about it."""
    asks: dict[Intent, float] = {}
    kinds = {mention.kind for mention in sentence.mentions}
    if kinds & {"deal", "contact", "absent_deal"}:
        asks["deal_collateral" if role == "sales" else "deal_info"] = MAYBE
    if kinds & {"crm", "meeting"} or (role == "sales" and kinds & set(STAGE_KINDS) and not kinds & set(WHO_KINDS)):
        asks["deal_collateral"] = MAYBE
    for kind, intent in _SUBJECTS.items():
        if kind in kinds:
            asks[intent] = LIKELY
    return asks


_SUBJECTS: dict[str, Intent] = {
    "brief": "brief_status",
    "asset": "asset_info",
    "absent_brief": "brief_status",
    "absent_asset": "asset_info",
    "note": "evidence",
    "claim": "claims",
    "campaign": "campaign_info",
    "competitor": "asset_find",
    "need": "need_lookup",
}


def _settle(sentence: Sentence, strengths: defaultdict[Intent, float]) -> None:
    """Where two wants meet, who wins is a matter of what else is there."""
    kinds = {mention.kind for mention in sentence.mentions}
    deals = kinds & {"deal", "contact", "absent_deal"}
    pasted = len(_FORM.findall(sentence.text)) > 1 or "\n" in sentence.text.strip()
    if pasted and strengths.get("brief_review"):
        strengths["brief_review"] += 2 * SURE
    if strengths.get("malicious", 0.0) >= SURE:
        strengths["malicious"] += 2 * SURE
    if "asset" in kinds and strengths.get("asset_find"):
        strengths["asset_info"] = max(strengths["asset_info"], strengths["asset_find"])
    if kinds & {"asset", "title"} and strengths.get("audit"):
        strengths["asset_info"] += SURE
    if not kinds & {"asset"} and strengths.get("asset_info") and strengths.get("audit", 0) >= SURE:
        strengths["audit"] += _CALM
    looking = strengths.get("asset_find", 0.0)
    if deals and looking and (strengths.get("deal_collateral", 0.0) >= LIKELY or "format" not in kinds):
        strengths["deal_collateral"] = max(strengths["deal_collateral"], looking)
        strengths.pop("asset_find")
    if not deals and not kinds & {"crm", "meeting", "phase", "ambiguous", "foreign"}:
        strengths.pop("deal_collateral", None)
    if len([mention for mention in sentence.mentions if mention.kind == "asset"]) > 1 and strengths.get("compare"):
        strengths["compare"] += SURE
    if kinds & {"brief"} and strengths.get("brief_create") and not strengths.get("brief_update"):
        strengths["brief_status"] += _CALM
    for intent in [known for known, strength in strengths.items() if strength <= 0]:
        del strengths[intent]
