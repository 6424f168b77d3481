"""What the shapes of all files are made of."""

from pydantic import BaseModel, ConfigDict

Strings = tuple[str, ...]


class Part(BaseModel):
    """A nested value that has no identity of its own."""

    model_config = ConfigDict(frozen=True)
