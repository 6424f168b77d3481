"""The order of pieces to look something up in: where data goes, what it costs, where others stand, what it needs."""

from content_library.briefs.steps import READER, SELLER, Step

SECURITY = (
    Step("Where data goes", "flows, from source to storage", ("information",), "a picture of every flow"),
    Step("Who has access", "people, rights, remote connections", ("reassurance",), "who can get in, how is it logged?"),
    Step(
        "The evidence",
        "document, issuer, date, how to get it",
        ("proof",),
        "which documents, issued by whom, valid until when?",
        types=("security",),
    ),
    Step(
        "Where data stays, and how long",
        "place, retention, deletion",
        ("information", "budget"),
        "which place, how long, deleted by whom?",
    ),
    Step("The questionnaire", "standard answers", ("tool",), "the answers given last time"),
    Step("Whom to ask", "a person, and what to approve", ("approval", "alignment"), "who answers within a day?"),
)
COMMERCIAL = (
    Step(
        "What you pay",
        "price structure and what is not included",
        ("information", "budget"),
        "which prices and fees, and what is extra?",
        types=("commercial",),
    ),
    Step(
        "The terms",
        "duration, payment, service levels",
        ("information", "proof"),
        "terms of the contract: duration, payment, delivery",
        types=("commercial",),
    ),
    Step(
        "The exit",
        "how it ends and what that costs",
        ("reassurance",),
        "how to end the contract or give it back, what leaving costs",
        types=("commercial",),
    ),
    Step(
        "The options",
        "what can be chosen, and what each choice changes",
        ("information", "tool"),
        "which choices, and what does each cost?",
        hints="parts",
    ),
    Step(
        "Who signs what",
        "names of roles, order, dates",
        ("approval", "alignment"),
        "who signs, in which order?",
        SELLER,
        of_map="approvers",
        signed=True,
    ),
)
BENCHMARK = (
    Step(
        "The one figure",
        "the middle of the field, with its sample",
        (),
        "the middle value, of how many, from when?",
        types=("benchmark",),
    ),
    Step(
        "Where you stand",
        "a comparison in one minute",
        ("information", "tool"),
        "which own figure is held against it?",
        of_map="measures",
    ),
    Step(
        "The spread", "best, middle, worst, and why", ("proof", "budget"), "best and worst quarter, and what parts them"
    ),
    Step("How it was measured", "sample, time, method, limits", ("reassurance",), "whom was asked, when, how?"),
    Step(
        "What to ask at home",
        "the figures to request, and from whom",
        ("alignment", "approval"),
        "who has these figures?",
        READER,
    ),
)
TECHNICAL = (
    Step("What it does", "in one picture, without adjectives", ("information",), "a picture of it", types=("product",)),
    Step(
        "What it needs",
        "requirements, data, interfaces",
        ("information", "budget"),
        "which requirements, in which versions?",
        types=("technical",),
        hints="parts",
    ),
    Step(
        "How to test it",
        "on own ground, with a pass mark",
        ("tool", "proof"),
        "which test, and when is it passed?",
        types=("tool",),
        hints="criteria",
    ),
    Step("What it cannot do", "limits and known failures", ("reassurance",), "where does it fail?", hints="doubts"),
    Step(
        "Who answers", "documents, a person, the next decision", ("alignment", "approval"), "who answers within a day?"
    ),
)
