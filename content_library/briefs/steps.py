"""One step of a pattern: a section before it is filled."""

from dataclasses import dataclass

READER = "reader"
SELLER = "seller"


@dataclass(frozen=True)
class Step:
    """A section of a pattern, its purpose, and the kinds of need it is the place for.

    `asks` is what to find out where the library and the research have nothing for it, and `whom` who knows: "expert",
    "reader" or "seller". `types` are the content types whose pieces and claims belong in it,
    where they are about what is asked. `tab` is what a sheet
    calls it, for what is worked out rather than told; `of_map` is the field of the map that says it, `hints` one that
    says what to think of and leaves the rest to be asked (`map_lines.FIELDS`).
    `signed` is for a section that ends with a signature.
    """

    heading: str
    purpose: str
    kinds: tuple[str, ...]
    asks: str
    whom: str = "expert"
    types: tuple[str, ...] = ()
    tab: str = ""
    of_map: str = ""
    hints: str = ""
    signed: bool = False
