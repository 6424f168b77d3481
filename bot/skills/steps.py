"""What an asker can do next, said once."""

from bot.skills.answer import NextStep
from bot.skills.wording import cell_label, persona_label, phase_label
from content_library.picture import Picture


def brief_step(picture: Picture, persona: str, phase: str, label: str = "Create brief") -> NextStep:
    """Asking for the brief of a cell."""
    words = f"brief for {persona_label(picture, persona)} in {phase_label(picture, phase)}"
    return NextStep(f"{label}: {cell_label(picture, persona, phase)}", words)
