"""A follow-up changes what it names; the rest stays as it was in the thread."""

from dataclasses import fields, replace

from retrieval.reading.follow_ups import alone
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.moves import OF_BRIEFS, about_one_brief
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import joined
from retrieval.understood import Intent, Slots, Understood

SHORT = 4  # words; a shorter message without a verb of its own leans on what was said before
WHICH_DEAL = ("deal", "contact")
_NOT_INHERITED = {
    "inherited",
    "ambiguous",
    "unresolved",
    "user",
    "count",
    "topic",
    "length",
    "due",
    "schedule",
    "dropped",
    "leading",
    "judged",
    "whole",
    "forbidden",
    "keep",
    "sharper",
    "insists",
    "awaits",
    "of_brief",
    "versions",
    "reviewer",
    "spoken",
}
_NEEDS_CELL: frozenset[Intent] = frozenset({"explain_score", "brief_create", "brief_edit", "evidence"})
OF_DEALS: frozenset[Intent] = frozenset({"deal_info", "deal_collateral"})
_OF_PEOPLE = ("people_contact", "people_unreached", "people_blocking", "people_gates", "people_first")
_FACTS_OF_DEAL = (
    "deal_owner", "deal_rival", "deal_step", "deal_stage", "deal_activity", "deal_speaks", "asks_amount", "closing", "stuck",
    "why_stands",
)  # fmt: skip
_READ_FOR_DEAL: frozenset[Intent] = frozenset(
    (
        "deal_info", "deal_collateral", "asset_find", "asset_info", "journey_info", "persona_info", "gap_list",
        "explain_score", "crosswalk", "brief_status", "need_lookup", "coverage_matrix", "metrics", "help", "compare", "evidence",
    )
)  # fmt: skip
"""Wants in whose words a deal or its people are asked about, where the thread is about a deal."""
_OF_ASSETS: frozenset[Intent] = frozenset({"asset_info", "asset_update", "feedback", "compare"})
_GIVES_CONTENT: frozenset[Intent] = frozenset({"need_lookup", "asset_find", "deal_collateral", "deal_info"})
_SAYS_WHY: frozenset[Intent] = frozenset({"asset_info", "deal_info", "deal_collateral"})
"""Answers about one thing that hold their reasons: the score of a cell would be another subject."""
_OF_A_PERSONA: frozenset[Intent] = frozenset({"persona_info", "need_lookup"})
PERSONA_FACTS = (
    "field_goals", "field_pains", "field_triggers", "field_criteria", "field_objections", "field_kpis", "field_channels",
    "field_words", "field_beliefs", "field_questions", "field_activities", "field_depth", "field_languages", "formats",
    "field_part", "field_evidence",
)  # fmt: skip
"""Signals for all that can be asked of a persona alone, in the order it is told in."""
_GOING_ON = frozenset(
    {"field_goals", "field_pains", "field_triggers", "field_criteria", "field_objections", "field_channels"}
)
"""Those of them that go on with a persona by themselves; the others may be of what was given: "wrong format"."""
NOT_OF_A_READER: frozenset[Intent] = frozenset(
    {
        "malicious",
        "help",
        "brief_review",
        "brief_update",
        "brief_edit",
        "feedback",
        "asset_update",
        "subscribe",
        "style",
    }
)
"""Wants that have their own use for "him" and "her": "assign it to her"."""
NEAR_DEALS: frozenset[Intent] = frozenset({"asset_find", "gap_list"})
OVER: frozenset[Intent] = frozenset(
    {"help", "out_of_scope", "out_of_data", "malicious", "feedback", "subscribe", "style"}
)
"""Answers whose want is done with: what is said next wants something else, of the same things maybe."""
_OF_NOTHING: frozenset[Intent] = frozenset({"help", "out_of_scope", "out_of_data", "malicious"})
"""Those of them that were about nothing of the map."""


