"""What buttons and menus carry: one frozen class a kind, written and read by itself.

The id of a button routes it, `<kind>:<place>`; the place keeps ids apart within a message.
"""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, ValidationError
from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    InteractiveElement,
    Option,
    OverflowMenuElement,
    PlainTextObject,
    StaticSelectElement,
)

from bot.views.slack.carried import (
    AnswerDone,
    AssignKept,
    Carrying,
    ChangeKept,
    DropKept,
    ExportKept,
    KeepBrief,
    MuteReminders,
    OpenKept,
    PublishKept,
    ShowVersions,
    StepBrief,
)
from bot.views.slack.carried_tags import AcceptTags, EditTags, RejectTags, ReviewTags, UndoTags
from bot.views.slack.escaping import plain, web_address
from content_library.errors import UserFacing

LONGEST_VALUE = 2000  # Slack's limit for what a button carries
LONGEST_OPTION = 150  # and for an option of a menu
ROOM = 75  # and for the words on either
MOST_OPTIONS = 5  # of an overflow menu
MOST_IN_A_MENU = 100  # of a select
MOST_IN_A_ROW = 5  # Slack takes 25; more than five are not read


class OldButton(UserFacing):
    """What a button carries cannot be read: it was made by another version, or not by Milepost."""

    remedy = "Ask again, and use the new buttons."

    def __init__(self) -> None:
        super().__init__("This button is from an older message and no longer works.")


class AskNext(Carrying):
    kind: Literal["ask_next"] = "ask_next"
    question: str
    answer: str = ""  # of the message it stands on: the question goes on with that one


class ShowMore(Carrying):
    kind: Literal["show_more"] = "show_more"
    answer: str


class ExplainAnswer(Carrying):
    kind: Literal["explain_answer"] = "explain_answer"
    answer: str


class InLanguage(Carrying):
    """The same question, for content in one language."""

    kind: Literal["in_language"] = "in_language"
    answer: str
    language: str


class InSegment(Carrying):
    """The same matrix, seen for one segment."""

    kind: Literal["in_segment"] = "in_segment"
    answer: str
    segment: str


class ShareAnswer(Carrying):
    kind: Literal["share_answer"] = "share_answer"
    answer: str


class AskColleague(Carrying):
    """Passes the question on to whom the answer names."""

    kind: Literal["ask_colleague"] = "ask_colleague"
    answer: str


class RateAnswer(Carrying):
    kind: Literal["rate_answer"] = "rate_answer"
    answer: str
    helpful: bool
    assets: tuple[str, ...] = ()  # shown with it


class OpenAsset(Carrying):
    """Slack opens the link itself; this is what it tells us."""

    kind: Literal["open_asset"] = "open_asset"
    asset: str


class SentAssets(Carrying):
    """Asks which of the offered assets were sent."""

    kind: Literal["sent_assets"] = "sent_assets"
    answer: str
    deal: str = ""


class CreateBrief(Carrying):
    """Opens the form, filled in as far as it is known."""

    kind: Literal["create_brief"] = "create_brief"
    persona: str = ""
    phase: str = ""


class ExplainGap(Carrying):
    kind: Literal["explain_gap"] = "explain_gap"
    persona: str
    phase: str


class AskOfCell(Carrying):
    """How a cell stands and why, what it rests on, or where else its reader takes part."""

    kind: Literal["ask_of_cell"] = "ask_of_cell"
    about: Literal["score", "evidence", "journey"]
    persona: str
    phase: str


class PutOffGap(Carrying):
    kind: Literal["put_off_gap"] = "put_off_gap"
    persona: str
    phase: str


class ShowMatrix(Carrying):
    """`page` counts from 0."""

    kind: Literal["show_matrix"] = "show_matrix"
    answer: str
    page: int = Field(default=0, ge=0)


class ExportMatrix(Carrying):
    kind: Literal["export_matrix"] = "export_matrix"
    answer: str


