"""Windows about a brief that is kept here."""

from dataclasses import replace
from datetime import date

from slack_sdk.models.views import View

from bot.brief_refusals import BriefRefused, short_said
from bot.listeners.reading import Pressed, Submitted
from bot.refusals import Refused
from bot.skills.briefs.brief_told import title
from bot.skills.briefs.tell_versions import what_was_done
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.brief_form import NEEDS, PERSONA, PHASE, BriefWish
from bot.views.slack.buttons import read_button
from bot.views.slack.carried import AssignKept, ChangeKept, DropKept, PublishKept, ShowVersions
from bot.views.slack.kept_brief import VERSIONS, versions_view
from bot.views.slack.kept_forms import ANYWAY, DUE, Fields, assign_form, change_form, drop_form, publish_form
from bot.windows.briefs import with_cell, wrong_cell
from bot.windows.opening import colleague, context_of, pressed_before
from bot.words import Words
from content_library.brief_log import BriefLog
from content_library.briefs.arrivals import arrived_for
from content_library.briefs.falling_short import falls_short
from content_library.briefs.form import formats_of
from content_library.briefs.kept import Actor, KeptBrief, offerable_now
from content_library.briefs.life import Move, MoveRefused, State, may_be_writer, may_edit, may_move, why_not_moved
from content_library.briefs.told import without
from content_library.intake import Asset, Person
from content_library.picture import Picture
from content_library.sharing import deal_rights


def kept_brief(team: Team, id: str) -> KeptBrief:
    """Raises `Refused` when it is kept no longer."""
    found = BriefLog(team.services.library.engine).find(id)
    if found is None:
        raise Refused("gone")
    return found


def actor_of(standing: Standing) -> Actor:
    return Actor(standing.asker.user, standing.role)


def who_takes(team: Team, pressed: Pressed, carried: AssignKept) -> View:
    """Those the presser may give it to."""
    standing, kept = colleague(team, pressed), kept_brief(team, carried.brief)
    writers, words = _writers(team.services.picture(), kept, actor_of(standing)), words_at(team, pressed)
    return assign_form(writers, _named(kept, words), context_of(pressed), words)


def why_dropped(team: Team, pressed: Pressed, carried: DropKept) -> View:
    kept = _movable(team, pressed, carried.brief, "dropped")
    words = words_at(team, pressed)
    return drop_form(_named(kept, words), context_of(pressed), words)


def what_it_became(team: Team, pressed: Pressed, carried: PublishKept) -> View:
    """The assets tagged with a need of it: what arrived since it was kept first, then the newest."""
    kept = _movable(team, pressed, carried.brief, "published")
    picture, words = team.services.picture(), words_at(team, pressed)
    found = [picture.asset_of[each] for each in _likely(picture, kept)]
    if not found:
        raise BriefRefused(MoveRefused("no_asset", kept, "published"))
    return publish_form(found, _named(kept, words), context_of(pressed), words)


def its_versions(team: Team, pressed: Pressed, carried: ShowVersions) -> View:
    """For the eyes of whoever pressed it, without deals they may not know of."""
    standing, kept, picture = colleague(team, pressed), kept_brief(team, carried.brief), team.services.picture()
    known = deal_rights(picture, standing.asker.user, standing.role, "dm").known
    words, history = words_at(team, pressed), BriefLog(team.services.library.engine).history(kept.id)
    told = [
        (now, what_was_done(words, before, now, lambda text: without(text, picture, known)))
        for before, now in zip((None, *history), history, strict=False)
    ]
    return versions_view(told[::-1][:VERSIONS], max(len(told) - VERSIONS, 0), picture, words)


def change_kept(team: Team, pressed: Pressed, carried: ChangeKept) -> View:
    standing, kept, picture = colleague(team, pressed), kept_brief(team, carried.brief), team.services.picture()
    actor, words = actor_of(standing), words_at(team, pressed)
    why_not = may_edit(kept, actor, only_due=True)
    if why_not is not None:
        raise BriefRefused(MoveRefused(why_not, kept))
    now = _fields(picture, kept, actor, context_of(pressed))
    return change_form(_with_cell(team, standing, now, kept, words), picture, words)


def other_cell(team: Team, filled: Submitted) -> View:
    """The form again, after persona or phase were chosen anew: Slack keeps what was put in elsewhere."""
    pressed = pressed_before(filled.context, filled.user)
    standing, kept = colleague(team, pressed), _carried_kept(team, pressed)
    picture, words = team.services.picture(), words_at(team, pressed)
    now = _fields(picture, kept, actor_of(standing), filled.context)
    wish = replace(now.wish, persona=filled.text(PERSONA), phase=filled.text(PHASE))
    return change_form(_with_cell(team, standing, replace(now, wish=wish), kept, words), picture, words)


