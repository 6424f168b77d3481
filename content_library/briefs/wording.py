"""The sentences of a brief that are not in the data: templates by kind of need, filled with words of the data."""

import re
from collections.abc import Iterable, Iterator, Sequence

from content_library.briefs.asked_indirectly import indirect
from content_library.briefs.fields import Angle, Change, Form, MustAnswer, unknown
from content_library.briefs.form import TABBED
from content_library.briefs.ground import Ground, about, listed, lowered, plain, raised
from content_library.briefs.habits import demand
from content_library.briefs.need_parts import is_doing, is_question, is_thing, names_a_thing, without_list
from content_library.briefs.reader import doubt_about, leading_doubt
from content_library.intake import Need

TAKEAWAY_WORDS = 25
"""What a reader repeats to a colleague after one reading."""

TITLE_WORDS = 12
"""Of the need in the title: as many as a line holds."""

AFTER = {
    "information": "I know enough about {need} to decide",
    "proof": "I have {need}, from somebody like me, and can check it",
    "tool": "I have {need}, and can use it on my own case",
    "approval": "I have {need}, and can say yes or no",
    "budget": "I have {need}, and can stand behind the money",
    "alignment": "We have {need}, and can agree on it",
    "reassurance": "I know about {need}, worst case included",
}
"""Where the need is a thing."""
I_CAN = "I can {need}"
"""Where the need is something to do."""
I_KNOW = "I know {need}"
"""Where the need is a question: "how we compare"."""
FOUND_OUT = "I can work out for myself {need}"
"""What the reader asked, where the piece is a tool."""
I_HAVE = "I have what I need on this: {need}"
"""Where nothing tells what it is: behind a colon anything may stand."""
TAKEAWAY = {
    "information": "Here is what you need on {need}.",
    "proof": "Here is {need}, from somebody like you, and you can check it.",
    "tool": "Here is {need}, for you to use on your own case.",
    "approval": "Here is {need}, enough to say yes or no.",
    "budget": "Here is {need}, and you can stand behind the money.",
    "alignment": "Here is {need}, for all of you to agree on.",
    "reassurance": "Here is what there is to know about {need}, worst case included.",
}
"""Where neither a question of the reader nor what comes of the phase is known, and the need is a thing."""
NOW_YOU_KNOW = "Now you know {need}."
"""The same where the need is a question."""
HERE_IT_IS = "Here is what you need on this: {need}."
"""The same where nothing tells what it is."""
ANSWERED = {
    "information": "has an answer, and here is where it comes from.",
    "proof": "is answered by somebody like you, limits included.",
    "tool": "is answered with your own figures, not with ours.",
    "approval": "can be answered with yes or no from what stands here.",
    "budget": "is answered in full, with what you would find later.",
    "alignment": "has an answer that all of you can agree on.",
    "reassurance": "has an answer, and so has what happens then.",
}
"""What the reader can say of their own question after reading."""
ABLE = "After this you can {need}."
"""Where the need is something to do."""
OUTCOME = "{need}; what comes of it: {outcome}."
IN_HAND = "You can {need}, and hold the result: {outcome}."
"""Where the need is something to do, and what comes of it a thing."""
TOLD = {
    "information": "Now you know {answers}.",
    "proof": "You can check for yourself {answers}.",
    "tool": "Your own figures show {answers}.",
    "approval": "You can decide, because you know {answers}.",
    "budget": "You know in full {answers}.",
    "alignment": "All of you can say {answers}.",
    "reassurance": "You know beforehand {answers}.",
}
"""Of a piece whose reader was heard: the questions of its needs, turned to the reader."""
ALL_OF_THEM = {
    "information": "This answers it: {needs}.",
    "proof": "Check it yourself: {needs}.",
    "tool": "Work it out yourself: {needs}.",
    "approval": "Say yes or no to it: {needs}.",
    "budget": "Stand behind the money: {needs}.",
    "alignment": "Agree on it: {needs}.",
    "reassurance": "Know the worst case: {needs}.",
}
"""Of a piece about several things that a reader wants to know or have."""
POSITION = {
    "information": "give the answer first and show where it comes from",
    "proof": "let somebody like the {reader} say it, limits included",
    "tool": "hand over the {form} and let the {reader} {use}",
    "approval": "put the request in the first line, and what speaks against it in the second",
    "budget": "show every cost before the {reader} finds it",
    "alignment": "give the {reader} words that win the others over",
    "reassurance": "name the worst case before the {reader} does and show the way out",
}
SECOND_PERSON = (
    (r"\bI am\b", "you are"),
    (r"\bI was\b", "you were"),
    (r"\bI\b", "you"),
    (r"\bmy\b", "your"),
    (r"\bmine\b", "yours"),
    (r"\bme\b", "you"),
)


