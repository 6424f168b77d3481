"""Sharpening the wording of a brief: what is known of it in, the sentences that templates made in better words out."""

from pydantic import BaseModel, ConfigDict, Field

from prompts.prompt import Prompt


class Takes(BaseModel, frozen=True):
    """`facts` is everything that may be said, `avoid` the words this reader never says or the style guide rules out."""

    facts: str
    avoid: str


class Returns(BaseModel):
    """A sentence in every text; `headings` and `questions` in the order of those they stand for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    before: str = Field(max_length=400)
    after: str = Field(max_length=400)
    takeaway: str = Field(max_length=400)
    angles: list[str] = Field(max_length=3)
    headings: list[str] = Field(max_length=12)
    questions: list[str] = Field(max_length=12)


SHARPEN_BRIEF = Prompt("sharpen_brief", Takes, Returns)
