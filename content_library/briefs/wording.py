"""The sentences of a brief that are not in the data: templates by kind of need, filled with words of the data."""

import re

from content_library.briefs.fields import Angle, Change, Form, unknown
from content_library.briefs.ground import Ground, lowered, plain
from content_library.briefs.reader import leading_doubt

TAKEAWAY_WORDS = 25
"""What a reader repeats to a colleague after one reading."""

TITLE_WORDS = 12
"""Of the need in the title: as many as a line holds."""

AFTER = {
    "information": "I know enough to decide: {need}",
    "proof": "I have checked it with somebody like me: {need}",
    "tool": "I can work it out myself: {need}",
    "approval": "I can say yes or no: {need}",
    "budget": "I can stand behind the money: {need}",
    "alignment": "We can agree: {need}",
    "reassurance": "I know the worst case and can live with it: {need}",
}
TAKEAWAY = {
    "information": "This answers it: {need}.",
    "proof": "You can check it yourself: {need}.",
    "tool": "You can work it out yourself: {need}.",
    "approval": "This is enough to say yes or no: {need}.",
    "budget": "You can stand behind the money: {need}.",
    "alignment": "This is what all of you can agree on: {need}.",
    "reassurance": "This says the worst case openly: {need}.",
}
POSITION = {
    "information": "Say the answer first and show where it comes from",
    "proof": "Let somebody like the reader say it, limits included",
    "tool": "Hand over something the reader can work with and change",
    "approval": "Put the request in the first line and let the reader refuse it",
    "budget": "Show every cost before the reader finds it",
    "alignment": "Give the reader words that win the others over",
    "reassurance": "Name the worst case before the reader does and show the way out",
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


def change(ground: Ground) -> Change:
    """From the reader's leading doubt, or else pain, to being able to do what the leading need says."""
    doubt = leading_doubt(ground)
    pains = [pain.text for pain in ground.persona.pains if pain.text.strip()]
    start = doubt or next(iter(pains), unknown(ground.owner))
    if not ground.needs:
        return Change(start, unknown(ground.owner), doubt=doubt is not None)
    lead = ground.needs[0]
    after = AFTER.get(lead.kind, AFTER["information"]).format(need=clause(lowered(lead.text), TAKEAWAY_WORDS))
    return Change(start, after, doubt=doubt is not None)


def takeaway(ground: Ground) -> str:
    """One sentence to the reader, at most 25 words."""
    if not ground.needs:
        return unknown(ground.owner)
    lead = ground.needs[0]
    template = TAKEAWAY.get(lead.kind, TAKEAWAY["information"])
    room = TAKEAWAY_WORDS - len(template.split()) + 1
    return template.format(need=clause(to_reader(lowered(lead.text)), room))


def angle(ground: Ground, different_from: tuple[str, ...]) -> Angle:
    kind = ground.needs[0].kind if ground.needs else "information"
    doubt = leading_doubt(ground)
    stop = "" if doubt and doubt.endswith((".", "?", "!", "…")) else "."
    against = f": no promise answers “{doubt}”{stop}" if doubt else " instead of describing what we sell."
    return Angle(f"{POSITION.get(kind, POSITION['information'])}{against}", different_from)


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
