"""What a question of a writer is about, without the words it is asked with."""

from bot.answering.desk import Desk
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.surroundings import STAGE_KINDS, WHO_KINDS
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import words as words_of
from retrieval.vocabulary import Vocabulary


def subject_asked(desk: Desk) -> str:
    """As it was typed, without the words that name readers and phases, in whatever form; "" where nothing is left."""
    known, names = cues.load(), names_of_readers_and_phases(desk) | _words_that_name(desk)
    asking = known.signals["of_evidence"]
    left = [
        word.raw
        for word in words_of(desk.question.text)
        if not {word.text, word.key} & (known.stop | names) and not asking.fullmatch(word.text) and len(word.text) > 1
    ]
    return " ".join(left)


def names_of_readers_and_phases(desk: Desk) -> frozenset[str]:
    """The words by which those a question names are called."""
    picture, slots = desk.picture, desk.understood.slots
    personas = [picture.persona_of[each] for each in slots.persona if each in picture.persona_of]
    texts = [text for persona in personas for text in (persona.label, persona.name, *persona.aliases)]
    texts += [picture.phase_of[each].label for each in slots.phase if each in picture.phase_of]
    return frozenset(name for text in texts for word in words_of(text) for name in (word.text, word.key))


def notes_named(desk: Desk) -> tuple[str, ...]:
    """The notes a question calls by their ids."""
    return _read(desk).ids("note")


def _read(desk: Desk) -> Sentence:
    vocabulary = Vocabulary.of(desk.picture)
    return sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))


def _words_that_name(desk: Desk) -> frozenset[str]:
    """Those a reader, a phase or a note was read from: "directors", "jefes de mantenimiento"."""
    read = _read(desk)
    named = [mention for mention in read.mentions if mention.kind in (*STAGE_KINDS, *WHO_KINDS, "note")]
    return frozenset(word.text for mention in named for word in read.words[mention.start : mention.end])
