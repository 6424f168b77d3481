"""The only brief somebody writes, else the only one they asked for, which "my brief" names outside its thread: words in
`retrieval/cues/*.asked.yaml`."""

from dataclasses import replace

from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import places, words
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

LONGEST = 12
"""Words of a question about a brief; more are one that is pasted."""


def with_own_brief(question: Question, vocabulary: Vocabulary) -> Question:
    """The question with the id of that brief; as it was where there is none or are several, and where a text is pasted."""
    active = [each for each in vocabulary.picture.briefs if each.active and question.user]
    written = [each.id for each in active if each.writer == question.user]
    said = words(question.text)
    became = vocabulary.cues.signals["what_became"].search(
        " ".join(word.text for word in said)
    )  # of all they asked for
    own = written or [each.id for each in active if each.requested_by == question.user and became is None]
    found = patterns("asked")["own_brief"].search(" ".join(word.text for word in said))
    if found is None or len(own) != 1 or len(said) > LONGEST or ":" in question.text:
        return question
    start, end = places(found)
    return replace(question, text=f"{question.text[: said[start].start]}{own[0]}{question.text[said[end - 1].end :]}")
