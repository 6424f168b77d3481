"""Go back one version of a kept brief: what was before becomes the newest version."""

from collections.abc import Sequence
from dataclasses import replace

from bot.skills.briefs.carry_out import Done
from content_library.brief_log import change_of
from content_library.briefs.kept import Actor, KeptBrief, Version, writer_of
from content_library.briefs.life import CLOSED, MoveRefused, may_edit
from content_library.picture import Picture


def undone(kept: KeptBrief, history: Sequence[Version], actor: Actor, picture: Picture) -> Done:
    """Nothing changes in the first version. Marketing undoes what anybody did, others what they did themselves. Raises
    `MoveRefused`: what is closed stays closed."""
    if kept.status in CLOSED:
        raise MoveRefused("closed", kept)
    if len(history) < 2:
        return Done(kept)
    why_not = may_edit(kept, actor)
    if why_not is None and actor.role != "marketer" and history[-1].user != actor.user:
        why_not = "of_somebody_else"
    if why_not is not None:
        raise MoveRefused(why_not, kept)
    before, number = history[-2].kept.brief, kept.version + 1
    after = replace(
        kept,
        version=number,
        brief=replace(before, version=number),
        writer=writer_of(before, picture),
        published_on=None,
    )
    return Done(after, (change_of(after, actor.user),))
