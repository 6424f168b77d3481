"""The order in which a piece of each content type makes its case, filled with the needs it has to meet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content_library.intake import Need
from content_library.shared_words import closest, shared, stems


@dataclass(frozen=True)
class Step:
    """A section of a pattern, its purpose, and the kinds of need it is the place for."""

    heading: str
    purpose: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section of one piece: `needs` by id, `questions` by their number in the brief (from 1), `use` what to build
    it from, `share` of the length in percent."""

    heading: str
    purpose: str
    needs: tuple[str, ...] = ()
    questions: tuple[int, ...] = ()
    use: tuple[str, ...] = ()
    share: int = 0


BUSINESS_CASE = (
    Step("The decision asked", "what, how much, by when", ("approval",)),
    Step("What today costs", "the price of no change", ("information",)),
    Step("What the change costs", "one-off, running and internal, whole term", ("information", "budget")),
    Step("Payback with inputs to change", "a range; a source for every default", ("tool",)),
    Step("Downside and way out", "risk, exit, cost of waiting", ("reassurance",)),
    Step("Proof and its limits", "who, how many, how long", ("proof",)),
    Step("What to approve", "one line to sign or return", ("alignment",)),
)
CASE = Step("Make the case to whoever approves", "three facts and one request", ("alignment", "approval"))
"""Only where somebody has to be won over."""
HOW_TO = (
    Step("The result in one picture", "what the reader ends up with"),
    Step("What you need", "inputs, people, time", ("information", "budget")),
    Step("The steps", "in order, each with what it gives", ("tool", "information")),
    Step("A worked example", "realistic data, marked as made up", ("tool", "proof")),
    Step("Common mistakes", "what ruins it, how to notice", ("reassurance",)),
    Step("What to do with the result", "the next step", ("information",)),
    CASE,
)
EDUCATIONAL = (
    Step("The sign", "what the reader has seen already", ("reassurance",)),
    Step("What it means", "the answer, before its explanation", ("information",)),
    Step("Where it comes from", "causes and options, commonest first", ("information", "budget")),
    Step("What others did", "examples with their conditions", ("proof", "alignment")),
    Step("The first step", "small enough for this week", ("tool", "approval")),
)
COMPARISON = (
    Step("The criteria first", "what to judge by, before any name", ("information",)),
    Step("The options", "each in the same words and order", ("information", "budget")),
    Step("When each one wins", "also when the others are better", ("reassurance", "proof")),
    Step("The table", "every option against every criterion", ("tool",)),
    Step("Questions to ask", "to any supplier, us included", ("alignment", "approval")),
)
PROOF = (
    Step("The situation", "who, how large, what was wrong", ("information", "alignment")),
    Step("The choice", "what else was looked at, and why not", ("reassurance",)),
    Step("What was done", "effort, time and people it took", ("tool",)),
    Step("The result, with method and sample", "figures, how measured, over which time", ("proof", "budget")),
    Step("What they would do differently", "limits, said by them", ("reassurance",)),
    Step("How to check", "a person or a document that confirms it", ("approval",)),
)
SECURITY = (
    Step("Where data goes", "flows, from source to storage", ("information",)),
    Step("Who has access", "people, rights, remote connections", ("reassurance",)),
    Step("The evidence", "document, issuer, date, how to get it", ("proof",)),
    Step("Where data stays, and how long", "place, retention, deletion", ("information", "budget")),
    Step("The questionnaire", "standard answers", ("tool",)),
    Step("Whom to ask", "a person, and what to approve", ("approval", "alignment")),
)
COMMERCIAL = (
    Step("What you pay", "price structure and what is not included", ("information", "budget")),
    Step("The terms", "duration, payment, service levels", ("information", "proof")),
    Step("The exit", "how it ends and what that costs", ("reassurance",)),
    Step("The options", "what can be chosen, and what each choice changes", ("information", "tool")),
    Step("Who signs what", "names of roles, order, dates", ("approval", "alignment")),
)
BENCHMARK = (
    Step("The one figure", "the middle of the field, with its sample"),
    Step("Where you stand", "a comparison in one minute", ("information", "tool")),
    Step("The spread", "best, middle, worst, and why", ("proof", "budget")),
    Step("How it was measured", "sample, time, method, limits", ("reassurance",)),
    Step("What to ask at home", "the figures to request, and from whom", ("alignment", "approval")),
)
TECHNICAL = (
    Step("What it does", "in one picture, without adjectives", ("information",)),
    Step("What it needs", "requirements, data, interfaces", ("information", "budget")),
    Step("How to test it", "on own ground, with a pass mark", ("tool", "proof")),
    Step("What it cannot do", "limits and known failures", ("reassurance",)),
    Step("Who answers", "documents, a person, the next decision", ("alignment", "approval")),
)

