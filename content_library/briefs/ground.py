"""What every field of one brief is made from: the cell, what is measured in it, and what is known about it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from babel import Locale

from content_library.actions import Work, cheapest_work
from content_library.briefs.fields import unknown
from content_library.claims import ClaimsFound, claims_for
from content_library.coverage import CellCoverage, Coverage, coverage
from content_library.deal_cards import is_held_in, phase_of, phases_of
from content_library.demand import Pair, demand_of
from content_library.evidence import EvidenceFound, evidence_for, is_named, openings_of
from content_library.gaps import Gap, gaps
from content_library.intake import Cell, Deal, LoggedQuestion, Need, Persona, Phase
from content_library.need_coverage import NeedCoverage
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.shared_words import shared, stems

NEAR = 0.3
"""Cosine from which a sentence of a reader is taken to be about a need. Over the readers of three companies 10 of 13
sentences that come so close are about it; below, the words they share say more. What comes of a phase is about its
needs from there on too: all 17 of 47 outcomes of four companies."""
MOST_CLAIMS = 4
"""More figures than this and a reader remembers none."""


@dataclass(frozen=True)
class Ground:
    """One cell of one picture, and the needs its brief is about, most important first. `deal` is the one it is written
    for, None where it is for everybody in the cell."""

    picture: Picture
    persona: Persona
    phase: Phase
    cell: Cell
    needs: tuple[Need, ...] = ()
    deal: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        return (self.persona.id, self.phase.id)

    @property
    def cell_source(self) -> str:
        return f"cell {self.persona.id}/{self.phase.id}"

    @property
    def owner(self) -> str:
        """Who is asked when the data is silent: a colleague by name, else a team."""
        return self.person(self.phase.owner)

    @cached_property
    def scores(self) -> Coverage:
        return coverage(self.picture)

    @cached_property
    def scored(self) -> CellCoverage:
        return self.scores.cell(*self.key)

    @cached_property
    def need_scores(self) -> dict[str, NeedCoverage]:
        return {scored.need: scored for scored in self.scored.needs}

    @cached_property
    def ranked_gaps(self) -> tuple[Gap, ...]:
        """The gaps of the cells that take part, by priority."""
        involved = {(cell.persona, cell.phase) for cell in self.picture.cells if cell.involved}
        return tuple(gap for gap in gaps(self.picture) if (gap.persona, gap.phase) in involved)

    @cached_property
    def gap(self) -> Gap | None:
        return next((gap for gap in self.ranked_gaps if (gap.persona, gap.phase) == self.key), None)

    @cached_property
    def evidence(self) -> EvidenceFound:
        """What speaks of the piece's needs first, without who was asked; of numbers only those that speak of the cell's,
        those that name the reader first."""
        found = evidence_for(self.picture, *self.key)
        asked = {line for note in self.picture.notes for line in openings_of(note.text)}
        wanted = stems(" ".join(need.text for need in self.needs))
        near = frozenset[str]().union(*self.subjects.values())
        return replace(
            found,
            quotes=tuple(sorted(found.quotes, key=lambda each: -shared(each.text, wanted))),
            observations=tuple(
                sorted(
                    (each for each in found.observations if each.text not in asked),
                    key=lambda each: -shared(each.text, wanted),
                )
            ),
            patterns=tuple(
                sorted(
                    (each for each in found.patterns if shared(each.text, near) or self._names_the_reader(each.text)),
                    key=lambda each: not self._names_the_reader(each.text),
                )
            ),
        )

    def _names_the_reader(self, text: str) -> bool:
        return is_named(text, (self.persona.label, *self.persona.aliases))

    @cached_property
    def claims(self) -> ClaimsFound:
        """The best matching claims only: a brief is no register."""
        found = claims_for(self.picture, *self.key)
        return replace(found, allowed=found.allowed[:MOST_CLAIMS])

    @cached_property
    def all_needs(self) -> tuple[Need, ...]:
        return self.picture.needs_of.get(self.key, ())

    @cached_property
    def next_phase(self) -> Phase | None:
        phases = self.picture.mapped_phases
        later = [phase for phase in phases if phase.order > self.phase.order]
        return min(later, key=lambda phase: phase.order, default=None)

    @cached_property
    def deals(self) -> tuple[Deal, ...]:
        """Open deals in the phase, in the order of the file: by their CRM stage, or held in it by this reader; for one
        deal, that one alone, where its stage stands for the phase at all."""
        if self.deal is not None:
            return tuple(deal for deal in self._open_deals if deal.id == self.deal and self._stands_for_the_phase(deal))
        return tuple(
            deal
            for deal in self._open_deals
            if phase_of(self.picture, deal) == self.phase.id or deal in self.held_deals
        )

    @cached_property
    def held_deals(self) -> tuple[Deal, ...]:
        """Those in a later phase, where this reader is not on board yet."""
        return tuple(each for each in self._open_deals if is_held_in(self.picture, each, *self.key))

    @property
    def _open_deals(self) -> tuple[Deal, ...]:
        return tuple(deal for deal in self.picture.deals if deal.status == "open")

    def _stands_for_the_phase(self, deal: Deal) -> bool:
        return self.phase.id in phases_of(self.picture, deal)

    @cached_property
    def requests(self) -> tuple[Pair, ...]:
        """Who misses something of the cell, each need of theirs once."""
        return demand_of(self.picture, *self.key)

    @cached_property
    def open_questions(self) -> tuple[LoggedQuestion, ...]:
        """The questions of these requests, oldest first; none that names a contact."""
        asked = (question for pair in self.requests for question in pair.questions)
        told = (question for question in asked if not self.names_a_contact(question.text))
        return tuple(sorted(told, key=lambda question: (question.date, question.position)))

    def work(self, need: str) -> Work:
        """The cheapest work on a need that is not met."""
        return remembered(self.picture, ("cheapest work", need), lambda: cheapest_work(self.picture, need))

    @cached_property
    def subjects(self) -> dict[str, frozenset[str]]:
        """What each need of the cell is about, in stems: its own words and those of what was ever asked for it."""
        asked = {need.id: need.text for need in self.all_needs}
        for question in self.picture.questions:
            if question.need in asked:
                asked[question.need] += f" {question.text}"
        return {id: stems(text) for id, text in asked.items()}

    def need_meant(self, text: str) -> str | None:
        """The need of the cell that an objection or a question is about, by its meaning; None where that cannot
        be told, or none is near."""
        return remembered(self.picture, ("needs meant", self.key), self._needs_meant).get(text)

    def _needs_meant(self) -> dict[str, str]:
        every = (*self.evidence.quotes, *self.evidence.observations)
        told = (each.text.split(": ")[-1] for each in every if each.text.rstrip().endswith("?"))
        texts = [
            text for text in dict.fromkeys((*self.persona.objections, *self.cell.questions, *told)) if text.strip()
        ]
        needs, meanings = self.all_needs, self.picture.meanings
        if meanings is None or not texts or not needs:
            return {}
        language = self.picture.company.default_language
        rows = meanings.closeness(texts, [need.text for need in needs], language)
        best = [(text, max(row), row) for text, row in zip(texts, rows, strict=False)]
        return {text: needs[list(row).index(value)].id for text, value, row in best if value >= NEAR}

    @cached_property
    def outcome(self) -> str:
        """What comes of the phase for its reader: of a piece for every need of the cell, else as far as it is about the
        needs of the piece; ""."""
        outcome = self.cell.micro_journey.desired_outcome.strip(" .")
        meanings, every = self.picture.meanings, {need.id for need in self.all_needs}
        if not outcome or meanings is None or every <= {need.id for need in self.needs}:
            return outcome
        rows = meanings.closeness([outcome], [need.text for need in self.needs], self.picture.company.default_language)
        return outcome if not rows or max(rows[0]) >= NEAR else ""

    @cached_property
    def doing(self) -> tuple[str, ...]:
        """What the map says the reader does in the phase, as far as it is about the needs of the piece."""
        return self.about_the_needs(self.cell.activities)

    def about_the_needs(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those of the texts that mean one of the needs of the piece, else share a word with one."""
        told, needs = [each for each in texts if each.strip()], [need.text for need in self.needs]
        meanings = self.picture.meanings
        if not told or not needs:
            return ()
        rows = meanings.closeness(told, needs, self.picture.company.default_language) if meanings else None
        if not rows:
            return tuple(each for each in told if shared(each, stems(" ".join(needs))))
        return tuple(text for text, row in zip(told, rows, strict=True) if max(row) >= NEAR)

    @property
    def has_gatekeepers(self) -> bool:
        """Whether the phase cannot be left without somebody else's approval."""
        cells = (cell for cell in self.picture.cells if cell.phase == self.phase.id)
        return any(cell.participation == "gatekeeper" and cell.persona != self.persona.id for cell in cells)

    def driver(self) -> Persona | None:
        """Who drives the phase, else who takes part in it; never the reader."""
        for wanted in ("driver", "participant"):
            for cell in self.picture.cells:
                others = cell.phase == self.phase.id and cell.persona != self.persona.id
                if others and cell.participation == wanted:
                    return self.picture.persona_of[cell.persona]
        return None

    def person(self, id: str) -> str:
        """A colleague's name; the id itself for a name the company's file does not list."""
        return next((person.name for person in self.picture.people if person.id == id), id)

    def said(self, text: str) -> str:
        """`text`, or whom to ask for it."""
        return text.strip() or unknown(self.owner)

    def names_a_contact(self, text: str) -> bool:
        """Whether free text holds a word of a contact's name that is no account's: not for anybody but the owner."""
        return bool(_words(text) & self._contact_words)

    @cached_property
    def _contact_words(self) -> frozenset[str]:
        names = {word for each in self.picture.contacts if each.is_known for word in _words(each.name)}
        accounts = {word for deal in self.picture.deals for word in _words(deal.account)}
        return frozenset(names - accounts)


