"""From mentions to slots: ids of the map, and what a deal brings with it."""

from collections.abc import Iterable
from datetime import date
from content_library.intake import Deal
from retrieval.reading import quantities
from retrieval.reading.mentions import Sentence
from retrieval.reading.spelling import Word, folded
from retrieval.understood import Intent, Question, Slots
from retrieval.vocabulary import ANY_INDUSTRY, Vocabulary

STAGE_KINDS = ("phase", "ambiguous", "foreign")
WITH_LENSES: frozenset[Intent] = frozenset(
    {"deal_collateral", "asset_find", "need_lookup", "brief_create", "gap_list", "coverage_matrix"}
)
"""Where a named deal brings its language, industry, competitor and phase by itself."""
WITH_TOPIC: frozenset[Intent] = frozenset(
    {"asset_find", "evidence", "claims", "out_of_data", "out_of_scope", "subscribe", "asset_info"}
)
WITH_DUE: frozenset[Intent] = frozenset({"brief_create", "brief_edit", "brief_update"})
WIDEST_LIST = 5  # what a list shows when nobody said how much; the same as in the answers
FEWEST_TITLE_WORDS = 2


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
        language=sentence.ids("language"),
        audience=next(iter(sentence.ids("audience")), None),
        motion=next(iter(sentence.ids("motion")), None),
        status=sentence.ids("status"),
        count=quantities.count(sentence.plain, vocabulary.cues.numbers),
        min_deal=quantities.least_amount(lowered),
        time_range=quantities.time_range(sentence.plain),
        schedule=quantities.schedule(lowered),
        due=quantities.due(lowered, today),
        length=next(iter(sentence.ids("length")), None),
        ambiguous=tuple(dict.fromkeys(mention.text.lower() for mention in sentence.of("ambiguous"))),
        unresolved=_unresolved(sentence, vocabulary),
        **stage,  # type: ignore[arg-type]
    )


def with_deal(slots: Slots, vocabulary: Vocabulary) -> Slots:
    """A named deal brings language, industry, competitor and phase, where the question does not say otherwise."""
    deals = [vocabulary.picture.deal_of[id] for id in slots.deal]
    if not deals:
        return slots
    return slots.changed(
        phase=slots.phase or _phases_of(deals, vocabulary),
        industry=slots.industry or _told(deal.industry for deal in deals if deal.industry != ANY_INDUSTRY),
        language=slots.language or _told(deal.language for deal in deals),
        competitor=slots.competitor or _told(deal.competitor for deal in deals),
    )


def topic(sentence: Sentence, vocabulary: Vocabulary) -> str | None:
    """What the question is about beside the map: a named topic, or the words left over."""
    for name, pattern in vocabulary.cues.topics.items():
        if pattern.search(sentence.plain) or pattern.search(sentence.masked):
            return name
    kept = [word.text for _, word in _left_over(sentence, vocabulary)]
    return " ".join(kept) or None


def titled(sentence: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The assets whose title the words spell: two telling words that stand together, and no better title."""
    best: tuple[str, ...] = ()
    for run in _runs(sentence, vocabulary):
        found = vocabulary.titles.named_by(run, FEWEST_TITLE_WORDS)
        if found and (not best or len(found) < len(best)):
            best = found
    return best


def needs_about(sentence: Sentence, slots: Slots, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The one need whose text holds a left-over word no other need of these personas and phases holds."""
    fitting = [
        need
        for need in vocabulary.picture.needs
        if need.persona in slots.persona and (not slots.phase or need.phase in slots.phase)
    ]
    left = [word.key for _, word in _left_over(sentence, vocabulary)]
    allowed = {need.id for need in fitting}
    found = {id for key in left for id in vocabulary.needs.named_by([key], 1) if id in allowed}
    return tuple(found) if len(found) == 1 else ()


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
    strangers = [mention.text.lower() for kind in ("unknown", "hidden_deal") for mention in sentence.of(kind)]
    return tuple(dict.fromkeys((*strangers, *nobody)))


def _deals(sentence: Sentence) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """Deals, the contact's name and the contact's persona. A name in several deals stays open unless one is named."""
    named_deals = sentence.ids("deal")
    people = [id.split("|", 2) for id in sentence.ids("contact")]
    if named_deals:
        people = [person for person in people if person[0] in named_deals]
    deals = tuple(dict.fromkeys((*named_deals, *(deal for deal, _, _ in people))))
    contact = people[0][2] if len({name for _, _, name in people}) == 1 else None
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
        phases += [stage.phase] if stage is not None and stage.phase is not None else []
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
    mine = vocabulary.cues.signals.get("of_mine")
    spoken = sentence.plain
    if mine is not None and question.user and any(mine.fullmatch(word.text) for word in sentence.words):
        pattern = vocabulary.cues.signals.get("deals_noun")
        if pattern is not None and pattern.search(spoken):
            return question.user
    return None


def _phases_of(deals: Iterable[Deal], vocabulary: Vocabulary) -> tuple[str, ...]:
    stages = [vocabulary.stages.crm(deal.crm_stage) for deal in deals]
    return _told(stage.phase or "" for stage in stages if stage is not None)


def _told(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _left_over(sentence: Sentence, vocabulary: Vocabulary) -> list[tuple[int, Word]]:
    stop = vocabulary.cues.stop
    return [
        (place, word)
        for place, word in sentence.unmentioned()
        if word.text not in stop and word.key not in stop and not word.text.isdigit() and len(word.text) > 1
    ]


def _runs(sentence: Sentence, vocabulary: Vocabulary) -> list[list[str]]:
    """Stretches of words a title may consist of: names of kinds of content belong to it, stop words end it."""
    passable = {
        place
        for mention in sentence.mentions
        if mention.kind in _IN_TITLES
        for place in range(mention.start, mention.end)
    }
    blocked = {place for mention in sentence.mentions for place in range(mention.start, mention.end)} - passable
    runs: list[list[str]] = [[]]
    for place, word in enumerate(sentence.words):
        if place in blocked or (word.text in vocabulary.cues.stop and place not in passable):
            runs.append([])
        else:
            runs[-1].append(word.key)
    return [run for run in runs if len(run) > 1]


_IN_TITLES = ("format", "competitor", "industry", "status", "audience", "depth", "persona", "phase")
