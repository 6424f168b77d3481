"""A brief that is kept here: its newest version, and who has to do with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from content_library.briefs.fields import Brief
from content_library.intake import BriefRequest
from content_library.picture import Picture
from content_library.sharing import Role, blocks


@dataclass(frozen=True)
class Actor:
    """Whoever does something with a brief, by their id in company.yaml."""

    user: str
    role: Role


@dataclass(frozen=True)
class KeptBrief:
    """`brief` as of `version`; people are ids here and names in the brief. `there` holds, by asset, the day of its last
    review: what could be offered for the needs when the brief was kept, and so is not what it asked for."""

    id: str
    version: int
    brief: Brief
    requested_on: date
    writer: str | None = None
    requested_by: str | None = None
    there: Mapping[str, str] = field(default_factory=dict)
    published_on: date | None = None

    @property
    def status(self) -> str:
        return self.brief.status

    @property
    def needs(self) -> tuple[str, ...]:
        return tuple(need.id for need in self.brief.needs)

    @property
    def reviewer_names(self) -> frozenset[str]:
        """A brief says "Ada Byrne (C1)", or the name alone."""
        return frozenset(each.partition(" (")[0] for each in self.brief.reviewers)

    @property
    def as_request(self) -> BriefRequest:
        """As a picture knows it, in the shape of those of the company's file."""
        brief = self.brief
        return BriefRequest(
            id=self.id,
            title=brief.title,
            persona=brief.persona,
            phase=brief.phase,
            needs=self.needs,
            status=brief.status,
            writer=self.writer,
            requested_by=self.requested_by,
            requested_on=self.requested_on,
            due=brief.due,
            published_on=self.published_on,
        )


@dataclass(frozen=True)
class Did:
    """What made a version. `said` of a step: why it was dropped, as what it was published, a note with a proposal; of a
    sharpening: the fields a model worded. What an edit changed is in the versions themselves."""

    kind: Literal["step", "edit", "sharpened"]
    said: tuple[str, ...] = ()


EDIT = Did("edit")


@dataclass(frozen=True)
class Version:
    """`kept` as somebody left it, and what they did."""

    kept: KeptBrief
    at: datetime
    user: str
    did: Did

    @property
    def why(self) -> str:
        """In English, in a few words."""
        named = {"step": self.kept.status.replace("_", " "), "sharpened": "sharpened by a model", "edit": "edited"}
        return ": ".join(part for part in (named[self.did.kind], ", ".join(self.did.said)) if part)


def as_kept(brief: Brief, picture: Picture) -> KeptBrief:
    """A brief that is kept, with what the picture knows of those who have to do with it."""
    known = next(each for each in picture.briefs if each.id == brief.id)
    asked = known.requested_on or picture.today
    return KeptBrief(brief.id, brief.version, brief, asked, known.writer, known.requested_by)


def holding(needs: Iterable[str], briefs: Iterable[BriefRequest]) -> tuple[BriefRequest, ...]:
    """The open ones of these `briefs` that hold one of the `needs`: never a second open brief for a need."""
    wanted = set(needs)
    return tuple(each for each in briefs if each.active and wanted & set(each.needs))


def offerable_now(picture: Picture, needs: Iterable[str]) -> dict[str, str]:
    """The assets tagged with a need of these that may be offered to a buyer, by id, with the day of the last review."""
    tagged = {asset.id: asset for need in needs for asset in picture.assets_for_need.get(need, ())}
    return {
        asset.id: asset.last_reviewed.isoformat() if asset.last_reviewed else ""
        for asset in sorted(tagged.values(), key=lambda asset: asset.id)
        if not blocks(picture, asset)
    }


def name_of(picture: Picture, user: str) -> str:
    """A colleague's name; the id itself for one the company's file does not list."""
    return next((person.name for person in picture.people if person.id == user), user)


def writer_of(brief: Brief, picture: Picture) -> str | None:
    """Whose a version was, by id: a brief says the name. None for nobody, or somebody who is a colleague no longer."""
    return next((person.id for person in picture.people if person.name == brief.writer), None)