def title(ground: Ground, form: Form) -> str:
    """Form, reader, phase and the leading need: what the piece is called until somebody finds better words."""
    known = form.format in (*ground.picture.taxonomy.format, *ground.cell.content_preferences.formats.preferred)
    forms = " and ".join(plain(each) for each in (form.format, form.companion) if each) if known else "piece"
    lead = f": {clause(to_reader(lowered(ground.needs[0].text)), TITLE_WORDS)}" if ground.needs else ""
    return f"{forms[:1].upper()}{forms[1:]} for the {ground.persona.label} in {ground.phase.label}{lead}"


def working_title(ground: Ground, questions: Sequence[MustAnswer]) -> str:
    """What the reader sees above the piece until somebody finds better words: their own question to the leading need
    where one was heard that a line holds, else what the need is about."""
    if not ground.needs:
        return unknown(ground.owner)
    lead = ground.needs[0]
    asked = (each.text for each in questions if each.need == lead.id and each.heard)
    told = clause(to_reader(about(lead.text)), TITLE_WORDS)
    return raised(next((each for each in asked if len(each.split()) <= TITLE_WORDS), told))


def change(ground: Ground, questions: Sequence[MustAnswer]) -> Change:
    """From the reader's leading doubt, or else pain, to knowing what they ask of the leading need, or being able to do what
    it says."""
    doubt = leading_doubt(ground)
    pains = [pain.text for pain in ground.persona.pains if pain.text.strip()]
    start = doubt or next(iter(pains), unknown(ground.owner))
    if not ground.needs:
        return Change(start, unknown(ground.owner), doubt=doubt is not None)
    lead = ground.needs[0]
    heard = next((each.text for each in questions if each.need == lead.id and each.heard), "")
    asked = indirect(heard, turned=False)
    subject = about(lead.text)
    told = asked or clause(without_list(subject), TAKEAWAY_WORDS)
    thing = AFTER.get(lead.kind, AFTER["information"])
    known = FOUND_OUT if lead.kind == "tool" else I_KNOW
    after = (known if asked else _shaped(subject, I_CAN, I_KNOW, thing, I_HAVE)).format(need=told)
    return Change(start, after, doubt=doubt is not None)


def _shaped(need: str, doing: str, asking: str, thing: str, else_: str) -> str:
    """The template for what a need is: something to do, a question, a thing, or what cannot be told."""
    if is_doing(need):
        return doing
    if is_question(need):
        return asking
    return thing if names_a_thing(need) else else_


def takeaway(ground: Ground, questions: Sequence[MustAnswer]) -> str:
    """One sentence to the reader, at most 25 words: what they asked of the needs, where that fits, else all it is about,
    else what becomes of their question, else of the phase, else the need."""
    if not ground.needs:
        return unknown(ground.owner)
    lead = ground.needs[0]
    answers = _told_of_questions(ground, questions)
    if answers:
        return answers
    every = _of_all(ground)
    if every and len(every.split()) <= TAKEAWAY_WORDS:
        return every
    subject = about(lead.text)
    thing = TAKEAWAY.get(lead.kind, TAKEAWAY["information"])
    template = _shaped(subject, ABLE, NOW_YOU_KNOW, thing, HERE_IT_IS)
    room = TAKEAWAY_WORDS - len(template.split()) + 1
    told = template.format(need=clause(to_reader(without_list(subject)), room))
    return next((each for each in _fuller(ground, lead, questions) if len(each.split()) <= TAKEAWAY_WORDS), told)


