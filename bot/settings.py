"""Every setting of Milepost in one place, read once from the environment and `.env`."""

from pathlib import Path
from socket import gethostname
from typing import Any, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from content_library.errors import BadSetting

PREFIX = "MILEPOST_"

Role = Literal["marketer", "writer", "sales"]


class Settings(BaseSettings):
    """Frozen. A value that cannot be used stops the start with the name of the variable and its meaning."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True, populate_by_name=True
    )

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
    question_text_days: int = Field(
        default=180,
        ge=0,
        description="Days the words of a question are kept; then only what it was about and what became of it.",
    )
    openai_api_key: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices(f"{PREFIX}OPENAI_API_KEY", "OPENAI_API_KEY"),
        description="Key of a language model that words the answers; OPENAI_API_KEY does as well. Without it answers are plain.",
    )
    openai_base_url: str = Field(
        default="https://api.openai.com/v1",
        validation_alias=AliasChoices(f"{PREFIX}OPENAI_BASE_URL", "OPENAI_BASE_URL"),
        description="Address of the model's server; any that speaks OpenAI's chat completions. OPENAI_BASE_URL does as well.",
    )
    openai_model: str = Field(default="gpt-4.1-mini", description="Name of the model at that server.")
    openai_timeout: float = Field(
        default=20.0,
        gt=0,
        le=100,  # Slack takes away a status after two minutes
        description="Seconds a model may take for one question, at most 100; then the plain answer is given.",
    )
    openai_retries: int = Field(
        default=0, ge=0, le=1, description="How often to ask again at once when the server is busy or failing."
    )
    openai_max_tokens: int = Field(default=1200, ge=100, description="Tokens a reply may have at most.")
    openai_daily_tokens: int = Field(
        default=500_000, ge=0, description="Tokens a day for all replies and requests together; then answers are plain."
    )
    slack_bot_token: SecretStr | None = Field(
        default=None, description="xoxb-…, from api.slack.com/apps, your app, OAuth & Permissions."
    )
    slack_app_token: SecretStr | None = Field(
        default=None,
        description="xapp-…, from Basic Information, App-Level Tokens, scope connections:write. With it Milepost connects to Slack by itself (Socket Mode).",
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None,
        description="From Basic Information, App Credentials. With it, and without an app token, Slack calls Milepost over HTTP.",
    )
    slack_client_id: str | None = Field(
        default=None,
        description="From Basic Information. With it, the client secret and the signing secret several Slack workspaces can install Milepost.",
    )
    slack_client_secret: SecretStr | None = Field(default=None, description="From Basic Information, App Credentials.")
    slack_teams: Path | None = Field(
        default=None,
        description="Folder with one workspace folder for each Slack workspace, named by its team id (T…); needed with a client id.",
    )
    slack_api_url: str = Field(
        default="https://slack.com/api/",
        pattern=r"^https?://\S+$",
        description="Address of Slack's API; another one for GovSlack.",
    )
    slack_marketers: str = Field(
        default="", description="Handle of the Slack user group whose members are marketers, without @."
    )
    slack_writers: str = Field(default="", description="The same for writers.")
    slack_sales: str = Field(default="", description="The same for sales.")
    slack_default_role: Role = Field(
        default="sales",
        description="Role of a colleague who is neither in company.yaml nor in a group: marketer, writer or sales.",
    )
    host: str = Field(default="127.0.0.1", description="Where `milepost serve` listens; 0.0.0.0 in a container.")
    port: int = Field(default=3000, ge=0, le=65535, description="Port for health, metrics and Slack's HTTP requests.")
    workers: int = Field(default=16, ge=1, le=200, description="Questions answered at the same time.")
    replica: str = Field(
        default_factory=gethostname,
        description="Name of this process among several on one database; it keeps it over restarts. Default: the host's name.",
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
        default = "" if field.default_factory is not None or field.default is None else str(field.default)
        parts.append(f"# {field.description}\n#{PREFIX}{name.upper()}={default}\n")
    return "\n".join(parts)
