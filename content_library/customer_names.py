"""Customers by name: who did not clear being named, and who is named in what may be said."""

import re

from content_library.claims import is_approved
from content_library.claims_made import names_in
from content_library.claims_meant import names_of
from content_library.intake import Claim
from content_library.names_written import is_named_in
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.sharing import WITHDRAWN, may_share

NAME = re.compile(r"\b[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+(?:\s+[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+)+")
LEGAL = re.compile(
    r"[\s,]+(?:GmbH|AG|KG|SE|Ltd\.?|Limited|LLC|Inc\.?|PLC|S\.?A\.?|S\.?L\.?|d\.?o\.?o\.?|d\.?d\.?|B\.?V\.?|Oy|AB)$"
)
FEWEST_LETTERS = 5
"""Of the first word of a company's name that is looked for alone: shorter ones are words."""


def uncleared_in(picture: Picture, text: str) -> tuple[str, ...]:
    """The names of customers in a text that nothing clears, the longest of those that are one name."""
    every = remembered(picture, "uncleared names", lambda: _uncleared(picture))
    names = [name for name in every if is_named_in(text, name)]
    return tuple(name for name in names if not any(name != other and name in other for other in names))


def claims_naming(picture: Picture, text: str) -> tuple[Claim, ...]:
    """Approved claims with a name that the text has."""
    usable = (claim for claim in picture.claims if is_approved(claim, picture.today))
    return tuple(claim for claim in usable if any(is_named_in(text, name) for name in names_of(claim.claim)))


def _uncleared(picture: Picture) -> tuple[str, ...]:
    """Whole names, and first words of them that are no word of the map."""
    cleared = "\n".join(
        (
            *(claim.claim for claim in picture.claims if is_approved(claim, picture.today)),
            *(asset.title for asset in picture.assets if may_share(picture, asset, "guest", "shared").kind == "offer"),
        )
    )
    withdrawn = (asset.title for asset in picture.assets if asset.permission == WITHDRAWN)
    accounts = [LEGAL.sub("", deal.account.strip()) for deal in picture.deals]
    forbidden = (name for each in picture.forbidden_claims for name in names_in(each.claim))
    names = [*accounts, *(name for title in withdrawn for name in NAME.findall(title)), *forbidden]
    mapped = _mapped(picture)
    firsts = (name.split()[0] for name in names if name)
    telling = (word for word in firsts if len(word) >= FEWEST_LETTERS and word.casefold() not in mapped)
    return tuple(name for name in dict.fromkeys((*names, *telling)) if name and not is_named_in(cleared, name))


def _mapped(picture: Picture) -> frozenset[str]:
    """Words of the map, which are no names however they are written."""
    texts = (*(need.text for need in picture.needs), *(persona.label for persona in picture.personas))
    company = (picture.company.company, picture.company.tagline)
    return frozenset(re.findall(r"\w+", " ".join((*texts, *company)).casefold()))
