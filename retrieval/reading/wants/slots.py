"""From mentions to slots: ids of the map, and what a deal brings with it."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from content_library.intake import Deal
from content_library.spelling import folded
from retrieval.reading.names import filler, qualifiers
from retrieval.reading.names.industries import ANY_INDUSTRY
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.surroundings import STAGE_KINDS
from retrieval.reading.wants.of_mine import speaks_of_mine
from retrieval.reading.words import deadlines, quantities
from retrieval.reading.words.spelling import Word, places
from retrieval.understood import Intent, Question, Slots
from retrieval.vocabulary import Vocabulary

WITH_LENSES: frozenset[Intent] = frozenset(
    {"deal_collateral", "asset_find", "need_lookup", "brief_create", "gap_list", "coverage_matrix"}
)
"""Where a named deal brings its language, industry, competitor and phase by itself."""
LENSES = ("phase", "industry", "language", "competitor")
WITH_TOPIC: frozenset[Intent] = frozenset(
    {"asset_find", "evidence", "claims", "out_of_data", "out_of_scope", "subscribe", "asset_info", "audit"}
)
WITH_ROLE: frozenset[Intent] = frozenset({"need_lookup", "asset_find", "persona_info", "journey_info"})
"""Where the buying role that led to a persona is kept beside it."""
WITH_DUE: frozenset[Intent] = frozenset(
    {"brief_create", "brief_edit", "brief_update", "brief_status", "audit", "claims"}
)
WIDEST_LIST = 5  # what a list shows when nobody said how much; the same as in the answers
NEED_SHARE = 0.3  # one word that is less of a need's text is as likely about something else


def named(sentence: Sentence, question: Question, vocabulary: Vocabulary, today: date) -> Slots:
    """What the words name by themselves, whatever is wanted."""
    lowered = folded(sentence.text)
    deals, contact, contact_personas = _deals(sentence)
    stage = _stage(sentence, vocabulary)
    return Slots(
        persona=_personas(sentence, vocabulary, contact_personas),
        participation=sentence.ids("participation"),
        buying_role=_roles(sentence, vocabulary),
        deal=deals,
        contact=contact,
        owner=_owner(sentence, question, vocabulary),
        segment=sentence.ids("segment"),
        industry=sentence.ids("industry"),
        format=sentence.ids("format"),
        depth=next((int(id) for id in sentence.ids("depth")), None),
        need=sentence.ids("need"),
        asset=sentence.ids("asset"),
        brief=sentence.ids("brief"),
        competitor=sentence.ids("competitor"),
        campaign=sentence.ids("campaign"),
        language=sentence.ids("language"),
        market=sentence.ids("market"),
        audience=next(iter(sentence.ids("audience")), None),
        motion=next(iter(sentence.ids("motion")), None),
        status=sentence.ids("status"),
        count=quantities.count(sentence.plain, vocabulary.cues.numbers),
        min_deal=quantities.least_amount(lowered),
        max_deal=quantities.most_amount(lowered),
        time_range=quantities.time_range(sentence.plain),
        schedule=quantities.schedule(lowered),
        due=deadlines.due(lowered, today, vocabulary.cues.numbers),
        length=next(iter(sentence.ids("length")), None) or quantities.length(sentence.plain, vocabulary.cues.numbers),
        ambiguous=tuple(dict.fromkeys(mention.text.lower() for mention in sentence.of("ambiguous"))),
        only=("language",) if _says_only_language(sentence, vocabulary) else (),
        unresolved=_unresolved(sentence, vocabulary),
        **stage,  # type: ignore[arg-type]
    )


def only_of_format(formats: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """ "the price list", where there is one: an asset goes by its format when no other has it."""
    found = [asset.id for asset in vocabulary.picture.assets if len(formats) == 1 and asset.format == formats[0]]
    return tuple(found) if len(found) == 1 else ()


def with_deal(slots: Slots, vocabulary: Vocabulary) -> Slots:
    """A named deal brings language, industry, competitor and phase, where the question does not say otherwise."""
    deals = [vocabulary.picture.deal_of[id] for id in slots.deal]
    if not deals:
        return slots
    return slots.changed(
        phase=(() if _is_meeting(slots.stage_raw, vocabulary) else slots.phase) or _phases_of(deals, vocabulary),
        industry=slots.industry or _told(deal.industry for deal in deals if deal.industry != ANY_INDUSTRY),
        language=slots.language or _told(deal.language for deal in deals),
        competitor=slots.competitor or _told(deal.competitor for deal in deals),
    )


def _says_only_language(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    return bool(sentence.ids("language")) and vocabulary.cues.follow_up["filtering"].search(sentence.plain) is not None


def _is_meeting(stage_raw: str | None, vocabulary: Vocabulary) -> bool:
    """Whether the stage was told by a meeting, which says less than the stage the deal is in."""
    return stage_raw is not None and not vocabulary.stages.reading(stage_raw).phases


def without_lenses(slots: Slots, vocabulary: Vocabulary) -> Slots:
    """Without what a deal brought: it comes back with the deal where it is wanted."""
    brought = with_deal(Slots(deal=slots.deal), vocabulary)
    same = {name: () for name in LENSES if getattr(slots, name) == getattr(brought, name)}
    return slots.changed(**same) if slots.deal else slots


def topic(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """What the question is about beside the map: a named topic, or the words left over."""
    return named_topic(sentence, vocabulary.cues.topics) or left_topic(sentence, vocabulary)


def left_topic(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """The words left over, as they were said."""
    left = _without_qualifiers(_left_over(sentence, vocabulary), sentence, vocabulary)
    left = filler.without_empty(left, sentence, vocabulary.titles.knows, vocabulary.cues)
    kept = [word.text for word in filler.trimmed(left, sentence, vocabulary.cues)]
    return " ".join(kept) or None


def _without_qualifiers(left: list[Word], sentence: Sentence, vocabulary: Vocabulary) -> list[Word]:
    """A word that only says how a thing is to be is a topic where it is introduced as one, "about current"."""
    cues, qualifying = vocabulary.cues, qualifiers.qualifying(left, sentence)
    return [word for word in left if word not in qualifying or filler.is_introduced(word, sentence, cues)]


def introduced_topic(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    """ "on pricing", "zum Thema Preise": whether a word left over stands behind one that leads to a topic."""
    cues = vocabulary.cues
    left = [word for word in _left_over(sentence, vocabulary) if word.text not in cues.empty | cues.filler]
    return any(filler.is_introduced(word, sentence, cues) for word in left)


def named_topic(sentence: Sentence, topics: Mapping[str, re.Pattern[str]]) -> str | None:
    texts = (sentence.plain, sentence.masked)
    return next((name for name, pattern in topics.items() if any(pattern.search(text) for text in texts)), None)


def needs_about(sentence: Sentence, slots: Slots, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The one need of these personas and phases that a left-over word says a good part of."""
    fitting = {
        need.id
        for need in vocabulary.picture.needs
        if need.persona in slots.persona and (not slots.phase or need.phase in slots.phase)
    }
    left = [word.key for word in _left_over(sentence, vocabulary)]
    found = {id for key in left for id in vocabulary.needs.holding(key, NEED_SHARE) if id in fitting}
    return tuple(found) if len(found) == 1 else ()