def goes_on(sentence: Sentence, wish: Wanted, cues: Cues, own: Slots, before: Understood) -> bool:
    """Whether the sentence continues the thread: it opens like it, points back, or says too little by itself."""
    if before.intent in _OF_NOTHING and own != Slots():
        return False
    plain = sentence.plain
    opening, pointing = cues.follow_up["opening"], cues.follow_up["pointing"]
    if opening.match(plain) and not (wish.sure and _complete(own)):
        return True
    if cues.follow_up["more"].fullmatch(plain):
        return True
    if alone.let_go(sentence, cues) and any(getattr(before.slots, slot) for slot in alone.let_go(sentence, cues)):
        return True
    if alone.names_a_kind(sentence, cues) and before.intent in _GIVES_CONTENT:
        return True
    if wish.intent == before.intent == "claims" and own == Slots() and cues.moves["edit"]["instead"].search(plain):
        return True
    if wish.intent in _NEEDS_CELL and not (own.persona and own.phase) and not (own.deal or own.brief or own.asset):
        return True
    if (
        wish.intent in ("brief_update", "brief_edit")
        and about_one_brief(before)
        and not (_complete(own) or own.unresolved)
    ):
        return True
    if about_its_readers(wish, own, before) is not wish:
        return True
    near = wish.intent in NEAR_DEALS and _points_at_somebody(sentence, own, cues)
    near = near or about_its_people(wish, own, sentence, before, cues).intent == "deal_info"
    of_deal = near or about_its_content(wish, own, sentence, before, cues).intent in OF_DEALS
    if of_deal and before.slots.deal and _names_no_deal(sentence, own, cues):
        return True
    if not wish.said and tells_little(sentence, cues) and len(sentence.words) <= 2 * SHORT:
        return True
    if not wish.sure:
        return len(sentence.words) <= SHORT or pointing.search(plain) is not None
    return pointing.search(plain) is not None and not _complete(own) and len(sentence.words) <= 3 * SHORT


def asks_of_its_persona(sentence: Sentence, own: Slots, cues: Cues, before: Understood) -> bool:
    """ "what objections does she have" behind an answer about a persona: one field of the same one."""
    if before.intent not in _OF_A_PERSONA or not before.slots.persona or len(sentence.words) > 2 * SHORT:
        return False
    if _complete(own) or own.persona or own.phase or own.topic or own.campaign or own.format:
        return False
    return any(cues.signals[fact].search(sentence.plain) for fact in _GOING_ON)


def asks_a_field(sentence: Sentence, cues: Cues) -> bool:
    """Whether something is asked that the map tells of a persona."""
    return any(cues.signals[fact].search(sentence.plain) for fact in PERSONA_FACTS)


def with_facts(told: Understood, sentence: Sentence, cues: Cues, before: Understood | None) -> Understood:
    """What alone is asked of a persona; a follow-up that names none asks for the same of another one, or elsewhere."""
    if told.intent != "persona_info":
        return told
    asked = tuple(name for name in PERSONA_FACTS if cues.signals[name].search(sentence.plain))
    if told.slots.format and "format" not in told.slots.inherited:
        asked = tuple(dict.fromkeys(("formats", *asked)))
    if asked or before is None or before.intent != "persona_info":
        return replace(told, facts=asked)
    goes_on = tells_little(sentence, cues) or len(sentence.words) <= SHORT
    return replace(told, facts=before.facts if goes_on else ())


def tells_little(sentence: Sentence, cues: Cues) -> bool:
    """Whether nothing is said but names, ordinary words and those of a follow-up."""
    plain = sentence.plain
    if alone.let_go(sentence, cues):
        return True
    if any(cues.follow_up[name].fullmatch(plain) for name in ("more", "why")):
        return True
    if cues.moves["edit"]["asking"].match(plain) and not cues.follow_up["opening"].match(plain):
        return False
    left = joined(word for word in sentence.unmentioned() if word.text not in cues.common | cues.empty)
    return not left or cues.follow_up["reshaping"].fullmatch(left) is not None


def asks_leave_anew(sentence: Sentence, cues: Cues) -> bool:
    """ "and what can we say about how quick we are": words of its own and nothing that points back."""
    told = [word.text for word in sentence.unmentioned() if word.text not in cues.stop | cues.empty]
    leave = cues.signals["permission"].search(sentence.plain)
    return leave is not None and bool(told) and cues.follow_up["pointing"].search(sentence.plain) is None


def carried(wish: Wanted, before: Intent, own: Slots, sentence: Sentence, cues: Cues) -> Intent | None:
    """The want of the thread, where the follow-up names something else but wants nothing else."""
    if "counting" not in alone.let_go(sentence, cues) and alone.let_go(sentence, cues):
        return before if before not in OVER else None
    if before == "metrics" and cues.follow_up["which_ones"].fullmatch(sentence.plain):
        return "asset_find"
    if before in OF_DEALS and alone.names_a_kind(sentence, cues):
        return "deal_collateral"
    if own.length and (not wish.said or wish.intent in ("brief_edit", before)):
        return "brief_edit" if before in OF_BRIEFS else before if before not in OVER else None
    if before in _SAYS_WHY and cues.follow_up["why"].fullmatch(sentence.plain):
        return before
    if wish.said or before in OVER or not tells_little(sentence, cues):
        return None
    if wish.intent == "explain_score" and cues.follow_up["why"].search(sentence.plain):
        return "explain_score"
    if own.asset and before not in _OF_ASSETS:
        return "asset_info"
    if own.brief and before not in OF_BRIEFS:
        return "brief_status"
    return "deal_collateral" if before == "deal_info" and _is_for_a_reader(sentence, cues) else before


