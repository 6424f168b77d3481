"""What buttons of kept briefs carry. `follows` is the version that was looked at: who presses later is told who was first."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Carrying(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1


class KeepBrief(Carrying):
    """A proposed brief, by the answer it stands in."""

    kind: Literal["keep_brief"] = "keep_brief"
    answer: str


class StepBrief(Carrying):
    """To a state that needs nothing else to be said."""

    kind: Literal["step_brief"] = "step_brief"
    brief: str
    to: Literal["accepted", "in_progress", "in_review"]
    follows: int


class AssignKept(Carrying):
    kind: Literal["assign_kept"] = "assign_kept"
    brief: str
    follows: int


class ChangeKept(Carrying):
    kind: Literal["change_kept"] = "change_kept"
    brief: str
    follows: int


class DropKept(Carrying):
    kind: Literal["drop_kept"] = "drop_kept"
    brief: str
    follows: int


class PublishKept(Carrying):
    kind: Literal["publish_kept"] = "publish_kept"
    brief: str
    follows: int


class ShowVersions(Carrying):
    kind: Literal["show_versions"] = "show_versions"
    brief: str


class ExportKept(Carrying):
    """`follows` only keeps the files of two versions apart."""

    kind: Literal["export_kept"] = "export_kept"
    brief: str
    follows: int


class OpenKept(Carrying):
    """Shows where it stands, in direct messages."""

    kind: Literal["open_kept"] = "open_kept"
    brief: str


class AnswerDone(Carrying):
    """Whether what arrived is the piece that was asked for; `question` is the id of the question."""

    kind: Literal["answer_done"] = "answer_done"
    question: str
    done: bool


class MuteReminders(Carrying):
    kind: Literal["mute_reminders"] = "mute_reminders"