def wrong_with(team: Team, filled: Submitted) -> dict[str, str]:
    """What cannot be as it was filled in, by block."""
    pressed = pressed_before(filled.context, filled.user)
    kept, words, picture = _carried_kept(team, pressed), words_at(team, pressed), team.services.picture()
    wrong = wrong_cell(team, filled, colleague(team, pressed), words)
    due = date.fromisoformat(filled.text(DUE)) if filled.text(DUE) else None
    if not wrong and due is not None and due != kept.brief.due and due < picture.today:
        return {DUE: words.say("slack-due-past")}
    return wrong


def falls_short_of(team: Team, filled: Submitted) -> dict[str, str]:
    """What the chosen asset is not of all the brief asks for, where nobody insists on it yet."""
    pressed = pressed_before(filled.context, filled.user)
    kept, words, picture = _carried_kept(team, pressed), words_at(team, pressed), team.services.picture()
    short = short_said(words, falls_short(picture, kept, (filled.text("asset"),)))
    if not short or filled.texts(ANYWAY):
        return {}
    told = words.say("update-brief-falls-short", id=kept.id, short=short)
    return {"asset": f"{told} {words.say('slack-publish-anyway-error')}"}


def needs_wanted(kept: KeptBrief, filled: Submitted, picture: Picture) -> tuple[str, ...]:
    """What is ticked, of the needs of the cell that is chosen; nothing when it is as it was."""
    own = {need.id for need in picture.needs_of.get((filled.text(PERSONA), filled.text(PHASE)), ())}
    ticked = tuple(each for each in filled.texts(NEEDS) if each in own)
    return () if set(ticked) == set(kept.needs) else ticked


def _carried_kept(team: Team, pressed: Pressed) -> KeptBrief:
    carried = read_button(pressed.value)
    return kept_brief(team, str(getattr(carried, "brief", "")))


def _named(kept: KeptBrief, words: Words) -> str:
    return f"{kept.id}: {title(words, kept.brief)}"


def _writers(picture: Picture, kept: KeptBrief, actor: Actor) -> list[Person]:
    writers = [person for person in picture.people if person.team == "writers"]
    if not writers:
        raise Refused("no_writers")
    allowed = list(may_be_writer(kept, actor, picture))
    why_not = why_not_moved(kept, Move("assigned", writer=writers[0].id), actor, picture)
    if not allowed and why_not is not None:
        raise BriefRefused(MoveRefused(why_not, kept))
    return allowed


def _movable(team: Team, pressed: Pressed, id: str, to: State) -> KeptBrief:
    """Raises `BriefRefused` before anybody fills in a form in vain."""
    standing, kept = colleague(team, pressed), kept_brief(team, id)
    why_not = may_move(kept, to, actor_of(standing), team.services.picture())
    if why_not is not None:
        raise BriefRefused(MoveRefused(why_not, kept, to))
    return kept


def _likely(picture: Picture, kept: KeptBrief) -> list[str]:
    def newest(asset: Asset) -> tuple[int, str]:
        day = asset.last_reviewed or asset.created
        return (-day.toordinal() if day else 0, asset.id)

    arrived = arrived_for(picture, kept)
    rest = sorted((picture.asset_of[each] for each in offerable_now(picture, kept.needs)), key=newest)
    return [*arrived, *(each.id for each in rest if each.id not in arrived)]


def _fields(picture: Picture, kept: KeptBrief, actor: Actor, context: str) -> Fields:
    brief, form = kept.brief, kept.brief.form
    languages = tuple(each.code for each in form.languages) if form else ()
    opened = {each for cell in picture.cells for each in formats_of(cell)}
    writers = tuple(person for person in picture.people if person.team == "writers")
    return Fields(
        wish=BriefWish(brief.persona, brief.phase, context=context, ticked=kept.needs),
        formats=tuple(sorted(opened | ({form.format} if form else set()))),
        format=form.format if form else "",
        depth=form.depth if form else None,
        languages=languages,
        offered=tuple(dict.fromkeys((*languages, *picture.company.content_languages))),
        due=brief.due,
        writer=kept.writer or "",
        writers=writers if actor.role == "marketer" else (),
        reviewers=tuple(reviewers_of(picture, kept)),
    )


def reviewers_of(picture: Picture, kept: KeptBrief) -> list[str]:
    """Colleagues by id."""
    return [person.id for person in picture.people if person.name in kept.reviewer_names]


def _with_cell(team: Team, standing: Standing, now: Fields, kept: KeptBrief, words: Words) -> Fields:
    """With how the chosen cell stands; of another cell what matters most is ticked."""
    own = (kept.brief.persona, kept.brief.phase) == (now.wish.persona, now.wish.phase)
    wish = with_cell(team, standing, now.wish, words)
    return replace(now, wish=replace(wish, ticked=kept.needs if own else None, alike=() if own else wish.alike))