def _is_for_a_reader(sentence: Sentence, cues: Cues) -> bool:
    """ "and for the CFO" behind how a deal stands: what there is to send them, since the card tells them all."""
    readers = (range(max(0, each.start - 2), each.start) for each in sentence.of("persona"))
    return any(cues.signals["meant_for"].fullmatch(sentence.words[at].text) for before in readers for at in before)


def without_a_brief(wish: Wanted, own: Slots, sentence: Sentence, before: Understood | None, cues: Cues) -> Wanted:
    """ "for the IT people instead" changes a brief only where the thread is about one or the words are."""
    if wish.intent != "brief_edit" or own.brief or (before is not None and before.intent in OF_BRIEFS):
        return wish
    changes = _says_brief(sentence, cues) or cues.moves["edit"]["making"].search(sentence.plain) is not None
    if not changes and cues.signals["stuff"].search(sentence.plain):
        return Wanted("asset_find", sure=True, said=True)  # "technical stuff" is looked for
    if before is None:
        return wish
    if before.intent in OF_DEALS and not _says_brief(sentence, cues):
        return Wanted(None)
    if before.intent == "claims" and cues.signals["permission"].search(sentence.plain):
        return Wanted("claims", sure=True, said=True)  # "what can we say instead"
    other = bool(own.persona or own.unresolved) and cues.moves["edit"]["instead"].search(sentence.plain) is not None
    return Wanted(None) if other and not _says_brief(sentence, cues) else wish


def _says_brief(sentence: Sentence, cues: Cues) -> bool:
    return cues.moves["said"]["brief"].search(sentence.plain) is not None


def with_strange_deal(own: Slots, sentence: Sentence, before: Understood, cues: Cues) -> Slots:
    """ "same for Nonesuch" behind a deal: a name nobody here may know is said to be none, not passed over."""
    of_deals = before.intent in OF_DEALS or bool(before.slots.deal)
    if not of_deals or len(sentence.words) > SHORT or own != Slots():
        return own
    names = [
        word.raw.lower()
        for word in sentence.unmentioned()
        if word is not sentence.words[0] and word.raw[:1].isupper() and word.text not in cues.common
    ]
    return own.changed(unresolved=tuple(names))


def about_the_pack(wish: Wanted, pick: Slots | None, before: Understood) -> Wanted:
    """ "why the second one" behind a pack asks why that asset is in it; "what do I send for the first" of several deals is
    asked for that deal, and who takes one of the gaps wants its brief."""
    if pick is not None and pick.deal and wish.intent == "asset_find":
        return Wanted("deal_collateral", sure=True, said=True)
    if (
        pick is not None
        and pick.persona
        and before.intent == "gap_list"
        and wish.intent in ("brief_edit", "brief_update")
    ):
        return Wanted("brief_create", sure=True, said=True)
    if pick is None or not pick.asset or wish.intent != "explain_score" or before.intent != "deal_collateral":
        return wish
    return Wanted("deal_collateral", sure=True, said=True)


def about_its_content(wish: Wanted, own: Slots, sentence: Sentence, before: Understood, cues: Cues) -> Wanted:
    """ "what do I send" behind an answer about a deal is asked for that deal."""
    of_deal = before.intent in OF_DEALS and bool(before.slots.deal)
    left = [word for word in sentence.unmentioned() if word.text not in cues.common | cues.empty]
    gives = not left and own == Slots() and cues.signals["giving"].search(sentence.plain) is not None
    if not of_deal or not gives or (wish.said and wish.intent != "asset_find"):
        return wish
    return Wanted("deal_collateral", sure=True, said=True)


