"""What a word of the map means, and where it applies: asked for instead of who has it."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from retrieval.reading import cues
from retrieval.reading.spelling import words as words_of


def tell_terms(desk: Desk) -> Answer | None:
    """None where no part in a phase is asked for by its word alone."""
    slots, text = desk.understood.slots, " ".join(word.text for word in words_of(desk.question.text))
    if not slots.participation or slots.persona or slots.phase or slots.deal or slots.asset:
        return None
    if not cues.load().signals["defining"].search(text):
        return None
    parts = slots.participation
    meanings = [desk.words.say("tell-terms", part=part.replace("_", "-")) for part in parts]
    where = [f"   {line}" for part in parts if (line := _where(desk, part))]
    return reply(desk, [*meanings, *where])


def _where(desk: Desk, part: str) -> str:
    picture, words = desk.picture, desk.words
    stops = []
    for phase in picture.mapped_phases:
        here = [cell.persona for cell in picture.cells if cell.phase == phase.id and cell.participation == part]
        stops += (
            [f"{phase_label(picture, phase.id)}: {words.listed(persona_label(picture, each) for each in here)}"]
            if here
            else []
        )
    return f"{words.named('participation', part)} · {'; '.join(stops)}" if stops else ""
