"""How somebody wants to be spoken to, as they chose it themselves."""

from dataclasses import asdict, dataclass

from sqlalchemy import Engine, bindparam, delete, insert, select

from content_library import own_records
from content_library.database import writing
from content_library.rows import table

PREFERENCES = table(own_records.PreferencesRow)
CHOSEN = select(PREFERENCES.c.language, PREFERENCES.c.stage_words, PREFERENCES.c.home, PREFERENCES.c.reminders).where(
    PREFERENCES.c.user == bindparam("user")
)
"""Written once: every question asks it, and writing it takes longer than asking."""


@dataclass(frozen=True)
class Preferences:
    """`language` an ISO 639-1 code, `stage_words` the name of a journey model, `home` the role App Home is looked
    through; "" each: nothing was chosen. `reminders` of briefs come unless it is "never"."""

    language: str = ""
    stage_words: str = ""
    home: str = ""
    reminders: str = ""


def preferences_of(engine: Engine, user: str) -> Preferences:
    with engine.connect() as connection:
        row = connection.execute(CHOSEN, {"user": user}).first()
    return Preferences() if row is None else Preferences(*(value or "" for value in row))


def keep_preferences(engine: Engine, user: str, preferences: Preferences) -> None:
    """Replaces what this person chose before."""
    with writing(engine) as connection:
        connection.execute(delete(PREFERENCES).where(PREFERENCES.c.user == user))
        connection.execute(insert(PREFERENCES).values(user=user, **asdict(preferences)))
