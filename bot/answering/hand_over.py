"""A question with a text pasted under it: only the request is understood as one, the text is data to be checked."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from content_library.drafts.pasted import Pasted, pasted_brief, pasted_draft
from retrieval.understood import Question, Understood


def understood_apart(
    question: Question, understand: Callable[[Question], Understood], titles: Iterable[str] = ()
) -> Understood:
    """What stands in a draft or a brief asks for nothing: neither its words nor an order in it change what is done with
    it. One of the `titles` is the name of a piece, and no draft."""
    pasted = pasted_brief(question.text) or _draft(question.text, titles)
    if pasted is None:
        return understand(question)
    read = understand(replace(question, text=pasted.request))
    return replace(read, question=question, intent="brief_review", also=())


def _draft(text: str, titles: Iterable[str]) -> Pasted | None:
    pasted = pasted_draft(text)
    return pasted if pasted is not None and pasted.called and not pasted.is_one_of(titles) else None
