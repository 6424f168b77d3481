"""The order in which a piece of each content type makes its case."""

from collections.abc import Mapping

from content_library.briefs.reference_patterns import BENCHMARK, COMMERCIAL, SECURITY, TECHNICAL
from content_library.briefs.spoken_patterns import LETTER, OBJECTIONS
from content_library.briefs.steps import READER, SELLER, Step

BUSINESS_CASE = (
    Step(
        "The decision asked",
        "what, how much, by when",
        ("approval",),
        "which price, which term, by when?",
        SELLER,
        ("commercial",),
    ),
    Step(
        "What today costs",
        "the price of no change",
        ("information",),
        "what does going on as today cost a month?",
        READER,
        ("benchmark",),
        tab="Cost today",
    ),
    Step(
        "What the change costs",
        "one-off, running and internal, whole term",
        ("information", "budget"),
        "prices, fees and hours over the whole term",
        types=("commercial",),
        tab="Cost of the change",
    ),
    Step(
        "Payback with inputs to change",
        "a range; a source for every default",
        ("tool",),
        "which inputs, and where does each default come from?",
        tab="Payback and its range",
    ),
    Step(
        "Downside and way out",
        "risk, exit, cost of waiting",
        ("reassurance",),
        "the contract: notice, termination, what leaving costs",
        types=("commercial",),
    ),
    Step(
        "Proof and its limits",
        "who, how many, how long",
        ("proof",),
        "which customer may be named, with which figures?",
        types=("proof",),
    ),
    Step(
        "What to approve",
        "one line to sign or return",
        ("alignment",),
        "who signs what?",
        SELLER,
        of_map="approvers",
        signed=True,
    ),
)
CASE = Step(
    "Make the case to whoever approves",
    "three facts and one request",
    ("alignment", "approval"),
    "what did whoever approves ask first?",
    READER,
    ("business_case",),
    hints="others",
)
"""Only where somebody has to be won over."""
HOW_TO = (
    Step(
        "The result in one picture",
        "what the reader ends up with",
        (),
        "what does it look like in the end?",
        of_map="outcome",
    ),
    Step(
        "What you need",
        "inputs, people, time",
        ("information", "budget"),
        "which inputs, whose help, how many hours?",
        hints="parts",
    ),
    Step(
        "The steps",
        "in order, each with what it gives",
        ("tool", "information"),
        "which steps, in which order?",
        tab="Working",
        of_map="activities",
    ),
    Step(
        "A worked example",
        "realistic data, marked as made up",
        ("tool", "proof"),
        "one real case with its figures, names left out",
        READER,
        tab="Worked example",
    ),
    Step(
        "Common mistakes",
        "what ruins it, how to notice",
        ("reassurance",),
        "where did it go wrong last time?",
        READER,
        hints="troubles",
    ),
    Step(
        "What to do with the result",
        "the next step",
        ("information",),
        "what did you do with it next?",
        READER,
        tab="Result",
        of_map="exit",
    ),
    CASE,
)
EDUCATIONAL = (
    Step(
        "The sign",
        "what the reader has seen already",
        ("reassurance",),
        "what did you notice first?",
        READER,
        of_map="signs",
    ),
    Step("What it means", "the answer, before its explanation", ("information",), "the answer in one sentence"),
    Step(
        "Where it comes from",
        "causes and options, commonest first",
        ("information", "budget"),
        "which causes or options, how often each?",
        types=("benchmark",),
        hints="parts",
    ),
    Step(
        "What others did",
        "examples with their conditions",
        ("proof", "alignment"),
        "two examples, with what was special about them",
        types=("proof",),
    ),
    Step("The first step", "small enough for this week", ("tool", "approval"), "what can be done alone within a week?"),
)
COMPARISON = (
    Step(
        "The criteria first",
        "what to judge by, before any name",
        ("information",),
        "what do you judge by?",
        READER,
        of_map="criteria",
    ),
    Step(
        "The options",
        "each in the same words and order",
        ("information", "budget"),
        "which options are there, ours left out?",
        types=("comparison",),
        hints="parts",
    ),
    Step(
        "When each one wins",
        "also when the others are better",
        ("reassurance", "proof"),
        "when is another option better?",
        types=("proof",),
    ),
    Step(
        "The table",
        "every option against every criterion",
        ("tool",),
        "a value and a source for every field",
        tab="Table",
        hints="criteria",
    ),
    Step(
        "Questions to ask",
        "to any supplier, us included",
        ("alignment", "approval"),
        "what would you ask every supplier?",
        READER,
    ),
)
PROOF = (
    Step(
        "The situation",
        "who, how large, what was wrong",
        ("information", "alignment"),
        "which customer agrees to be named?",
        SELLER,
    ),
    Step("The choice", "what else was looked at, and why not", ("reassurance",), "what else was on the list?", SELLER),
    Step("What was done", "effort, time and people it took", ("tool",), "who did what, in which weeks?", SELLER),
    Step(
        "The result, with method and sample",
        "figures, how measured, over which time",
        ("proof", "budget"),
        "which figures, measured how, since when?",
        types=("proof", "benchmark"),
    ),
    Step(
        "What they would do differently",
        "limits, said by them",
        ("reassurance",),
        "what would they do differently?",
        SELLER,
        hints="doubts",
    ),
    Step(
        "How to check", "a person or a document that confirms it", ("approval",), "who confirms it when asked?", SELLER
    ),
)
ALIGNMENT = "alignment"
DOUBTS = Step(
    "What the others doubt",
    "each doubt in their words, with its answer",
    (ALIGNMENT,),
    "what does each of the others say against it?",
    READER,
)
"""Before the last section of a piece with which its reader is to win others over."""

PATTERNS: Mapping[str, tuple[Step, ...]] = {
    "business_case": BUSINESS_CASE,
    "how_to": HOW_TO,
    "tool": HOW_TO,
    "enablement": OBJECTIONS,
    "educational": EDUCATIONAL,
    "comparison": COMPARISON,
    "proof": PROOF,
    "security": SECURITY,
    "commercial": COMMERCIAL,
    "benchmark": BENCHMARK,
    "technical": TECHNICAL,
    "product": TECHNICAL,
}
BY_FORMAT: Mapping[str, tuple[Step, ...]] = {"email": LETTER, "letter": LETTER}
"""Formats that have an order of their own, whatever the type."""
