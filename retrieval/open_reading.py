"""What the rules left open in a question, read by a model: one intent, and ids of the map, each with the words for it."""

from collections.abc import Iterator
from dataclasses import replace

from content_library.spelling import folded
from prompts.ports import LanguageModel, ModelUnavailable
from prompts.read_question import READ_QUESTION, Read, Returns, Takes
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants.intents import wanted
from retrieval.reading.words.spelling import keys
from retrieval.understood import Intent, Reading, Slots, Understood
from retrieval.vocabulary import Vocabulary

INTENTS: dict[Intent, str] = {
    "need_lookup": "what content a persona needs in a phase",
    "asset_find": "which assets there are on a topic, for a reader or of a format",
    "coverage_matrix": "the table of what is covered",
    "gap_list": "what is missing most",
    "persona_info": "who a persona is",
    "journey_info": "what happens in a phase",
    "crosswalk": "which phase another model's stage is",
    "evidence": "what research says",
    "claims": "what may be claimed",
    "audit": "what is old, expired, untagged or double",
    "campaign_info": "which campaigns there are",
    "style": "how to write",
    "help": "what can be asked",
    "out_of_scope": "anything else",
}
"""Only questions that change nothing and name no deal: a model's guess must neither act nor open somebody's deals."""

READING_SHARE = 0.25
"""Of the time a model has for one question; the rest is for the wording."""

FEWEST_WORDS = 3  # of fewer a model can only guess


def left_open(understood: Understood, vocabulary: Vocabulary) -> bool:
    """Whether neither a rule nor the examples were sure. Unknown personas and deals are not open, they are unknown."""
    question = understood.question
    if understood.intent not in INTENTS or understood.slots.unresolved or len(keys(question.text)) < FEWEST_WORDS:
        return False
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    return not wanted(read, vocabulary.cues, question.role, understood.language).sure


def read_open(understood: Understood, vocabulary: Vocabulary, model: LanguageModel, within: float) -> Understood:
    """The same reading where a model knows no better, does not answer in time, or says what is not in the map."""
    if not left_open(understood, vocabulary):
        return understood
    listed = dict(_values(vocabulary))
    given = Takes(
        question=understood.question.text,
        intents="\n".join(f"{intent}: {meaning}" for intent, meaning in INTENTS.items()),
        values="\n".join(f"{slot}: {id} = {words}" for (slot, id), words in listed.items()),
    )
    try:
        reply = model.complete(READ_QUESTION.filled(given), within)
    except ModelUnavailable:
        return understood
    return _believed(understood, reply, frozenset(listed))


def _believed(understood: Understood, reply: Returns, known: frozenset[tuple[str, str]]) -> Understood:
    intent = next((each for each in INTENTS if each == reply.intent), None)
    if intent is None or intent == "out_of_scope":
        return understood
    asked = folded(understood.question.text)
    slots = understood.slots
    for read in reply.values:
        if (read.slot, read.id) in known and keys(read.said) and folded(read.said) in asked:
            slots = _with(slots, read)
    believed = dict.fromkeys(read.id for read in reply.values if read.id in getattr(slots, read.slot, ()))
    reading = Reading("guess", ids=tuple(believed), intent=intent)
    return replace(understood, intent=intent, also=(), slots=slots, readings=(*understood.readings, reading))


def _with(slots: Slots, read: Read) -> Slots:
    held: tuple[str, ...] = getattr(slots, read.slot)
    return slots if read.id in held else slots.changed(**{read.slot: (*held, read.id)})


def _values(vocabulary: Vocabulary) -> Iterator[tuple[tuple[str, str], str]]:
    """(slot, id) and the words for it: of the map only, no deals, no people, no assets."""
    picture, taxonomy = vocabulary.picture, vocabulary.picture.taxonomy
    for persona in picture.personas:
        yield ("persona", persona.id), ", ".join(dict.fromkeys((persona.label, *persona.aliases)))
    for phase in picture.phases:
        yield ("phase", phase.id), phase.label
    for slot, ids in (("participation", taxonomy.participation), ("format", taxonomy.format)):
        yield from (((slot, id), id.replace("_", " ")) for id in ids)
    for segment in picture.segments:
        yield ("segment", segment.id), segment.name
    for competitor in picture.competitors:
        yield ("competitor", competitor.id), competitor.name