def _told_of_questions(ground: Ground, questions: Sequence[MustAnswer]) -> str:
    """The first question to each need the reader was heard on, as far as there is room; "" without one to the leading."""
    heard = [
        next((each.text for each in questions if each.need == need.id and each.heard), "") for need in ground.needs
    ]
    parts = [indirect(text) for text in heard]
    template = TOLD.get(ground.needs[0].kind, TOLD["information"])
    answers = [part for part in parts if part] if parts[0] else []
    told = [template.format(answers=listed(answers[:many])) for many in range(len(answers), 0, -1)]
    return next((each for each in told if len(each.split()) <= TAKEAWAY_WORDS), "")


def told_together(needs: Iterable[str]) -> tuple[str, ...]:
    """What each need is about, without what it lists; () for a single one, and where one says what to do or asks: that
    is no thing beside others."""
    subjects = tuple(to_reader(without_list(about(need)).rstrip(" .:;,")) for need in needs)
    return () if len(subjects) == 1 or any(is_doing(each) or is_question(each) for each in subjects) else subjects


def _of_all(ground: Ground) -> str:
    subjects = told_together(need.text for need in ground.needs)
    template = ALL_OF_THEM.get(ground.needs[0].kind, ALL_OF_THEM["information"])
    return template.format(needs=listed(subjects)) if subjects else ""


def _fuller(ground: Ground, lead: Need, questions: Sequence[MustAnswer]) -> Iterator[str]:
    asked = next((each.text for each in questions if each.need == lead.id and each.heard), None)
    if asked:
        yield f"“{asked}” {ANSWERED.get(lead.kind, ANSWERED['information'])}"
    outcome = ground.outcome
    if is_thing(outcome):
        need = clause(to_reader(lead.text), TAKEAWAY_WORDS - len(OUTCOME.split()) - len(outcome.split()) + 2)
        if is_doing(lead.text):
            yield IN_HAND.format(need=lowered(need), outcome=lowered(outcome))
        yield OUTCOME.format(need=need[:1].upper() + need[1:], outcome=lowered(outcome))


def angle(ground: Ground, form: Form, different_from: tuple[str, ...]) -> Angle:
    """A position, against what the reader says of it: an objection is not argued with, what is asked for is done, and any
    other sentence is where to start."""
    kind = ground.needs[0].kind if ground.needs else "information"
    piece = form.companion or form.format
    use = "change it" if piece in TABBED else "do it alone"
    position = POSITION.get(kind, POSITION["information"]).format(
        reader=ground.persona.label, form=plain(piece or "piece"), use=use
    )
    doubt = doubt_about(ground)
    asked_for = demand(ground)
    if asked_for and (doubt is None or (not doubt.endswith("?") and doubt not in ground.persona.objections)):
        return Angle(f"The reader says “{asked_for}”, so do that: {position}.", different_from)
    if doubt is None:
        return Angle(f"{position[:1].upper()}{position[1:]}, instead of describing what we sell.", different_from)
    if doubt.endswith("?"):
        return Angle(f"Do not answer “{doubt}” with a promise: {position}.", different_from)
    if doubt in ground.persona.objections:
        return Angle(f"Do not argue with “{doubt}”: {position}.", different_from)
    return Angle(f"Start from “{doubt}”: {position}.", different_from)


def clause(text: str, limit: int) -> str:
    """The text in at most `limit` words: without what stands in brackets, then up to the last mark that fits."""
    bare = " ".join(re.sub(r"\s*\([^()]*\)", "", text).split()).rstrip(" .:;,")
    if len(bare.split()) <= limit:
        return bare
    fits = " ".join(bare.split()[:limit])
    marks = [match.start() for match in re.finditer(r"[,;:]\s", fits)]
    return (fits[: marks[-1]] if marks else fits).rstrip(" .:;,")


def to_reader(text: str) -> str:
    """A need in the reader's words turned to the reader: "my plant", "your plant"."""
    for pattern, words in SECOND_PERSON:
        text = re.sub(pattern, words, text)
    return text


def stop(text: str) -> str:
    """The text as a sentence that ends."""
    return text if text.rstrip().endswith((".", "?", "!", "…")) else f"{text.rstrip()}."


def flat(text: str) -> str:
    return " ".join(text.split())
