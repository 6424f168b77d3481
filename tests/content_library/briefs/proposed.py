"""Briefs as they are proposed, under one number."""

from content_library.briefs.proposing import propose
from content_library.picture import Picture

NUMBERED = "BR-016"


def proposed(picture: Picture, persona: str, phase: str, **wanted):
    return propose(picture, persona, phase, new_id=lambda: NUMBERED, **wanted)
