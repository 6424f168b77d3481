"""What a teller of one field gives: its lines, the first of which answers."""

from collections.abc import Callable, Mapping

from bot.answering.desk import Desk
from retrieval.understood import Told

Lines = list[str]
Teller = Callable[[Desk, Told], Lines]
Fields = Mapping[str, Teller]
