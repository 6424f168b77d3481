"""For a desk on which nothing is kept."""

from typing import NoReturn

from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor


def kept_nowhere(brief: Brief, actor: Actor) -> NoReturn:
    raise AssertionError(f"{brief.id} of {actor.user} is kept nowhere")
