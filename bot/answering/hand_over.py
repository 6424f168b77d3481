"""A question with a draft pasted under it: only the request is understood as one, the draft is data to be checked."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from content_library.drafts.pasted import pasted_draft
from retrieval.understood import Question, Understood


def understood_apart(
    question: Question, understand: Callable[[Question], Understood], titles: Iterable[str] = ()
) -> Understood:
    """What stands in a draft asks for nothing: neither its words nor an order in it change what is done with it. One of
    the `titles` is the name of a piece, and no draft."""
    pasted = pasted_draft(question.text)
    if pasted is None or not pasted.called or pasted.is_one_of(titles):
        return understand(question)
    read = understand(replace(question, text=pasted.request))
    return replace(read, question=question, intent="brief_review", also=())
