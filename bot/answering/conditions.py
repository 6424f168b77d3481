"""What things are to be like: every condition a question names, with how it is said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Condition(Generic[Thing]):
    """`said` behind the name of the things, "" where it goes without saying; `so` None where it cannot be told of them."""

    said: str
    so: Callable[[Thing], bool] | None


def keeps(conditions: Iterable[Condition[Thing]], thing: Thing) -> bool:
    return all(each.so is None or each.so(thing) for each in conditions)
