"""Reports nobody asked for: wants a sentence is only like, from afar, without one word of its own for them."""

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.surroundings import STAGE_KINDS, WHO_KINDS
from retrieval.reading.names.unread import ASKING_WHO, is_known, is_small
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word
from retrieval.understood import Intent

FAR = 0.38  # nearness of the nearest example; measured by leaving each out: below it one report of three is right
NEAR = 0.44  # the same where words stay unread; measured: from it on a known question is mostly meant
LONG = 4  # letters of a word that can tell a report: shorter ones stand in all of them
SHARED = 3  # reports and wants that may have a word in common before it tells none of them

_REPORTS: dict[Intent, frozenset[str]] = {
    "metrics": frozenset(),
    "audit": frozenset({"status"}),
    "brief_status": frozenset({"brief", "absent_brief"}),
    "brief_edit": frozenset({"brief", "absent_brief"}),
    "deal_info": frozenset({"deal", "contact", "absent_deal"}),
    "claims": frozenset({"claim"}),
    "coverage_matrix": frozenset(),
    "gap_list": frozenset(),
    "campaign_info": frozenset({"campaign"}),
    "style": frozenset(),
    "journey_info": frozenset(STAGE_KINDS),
    "compare": frozenset(),
    "explain_score": frozenset(),
    "crosswalk": frozenset({*STAGE_KINDS, "crm", "model"}),
    "evidence": frozenset({"note"}),
    "persona_info": frozenset(WHO_KINDS),
    "help": frozenset(),
}
"""With the kinds of things each is about: whoever names one asks for it."""


def is_unasked(intent: Intent, sentence: Sentence, nearest: float, cues: Cues) -> bool:
    """Whether nothing but a likeness speaks for this report, and the nearest example (0 to 1) is too far to."""
    about = _REPORTS.get(intent)
    if about is None or sentence.names(about) or _asks_who_it_is(intent, sentence, cues):
        return False
    words = list(sentence.unmentioned())
    if nearest >= (FAR if all(is_known(word, cues) for word in words) else NEAR):
        return False
    return not any(_is_of(intent, word, cues) for word in words)


def _asks_who_it_is(intent: Intent, sentence: Sentence, cues: Cues) -> bool:
    """ "who is the sommelier": of somebody nobody here is called by."""
    return intent in ASKING_WHO and cues.signals["who_is"].match(sentence.plain) is not None


def _is_of(intent: Intent, word: Word, cues: Cues) -> bool:
    wants = cues.wants_of.get(word.text, frozenset())
    small = word.text in cues.stop or is_small(word.text)
    return len(word.text) >= LONG and intent in wants and len(wants) <= SHARED and not small