def about_its_people(wish: Wanted, own: Slots, sentence: Sentence, before: Understood, cues: Cues) -> Wanted:
    """ "who else is involved" behind an answer about a deal is asked of its people."""
    of_deal = before.intent in OF_DEALS and bool(before.slots.deal) and _names_no_deal(sentence, own, cues)
    asked = any(cues.signals[name].search(sentence.plain) for name in (*_OF_PEOPLE, *_FACTS_OF_DEAL))
    asked = asked or (bool(own.persona) and cues.signals["who_is"].match(sentence.plain) is not None)
    of_another = own.phase or own.asset or own.format or own.brief or own.campaign
    if not of_deal or not asked or of_another or (wish.said and wish.intent not in _READ_FOR_DEAL):
        return wish
    return Wanted("deal_info", sure=True, said=True)


def about_its_readers(wish: Wanted, own: Slots, before: Understood) -> Wanted:
    """ "something the accountant would open" behind an answer about a deal: for that reader there, and of nothing else."""
    of_deal = before.intent in OF_DEALS and bool(before.slots.deal)
    who = own.changed(persona=(), unresolved=(), language=(), audience=None, depth=None)
    if not of_deal or not (own.persona or own.unresolved) or who != Slots() or wish.intent not in (None, "asset_find"):
        return wish
    return Wanted("deal_collateral", sure=True, said=True)


def for_one_of_its_people(wish: Wanted, pick: Slots | None, before: Understood) -> Wanted:
    """ "and the second one?" behind the people of a deal: what there is to send them, since the card tells them all."""
    picked = pick is not None and bool(pick.persona) and before.intent == "deal_info" and bool(before.slots.deal)
    if not picked or (wish.said and wish.intent not in ("asset_find", "deal_info")):
        return wish
    return Wanted("deal_collateral", sure=True, said=True)


def about_its_rival(wish: Wanted, own: Slots, before: Understood) -> Wanted:
    """ "they say Cheapco is faster" behind an answer about a deal is asked for that deal."""
    if wish.intent != "asset_find" or not own.competitor or before.intent not in OF_DEALS or not before.slots.deal:
        return wish
    return Wanted("deal_collateral", sure=True, said=True)


def merged(own: Slots, old: Slots, sentence: Sentence, cues: Cues, same_want: bool) -> Slots:
    """`own` laid over the `old` slots of the thread: what is named replaces its kind, "also" joins, the rest is inherited.

    The topic stays only for the `same_want`.
    """
    adding = cues.follow_up["adding"].search(sentence.plain) is not None
    gone = alone.let_go(sentence, cues)
    kept: dict[str, object] = {}
    inherited: list[str] = []
    for slot in (field.name for field in fields(Slots)):
        now, then = getattr(own, slot), getattr(old, slot)
        if (slot in _NOT_INHERITED and not (slot == "topic" and same_want)) or not then or slot in gone:
            continue
        if adding and now and isinstance(now, tuple):
            kept[slot] = tuple(dict.fromkeys((*then, *now)))
        elif not now and not _replaced(slot, own):
            kept[slot] = then
            inherited += [slot] if slot != "only" else []
    if {"persona", "buying_role"} <= set(inherited):
        del kept["buying_role"]
        inherited.remove("buying_role")
    return own.changed(**kept, inherited=tuple(inherited))


def _names_no_deal(sentence: Sentence, own: Slots, cues: Cues) -> bool:
    """ "who is blocking", "what do I give him" in a thread about a deal: neither other deals nor all of them."""
    elsewhere = own.deal or own.contact or own.owner or own.deal_stage or own.unresolved or own.min_deal or own.max_deal
    return not elsewhere and cues.signals["deals_noun"].search(sentence.plain) is None


def _points_at_somebody(sentence: Sentence, own: Slots, cues: Cues) -> bool:
    return not own.persona and cues.pointers["person"].search(sentence.plain) is not None


def _complete(own: Slots) -> bool:
    who = own.persona or own.participation or own.unresolved
    return bool((who and own.phase) or own.deal or own.brief or own.asset or own.need)


def _replaced(slot: str, own: Slots) -> bool:
    """Naming somebody else replaces the person however they were called, and so on; a need lies in one cell; whoever
    asks for the deals at a stage asks for others than the one before."""
    if slot in WHICH_DEAL and (own.deal_stage or own.min_deal or own.max_deal):
        return True
    if slot == "only":
        return bool(own.language) or any(getattr(own, other) for other in (*alone.WHEN, *WHICH_DEAL))
    if slot == "need":
        return any(getattr(own, other) for other in (*alone.WHO, *alone.WHEN)) or bool(own.unresolved)
    return any(
        slot in group and any(getattr(own, other) for other in group) for group in (alone.WHO, alone.WHEN, WHICH_DEAL)
    ) or (slot in alone.WHO and bool(own.unresolved))
