"""What is asked of gaps just told, or of one that is named: words in `retrieval/cues/*.gaps.yaml`."""

from typing import Literal

from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.surroundings import STAGE_KINDS
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import plain
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

GapFact = Literal["requested", "least", "lift"]
_FACTS: tuple[GapFact, ...] = ("requested", "least", "lift")
_BESIDE = frozenset({*STAGE_KINDS, "persona", "participation", "unknown"})


def gap_asked(question: Question, vocabulary: Vocabulary) -> GapFact | None:
    """Who asked for what is missing, which gap takes least work, or what would lift a score; None where anything else is
    asked besides."""
    said = plain(question.text)
    fact = next((each for each in _FACTS if patterns("gaps")[each].search(said)), None)
    if fact is None:
        return None
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    ordinary = vocabulary.cues.stop | vocabulary.cues.empty
    strange = [each.text for each in read.unmentioned() if each.text not in ordinary]
    others = {mention.kind for mention in read.mentions} - _BESIDE
    return None if others or not all(map(patterns("gaps")["filler"].fullmatch, strange)) else fact
