"""Is this a brief? Twenty checks a machine can make, five of them gates, each failure with one step that mends it."""

from collections.abc import Callable
from dataclasses import dataclass

from content_library.briefs.checks import argument, library, page, proof, reader
from content_library.briefs.fields import Brief
from content_library.briefs.score import Check, Score
from content_library.drafts.said import InEnglish
from content_library.picture import Picture

CAP = 49
"""A brief that fails a gate is no brief, however good the rest."""

Judge = Callable[..., str]


@dataclass(frozen=True)
class Rule:
    """`judge` of a brief and the picture gives "" when the brief passes, else the step that mends it. `of_words`: of what
    the brief has said, in whatever language; it gets the English for its words as well."""

    title: str
    points: int
    judge: Judge
    gate: bool = False
    of_words: bool = False


def score(brief: Brief, picture: Picture, in_english: InEnglish = str) -> Score:
    """0 to 100 points; at most 49 while a gate fails. `in_english` is for a brief that somebody else wrote."""
    fixes = [rule.judge(brief, picture, in_english) if rule.of_words else rule.judge(brief, picture) for rule in RULES]
    checks = tuple(
        Check(number, rule.title, rule.points, passed=not fix, gate=rule.gate, fix=fix)
        for number, (rule, fix) in enumerate(zip(RULES, fixes, strict=True), start=1)
    )
    points = sum(check.points for check in checks if check.passed)
    shut = any(check.gate and not check.passed for check in checks)
    return Score(min(points, CAP) if shut else points, checks)


RULES = (
    Rule("One reader of the map", 5, reader.one_reader, gate=True),
    Rule("One phase, and the reader's part in it", 5, reader.one_phase, gate=True),
    Rule("One to three needs of the cell", 6, reader.needs_of_the_cell, gate=True),
    Rule("A need that is not met yet", 6, reader.an_open_need, gate=True),
    Rule("One takeaway", 4, argument.one_takeaway),
    Rule("From one belief to another", 5, argument.two_beliefs),
    Rule("An angle that takes a position", 5, argument.a_position),
    Rule("A form this reader opens", 6, argument.a_form_for_the_reader),
    Rule("An outline that serves every need and question", 7, argument.a_place_for_all),
    Rule("Evidence, word for word", 7, proof.word_for_word),
    Rule("Approved claims only", 7, proof.approved_only, gate=True, of_words=True),
    Rule("Reuse decided", 5, library.reuse_decided),
    Rule("Links that may be offered, one to the next phase", 4, library.offerable_links),
    Rule("A call to action that fits", 4, reader.a_fitting_call),
    Rule("Boundaries", 4, library.boundaries_said),
    Rule("Writer, reviewer, date, expert", 4, page.people_named),
    Rule("Success with a number and a date", 5, page.success_measured),
    Rule("Two pages, nothing left blank", 3, page.nothing_blank),
    Rule("Language, forwarder and channel", 4, reader.a_way_to_the_reader),
    Rule("Assumptions and sources", 4, page.sources_named),
)