def with_needs(slots: Slots, vocabulary: Vocabulary) -> Slots:
    """A need lies in one cell: its persona and phase are named with it."""
    needs = [vocabulary.picture.need_of[id] for id in slots.need]
    return slots.changed(
        persona=slots.persona or _told(need.persona for need in needs),
        phase=slots.phase or _told(need.phase for need in needs),
    )


def _personas(sentence: Sentence, vocabulary: Vocabulary, of_contact: tuple[str, ...]) -> tuple[str, ...]:
    named_personas = sentence.ids("persona")
    roles = set(sentence.ids("buying_role"))
    holding = [persona.id for persona in vocabulary.picture.personas if roles & set(persona.buying_roles)]
    return tuple(dict.fromkeys((*named_personas, *(holding if not named_personas else ()), *of_contact)))


def _roles(sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    held = {role for persona in vocabulary.picture.personas for role in persona.buying_roles}
    return tuple(role for role in sentence.ids("buying_role") if role in held)


def _unresolved(sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    held = {role for persona in vocabulary.picture.personas for role in persona.buying_roles}
    nobody = [mention.text.lower() for mention in sentence.of("buying_role") if not held & set(mention.ids)]
    strangers = [mention.text.lower() for kind in _NOT_OURS for mention in sentence.of(kind)]
    return tuple(dict.fromkeys((*strangers, *nobody)))


_NOT_OURS = ("unknown", "absent_deal", "absent_stage", "absent_asset", "absent_brief", "absent_need")


def _deals(sentence: Sentence) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """Deals, the contact's name and the contact's persona. A name in several deals stays open unless one is named."""
    named_deals = sentence.ids("deal")
    people = [id.split("|", 2) for id in sentence.ids("contact")]
    if named_deals:
        people = [person for person in people if person[0] in named_deals]
    deals = tuple(dict.fromkeys((*named_deals, *(deal for deal, _, _ in people))))
    spoken = next((mention.text for mention in sentence.of("contact")), None)
    contact = spoken if len({name for _, _, name in people}) == 1 else None
    return deals, contact, tuple(dict.fromkeys(persona for _, persona, _ in people))


def _stage(sentence: Sentence, vocabulary: Vocabulary) -> dict[str, object]:
    phases = [id for mention in sentence.mentions if mention.kind in STAGE_KINDS for id in mention.ids]
    slots: dict[str, object] = {}
    for mention in sentence.of("meeting"):
        first = vocabulary.stages.first_meeting
        if first is not None and first.phase is not None:
            slots["stage_raw"] = mention.text.lower()
            phases += [first.phase, *first.also]
    model = _model(sentence, vocabulary)
    if model is not None:
        slots["stage_model"] = model
    for mention in sentence.of("crm"):
        stage = vocabulary.stages.crm(mention.ids[0], model)
        slots["deal_stage"] = mention.ids[0]
        if stage is not None and stage.phase is not None:
            phases += [stage.phase, *(() if sentence.of("deal") else stage.also)]
    foreign = foreign_stage(sentence, vocabulary)
    if foreign is not None and "stage_raw" not in slots:
        slots["stage_raw"] = foreign
    slots["phase"] = tuple(dict.fromkeys(phases))
    return slots


def _model(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """A name shared by a journey model and a pipeline means the pipeline when deals are spoken of."""
    models = sentence.ids("model")
    if len(models) < 2:
        return next(iter(models), None)
    pipelines = {stage.pipeline for stage in vocabulary.picture.crm_stages}
    journey = any(word.text in ("funnel", "buyer", "lifecycle", "model") for word in sentence.words)
    wanted = [model for model in models if (model in pipelines) != journey]
    return (wanted or list(models))[0]


def _owner(sentence: Sentence, question: Question, vocabulary: Vocabulary) -> str | None:
    """Whose deals: "my deals", "Jonas's pipeline"."""
    signals = vocabulary.cues.signals
    if not signals["deals_noun"].search(sentence.plain):
        return None
    named = next(iter(sentence.ids("person")), None)
    return named or (question.user or None if speaks_of_mine(sentence, vocabulary.cues) else None)


def _phases_of(deals: Iterable[Deal], vocabulary: Vocabulary) -> tuple[str, ...]:
    stages = [vocabulary.stages.crm(deal.crm_stage) for deal in deals]
    return _told(stage.phase or "" for stage in stages if stage is not None)


def _told(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _left_over(sentence: Sentence, vocabulary: Vocabulary) -> list[Word]:
    stop = vocabulary.cues.common
    asking = (*_asking(sentence, vocabulary), *_facing(sentence, vocabulary), *_of_a_market(sentence, vocabulary))
    return [
        word
        for word in sentence.unmentioned()
        if not {word.text, word.key} & stop and not word.text.isdigit() and len(word.text) > 1 and word not in asking
    ]


def _facing(sentence: Sentence, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """The "against" before a rival."""
    before = (sentence.words[rival.start - 1] for rival in sentence.of("competitor") if rival.start)
    return tuple(word for word in before if vocabulary.cues.signals["facing"].fullmatch(word.text))


def _of_a_market(sentence: Sentence, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """The "market" of "the Spanish market", "the food market"."""
    ends = {mention.end for kind in ("language", "industry", "segment") for mention in sentence.of(kind)}
    behind = (sentence.words[end] for end in ends if end < len(sentence.words))
    return tuple(word for word in behind if vocabulary.cues.signals["market_noun"].fullmatch(word.text))


def _asking(sentence: Sentence, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """ "shoot me", "rück uns", "pásame": whatever the verb is, it asks for something to be given."""
    found = vocabulary.cues.signals["asks_for_me"].match(sentence.plain)
    return sentence.words[slice(*places(found))] if found is not None else ()


def foreign_stage(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """The stage word as typed, when it is another model's and none of our own names."""
    spoken = [mention for mention in sentence.mentions if mention.kind in STAGE_KINDS]
    return next((m.text.lower() for m in spoken if vocabulary.stages.is_foreign(m.text)), None)


def spoken_stage(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """The stage word as typed, unless it is one of our own phases."""
    spoken = [mention for mention in sentence.mentions if mention.kind in STAGE_KINDS]
    return next((m.text.lower() for m in spoken if not vocabulary.stages.reading(m.text).own), None)
