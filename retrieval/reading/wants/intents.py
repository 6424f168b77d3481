"""What is wanted: cues that fit, what the sentence mentions, and the examples it is like speak for their intents."""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from retrieval.ports import OpenEmbedder, Vector
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.surroundings import STAGE_KINDS, WHO_KINDS
from retrieval.reading.wants import likeness
from retrieval.reading.wants.attempts import is_attempt
from retrieval.reading.wants.examples import numbers_masked
from retrieval.reading.wants.likeness import Likeness, Votes
from retrieval.reading.wants.settling import DEALS, settle
from retrieval.reading.wants.unasked import is_unasked
from retrieval.reading.words.cues import LIKELY, MAYBE, SURE, Cues
from retrieval.understood import Intent, Role

_ORDER: tuple[Intent, ...] = (
    "malicious", "help", "brief_review", "brief_update", "brief_edit", "subscribe", "brief_create", "brief_status",
    "asset_update", "explain_score", "compare", "out_of_scope", "out_of_data", "claims", "style", "campaign_info", "crosswalk",
    "evidence", "feedback", "audit", "gap_list", "metrics", "coverage_matrix", "deal_info",
    "deal_collateral", "journey_info", "persona_info", "asset_info", "need_lookup", "asset_find",
)  # fmt: skip
"""At equal strength the more particular want goes first: whoever says "brief" rarely means anything else."""


RULE = 0.6  # what a sure cue weighs against the votes of the examples, which sum to 1; measured: .5 to .7 alike
FAIR = 0.5  # nearness of the best example from which on a sure cue can be outvoted as measured; .6 and more loses right votes
CLEAR = 0.45  # a lead as large is sure without a cue
CLOSE = (
    0.6  # with less of a lead the sense of the sentence is asked for: a model takes ten times as long as the letters
)
LEAST = 0.3  # below that the sentence is like nothing we know
DOUBT = 0.5  # part of its votes that a want keeps when its subject is missing
MEANT = 0.45  # share of the votes from which on a likeness is meant, however far the examples are; measured: less is mostly wrong
LIKE = 2  # of a sentence like nothing we know, the wants it is least unlike: enough to ask back
_ABOUT: Mapping[Intent, frozenset[str]] = {
    "deal_collateral": DEALS | {"crm", "absent_stage", "meeting", *STAGE_KINDS},
    "persona_info": frozenset({*WHO_KINDS, "contact"}),
    "crosswalk": frozenset({"crm", "model", *STAGE_KINDS}),
    "need_lookup": frozenset({*WHO_KINDS, *STAGE_KINDS, "need", "crm"}),
}
"""What must be mentioned for a want to be likely; a name may go unrecognised, so it is not ruled out without."""
_NOT_ABOUT: Mapping[Intent, frozenset[str]] = {
    "need_lookup": DEALS | {"crm"},
    "asset_find": DEALS,
    "brief_status": DEALS,
}
_OF_A_THING: Mapping[Intent, frozenset[str]] = {
    "asset_update": frozenset({"asset", "title", "absent_asset", "format"}),
}
"""Likeness alone changes nothing unless the thing to be changed is named."""
_ABOUT_THE_MAP = frozenset({"persona", "phase", "status"})
"""Whoever names one of these asks about the map: likeness to an attempt ("disregard the drafts") refuses nobody then."""


OF_OUR_TRADE = frozenset({"gap_list", "claims", "coverage_matrix", "campaign_info", "metrics"})
"""Asked for with words that may be part of the name of a thing: "the policy gap checklist"."""

_CONSEQUENT = frozenset({"malicious", "feedback", "asset_update", "brief_update", "subscribe"})
"""Wants that refuse somebody or write something down: likeness alone must be clear about them."""


@dataclass(frozen=True)
class Wanted:
    """`intent` None: nothing in the sentence tells, though it may be `like` some wants from afar, best first. `said`: in so
    many words; `sure`: so, or by a clear likeness."""

    intent: Intent | None
    also: tuple[Intent, ...] = ()
    sure: bool = False
    said: bool = False
    like: tuple[Intent, ...] = ()


