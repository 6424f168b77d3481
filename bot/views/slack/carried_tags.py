"""What buttons of suggested tags carry."""

from typing import Literal

from bot.views.slack.carried import Carrying


class ReviewTags(Carrying):
    kind: Literal["review_tags"] = "review_tags"
    asset: str


class SuggestedTags(Carrying):
    """`answer` is the one they stand in, "" in a message of their own, which says what became of them."""

    asset: str
    needs: tuple[str, ...]
    answer: str = ""


class AcceptTags(SuggestedTags):
    kind: Literal["accept_tags"] = "accept_tags"


class EditTags(SuggestedTags):
    kind: Literal["edit_tags"] = "edit_tags"


class RejectTags(SuggestedTags):
    kind: Literal["reject_tags"] = "reject_tags"


class UndoTags(Carrying):
    """`decision` is the id under which it was written down."""

    kind: Literal["undo_tags"] = "undo_tags"
    decision: str
