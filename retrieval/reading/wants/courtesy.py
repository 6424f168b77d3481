"""Thanks, a nod, a greeting: what people say to be kind, and want nothing by."""

import re
import unicodedata

from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain

_SHORTCODE = re.compile(r":[a-z0-9_+'-]*[a-z_+][a-z0-9_+'-]*:|:-1:", re.IGNORECASE)
"""An emoji as Slack sends it, such as ":pray:"."""
_DRAWN = ("So", "Sk", "Cf", "Mn")
"""Unicode's categories of what an emoji is made of."""


def gives_thanks(text: str, cues: Cues) -> bool:
    return cues.signals["thanks"].fullmatch(plain(_undrawn(text))) is not None


def nods(text: str, cues: Cues) -> bool:
    """ "ok", "got it"."""
    return cues.signals["acknowledging"].fullmatch(plain(_undrawn(text))) is not None


def only_drawn(text: str) -> bool:
    """Emoji and nothing else."""
    undrawn = _undrawn(text)
    return undrawn != text and not undrawn.strip()


def greets(text: str, cues: Cues) -> bool:
    return cues.signals["greets"].fullmatch(plain(_undrawn(text))) is not None


def _undrawn(text: str) -> str:
    """Without emoji."""
    spelt = _SHORTCODE.sub(" ", text)
    return "".join(" " if unicodedata.category(sign) in _DRAWN else sign for sign in spelt)