def wanted(
    sentence: Sentence, cues: Cues, role: Role, language: str, open_embedder: OpenEmbedder | None = None
) -> Wanted:
    """Without an embedder, or one that does not know the language, the letters alone tell what a sentence is like."""
    said = _said(sentence, cues, role)
    if sentence.of("deal") and sentence.of("persona") and cues.signals["people_needed"].search(sentence.plain):
        return Wanted("deal_info", sure=True, said=True)  # "does it need finance approval": not what finance needs
    if _is_a_compound(sentence, cues):
        return Wanted("asset_find", sure=True, said=True)
    examples, masked = likeness.load(), numbers_masked(sentence.masked)
    near = examples.near(masked)
    weighed = _weighed(said, _fitting(_heard(said, near, examples), sentence, cues))
    sense = examples.sense_of(masked, language, open_embedder) if _lead(weighed) < CLOSE else None
    if sense is not None:
        near = examples.nearer(near, sense)
        weighed = _weighed(said, _fitting(_heard(said, near, examples), sentence, cues))
    telling = any(word.text not in cues.common for word in sentence.unmentioned())
    decided = _decided(weighed, said, CLEAR if telling else math.inf)
    if decided.intent is None or said.get(decided.intent, 0.0) > MAYBE or weighed[decided.intent] >= MEANT:
        return decided
    if not is_unasked(decided.intent, sentence, float(near.max()), cues):
        return decided
    spoken = {intent: weight for intent, weight in weighed.items() if said.get(intent)}
    best = sorted(weighed, key=lambda intent: -weighed[intent])
    return replace(_decided(spoken, said, math.inf), like=tuple(best[:LIKE]))


def _decided(weighed: Mapping[Intent, float], said: Mapping[Intent, float], clear: float) -> Wanted:
    weighed = {intent: weight for intent, weight in weighed.items() if _allowed(intent, weighed, said)}
    best = max(_ORDER, key=lambda intent: (weighed.get(intent, 0.0), -_ORDER.index(intent)))
    if weighed.get(best, 0.0) < LEAST and not said.get(best):
        return Wanted(None)
    also = tuple(intent for intent in _ORDER if intent != best != "malicious" and said.get(intent, 0.0) >= SURE)
    spoken = said.get(best, 0.0) >= SURE
    return Wanted(best, also[:2], spoken or _lead(weighed) >= clear, spoken)


def _heard(said: Mapping[Intent, float], near: Vector, examples: Likeness) -> Votes:
    """The votes, fewer where a sure cue speaks and even the nearest example is far: one that shares a word is soon the only
    one, and would have all the votes."""
    votes = examples.votes(near)
    if max(said.values(), default=0.0) < SURE:
        return votes
    part = min(1.0, float(near.max()) / FAIR)
    return {intent: share * part for intent, share in votes.items()}


def _fitting(votes: Votes, sentence: Sentence, cues: Cues) -> Votes:
    """The votes, fewer for a want whose subject is not mentioned or that another subject speaks against."""
    kinds = [mention.kind for mention in sentence.mentions]
    doubtful = {intent for intent, subjects in _ABOUT.items() if not subjects.intersection(kinds)}
    doubtful |= {intent for intent, others in _NOT_ABOUT.items() if others.intersection(kinds)}
    if cues.moves["said"]["brief"].search(sentence.plain):
        doubtful.discard("brief_status")
    if len(kinds) == len(set(kinds)):
        doubtful.add("compare")
    kept = {intent: share * (DOUBT if intent in doubtful else 1) for intent, share in votes.items()}
    if _ABOUT_THE_MAP.intersection(kinds):
        kept["malicious"] = 0.0
    rise = sum(votes.values()) / (sum(kept.values()) or 1)
    nothing = {intent: 0.0 for intent, subjects in _OF_A_THING.items() if not subjects.intersection(kinds)}
    return {**{intent: share * rise for intent, share in kept.items()}, **nothing}


def _allowed(intent: Intent, weighed: Mapping[Intent, float], said: Mapping[Intent, float]) -> bool:
    """Nobody is refused for a likeness alone; nothing is written down for one unless it is as clear as a cue and nothing
    else is said."""
    if intent == "malicious":
        return bool(said.get(intent))
    if intent not in _CONSEQUENT or said.get(intent):
        return True
    return weighed[intent] >= RULE and max(said.values(), default=0.0) < SURE


