"""How an answer says what was written down. It never claims more than was done."""

from bot.answering.desk import Desk


def stored(desk: Desk, what: str) -> str:
    """ "Stored: …"; in a rehearsal, where nothing lasts, it says so."""
    if desk.notebook.lasting:
        return desk.words.say("storing-stored", what=what)
    return desk.words.say("storing-rehearsed", what=what)
