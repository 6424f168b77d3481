"""Is this a brief? Twenty checks a machine can make, five of them gates, each failure with one step that mends it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from content_library.briefs.actions import is_allowed, moment_of
from content_library.briefs.fields import UNKNOWN, Brief, Check, Score
from content_library.briefs.form import LENGTH
from content_library.briefs.ground import listed, plain
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.briefs.wording import TAKEAWAY_WORDS
from content_library.claims import broken_by, is_approved
from content_library.coverage import coverage
from content_library.evidence import ENOUGH, QUOTED, Evidence, evidence_for
from content_library.intake import Cell
from content_library.picture import Picture
from content_library.sharing import WITHDRAWN, may_share

CAP = 49
"""A brief that fails a gate is no brief, however good the rest."""
MOST_NEEDS = 3
LEAST_SECTIONS = 3
LEAST_EVIDENCE = 2
LEAST_LINKS = 2
LEAST_BOUNDARIES = 2
CLOSE = 0.8
"""A need covered this well leaves nothing for a second piece."""

POSITION_VERBS = (
    "say show let hand put give name answer prove stop start do don't refuse replace drop admit compare ask open begin "
    "defend end expose trust"
)
POSITION = tuple(POSITION_VERBS.split())
"""A sentence that takes a side starts with, or goes on with, one of these verbs."""
GENERIC = (
    "everything you need",
    "ultimate guide",
    "introduction to",
    "best practices for",
    "complete guide",
    "make it engaging",
)
PLACEHOLDERS = r"\b(tbd|tba|todo|xxx+|lorem ipsum)\b|\[(?:insert|your)[^\]]*\]"

Judge = Callable[[Brief, Picture], str]


@dataclass(frozen=True)
class Rule:
    """`judge` gives "" when the brief passes, else the step that mends it."""

    title: str
    points: int
    judge: Judge
    gate: bool = False


def score(brief: Brief, picture: Picture) -> Score:
    """0 to 100 points; at most 49 while a gate fails."""
    checks = tuple(
        Check(number, rule.title, rule.points, passed=not (fix := rule.judge(brief, picture)), gate=rule.gate, fix=fix)
        for number, rule in enumerate(RULES, start=1)
    )
    points = sum(check.points for check in checks if check.passed)
    shut = any(check.gate and not check.passed for check in checks)
    return Score(min(points, CAP) if shut else points, checks)


def _persona(brief: Brief, picture: Picture) -> str:
    known = listed(persona.id for persona in picture.personas)
    return "" if brief.persona in picture.persona_of else f"Name one reader of the map: {known}."


def _phase(brief: Brief, picture: Picture) -> str:
    cell = _cell(brief, picture)
    phases = listed(phase.id for phase in picture.mapped_phases)
    if brief.phase not in {phase.id for phase in picture.mapped_phases}:
        return f"Name one phase of the map: {phases}."
    if cell is None or not cell.involved:
        return "Choose a phase in which this reader takes part."
    return "" if brief.participation == cell.participation else f"Say that the reader is a {cell.participation} here."


def _needs(brief: Brief, picture: Picture) -> str:
    known = {need.id for need in picture.needs_of.get((brief.persona, brief.phase), ())}
    ids = [need.id for need in brief.needs]
    if 1 <= len(ids) <= MOST_NEEDS and set(ids) <= known:
        return ""
    return f"Name one to three needs of this cell: {listed(sorted(known)) or 'it has none yet'}."


def _open_need(brief: Brief, picture: Picture) -> str:
    cell = _cell(brief, picture)
    if cell is None or not brief.needs:
        return "Choose a need that nothing meets yet."
    labels = {need.need: need.label for need in coverage(picture).cell(cell.persona, cell.phase).needs}
    if any(labels.get(need.id) in ("weak", "unmet") for need in brief.needs):
        return ""
    reworked = [each for each in brief.library.decisions if each.action in ("refresh", "repurpose")]
    if any(each.asset in picture.asset_of for each in reworked):
        return ""
    return "These needs are met: choose one that is not, or name the asset to refresh or repurpose."


def _takeaway(brief: Brief, _: Picture) -> str:
    text = brief.takeaway
    if text and _sentences(text) == 1 and len(text.split()) <= TAKEAWAY_WORDS and "and also" not in text.casefold():
        return ""
    return f"Write the one thing to remember in one sentence of at most {TAKEAWAY_WORDS} words."


def _belief(brief: Brief, _: Picture) -> str:
    change = brief.change
    if (
        change
        and _stated(change.before)
        and _stated(change.after)
        and change.before.casefold() != change.after.casefold()
    ):
        return ""
    return "Say what the reader believes before, and what after reading."


def _angle(brief: Brief, _: Picture) -> str:
    text = brief.angle.sentence if brief.angle else ""
    said = text.casefold()
    takes_a_side = any(re.search(rf"\b{verb}\b", said) for verb in POSITION)
    if text and _sentences(text) == 1 and takes_a_side and not any(pattern in said for pattern in GENERIC):
        return ""
    return "Take a position in one sentence: what to do, and what not to."


def _form(brief: Brief, picture: Picture) -> str:
    cell = _cell(brief, picture)
    if cell is None or brief.form is None:
        return "State format, depth and length once reader and phase are chosen."
    wanted = cell.content_preferences
    formats = (*wanted.formats.preferred, *wanted.formats.acceptable)
    if not _stated(brief.form.format) or not _stated(brief.form.length):
        return "State the format and the depth this reader wants."
    if formats and brief.form.format not in formats:
        return f"Choose a format this reader opens: {listed(plain(each) for each in formats)}."
    if wanted.depth and (brief.form.depth is None or abs(brief.form.depth - wanted.depth) > 1):
        return f"Choose depth {wanted.depth}, one step more or less."
    limit = LENGTH[brief.form.depth][1] if brief.form.depth else None
    too_long = limit is not None and (brief.form.words is None or brief.form.words > limit)
    return f"Shorten to what the depth allows: {limit} words." if too_long else ""


def _outline(brief: Brief, _: Picture) -> str:
    sections = brief.outline
    placed = {need for section in sections for need in section.needs}
    answered = {question for section in sections for question in section.questions}
    complete = {need.id for need in brief.needs} <= placed and set(range(1, len(brief.must_answer) + 1)) <= answered
    if len(sections) >= LEAST_SECTIONS and all(section.purpose for section in sections) and complete:
        return ""
    return f"Outline at least {LEAST_SECTIONS} sections with a purpose, and give every need and question its section."


def _evidence(brief: Brief, picture: Picture) -> str:
    found = brief.evidence
    changed = [quote.source or f"“{quote.text}”" for quote in _all_quotes(brief) if not _is_verbatim(quote, picture)]
    if changed:
        return f"Quote {listed(changed)} word for word, or put it in italics as your own words."
    if found.quotes and len(found.quotes) + len(found.observations) + len(found.patterns) >= LEAST_EVIDENCE:
        return ""
    return (
        f"Add {LEAST_EVIDENCE} pieces of evidence, one of them a customer's own words; ask a reader if there are none."
    )


def _claims(brief: Brief, picture: Picture) -> str:
    approved = {claim.id: claim for claim in picture.claims if is_approved(claim, picture.today)}
    loose = [claim.id for claim in brief.claims.allowed if approved.get(claim.id) != claim]
    if loose:
        return f"Take out {listed(loose)}: not approved, or no longer."
    said = _own_words(brief)
    broken = broken_by(picture, said)
    if broken:
        return f"Take out what {listed(claim.id for claim in broken)} forbids."
    withdrawn = [
        id for id in _named_assets(brief) if id in picture.asset_of and picture.asset_of[id].permission == WITHDRAWN
    ]
    if withdrawn:
        return f"Take out {listed(withdrawn)}: the customer withdrew the permission."
    figures = [
        figure for figure in re.findall(r"\d+(?:[.,]\d+)?\s*(?:%|percent\b)", said) if not _is_backed(figure, brief)
    ]
    return f"Use an approved claim instead of {listed(figures)}." if figures else ""


def _reuse(brief: Brief, picture: Picture) -> str:
    decided = {decision.need: decision for decision in brief.library.decisions}
    undecided = [need.id for need in brief.needs if need.id not in decided]
    if undecided or not brief.needs:
        return f"Say for {listed(undecided) or 'each need'} whether to reuse, replace or write anew."
    for need in brief.needs:
        serving = _serving_well(picture, need.id) if need.id in picture.need_of else None
        if decided[need.id].action == "create" and serving is not None:
            return f"{serving} already answers {need.id}: refresh it instead, or choose another need."
    return ""


def _links(brief: Brief, picture: Picture) -> str:
    refused = [
        link.asset
        for link in brief.library.links
        if link.asset not in picture.asset_of
        or may_share(picture, picture.asset_of[link.asset], "guest", "shared").kind != "offer"
    ]
    if refused:
        return f"Take out {listed(refused)}: it may not be offered to this reader."
    phase = picture.phase_of.get(brief.phase)
    has_next = phase is not None and any(each.order > phase.order for each in picture.mapped_phases)
    if len(brief.library.links) < LEAST_LINKS:
        return f"Link at least {LEAST_LINKS} assets that may be offered."
    if has_next and not any(link.next_phase for link in brief.library.links):
        return "Link one asset of the next phase."
    return ""


def _call(brief: Brief, picture: Picture) -> str:
    phase = picture.phase_of.get(brief.phase)
    if phase is None or brief.call_to_action is None:
        return "Ask for one step that fits reader and phase."
    if is_allowed(picture, phase, brief.participation, brief.call_to_action.text):
        return ""
    return {
        "recognise": "Ask the reader to recognise, save or share it.",
        "self_check": "Ask the reader to use it on a case of their own.",
        "compare": "Ask the reader to take a list and compare.",
        "try": "Ask the reader to run it, open the sheet or call a reference.",
        "confirm": "Ask the reader to confirm dates or sign.",
        "approve": "Ask a gatekeeper to check, and to approve or send back one question; never to book a demo.",
    }[moment_of(picture, phase, brief.participation)]


def _boundaries(brief: Brief, picture: Picture) -> str:
    listed_claims = {forbidden.claim.id for forbidden in brief.claims.forbidden}
    missing = [claim.id for claim in picture.forbidden_claims if claim.id not in listed_claims]
    if missing:
        return f"List the forbidden claims {listed(missing)}."
    if len(brief.boundaries) < LEAST_BOUNDARIES:
        return f"Say {LEAST_BOUNDARIES} things the piece is not."
    return "" if brief.words and any(map(_stated, brief.words.avoid)) else "List the words to avoid."


def _people(brief: Brief, _: Picture) -> str:
    missing = [
        what
        for what, there in (
            ("a writer, or “unassigned”", brief.writer),
            ("a reviewer", any(map(_stated, brief.reviewers))),
            ("a due date", brief.due),
            ("an expert", brief.people and any(map(_stated, brief.people.experts))),
        )
        if not there
    ]
    return f"Name {listed(missing)}." if missing else ""


def _success(brief: Brief, picture: Picture) -> str:
    end, form = brief.success, brief.form
    if end is None or brief.due is None or form is None:
        return "Say what will be better by how much and when, and when to review it."
    days = picture.taxonomy.shelf_life(form.content_type)
    if (end.review_on - brief.due).days != days:
        return f"Set the review {days} days after the due date: the shelf life of the type."
    return "" if end.coverage_to >= end.coverage_from else "Choose a form that raises the coverage of the cell."


def _page(brief: Brief, _: Picture) -> str:
    empty = [name for name in MUST_BE_THERE if not getattr(brief, name)]
    if brief.goal and not (_stated(brief.goal.goal) and _stated(brief.goal.exit)):
        empty.append("goal")
    if brief.before and not _stated(brief.before.pain):
        empty.append("before")
    if empty:
        return f"Fill in {listed(plain(name) for name in empty)}."
    page = as_markdown(brief)
    found = re.search(PLACEHOLDERS, page, re.IGNORECASE)
    if found:
        return f"Replace the placeholder “{found[0]}”."
    return "" if count_words(page) <= MOST_WORDS else f"Shorten the brief to {MOST_WORDS} words."


def _way(brief: Brief, _: Picture) -> str:
    way = brief.delivery
    if brief.form and brief.form.languages and way and _stated(way.forwarded_by) and any(map(_stated, way.channels)):
        return ""
    return "State the languages, who forwards it and through which channel."


def _sources(brief: Brief, picture: Picture) -> str:
    level = evidence_for(picture, brief.persona, brief.phase).level
    if level < ENOUGH and not brief.assumptions:
        return "List what is assumed: little evidence speaks for this cell."
    bare = [
        field.name for field in fields(brief) if field.name not in UNSOURCED and not brief.provenance.get(field.name)
    ]
    return f"Name the source of {listed(plain(name) for name in bare[:3])}." if bare else ""


RULES = (
    Rule("One reader of the map", 5, _persona, gate=True),
    Rule("One phase, and the reader's part in it", 5, _phase, gate=True),
    Rule("One to three needs of the cell", 6, _needs, gate=True),
    Rule("A need that is not met yet", 6, _open_need, gate=True),
    Rule("One takeaway", 4, _takeaway),
    Rule("From one belief to another", 5, _belief),
    Rule("An angle that takes a position", 5, _angle),
    Rule("A form this reader opens", 6, _form),
    Rule("An outline that serves every need and question", 7, _outline),
    Rule("Evidence, word for word", 7, _evidence),
    Rule("Approved claims only", 7, _claims, gate=True),
    Rule("Reuse decided", 5, _reuse),
    Rule("Links that may be offered, one to the next phase", 4, _links),
    Rule("A call to action that fits", 4, _call),
    Rule("Boundaries", 4, _boundaries),
    Rule("Writer, reviewer, date, expert", 4, _people),
    Rule("Success with a number and a date", 5, _success),
    Rule("Two pages, nothing left blank", 3, _page),
    Rule("Language, forwarder and channel", 4, _way),
    Rule("Assumptions and sources", 4, _sources),
)
MUST_BE_THERE = (
    "title",
    "why_now",
    "reader",
    "before",
    "goal",
    "must_answer",
    "outline",
    "boundaries",
    "people",
    "distribution",
)
UNSOURCED = ("score", "pasted", "blanks", "provenance")


def _cell(brief: Brief, picture: Picture) -> Cell | None:
    return picture.cell_of.get((brief.persona, brief.phase))


def _sentences(text: str) -> int:
    """Sentences outside quotation marks."""
    bare = re.sub(r"“[^”]*”", "", text).strip()
    return len([part for part in re.split(r"[.!?](?:\s|$)", bare) if part.strip()])


def _all_quotes(brief: Brief) -> Iterator[Evidence]:
    found = brief.evidence
    yield from (*found.quotes, *found.observations, *found.patterns)
    if brief.before and brief.before.quote:
        yield brief.before.quote


def _is_verbatim(quote: Evidence, picture: Picture) -> bool:
    notes = (note.text for note in picture.notes if note.id == quote.source)
    voices = (voice.quote for persona in picture.personas for voice in persona.voice_of_customer)
    return any(quote.text in text for text in (*notes, *voices))


def _own_words(brief: Brief) -> str:
    """What the brief tells the writer to say, in words that are not quoted from the register or the research."""
    if brief.pasted:
        return QUOTED.sub("", brief.pasted)
    angle = re.sub(r"“[^”]*”", "", brief.angle.sentence) if brief.angle else ""
    after = brief.change.after if brief.change else ""
    call = brief.call_to_action.text if brief.call_to_action else ""
    headings = (f"{section.heading} {section.purpose}" for section in brief.outline)
    return "\n".join((brief.title, brief.takeaway, after, angle, call, *headings))


def _named_assets(brief: Brief) -> Iterator[str]:
    """Assets the piece would show to a reader or be made from."""
    yield from (link.asset for link in brief.library.links)
    yield from (decision.asset for decision in brief.library.decisions if decision.asset)


def _is_backed(figure: str, brief: Brief) -> bool:
    """A figure of an approved claim, or of the needs themselves."""
    number = figure.removesuffix("percent").rstrip("% ")
    texts = (*(claim.claim for claim in brief.claims.allowed), *(need.text for need in brief.needs))
    return any(re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d])", text) for text in texts)


def _serving_well(picture: Picture, need: str) -> str | None:
    """The best asset for a need that is met so well that a second piece adds nothing."""
    known = picture.need_of[need]
    scored = coverage(picture).cell(known.persona, known.phase).needs
    return next((each.counting[0] for each in scored if each.need == need and each.coverage >= CLOSE), None)


def _stated(text: str) -> bool:
    """Whether something is said, rather than whom to ask for it."""
    return bool(text.strip()) and not text.startswith(UNKNOWN)
