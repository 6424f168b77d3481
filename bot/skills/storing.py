"""How an answer says what was written down. It never claims more than was done."""

from bot.skills.desk import Desk


def stored(desk: Desk, what: str) -> str:
    """ "Stored: …"; in a rehearsal, where nothing lasts, it says so."""
    return f"Stored: {what}." if desk.notebook.lasting else f"Understood, but nothing is stored in a rehearsal: {what}."
