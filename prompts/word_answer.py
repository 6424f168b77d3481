"""Wording an answer: facts in, running text out."""

from pydantic import BaseModel, Field

from prompts.prompt import Prompt


class Takes(BaseModel, frozen=True):
    """`facts` is everything that may be said, `language` the name of the asker's language in English."""

    question: str
    facts: str
    language: str
    reader: str


class Returns(BaseModel, frozen=True):
    """Streamed as plain text."""

    text: str = Field(max_length=6000)


WORD_ANSWER = Prompt("word_answer", Takes, Returns)