class EditBrief(Carrying):
    """A proposed brief stands nowhere but in its answer."""

    kind: Literal["edit_brief"] = "edit_brief"
    answer: str


class ExportBrief(Carrying):
    kind: Literal["export_brief"] = "export_brief"
    answer: str


class ChooseRole(Carrying):
    kind: Literal["choose_role"] = "choose_role"
    role: Literal["marketer", "writer", "sales"]


class ShowCollateral(Carrying):
    kind: Literal["show_collateral"] = "show_collateral"
    deal: str


class OpenSettings(Carrying):
    kind: Literal["open_settings"] = "open_settings"


class MuteDigest(Carrying):
    kind: Literal["mute_digest"] = "mute_digest"


Carried = Annotated[
    AskNext
    | ShowMore
    | ExplainAnswer
    | InLanguage
    | InSegment
    | ShareAnswer
    | AskColleague
    | RateAnswer
    | OpenAsset
    | SentAssets
    | CreateBrief
    | ExplainGap
    | AskOfCell
    | PutOffGap
    | ShowMatrix
    | ExportMatrix
    | EditBrief
    | ExportBrief
    | ReviewTags
    | AcceptTags
    | EditTags
    | RejectTags
    | UndoTags
    | ChooseRole
    | ShowCollateral
    | OpenSettings
    | MuteDigest
    | KeepBrief
    | StepBrief
    | AssignKept
    | ChangeKept
    | DropKept
    | PublishKept
    | ShowVersions
    | ExportKept
    | OpenKept
    | AnswerDone
    | MuteReminders,
    Field(discriminator="kind"),
]
_CARRIED: TypeAdapter[Carried] = TypeAdapter(Carried)


def read_button(value: str) -> Carried:
    """What a button or an option carries. Raises `OldButton`."""
    try:
        return _CARRIED.validate_json(value)
    except ValidationError as error:
        raise OldButton from error


def written(carried: Carried) -> str:
    return carried.model_dump_json()


def button(text: str, carried: Carried, place: int = 0, *, primary: bool = False) -> ButtonElement | None:
    """None when what it carries is longer than Slack takes: ids and questions are never cut."""
    value = written(carried)
    if len(value) > LONGEST_VALUE:
        return None
    style = "primary" if primary else None
    return ButtonElement(text=_words(text), action_id=f"{carried.kind}:{place}", value=value, style=style)


def link_button(text: str, url: str, asset: str, place: int = 0) -> ButtonElement | None:
    """None when no browser opens the address."""
    address, value = web_address(url), written(OpenAsset(asset=asset))
    if address is None or len(value) > LONGEST_VALUE:
        return None
    return ButtonElement(text=_words(text), action_id=f"open_asset:{place}", url=address, value=value)


def overflow(action: str, options: Sequence[tuple[str, Carried]]) -> OverflowMenuElement | None:
    """The first five that fit; None when none does."""
    fitting = _options(options)[:MOST_OPTIONS]
    return OverflowMenuElement(action_id=action, options=fitting) if fitting else None


def menu(action: str, placeholder: str, options: Sequence[tuple[str, Carried]]) -> StaticSelectElement | None:
    """The first hundred that fit; None when none does."""
    fitting = _options(options)[:MOST_IN_A_MENU]
    return (
        StaticSelectElement(action_id=action, placeholder=plain(placeholder, ROOM), options=fitting)
        if fitting
        else None
    )


def row(elements: Sequence[InteractiveElement | None]) -> list[ActionsBlock]:
    """No block when nothing is left of them, one of at most five otherwise."""
    there = [each for each in elements if each is not None][:MOST_IN_A_ROW]
    return [ActionsBlock(elements=there)] if there else []


def _options(options: Sequence[tuple[str, Carried]]) -> list[Option]:
    return [
        Option(text=_words(text), value=written(carried))
        for text, carried in options
        if len(written(carried)) <= LONGEST_OPTION
    ]


def _words(text: str) -> PlainTextObject:
    return PlainTextObject(text=plain(text, ROOM) or "–", emoji=True)
