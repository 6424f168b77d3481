"""Reading a question that the rules left open: one intent, and ids of the company's own map."""

from pydantic import BaseModel, ConfigDict, Field

from prompts.prompt import Prompt


class Takes(BaseModel, frozen=True):
    """`intents` and `values` are the only words the reply may use, one a line."""

    question: str
    intents: str
    values: str


class Read(BaseModel):
    """One value the question names: `said` are the words of the question that name it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    slot: str = Field(max_length=40)
    id: str = Field(max_length=200)
    said: str = Field(max_length=200)


class Returns(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    intent: str = Field(max_length=40)
    values: list[Read] = Field(max_length=20)


READ_QUESTION = Prompt("read_question", Takes, Returns)
