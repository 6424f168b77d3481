"""How many tokens of a language model were used on which day."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Engine, Update, insert, select, update

from content_library import own_records
from content_library.database import writing
from content_library.rows import table

USE = table(own_records.ModelUseRow)


class DailyTokens:
    """`limit` tokens a day, 0 for none at all; days are those of the clock. Every process with this database counts."""

    def __init__(self, engine: Engine, limit: int, clock: Callable[[], datetime]) -> None:
        self._engine, self._limit, self._clock = engine, limit, clock

    def take(self, tokens: int) -> bool:
        """Whether today still holds so many; if so they are taken in the same transaction."""
        with writing(self._engine) as connection:
            used = connection.execute(select(USE.c.tokens).where(USE.c.day == self._today())).scalar()
            if (used or 0) + tokens > self._limit:
                return False
            if used is None:
                connection.execute(insert(USE).values(day=self._today(), tokens=tokens))
            else:
                connection.execute(self._of_today().values(tokens=USE.c.tokens + tokens))
        return True

    def give_back(self, tokens: int) -> None:
        """What was taken and not used after all."""
        with writing(self._engine) as connection:
            connection.execute(self._of_today().values(tokens=USE.c.tokens - tokens))

    def used(self) -> int:
        with self._engine.connect() as connection:
            return int(connection.execute(select(USE.c.tokens).where(USE.c.day == self._today())).scalar() or 0)

    def _of_today(self) -> Update:
        return update(USE).where(USE.c.day == self._today())

    def _today(self) -> object:
        return self._clock().date()
