"""The order of what is sent or said by one person to another: a letter, the answers to what is said against it."""

from content_library.briefs.steps import READER, SELLER, Step

LETTER = (
    Step(
        "Subject and first sentence",
        "what it is about, in the reader's words",
        (),
        "what do they call it when they write to you?",
        READER,
        of_map="signs",
    ),
    Step(
        "Why it is worth their time",
        "their situation, in two sentences",
        (),
        "what would make them read on?",
        READER,
        hints="troubles",
    ),
    Step(
        "The answer",
        "what they asked for, before its reasons",
        ("approval", "information", "tool", "budget", "reassurance", "alignment"),
        "the answer in three sentences",
        of_map="outcome",
    ),
    Step(
        "One proof",
        "one fact with its source, nothing more",
        ("proof",),
        "which one fact do they believe?",
        types=("proof", "benchmark"),
    ),
    Step("One request", "what to do next, and by when", (), "what is the next step they can agree to?", SELLER),
)
"""Of a format that is sent as a message."""
OBJECTIONS = (
    Step(
        "What they say",
        "each doubt in their own words",
        ("reassurance", "alignment"),
        "what do they say against it, word for word?",
        READER,
        of_map="doubts",
    ),
    Step(
        "What is behind it",
        "the question that is meant",
        ("information",),
        "what do they fear in truth?",
        READER,
        hints="troubles",
    ),
    Step(
        "What to answer",
        "two sentences to say aloud",
        ("tool", "budget"),
        "what do you answer, in two sentences?",
        SELLER,
    ),
    Step(
        "What to show",
        "the proof or the page for it",
        ("proof",),
        "which customer or page ends the doubt?",
        types=("proof", "benchmark"),
    ),
    Step(
        "What not to say",
        "promises nobody cleared",
        (),
        "which answer made it worse?",
        SELLER,
    ),
    Step("What to ask next", "so that the talk goes on", ("approval",), "what do you ask back?", SELLER),
)
"""Of what colleagues use in a talk."""
