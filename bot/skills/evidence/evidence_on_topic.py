"""What research and personas hold about a subject: quoted where they speak of it, and said to be about something else
where they do not."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.nearness import nearness
from bot.answering.reply import reply
from bot.answering.wording import persona_label
from bot.skills.cells.subject_asked import notes_named, subject_asked
from content_library.evidence import Evidence, evidence_for
from content_library.intake import Cell
from content_library.picture import Picture
from content_library.shared_words import roots
from content_library.spelling import folded
from content_library.style_rules import has_a_term_with, style_rules
from retrieval.reading.words import cues
from retrieval.vocabulary import Vocabulary

MOST = 5
NEAREST = 2
CLOSE = 0.3
"""Cosine from which another sentence is worth reading for its meaning; below, they have nothing in common."""


@dataclass(frozen=True)
class Said:
    """`personas` are all whose note it stands in: a line that names none of them may be anyone's."""

    personas: tuple[str, ...]
    evidence: Evidence


def evidence_on_topic(desk: Desk, cells: Sequence[Cell]) -> Answer | None:
    """Of the cells, or of the whole map without any. None where no subject is named, or where nothing but a reader's
    evidence is asked for and none of it has the subject."""
    topic = subject_asked(desk)
    if not topic:
        return None
    said, named = _everything(desk, cells), notes_named(desk)
    said = [each for each in said if not named or each.evidence.source in named]
    wanted = roots(Vocabulary.of(desk.picture).other_words.beside(topic))
    hits = _ranked(
        [each for each in said if roots(f"{each.evidence.text} {each.evidence.said_of_it}") & wanted], wanted
    )
    quoting = cues.load().signals["quoting"].search(folded(desk.question.text)) is not None
    of_kind = [each for each in hits if not quoting or each.evidence.kind == "quote"]
    most = max((_shared(each, wanted) for each in of_kind), default=0)
    fitting = [each for each in of_kind if _shared(each, wanted) > most / 2]
    hits = [each for each in hits if each in fitting or each not in of_kind]
    if not fitting and cells and not quoting:
        return None
    others = [each for each in hits if each not in fitting]
    others = others or ([] if fitting else _nearest(desk, said, topic, quoting))
    lines = [_headline(desk, topic, fitting, quoting), *_lines(desk, fitting[:MOST])]
    lines += _rules(desk, topic) if quoting else []
    if others:
        foreign = not hits and desk.words.language != desk.picture.company.default_language
        about = "it" if hits else "foreign" if foreign else "other"
        lines.append(desk.words.say("evidence-on-beside", about=about))
        lines += _lines(desk, others[: MOST if foreign else NEAREST])
    sources = [each.evidence.source for each in (*fitting, *others) if each.evidence.source in _notes(desk)]
    return reply(desk, lines, cells=[(cell.persona, cell.phase) for cell in cells], sources=sources)


def _everything(desk: Desk, cells: Sequence[Cell]) -> list[Said]:
    """Of the cells or of all, each text once."""
    picture, about = desk.picture, cells or desk.picture.cells
    whose: dict[str, dict[str, None]] = {}
    for cell in picture.cells:
        for item in _told_of(picture, cell):
            whose.setdefault(item.text, {})[cell.persona] = None
    found = [Said(_by(picture, whose[item.text], item), item) for cell in about for item in _told_of(picture, cell)]
    found += [
        Said((persona,), Evidence("quote", objection, picture.persona_of[persona].label))
        for persona in dict.fromkeys(cell.persona for cell in about)
        if persona in picture.persona_of
        for objection in picture.persona_of[persona].objections
    ]
    once: dict[str, Said] = {}
    for each in found:
        once.setdefault(each.evidence.text, each)
    return list(once.values())


def _by(picture: Picture, personas: Collection[str], item: Evidence) -> tuple[str, ...]:
    """Those of them whose own file has the words, where one has."""
    files = [picture.persona_of[each] for each in personas]
    own = [
        each.id for each in files if item.text in (*each.objections, *(quote.quote for quote in each.voice_of_customer))
    ]
    return tuple(own or personas)


def _told_of(picture: Picture, cell: Cell) -> tuple[Evidence, ...]:
    told = evidence_for(picture, cell.persona, cell.phase)
    return (*told.quotes, *told.observations, *told.patterns)


def _ranked(hits: list[Said], wanted: frozenset[str]) -> list[Said]:
    """Most words of the subject first, customers' own words before what was noticed."""
    return sorted(hits, key=lambda each: (-len(roots(each.evidence.text) & wanted), each.evidence.kind != "quote"))


def _shared(said: Said, wanted: frozenset[str]) -> int:
    return len(roots(f"{said.evidence.text} {said.evidence.said_of_it}") & wanted)


def _nearest(desk: Desk, said: list[Said], topic: str, quoting: bool) -> list[Said]:
    """By meaning, where it can be told, and a reader's own words whatever they mean; where it cannot, all of them."""
    among = [each for each in said if not quoting or each.evidence.kind == "quote"]
    values = nearness(desk, [topic], [each.evidence.text for each in among], desk.understood.language)
    if not values:
        return among
    near = sorted(zip(values, among, strict=True), key=lambda pair: -pair[0])
    close = [each for value, each in near if value >= CLOSE]
    return close or ([each for _, each in near] if desk.understood.slots.persona else [])


def _headline(desk: Desk, topic: str, fitting: list[Said], quoting: bool) -> str:
    kind = "quotes" if quoting else "notes"
    notes = {each.evidence.source for each in fitting} & _notes(desk)
    found = len(fitting) if quoting else len(notes) or len(fitting)
    return desk.words.say("evidence-on-headline", kind=kind, n=found, topic=topic)


def _rules(desk: Desk, topic: str) -> list[str]:
    """What the style guide says of the words, behind those who said them."""
    rules = [rule for rule in style_rules(desk.picture.style) if has_a_term_with(rule, topic)]
    return [desk.words.say("tell-style-rule", rule=rule) for rule in rules]


def _lines(desk: Desk, said: list[Said]) -> list[str]:
    return [f"   {_line(desk, each)}" for each in said]


def _line(desk: Desk, said: Said) -> str:
    words, item = desk.words, said.evidence
    who = words.listed((persona_label(desk.picture, each) for each in said.personas), "or")
    parts = [who] if item.source not in _notes(desk) else [who, item.source]
    source = ", ".join([*parts, *([words.day(item.on)] if item.on else [])])
    if item.kind == "observation":
        return f"{item.text} ({source})"
    return words.say(
        "show-evidence-quote" if item.kind == "quote" else "show-evidence-pattern", text=item.text, source=source
    )


def _notes(desk: Desk) -> set[str]:
    return {note.id for note in desk.picture.notes}
