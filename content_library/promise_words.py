"""The words by which a result is promised: data in `content_library/cues/*.promises.yaml`, for registers and drafts alike."""

import re
from functools import cache
from typing import Literal

from content_library.cue_files import FIGURES, PROMISES
from content_library.figures import UNITS_OF_TIME

Rows = Literal["beyond", "made"]


@cache
def rows(of: Rows) -> tuple[re.Pattern[str], ...]:
    """A pattern for each promise, in all its words: one word of a row stands for the others. TIME is any unit of it."""
    units = "|".join(FIGURES.said("units", unit) for unit in UNITS_OF_TIME)
    names = dict.fromkeys(name for said in PROMISES.by_language().values() for name in said.get(of, ()))
    said = (PROMISES.said(of, name).replace("TIME", units) for name in names)
    return tuple(re.compile(rf"(?<![\w-])(?:{row})(?!\w)", re.IGNORECASE) for row in said)
