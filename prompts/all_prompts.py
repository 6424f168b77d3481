"""Every prompt there is, for the one test that holds them all."""

from pydantic import BaseModel

from prompts.prompt import Prompt
from prompts.read_question import READ_QUESTION
from prompts.repair_answer import REPAIR_ANSWER
from prompts.sharpen_brief import SHARPEN_BRIEF
from prompts.word_answer import WORD_ANSWER

ALL_PROMPTS: tuple[Prompt[BaseModel], ...] = (READ_QUESTION, REPAIR_ANSWER, SHARPEN_BRIEF, WORD_ANSWER)  # type: ignore[assignment]
