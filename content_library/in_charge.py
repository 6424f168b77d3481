"""Whom in the company a phase, a cell or a piece of content is the business of."""

from content_library.picture import Picture

KNOW_EVERY_DEAL = ("marketers", "writers")
"""Teams: to them a question about content may be passed on, whoever it names."""


def in_charge(picture: Picture, phase: str | None) -> tuple[str, ...]:
    """Ids of marketing: the owner of the phase first where it is one of them, then the others as the company lists them."""
    marketing = [person for person in picture.people if person.team == "marketers"]
    named = picture.phase_of.get(phase or "")
    owner = named.owner if named is not None else ""
    return tuple(person.id for person in sorted(marketing, key=lambda person: owner not in (person.id, person.name)))


def keeper(picture: Picture, asset: str) -> str:
    """The owner of an asset; "" for nobody, or somebody who may not know of every deal."""
    owner = picture.asset_of[asset].owner
    return next((each.id for each in picture.people if each.id == owner and each.team in KNOW_EVERY_DEAL), "")
