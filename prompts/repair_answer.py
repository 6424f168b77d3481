"""Going on with an answer after the check found fault with a sentence, or missed something at the end."""

from pydantic import BaseModel

from prompts.prompt import Prompt
from prompts.word_answer import Returns


class Takes(BaseModel, frozen=True):
    """`said` has been shown already and stays; `wrote` is the sentence that failed (empty when something is missing);
    `faults` is what the check said, one a line."""

    question: str
    facts: str
    language: str
    said: str
    wrote: str
    faults: str


REPAIR_ANSWER = Prompt("repair_answer", Takes, Returns)
