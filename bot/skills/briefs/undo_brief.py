"""Take back what the last sentence did to a kept brief: what was before becomes the newest version."""

from collections.abc import Sequence
from dataclasses import replace

from bot.skills.briefs.carry_out import Done
from content_library.brief_log import change_of
from content_library.briefs.fields import Brief
from content_library.briefs.kept import Actor, KeptBrief, Version, writer_of
from content_library.briefs.life import CLOSED, MoveRefused, may_edit
from content_library.picture import Picture


def undone(kept: KeptBrief, history: Sequence[Version], actor: Actor, picture: Picture) -> Done:
    """Nothing changes in the first version. Marketing undoes what anybody did, others what they did themselves. Raises
    `MoveRefused`: what is closed stays closed."""
    if kept.status in CLOSED:
        raise MoveRefused("closed", kept)
    before = _before_the_last(history)
    if before is None:
        return Done(kept)
    why_not = may_edit(kept, actor)
    if why_not is None and actor.role != "marketer" and history[-1].user != actor.user:
        why_not = "of_somebody_else"
    if why_not is not None:
        raise MoveRefused(why_not, kept)
    number = kept.version + 1
    after = replace(
        kept,
        version=number,
        brief=replace(before, version=number),
        writer=writer_of(before, picture),
        published_on=None,
    )
    return Done(after, (change_of(after, actor.user),))


def done_together(last: Version, other: Version) -> bool:
    """By one sentence: all it does is written at one time."""
    return (last.at, last.user) == (other.at, other.user)


def _before_the_last(history: Sequence[Version]) -> Brief | None:
    """As the brief was before the last sentence, which may have been several steps; as it was kept where that kept it."""
    if len(history) < 2:
        return None
    earlier = [each for each in history if not done_together(history[-1], each)]
    return (earlier or history)[-1 if earlier else 0].kept.brief
