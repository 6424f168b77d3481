"""What a sentence did to a brief is told to those it concerns, as what a button did."""

from collections.abc import Sequence

from bot.standing import Standing
from bot.teams import Team
from bot.workers.briefs.card import bring_up_to_date
from bot.workers.briefs.tell_closed import tell_closed
from bot.workers.briefs.tell_concerned import tell_about
from content_library.brief_log import BriefLog
from content_library.talk import BriefChanged, Effect


def tell_changes(team: Team, effects: Sequence[Effect], actor: Standing, *, again: bool) -> None:
    """Once for each brief. `again`: an earlier attempt may have told some of them."""
    log = BriefLog(team.services.library.engine)
    changed = [each for each in effects if isinstance(each, BriefChanged)]
    for id in dict.fromkeys(each.brief for each in changed):
        steps = [each.did for each in changed if each.brief == id and each.did.kind == "step"]
        kept = log.find(id)
        if kept is None:
            continue
        since = min(each.follows for each in changed if each.brief == id)
        tell_about(team, kept, actor, since=since, again=again)
        if steps and kept.status == "published":
            tell_closed(team, kept, steps[-1].said, again=again)
        bring_up_to_date(team, id)