def _weighed(said: Mapping[Intent, float], votes: Votes) -> Mapping[Intent, float]:
    return {intent: RULE * said.get(intent, 0.0) / SURE + votes.get(intent, 0.0) for intent in {**said, **votes}}


def _lead(weighed: Mapping[Intent, float]) -> float:
    first, second = (*sorted(weighed.values(), reverse=True), 0.0, 0.0)[:2]
    return first - second


def _said(sentence: Sentence, cues: Cues, role: Role) -> Mapping[Intent, float]:
    strengths = _spoken(sentence, cues)
    for intent, strength in _mentioned(sentence, role).items():
        strengths[intent] = max(strengths[intent], strength)
    if is_attempt(sentence, cues):
        strengths["malicious"] = SURE
    if _asks_only_for_gaps(sentence, strengths, cues):
        strengths.pop("asset_find", None)
    settle(strengths, sentence, cues)
    return strengths


def _asks_only_for_gaps(sentence: Sentence, strengths: Mapping[Intent, float], cues: Cues) -> bool:
    """ "show me the gaps": nothing besides says which material is looked for."""
    told = [word for word in sentence.unmentioned() if word.text not in cues.common | cues.stop]
    things = {"format", "asset", "title", "competitor", "need"}.intersection(each.kind for each in sentence.mentions)
    return strengths.get("gap_list", 0.0) >= SURE and len(told) <= 1 and not things


def _spoken(sentence: Sentence, cues: Cues) -> defaultdict[Intent, float]:
    masked = {numbers_masked(text) for text in (sentence.masked, sentence.half_masked)}
    readings = {sentence.plain if _points(sentence, cues) else sentence.without_accounts, *masked}
    nameless = {sentence.without_titles, *masked} if _names_a_thing(sentence, cues) else readings
    strengths: defaultdict[Intent, float] = defaultdict(float)
    for text in readings | nameless:
        for cue in cues.fitting(text):
            heard = nameless if cue.intent in OF_OUR_TRADE else readings
            if text in heard and cue.strength > strengths.get(cue.intent, 0.0) and cue.pattern.search(text):
                strengths[cue.intent] = cue.strength
    return strengths


def _points(sentence: Sentence, cues: Cues) -> bool:
    """ "who will be there": what stands for a customer is no name of one."""
    said = [mention.text.lower() for kind in ("deal", "contact") for mention in sentence.of(kind)]
    return any(pointer.fullmatch(each) for each in said for pointer in cues.pointers.values())


def _names_a_thing(sentence: Sentence, cues: Cues) -> bool:
    """ "the policy gap checklist", "the coverage guide": behind an article or with its kind, the words of a title are a
    name and ask for nothing."""
    kinds = {place for each in sentence.of("format") for place in range(each.start, each.end)}
    return any(
        _is_definite(title.start, sentence, cues) or not kinds.isdisjoint(range(title.start, title.end + 1))
        for title in sentence.of("title")
    )


def _is_a_compound(sentence: Sentence, cues: Cues) -> bool:
    """ "Policenlücken-Checkliste": nothing but the name of a piece, which is a word of its own however it begins."""
    for kind in sentence.of("format"):
        first = kind.start
        while first and sentence.text[sentence.words[first - 1].end : sentence.words[first].start] == "-":
            first -= 1
        around = [*sentence.words[:first], *sentence.words[kind.end :]]
        if first < kind.start and all(cues.signals["determiner"].fullmatch(word.text) for word in around):
            return True
    return False


def _is_definite(start: int, sentence: Sentence, cues: Cues) -> bool:
    return start > 0 and cues.signals["definite_word"].fullmatch(sentence.words[start - 1].text) is not None


def _mentioned(sentence: Sentence, role: Role) -> dict[Intent, float]:
    """What a bare mention asks for: the name of a thing is a question about it."""
    asks: dict[Intent, float] = {}
    kinds = {mention.kind for mention in sentence.mentions}
    if kinds & DEALS:
        asks["deal_collateral" if role == "sales" else "deal_info"] = MAYBE
    if kinds & {"crm", "absent_stage", "meeting"} or (
        role == "sales" and kinds & set(STAGE_KINDS) and not kinds & set(WHO_KINDS)
    ):
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
