"""How many asked for what a cell has nothing for, and who, where that may be told."""

from bot.answering.desk import Desk
from bot.answering.wording import first_name
from content_library.demand import demand_of


def demand_told(desk: Desk, persona: str, phase: str, *, by_name: bool) -> str:
    """ "" when nobody did."""
    words, picture = desk.words, desk.picture
    pairs = demand_of(picture, persona, phase)
    if not pairs:
        return ""
    askers = tuple(dict.fromkeys(pair.asker for pair in pairs))
    names = words.listed(dict.fromkeys(first_name(picture, each) for each in askers))
    people = names if by_name else words.say("askers", n=len(askers))
    days, last = picture.taxonomy.priority.demand_window_days, words.day(max(pair.last for pair in pairs))
    return words.say("explain-score-demand", n=len(pairs), days=days, people=people, last=last)
