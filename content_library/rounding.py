"""Printed decimals: exact, ties up, so that printed parts add up to the printed total.

0.8425 is a tie for a person and a little less than one for a computer; fractions keep it a tie.
"""

from fractions import Fraction
from functools import lru_cache
from math import floor

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]


@lru_cache(maxsize=4096)  # weights and printed numbers repeat; reading a decimal costs a microsecond
def exact(number: float) -> Fraction:
    """The number as it is written: 0.1 is a tenth."""
    return Fraction(str(number))


def rounded(value: Fraction, places: int) -> float:
    """To `places` decimals, ties up."""
    scale = 10.0**places
    return floor(value * int(scale) + Fraction(1, 2)) / scale


def thousandths(value: Fraction) -> int:
    """The value to three decimals, ties up, in thousandths."""
    return floor(value * 1000 + Fraction(1, 2))


def share(part: int, whole: int) -> int:
    """part / whole to the nearest whole number, ties up; `whole` above 0."""
    return (2 * part + whole) // (2 * whole)


def shares(parts: Ints, wholes: Ints | int) -> Ints:
    """The same for columns."""
    return (2 * parts + wholes) // (2 * wholes)
