"""What a skill has on its desk while it answers one question."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.answering.sharpened import Outcome, Sharpen
from bot.notebook import Notebook, NotebookInMemory
from bot.words import Words, words_in
from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor, KeptBrief, Version
from content_library.drafts.ports import Comparing
from content_library.picture import Picture
from content_library.sharing import Role
from content_library.snapshots import Snapshot
from retrieval.passages import Found, Query
from retrieval.understood import Question, Understood

Search = Callable[[Query, int], Found]


def not_sharpened(brief: Brief) -> Outcome:
    return Outcome(brief, "no_model")


def none_kept(_id: str) -> KeptBrief | None:
    return None


def never() -> datetime | None:
    return None


def no_versions(_id: str) -> tuple[Version, ...]:
    return ()


@dataclass(frozen=True)
class Desk:
    """`search` takes a query and a limit; `text_of` gives an asset's whole text; `new_id` an id for a new brief;
    `as_kept` a proposal as it would be kept, under the next number.

    `before` is the last reading of the thread. `notebook` is read here and never written. `snapshots` gives the days
    coverage was kept for, oldest first. `comparing` compares a pasted draft with needs and library.
    `kept_brief` gives the newest version of a brief that is kept here, by its id, `versions` all. `synced` tells when the files were last read, in UTC. `sharpen` has a model word a brief,
    once.
    """

    picture: Picture
    understood: Understood
    search: Search
    text_of: Callable[[str], str]
    new_id: Callable[[], str]
    as_kept: Callable[[Brief, Actor], KeptBrief]
    before: Understood | None = None
    notebook: Notebook = field(default_factory=NotebookInMemory)
    snapshots: Callable[[], tuple[Snapshot, ...]] = tuple
    comparing: Comparing | None = None
    kept_brief: Callable[[str], KeptBrief | None] = none_kept
    sharpen: Sharpen = not_sharpened
    versions: Callable[[str], tuple[Version, ...]] = no_versions
    synced: Callable[[], datetime | None] = never

    @property
    def question(self) -> Question:
        return self.understood.question

    @property
    def words(self) -> Words:
        """In the language the question was asked in."""
        return words_in(self.understood.language)

    @property
    def role(self) -> Role:
        return self.question.role
