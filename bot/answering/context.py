"""Who asks, and what of the thread so far they may know: settled before anything is understood."""

from dataclasses import replace

from content_library.intake import Person
from content_library.picture import Picture
from content_library.sharing import deal_rights
from content_library.spelling import folded
from retrieval.understood import Question, Role, Slots, Told, Understood

ROLE_OF_TEAM: dict[str, Role] = {"marketers": "marketer", "writers": "writer", "sales": "sales"}


def identified(question: Question, picture: Picture) -> Question:
    """The company's own list of people decides the role of whoever is on it; others keep the role they came with."""
    return replace(question, role=role_of(picture.people, question.user, question.role))


def role_of(people: tuple[Person, ...], user: str, otherwise: Role) -> Role:
    team = next((person.team for person in people if person.id == user), None)
    return otherwise if team is None else ROLE_OF_TEAM[team]


def context_for(question: Question, before: Understood | None, picture: Picture) -> Understood | None:
    """The last turn, when it was in the same place and speaks of no deal this asker may not hear of.

    Ids the map no longer has are dropped: a thread may be older than the files.
    """
    if before is None or before.question.place != question.place:
        return None
    known = deal_rights(picture, question.user, question.role, question.place).known
    if not set(before.slots.deal) <= known:
        return None
    cells = tuple(cell for cell in before.cells if cell in picture.cell_of)
    return replace(
        before,
        slots=_on_the_map(before.slots, picture),
        cells=cells,
        assets=_there(before.assets, picture.asset_of),
        told_of=tuple(told for each in before.told_of if (told := _told_to(each, known)).ids),
        deals=before.deals if set(before.deals) <= known else (),
        spoken_of=_on_the_map(before.spoken_of, picture) if set(before.spoken_of.deal) <= known else Slots(),
    )


def _told_to(things: Told, known: frozenset[str]) -> Told:
    """Of deals, those this asker may hear of."""
    if things.kind != "deal":
        return things
    ids, among = (tuple(each for each in told if each in known) for told in (things.ids, things.among))
    return replace(things, ids=ids, among=among)


def home_of(question: Question, last: Understood | None, picture: Picture) -> Understood | None:
    """The turn at which the brief was shown that the thread is about, whatever was asked there since. It speaks of no
    deal, so everybody there may go on from it."""
    if last is None or last.question.place != question.place:
        return None
    there = {brief.id: brief for brief in picture.briefs}
    home = tuple(id for id in last.home if id in there)
    if not home:
        return None
    brief = there[home[-1]]
    asked = replace(question, text="")
    cells = ((brief.persona, brief.phase),)
    return Understood(asked, "brief_status", (), Slots(brief=home[-1:]), last.language, cells=cells, home=home)


def first_names(picture: Picture) -> frozenset[str]:
    """Of colleagues, folded."""
    return frozenset(folded(person.first_name) for person in picture.people if person.first_name)


def _on_the_map(slots: Slots, picture: Picture) -> Slots:
    return slots.changed(
        persona=_there(slots.persona, picture.persona_of),
        phase=_there(slots.phase, picture.phase_of),
        need=_there(slots.need, picture.need_of),
        asset=_there(slots.asset, picture.asset_of),
        campaign=_there(slots.campaign, {campaign.id for campaign in picture.campaigns}),
        brief=_there(slots.brief, {brief.id for brief in picture.briefs}),
    )


def _there(ids: tuple[str, ...], known: object) -> tuple[str, ...]:
    return tuple(each for each in ids if each in known)  # type: ignore[operator]
