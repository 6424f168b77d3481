"""What the check of a draft found, as plain data: every sentence about it is made where it is shown."""

from dataclasses import dataclass
from typing import Any, Literal

from content_library.briefs.fields import Brief
from content_library.drafts.draft import Paragraph, Sentence
from content_library.sharing import Reason

Severity = Literal["gate", "should", "hint"]
"""A `gate` keeps the piece from being published, a `should` is to be mended, a `hint` is for the writer to judge."""
Sure = Literal["words", "meaning"]
Part = Literal["needs", "claims", "links", "words", "form", "clean"]
Kind = Literal[
    "missing_need", "near_need",
    "forbidden_claim", "expired_claim", "unapproved_claim", "changed_claim", "cut_claim", "unbacked_figure",
    "unbacked_promise", "superlative", "customer", "contact", "competitor",
    "blocked_link", "nda_link", "blocked_mention", "nda_mention",
    "lying_link", "unknown_link", "competitor_link", "foreign_link",
    "forbidden_word", "unused_word", "exclamation", "long_sentence", "early_call",
    "too_long", "too_short", "other_depth", "other_format", "no_companion", "other_language",
    "copy", "same_passage",
    "personal", "colleague", "order", "hidden",
    "placeholder", "empty_section", "unreadable", "page_without_text", "tracked_changes", "comments", "other_extension",
]  # fmt: skip

PART_OF: dict[Kind, Part] = {
    **dict.fromkeys(("missing_need", "near_need"), "needs"),
    **dict.fromkeys(
        ("forbidden_claim", "expired_claim", "unapproved_claim", "changed_claim", "cut_claim", "unbacked_figure",
         "unbacked_promise", "superlative", "customer", "contact", "competitor"), "claims"),
    **dict.fromkeys(
        ("blocked_link", "nda_link", "blocked_mention", "nda_mention", "lying_link", "unknown_link",
         "competitor_link", "foreign_link"), "links"),
    **dict.fromkeys(("forbidden_word", "unused_word", "exclamation", "long_sentence", "early_call"), "words"),
    **dict.fromkeys(
        ("too_long", "too_short", "other_depth", "other_format", "no_companion", "other_language"), "form"),
    **dict.fromkeys(
        ("copy", "same_passage", "personal", "colleague", "order", "hidden", "placeholder", "empty_section",
         "unreadable", "page_without_text", "tracked_changes", "comments", "other_extension"), "clean"),
}  # fmt: skip
POINTS: dict[Part, int] = {"needs": 40, "claims": 20, "links": 10, "words": 10, "form": 10, "clean": 10}
"""What a faultless part is worth: a piece that meets no need is worth less than one with a wrong word."""
COSTS: dict[Severity, float] = {"gate": 1.0, "should": 0.3, "hint": 0.05}
"""The share of a part that one finding of it takes."""
CAP = 49
"""As with a brief: while a gate is shut the rest does not count."""
CAP_UNANSWERED = 69
"""Of a piece that answers none of several needs: however well it is written, it is another piece."""
BANDS = ((85, "ready"), (70, "mend"), (50, "rework"))


@dataclass(frozen=True)
class Finding:
    """`quote` stands in the draft character for character, at `paragraph` (from 1), and where known `line` or `page`;
    it is "" for what is missing. `about` names the thing: the id of a need, a claim or an asset, the word, the address;
    `wanted` is what should stand there instead, "" when nothing can. `found` is what was counted or seen.
    """

    kind: Kind
    severity: Severity
    quote: str = ""
    paragraph: int | None = None
    line: int | None = None
    page: int | None = None
    about: str = ""
    wanted: str = ""
    found: str = ""
    reasons: tuple[Reason, ...] = ()


def at_sentence(kind: Kind, severity: Severity, sentence: Sentence, **said: Any) -> Finding:
    return at(kind, severity, sentence.paragraph, sentence.text, **said)


def at(kind: Kind, severity: Severity, paragraph: Paragraph, quote: str, **said: Any) -> Finding:
    return Finding(kind, severity, quote, paragraph.number, paragraph.line, paragraph.page, **said)


@dataclass(frozen=True)
class Answered:
    """A need the draft answers, the sentence that does, and how sure that is: the need's own words stand in it, or its
    meaning is close (`closeness` 0 to 1; 1 for words)."""

    need: str
    sure: Sure
    closeness: float
    quote: str
    paragraph: int
    line: int | None = None
    page: int | None = None


@dataclass(frozen=True)
class DraftCheck:
    """`findings`: gates first, then as they stand in the draft. `claims` are the ids of approved ones it makes.

    `by_meaning` is False when nothing could compare meanings: then a missing need may be answered in other words.
    """

    file: str
    brief: Brief
    words: int
    language: str
    answered: tuple[Answered, ...]
    findings: tuple[Finding, ...]
    claims: tuple[str, ...]
    by_meaning: bool = True

    @property
    def gates(self) -> int:
        return sum(finding.severity == "gate" for finding in self.findings)

    @property
    def points(self) -> int:
        """0 to 100."""
        lost = dict.fromkeys(POINTS, 0.0)
        for finding in self.findings:
            lost[PART_OF[finding.kind]] += COSTS[finding.severity] * self._share(finding)
        total = round(sum(most * max(0.0, 1 - lost[part]) for part, most in POINTS.items()))
        unanswered = len(self.brief.needs) > 1 and not self.answered
        return min(total, CAP if self.gates else CAP_UNANSWERED if unanswered else total)

    @property
    def verdict(self) -> Literal["ready", "mend", "rework", "not_yet"]:
        for least, verdict in BANDS:
            if self.points >= least:
                return verdict  # type: ignore[return-value]  # the words of BANDS
        return "not_yet"

    def _share(self, finding: Finding) -> float:
        """A missing need costs its share of the needs, one that something comes near half of it, any other fault the
        whole of what it is."""
        if PART_OF[finding.kind] != "needs" or finding.severity == "hint":
            return 1.0
        part = 1.0 if finding.kind == "missing_need" else 0.5
        return part / len(self.brief.needs) / COSTS[finding.severity]


def sorted_findings(findings: list[Finding]) -> tuple[Finding, ...]:
    """Each once; gates, then what should be mended, then hints, each by place; what is missing comes last."""
    order = ("gate", "should", "hint")
    return tuple(sorted(dict.fromkeys(findings), key=lambda each: (order.index(each.severity), each.paragraph or 0)))