def day(when: date) -> str:
    return f"{when.day} {when:%b %Y}"


def listed(items: Iterable[str]) -> str:
    """ "a, b and c"."""
    *most, last = [*dict.fromkeys(items)] or [""]
    return f"{', '.join(most)} and {last}" if most else last


ABBREVIATIONS = {"faq": "FAQ"}
"""Words of the taxonomy people write in capitals."""


def plain(word: str) -> str:
    """A word of the taxonomy as people read it: one_pager, "one pager"."""
    return ABBREVIATIONS.get(word, word.replace("_", " "))


def language(code: str) -> str:
    """Its English name; the code where it has none."""
    return str(Locale("en").languages.get(code, code))


def lowered(text: str) -> str:
    """The text to go on after a colon: its first letter lowered unless the word is an abbreviation or a name."""
    return text if text[1:2].isupper() or text[:2] in ("I ", "I'") else text[:1].lower() + text[1:]


def raised(text: str) -> str:
    """The text to begin a sentence with."""
    return f"{text[:1].upper()}{text[1:]}"


_KNOWING = re.compile(
    r"(?:know|understand|learn|see|hear|find out|have)\s+(?!(?:on|in|at|by|from|to|with|within|without)\b)",
    re.IGNORECASE,
)
"""How a need begins that says what a reader does with it; what is known or had is what the piece is about,
unless it is said first where or how: "See on one page who pays"."""


def about(need: str) -> str:
    """What a need is about, to go on after a colon: "Know who pays" is about who pays."""
    return lowered(_KNOWING.sub("", need, count=1) if _KNOWING.match(need) else need)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", text.casefold()) if len(word) > 2)
