"""The words of a company's map that other files refer to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.shapes import Placed, by_class
from content_library.intake import Company, Need, Persona, Phase
from content_library.taxonomy import Taxonomy


@dataclass(frozen=True)
class Vocabulary:
    """`personas` gives the id for an id, label or alias in any case; it explains a slip, it never resolves one.

    A part that is None could not be read: nothing is checked against it, so that one broken file is one message.
    """

    taxonomy: Taxonomy = field(default_factory=Taxonomy)
    personas: frozenset[str] | None = frozenset()
    persona_names: Mapping[str, str] = field(default_factory=dict)
    phases: frozenset[str] | None = frozenset()
    needs: frozenset[str] | None = frozenset()
    default_language: str = "en"
    said: frozenset[str] = frozenset()
    """Ids that were left out themselves, with a message of their own: what mentions them goes without another."""

    def known(self, kind: str) -> frozenset[str] | None:
        return {"persona": self.personas, "phase": self.phases, "need": self.needs}[kind]

    def refused(
        self, kind: str, word: str, findings: Findings, line: int | None, where: str, column: str, lost: str
    ) -> bool:
        """Whether `word` is no persona, phase or need of the map; then it is a finding that `lost` is left out."""
        known = self.known(kind)
        if known is None or word in known:
            return False
        if word in self.said:
            return True
        what = f"{quoted(word)} in {where} is no {kind} of the map; {lost} is left out"
        findings.refuse(line, what, self.hint(kind, word, known), column)
        return True

    def hint(self, kind: str, word: str, known: Iterable[str]) -> str:
        meant = self.persona_names.get(word.strip().casefold()) if kind == "persona" else None
        return f"Use the id: {quoted(meant)}." if meant is not None else choice(word, sorted(known))


def vocabulary_of(placed: Iterable[Placed], unread: frozenset[str] = frozenset()) -> Vocabulary:
    of = by_class(placed)
    names = {
        name.strip().casefold(): persona.id
        for persona in (one.value for one in reversed(of[Persona]))
        for name in (*persona.aliases, persona.name, persona.label)
        if name
    }
    company = next((one.value for one in of[Company]), None)
    return Vocabulary(
        next((one.value for one in of[Taxonomy]), Taxonomy()),
        None if "personas" in unread else frozenset(one.value.id for one in of[Persona]),
        names,
        None if "phases" in unread else frozenset(one.value.id for one in of[Phase]),
        None if "needs" in unread else frozenset(one.value.id for one in of[Need]),
        "en" if company is None else company.default_language,
    )
