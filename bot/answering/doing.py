"""What is to be done about a gap, in words."""

from collections.abc import Mapping, Sequence

from bot.answering.wording import titled
from bot.words import Words
from content_library.actions import Action, work_sources
from content_library.briefs.needs import work_left
from content_library.gaps import Gap
from content_library.intake import BriefRequest
from content_library.picture import Picture


def doing(words: Words, picture: Picture, gap: Gap, *, short: bool = False) -> list[str]:
    """The cheapest action per need, needs with the same action and asset together; `short` without titles. Of what a
    brief holds already that brief is told, where some of it somebody writes and the rest has work of its own."""
    work = work_left(picture, gap)
    if work.held and not work.left and all(brief.writer for brief, _ in work.held):
        return [words.say("show-gaps-wait", briefs=words.listed(gap.in_progress))]
    held = (_held(words, brief, needs) for brief, needs in work.held)
    return [*_by_need(words, picture, work.left, short=short), *held]


def _held(words: Words, brief: BriefRequest, needs: Sequence[str]) -> str:
    """What nobody writes yet is nothing to wait for."""
    writer = "somebody" if brief.writer else "nobody"
    return words.say("show-gaps-held", brief=brief.id, needs=words.listed(needs), writer=writer)


def _by_need(words: Words, picture: Picture, actions: Mapping[str, Action], *, short: bool) -> list[str]:
    grouped: dict[tuple[str, str], list[str]] = {}
    for need, action in actions.items():
        source = work_sources(picture, need, action)
        grouped.setdefault((action, source[0] if source else ""), []).append(need)
    named = {asset: asset if short else titled(words, picture.asset_of[asset]) for _, asset in grouped if asset}
    return [_work(words, action, named.get(asset, ""), needs) for (action, asset), needs in grouped.items()]


def _work(words: Words, action: str, asset: str, needs: Sequence[str]) -> str:
    if not asset:
        return words.say("show-gaps-write", needs=words.listed(needs))
    return words.say("show-gaps-work", action=words.named("action", action), asset=asset, needs=words.listed(needs))
