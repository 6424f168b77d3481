"""Who reads a piece before it is published: people of the company, and whoever approves a claim of it."""

from collections.abc import Sequence

from content_library.errors import Unknown
from content_library.picture import Picture


def reviewer_named(picture: Picture, there: Sequence[str], called: str) -> str | None:
    """The name of whoever is called so: of the company, an approver of claims, or a reviewer who is there."""
    return (_known(picture) | {name_in(each).casefold(): name_in(each) for each in there}).get(called.casefold())


def approving(picture: Picture, reviewers: Sequence[str]) -> tuple[str, ...]:
    """Those of the `reviewers` of a brief who approve a claim of it."""
    claims = {claim.id for claim in picture.claims}
    return tuple(each for each in reviewers if claims & set(_approved(each)))


def reviewers_with(picture: Picture, there: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """Those `wanted`, by id or name, with whoever is there and approves a claim of it. Raises `Unknown`."""
    known = _known(picture) | {name_in(each).casefold(): name_in(each) for each in there}
    strangers = [each for each in wanted if name_in(each).casefold() not in known]
    if strangers:
        listed = ", ".join(dict.fromkeys(known.values())) or "nobody"
        raise Unknown(
            f"Nobody called {', '.join(strangers)} is in company.yaml or approves claims", f"Known: {listed}."
        )
    names = dict.fromkeys(known[name_in(each).casefold()] for each in wanted)
    approvers = approving(picture, there)
    stay = tuple(each for each in there if name_in(each) in names or each in approvers)
    return (*stay, *(name for name in names if name not in map(name_in, stay)))


def name_in(reviewer: str) -> str:
    """A brief says "Ada Byrne (C1)", or the name alone."""
    return reviewer.partition(" (")[0]


def _approved(reviewer: str) -> list[str]:
    return reviewer.partition(" (")[2].rstrip(")").split(", ")


def _known(picture: Picture) -> dict[str, str]:
    """Names by what people and approvers are called."""
    roles = {each.approved_by: each.approved_by for each in picture.claims if each.approved_by}
    names = {called: person.name for person in picture.people for called in (person.id, person.name)}
    return {called.casefold(): name for called, name in (roles | names).items()}
