"""Which facts of which phases are asked for, and nothing else: words in `retrieval/cues/*.phases.yaml`."""

from dataclasses import dataclass
from typing import Literal

from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.surroundings import STAGE_KINDS
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import plain
from retrieval.understood import Question, Understood
from retrieval.vocabulary import Vocabulary

Fact = Literal["longest", "shortest", "how_long", "owner", "stays_out", "meaning", "ends"]
_FACTS: tuple[Fact, ...] = ("longest", "shortest", "how_long", "owner", "stays_out", "meaning", "ends")
"""In the order they are told in."""
_OF_TIME: tuple[Fact, ...] = ("longest", "shortest")
_OF_ROLES: frozenset[Fact] = frozenset({"owner", "stays_out"})
"""Facts that are asked for by who takes part, or does not."""
_WORDS = 3
"""Of the longest name of a phase that is looked for."""


@dataclass(frozen=True)
class PhaseAsked:
    """`phases` are empty where all of them are asked about."""

    facts: tuple[Fact, ...]
    phases: tuple[str, ...]


def phase_asked(question: Question, vocabulary: Vocabulary, before: Understood | None = None) -> PhaseAsked | None:
    """None where anything else is asked besides, or no fact of a phase is. Behind an answer of that kind, `before`, the
    fact or the phase may be the one that was told there."""
    remembered = before.facts if before is not None else ()
    of_phases = before is not None and before.intent == "journey_info"
    told = before if of_phases or any(fact_name(each) in remembered for each in _FACTS) else None
    said = plain(question.text)
    facts = tuple(each for each in _FACTS if patterns("phases")[each].search(said))
    facts = facts or tuple(each for each in _FACTS if fact_name(each) in remembered)
    if not facts:
        return None
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    named = tuple(dict.fromkeys(id for kind in ("phase", "ambiguous", "foreign") for id in read.ids(kind)))
    phases, words = (named, set[str]()) if named else _called(said, vocabulary)
    of_all = not phases and patterns("phases")["phase"].search(said) is not None and not set(facts).isdisjoint(_OF_TIME)
    if not (phases or of_all) and told is not None:
        phases = told.slots.phase
    if (
        not (phases or of_all)
        or _else(read, words, vocabulary)
        or (read.of("participation") and not _OF_ROLES & {*facts})
    ):
        return None
    return PhaseAsked(facts, phases)


def fact_name(fact: Fact) -> str:
    """As a thread remembers it."""
    return f"phase_{fact}"


def _called(said: str, vocabulary: Vocabulary) -> tuple[tuple[str, ...], set[str]]:
    """The phase whose own name, or a word the company has for it, stands in the sentence, and the words of it."""
    spoken = said.split()
    for size in range(_WORDS, 0, -1):
        for start in range(len(spoken) - size + 1):
            name = " ".join(spoken[start : start + size])
            reading = vocabulary.stages.reading(name)
            if len(reading.phases) == 1 and not reading.foreign:
                return reading.phases, set(name.split())
    return (), set()


def _else(read: Sentence, words: set[str], vocabulary: Vocabulary) -> bool:
    """Whether anything is said that is neither the phase nor a word by which its facts are asked for."""
    others = {mention.kind for mention in read.mentions} - {*STAGE_KINDS, "participation", "absent_deal", "unknown"}
    asking = (patterns("phases")[name] for name in patterns("phases"))
    told = {word for each in asking for found in each.finditer(read.plain) for word in found.group().split()}
    ordinary = vocabulary.cues.stop | vocabulary.cues.empty | told | words
    return bool(others) or any(word.text not in ordinary for word in read.unmentioned())
