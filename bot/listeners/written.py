"""How what came in is written down in a job."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Written:
    """A value that is kept as plain JSON, field by field. One whose fields are no JSON reads itself."""

    def written(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> Self:
        return cls(**written)
