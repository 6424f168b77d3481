"""Variables meant as settings that are none: said where a command starts, since nothing else would come of them."""

from collections.abc import Mapping
from difflib import get_close_matches

from pydantic_settings import DotEnvSettingsSource, EnvSettingsSource

from bot.settings import PREFIX, Settings


def misspelt_settings() -> Mapping[str, str]:
    """What of the environment and `.env` begins as settings do and is none, with the nearest name, "" when none is near."""
    given = {*EnvSettingsSource(Settings).env_vars, *DotEnvSettingsSource(Settings).env_vars}
    own = sorted(name.lower().removeprefix(PREFIX.lower()) for name in given if name.upper().startswith(PREFIX))
    known = [*Settings.model_fields]
    near = {name: get_close_matches(name, known, n=1) for name in own if name not in known}
    return {_written(name): _written(found[0]) if found else "" for name, found in near.items()}


def said(name: str, nearest: str) -> str:
    meant = f"Did you mean {nearest}?" if nearest else "`milepost settings` lists them all."
    return f"{name} is no setting. {meant}"


def _written(name: str) -> str:
    return f"{PREFIX}{name.upper()}"
