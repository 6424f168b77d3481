"""A file with a draft, checked against a brief: for the command line, and for whatever else is handed files."""

from bot.answering.naming import persona_named, phase_named
from bot.services import Services
from content_library.briefs.fields import Brief
from content_library.drafts.asked import Find, asked_for, asked_in, brief_of_cell
from content_library.drafts.checking import check_draft
from content_library.drafts.findings import DraftCheck
from content_library.drafts.ports import Comparing
from content_library.drafts.reading import read_draft
from content_library.errors import UserFacing
from content_library.picture import Picture
from content_library.problems import Problem
from retrieval.comparing import IndexComparing
from retrieval.vocabulary import Vocabulary


class DraftNotRead(UserFacing):
    remedy = "Save it as .docx, PDF, Markdown or text, and try again."


def check_file(services: Services, name: str, content: bytes, brief: Brief) -> DraftCheck:
    """`name` is the file's. Raises `DraftNotRead`."""
    draft = read_draft(name, content)
    if isinstance(draft, Problem):
        place = draft.file if draft.line is None else f"{draft.file}:{draft.line}"
        raise DraftNotRead(f"{place}: {draft.what}", draft.remedy)
    return check_draft(services.picture(), draft, brief, comparing_with(services))


def brief_named(
    picture: Picture, brief: str | None, persona: str | None, phase: str | None, find: Find = lambda _id: None
) -> Brief | None:
    """By the id of a brief, else by any words for a persona and a phase, where the only open brief of that cell counts;
    None when neither is given. `find` gives the briefs that are kept. Raises `Unknown`."""
    if persona and phase and not brief:
        key = persona_named(picture, persona), phase_named(picture, phase)
        brief = brief_of_cell(picture, *key)
        if brief is None:
            return asked_for(picture, *key)
    return asked_in(picture, brief, find) if brief else None


def comparing_with(services: Services) -> Comparing:
    def in_english(text: str) -> str:
        return Vocabulary.of(services.picture()).other_words.beside(text)

    return IndexComparing(services.meanings, lambda: services.index, services.library.text_of, in_english)
