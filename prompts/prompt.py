"""A prompt is a text beside its types: `name.md` holds the words, `name.py` says what goes in and what comes back."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from string import Template
from typing import Generic

from pydantic import BaseModel

from prompts.ports import Reply, Request

BORDER = "\n===\n"
"""Above it stand our instructions, below it the data."""

HARMLESS = str.maketrans({"<": "\u2039", ">": "\u203a"})
"""Data cannot close the tags it stands in."""


@dataclass(frozen=True)
class Prompt(Generic[Reply]):
    name: str
    takes: type[BaseModel]
    returns: type[Reply]

    @cached_property
    def text(self) -> str:
        return (files("prompts") / f"{self.name}.md").read_text(encoding="utf-8")

    @property
    def digest(self) -> str:
        """Changes with every change of the words."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]

    def filled(self, given: BaseModel) -> Request[Reply]:
        """`given` must be an instance of `takes`; every value of it is text."""
        values = {name: str(value).translate(HARMLESS) for name, value in given.model_dump().items()}
        instructions, data = (Template(part).substitute(values).strip() for part in self.text.split(BORDER))
        return Request(f"{self.name}@{self.digest}", instructions, data, self.returns)