ALIGNMENT = "alignment"
DOUBTS = Step("What the others doubt", "each doubt in their words, with its answer", (ALIGNMENT,))
"""Before the last section of a piece with which its reader is to win others over."""

PATTERNS: Mapping[str, tuple[Step, ...]] = {
    "business_case": BUSINESS_CASE,
    "how_to": HOW_TO,
    "tool": HOW_TO,
    "enablement": HOW_TO,
    "educational": EDUCATIONAL,
    "comparison": COMPARISON,
    "proof": PROOF,
    "security": SECURITY,
    "commercial": COMMERCIAL,
    "benchmark": BENCHMARK,
    "technical": TECHNICAL,
    "product": TECHNICAL,
}


def outline(
    content_type: str,
    needs: Sequence[Need],
    questions: Sequence[tuple[str | None, str]],
    use: Mapping[str, tuple[str, ...]],
    weights: Mapping[str, int],
    proof: tuple[str, ...] = (),
    approved: bool = True,
) -> tuple[Section, ...]:
    """The pattern of the type (of "educational" for a type without one), every need and question in a section.

    `questions` are the must-answer questions in order, each with the id of its need and, where it may stand in another
    section than its need, its text: then it goes where its words are. One without a need goes to the section of the
    first need. `use` is what to build from, by need id; `weights` what each importance counts for the length;
    `proof` what goes to the section that is for proof before all else; `approved` whether somebody else has to approve.
    """
    convincing = approved or any(need.kind in CASE.kinds for need in needs)
    steps = tuple(step for step in PATTERNS.get(content_type, EDUCATIONAL) if step is not CASE or convincing)
    if needs and needs[0].kind == ALIGNMENT:
        steps = (*steps[:-1], DOUBTS, steps[-1])
    words = [stems(f"{step.heading} {step.purpose}") for step in steps]
    home = _homes(steps, words, needs)
    first = home[needs[0].id] if needs else 0
    nearest = (closest(text, words) for _, text in questions)
    place = [
        home.get(need or "", first) if at is None else at for (need, _), at in zip(questions, nearest, strict=True)
    ]
    proven = next((at for at, step in enumerate(steps) if step.kinds[:1] == ("proof",)), None)
    shares = _shares([1 + sum(weights[n.importance] for n in needs if home[n.id] == at) for at in range(len(steps))])
    return tuple(
        Section(
            heading=step.heading,
            purpose=step.purpose,
            needs=tuple(need.id for need in needs if home[need.id] == at),
            questions=tuple(number for number, where in enumerate(place, start=1) if where == at),
            use=tuple(
                dict.fromkeys(
                    (
                        *(item for need in needs if home[need.id] == at for item in use.get(need.id, ())),
                        *(proof if at == proven else ()),
                    )
                )
            ),
            share=shares[at],
        )
        for at, step in enumerate(steps)
    )


def _homes(steps: Sequence[Step], words: Sequence[frozenset[str]], needs: Sequence[Need]) -> dict[str, int]:
    """The index of the section of each need: of those for its kind a free one, of these the nearest in words."""
    homes: dict[str, int] = {}
    for need in needs:
        fitting = [at for at, step in enumerate(steps) if need.kind in step.kinds] or [len(steps) // 2]
        free = [at for at in fitting if at not in homes.values()] or fitting
        homes[need.id] = max(free, key=lambda at: (steps[at] is DOUBTS, shared(need.text, words[at]), -at))
    return homes


def _shares(weights: Sequence[int]) -> tuple[int, ...]:
    """Percent in steps of five that add up to 100: nobody writes to the percent, and each section gets some."""
    total = sum(weights)
    exact = [20 * weight / total for weight in weights]
    whole = [max(1, int(part)) for part in exact]
    by_rest = sorted(range(len(weights)), key=lambda at: (whole[at] - exact[at], at))
    for at in by_rest[: max(0, 20 - sum(whole))]:
        whole[at] += 1
    while sum(whole) > 20:
        whole[max(range(len(whole)), key=lambda at: whole[at] - exact[at])] -= 1
    return tuple(5 * part for part in whole)
