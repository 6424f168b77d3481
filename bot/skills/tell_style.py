"""The voice rules of the company, all or those for a language."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.skills.may_be_said import words_not_to_use
from bot.words import LANGUAGES, words_in


def tell_style(desk: Desk) -> Answer:
    """Sentences that name the language come first, then the rules for every language."""
    lines = [line.strip() for line in desk.picture.style.splitlines() if line.strip() and not line.startswith("#")]
    if not lines:
        return reply(desk, [desk.words.say("tell-style-none")], behaviour="decline_unknown")
    names = [words_in(each).language_name(code) for code in desk.understood.slots.language for each in LANGUAGES]
    parts = [part.strip() for line in lines for part in line.replace(". ", ".\n").splitlines()]
    about = [part for part in parts if any(name.casefold() in part.casefold() for name in names)]
    if names and not about:
        told = desk.words.listed(desk.words.language_name(code) for code in desk.understood.slots.language)
        about = [desk.words.say("tell-style-silent", language=told)]
    return reply(desk, [*words_not_to_use(desk), *about, *(line for line in lines if line not in about)])
