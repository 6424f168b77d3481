"""Every setting of Milepost in one place, read once from the environment and `.env`."""

from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from content_library.errors import BadSetting

PREFIX = "MILEPOST_"


class Settings(BaseSettings):
    """Frozen. A value that cannot be used stops the start with the name of the variable and its meaning."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True)

    workspace: Path | None = Field(
        default=None, description="Folder that holds milepost.yaml and the company's files; --workspace wins over it."
    )
    data: Path | None = Field(
        default=None, description="Folder for the database and the index; default: .milepost inside the workspace."
    )
    database_url: str | None = Field(
        default=None, description="SQLAlchemy address of the records; default: a SQLite file in the data folder."
    )
    lock_wait: float = Field(
        default=10.0, ge=0, description="Seconds to wait for another process that uses the index before giving up."
    )


def read_settings(**given: Any) -> Settings:
    """Settings from the environment; `given` values that are not None win. Raises `BadSetting`."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        meaning = Settings.model_fields[name].description
        raise BadSetting(f"{PREFIX}{name.upper()}: {first['msg']}. It means: {meaning}") from error


def env_example() -> str:
    """The text of `.env.example`: every setting with its meaning and default."""
    parts = ["# Copy to .env and fill what you need. Every line here is optional.\n"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else str(field.default)
        parts.append(f"# {field.description}\n#{PREFIX}{name.upper()}={default}\n")
    return "\n".join(parts)
