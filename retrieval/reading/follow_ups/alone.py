"""What is said alone behind an answer: a kind of content, a value that matters no more, the phase beside."""

from collections.abc import Mapping

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import Cues
from retrieval.understood import Slots, Understood
from retrieval.vocabulary import Vocabulary

WHO = ("persona", "participation", "buying_role")
WHEN = ("phase", "stage_raw", "stage_model", "deal_stage")
_STEPS = (("phase_before", -1), ("phase_after", 1))
_LET_GO: Mapping[str, tuple[str, ...]] = {
    "any_language": ("language",),
    "any_format": ("format",),
    "any_phase": WHEN,
    "any_persona": WHO,
    "which_ones": ("counting",),
}
"""Slots by the cue that says their value does not matter any more."""


def names_a_kind(sentence: Sentence, cues: Cues) -> bool:
    """ "any video?", "und die Fallstudie?": said of whatever was asked for before."""
    return cues.follow_up["kind_alone"].fullmatch(sentence.masked) is not None


def let_go(sentence: Sentence, cues: Cues) -> tuple[str, ...]:
    """ "all languages", "Phase egal": the slots nothing is to be left of, where the sentence says nothing else."""
    bare = cues.follow_up["leading_in"].sub("", sentence.masked).strip()
    return next((slots for name, slots in _LET_GO.items() if cues.follow_up[name].fullmatch(bare)), ())


def with_phase_beside(own: Slots, sentence: Sentence, before: Understood, vocabulary: Vocabulary) -> Slots:
    """ "and before that?": the phase beside the one of the thread, in the order of the journey."""
    cues, phases = vocabulary.cues, [phase.id for phase in vocabulary.picture.mapped_phases]
    bare, here = cues.follow_up["leading_in"].sub("", sentence.plain).strip(), before.slots.phase
    step = next((step for name, step in _STEPS if cues.follow_up[name].fullmatch(bare)), 0)
    if not step or len(here) != 1 or here[0] not in phases:
        return own
    place = phases.index(here[0]) + step
    return own.changed(phase=(phases[place],)) if 0 <= place < len(phases) else own
