"""Where two wants meet, who wins is a matter of what else is there: a table of cases, each settled where it holds."""

import re
from collections.abc import Collection, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.cues import LIKELY, MAYBE, SURE, Cues
from retrieval.understood import Intent

_CALM = 0.25  # tips the balance between two cues of one strength, never over a stronger one
DEALS = frozenset({"deal", "contact", "absent_deal"})
_DEAL = " ".join(sorted(DEALS))
_LABEL = re.compile(r"(?:^|[\n.;?!:])\s*[A-Za-z][A-Za-z /-]{2,20}:\s", re.MULTILINE)
_COMPARED = ("asset", "language")
_LOOKING: Mapping[Intent, float] = {"asset_find": MAYBE}
_OF_ONE_BRIEF: Mapping[Intent, float] = dict.fromkeys(
    ("brief_create", "brief_edit", "brief_update", "gap_list"), LIKELY
)
_FOR_A_DEAL: Mapping[Intent, float] = {"deal_collateral": LIKELY}


@dataclass(frozen=True)
class Case:
    """Holds where of each of `beside` one is mentioned and none of `without`, and the wants of `said` are at least as strong
    as told and those of `unsaid` weaker. Then `wins` grows by `more`, or is at least as strong as the one it is `like`,
    and the one that `loses` is out."""

    wins: Intent | None = None
    more: float = 0.0
    like: Intent | None = None
    loses: Intent | None = None
    beside: tuple[str, ...] = ()
    without: str = ""
    said: Mapping[Intent, float] = field(default_factory=dict)
    unsaid: Mapping[Intent, float] = field(default_factory=dict)

    def holds(self, there: Collection[str], strengths: Mapping[Intent, float]) -> bool:
        return (
            all(any(kind in there for kind in kinds.split()) for kinds in self.beside)
            and not any(kind in there for kind in self.without.split())
            and all(strengths.get(intent, 0.0) >= least for intent, least in self.said.items())
            and not any(strengths.get(intent, 0.0) >= least for intent, least in self.unsaid.items())
        )

    def settle(self, strengths: MutableMapping[Intent, float]) -> None:
        if self.wins:
            other = strengths.get(self.like, 0.0) if self.like else 0.0
            strengths[self.wins] = max(strengths.get(self.wins, 0.0) + self.more, other)
        if self.loses:
            strengths.pop(self.loses, None)


CASES = (
    # whoever gives orders is refused, and whoever pastes a brief wants it looked at, whatever else they say
    Case("malicious", 2 * SURE, said={"malicious": SURE}),
    Case("brief_review", 2 * SURE, beside=("FORM",), said={"brief_review": MAYBE}),
    # an asset that is named is asked about, also with words of a search or of an audit
    Case("asset_info", like="asset_find", beside=("asset",), said={"asset_find": MAYBE}),
    Case("asset_info", SURE, beside=("asset title",), said={"audit": MAYBE}, unsaid={"feedback": SURE}),
    Case("audit", _CALM, without="asset", said={"asset_info": MAYBE, "audit": SURE}),
    # what a reader says on the subject of a title
    Case(loses="asset_info", beside=("title", "persona buying_role"), said={"evidence": SURE}),
    # how a claim is worded is asked of the register, also where a title has its words
    Case("claims", 2 * SURE, beside=("WORDING",)),
    # what is looked for at a deal is for that deal; a kind of content is so only where more tells it
    Case("deal_collateral", like="asset_find", loses="asset_find", beside=(_DEAL,), without="format", said=_LOOKING),
    Case("deal_collateral", like="asset_find", loses="asset_find", beside=(_DEAL,), said={**_LOOKING, **_FOR_A_DEAL}),
    Case("deal_collateral", SURE, beside=("contact",), without="asset", said={"deal_collateral": SURE}),
    Case(loses="asset_find", beside=("person",), said={"deal_info": SURE}),
    Case(loses="deal_collateral", without=f"{_DEAL} crm absent_stage meeting phase ambiguous foreign"),
    # two of a kind and a word of comparing: nothing else is meant
    Case("compare", SURE, beside=("SEVERAL",), said={"compare": MAYBE}),
    Case("brief_status", _CALM, beside=("brief",), said={"brief_create": MAYBE}, unsaid={"brief_update": MAYBE}),
    # whoever asks which briefs there are wants those
    Case("brief_status", SURE, beside=("BRIEFS",), unsaid=_OF_ONE_BRIEF),
    # what they read is like what they say, and another question
    Case("persona_info", SURE, beside=("persona", "READ"), said={"persona_info": SURE}),
    # what troubles somebody is told, not what to send on it
    Case("persona_info", 2 * SURE, loses="deal_collateral", beside=("persona", "deal", "FEAR")),
    Case("persona_info", 2 * SURE, loses="deal_collateral", beside=("contact", "TROUBLE")),
)


def settle(strengths: MutableMapping[Intent, float], sentence: Sentence, cues: Cues) -> None:
    there = {mention.kind for mention in sentence.mentions} | set(_signs(sentence, cues))
    for case in CASES:
        if case.holds(there, strengths):
            case.settle(strengths)


def _signs(sentence: Sentence, cues: Cues) -> Iterator[str]:
    """What a case may want beside the kinds of what is mentioned."""
    if len(_LABEL.findall(sentence.text)) > 1 or "\n" in sentence.text.strip():
        yield "FORM"
    compared = [mention.kind for mention in sentence.mentions if mention.kind in _COMPARED]
    if len(compared) > len(set(compared)):
        yield "SEVERAL"
    if says("briefs", sentence.plain):
        yield "BRIEFS"
    if says("claim_wording", sentence.plain):
        yield "WORDING"
    if cues.signals["what_troubles"].search(sentence.without_accounts):
        yield "TROUBLE"
    if cues.signals["formats"].search(sentence.plain):
        yield "READ"
    feared = any(cues.signals[name].search(sentence.plain) for name in ("field_pains", "field_objections", "fearing"))
    if feared and cues.signals["what_of_reader"].search(sentence.plain):
        yield "FEAR"
