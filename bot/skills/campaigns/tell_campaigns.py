"""Which campaigns run against which cells, and which covered cells nobody promotes; one by name with all there is."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.conditions import keeps
from bot.answering.days_meant import days_meant
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.lens import lens_named, lens_of
from bot.answering.reply import reply
from bot.answering.shown import MatrixShown
from bot.answering.wording import cell_label, phase_label
from bot.skills.campaigns.campaigns_by_day import campaign_line, campaigns_by_day
from bot.skills.campaigns.campaigns_that import said_of_campaigns
from bot.skills.campaigns.one_campaign import tell_campaign
from bot.words import Words
from content_library.campaigns import (
    covered_without_campaign,
    has_begun,
    has_ended,
    laid_over,
)
from content_library.coverage import coverage
from content_library.intake import Campaign
from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.wants.campaign_days import days_asked
from retrieval.reading.words import cues, given_words
from retrieval.reading.words.spelling import keys, plain
from retrieval.understood import Slots

MORE_THAN_ONE = 2


def tell_campaigns(desk: Desk) -> Answer:
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    days, when = days_asked(desk.question.text, picture.today, days_meant(desk)), _when(desk)
    others = days is not None or when != "any"
    said = () if others and "campaign" in slots.inherited else slots.campaign
    named = [each for each in picture.campaigns if each.id in said] or ([] if days is not None else _by_a_word(desk))
    if len(named) == 1:
        return _one(desk, named[0])
    if days is not None and (told := campaigns_by_day(desk, days)) is not None:
        return told
    if not named and (missing := _missing(desk)) is not None:
        return missing
    said_of = list(() if named else said_of_campaigns(desk))
    found = [each for each in named or picture.campaigns if _asked(desk, each) and _is_then(picture, each, when)]
    if said_of:
        found = [each for each in found if keeps(said_of, each)]
        first = words.say(
            "campaigns-that", n=len(found), all=len(picture.campaigns), so=words.listed(each.said for each in said_of)
        )
        lines = [first, *(campaign_line(words, picture, each) for each in found)]
        cells = [(each.persona, each.phase) for each in found]
        return reply(desk, lines, cells=cells, sources=[each.id for each in found])
    if not found:
        return _none(desk)
    listed = words.listed(f"{each.id} {each.name}" for each in found)
    lines = [words.say("tell-campaigns-headline", n=len(found), campaigns=listed, when=when)]
    lines += [campaign_line(words, picture, each) for each in found]
    if not (named or when == "ended" or slots.persona or slots.phase or slots.motion):
        lines += _unpromoted(words, picture)
    cells = [(each.persona, each.phase) for each in found]
    answer = reply(desk, lines, cells=cells, sources=[each.id for each in found])
    whole = not (named or slots.persona or slots.phase or slots.motion)
    return _laid_over(desk, answer) if whole and is_layer(desk) else answer


def tell_campaign_again(desk: Desk) -> Answer | None:
    """ "who is it for" behind an answer about one campaign, "which of them ends first" behind several; None for anything
    else."""
    before, slots = desk.before, desk.understood.slots
    if before is None or before.intent != "campaign_info" or slots.asset or slots.deal:
        return None
    understood = replace(desk.understood, intent="campaign_info", readings=())
    if (missing := _missing(replace(desk, understood=replace(understood, slots=Slots())))) is not None:
        return missing
    days = days_asked(desk.question.text, desk.picture.today, days_meant(desk))
    if days is not None and desk.understood.intent == "explain_score":
        return campaigns_by_day(replace(desk, understood=replace(understood, slots=Slots())), days)
    said = plain(desk.question.text)
    if len(before.slots.campaign) != 1 or not any(each.fact(said) in _OF_A_CAMPAIGN for each in given_words.load()):
        return None
    campaign = next((each for each in desk.picture.campaigns if each.id in before.slots.campaign), None)
    understood = replace(understood, slots=slots.changed(topic=None))
    return _one(replace(desk, understood=understood), campaign) if campaign is not None else None


_OF_A_CAMPAIGN = ("readers", "owner", "expiry", "about")
"""What is asked of "it" and the card of a campaign tells."""


def is_layer(desk: Desk) -> bool:
    """Whether the campaigns are wanted laid over the matrix."""
    text, signals = folded(desk.question.text), cues.load().signals
    of_matrix = desk.understood.intent == "coverage_matrix" or signals["laid_over"].search(text)
    return bool(of_matrix and signals["campaigns"].search(text))


def layer_steps(desk: Desk) -> list[NextStep]:
    """None in a company without campaigns."""
    label, question = desk.words.say("tell-campaigns-layer"), desk.words.say("tell-campaigns-layer-question")
    return [NextStep(label, question)] if desk.picture.campaigns else []


def _laid_over(desk: Desk, answer: Answer) -> Answer:
    picture, words, lens = desk.picture, desk.words, lens_of(desk)
    seen = lens_named(lens, picture, words)
    back = NextStep(words.say("decline-coverage-label"), words.say("decline-coverage"))
    shown = MatrixShown(coverage(picture, lens), seen, campaigns=laid_over(picture))
    return replace(answer, shown=shown, next_steps=(back,))


def _one(desk: Desk, campaign: Campaign) -> Answer:
    """First that it is for another reader, where it is asked for one; a follow-up is about the same one."""
    slots = desk.understood.slots
    slots = slots.changed(campaign=(campaign.id,))
    answer = tell_campaign(replace(desk, understood=replace(desk.understood, slots=slots)), campaign)
    named = slots.persona if "persona" not in slots.inherited else ()
    if not named or campaign.persona in named:
        return answer
    name, cell = f"{campaign.id} {campaign.name}", cell_label(desk.picture, campaign.persona, campaign.phase)
    return replace(answer, lines=(desk.words.say("tell-campaigns-of-another", campaign=name, cell=cell), *answer.lines))


def _by_a_word(desk: Desk) -> list[Campaign]:
    """ "the autumn campaign": the one that alone has a word of the question in its name; where a reader, phase or way is
    named, whose word it may be, two."""
    slots, ordinary = desk.understood.slots, cues.load().common
    least = MORE_THAN_ONE if slots.persona or slots.phase or slots.motion else 1
    said = {word for word in keys(desk.question.text) if word not in ordinary}
    found = [each for each in desk.picture.campaigns if len(said & set(keys(each.name))) >= least]
    return found if len(found) == 1 else []


def _when(desk: Desk) -> str:
    """ "running", "ended", or "any" where the question does not say."""
    text, signals = folded(desk.question.text), cues.load().signals
    said = [when for when in ("running", "ended") if signals[f"campaign_{when}"].search(text)]
    return said[0] if len(said) == 1 else "any"


def _is_then(picture: Picture, campaign: Campaign, when: str) -> bool:
    if when == "any":
        return True
    ended = has_ended(picture, campaign)
    return ended if when == "ended" else has_begun(picture, campaign) and not ended


def _asked(desk: Desk, campaign: Campaign) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or campaign.persona in slots.persona)
        and (not slots.phase or campaign.phase in slots.phase)
        and (slots.motion is None or campaign.motion == slots.motion)
    )


def _missing(desk: Desk) -> Answer | None:
    """Where no campaign runs, if that is asked, whole phases first. None where there is one everywhere."""
    text, signals = folded(desk.question.text), cues.load().signals
    lines = _unpromoted(desk.words, desk.picture) if signals["campaign_missing"].search(text) else []
    if not lines:
        return None
    idle = [(cell.persona, cell.phase) for cell in covered_without_campaign(desk.picture)]
    return reply(desk, lines[::-1], cells=idle)


def _unpromoted(words: Words, picture: Picture) -> list[str]:
    idle = [cell_label(picture, cell.persona, cell.phase) for cell in covered_without_campaign(picture)]
    running = {each.phase for each in picture.campaigns if not has_ended(picture, each)}
    bare = [phase_label(picture, phase.id) for phase in picture.mapped_phases if phase.id not in running]
    lines = [words.say("tell-campaigns-unpromoted", cells=words.listed(idle))] if idle else []
    return lines + ([words.say("tell-campaigns-bare", phases=words.listed(bare))] if bare else [])


def _none(desk: Desk) -> Answer:
    """No such campaign: say so, with what stands in the cell instead."""
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    cells: Sequence[tuple[str, str]] = [(p, f) for p in slots.persona for f in slots.phase if (p, f) in picture.cell_of]
    near = [each for each in picture.campaigns if each.persona in slots.persona]
    table = coverage(picture)
    lines = [_none_fits(words, slots.motion), *(campaign_line(words, picture, each) for each in near)]
    for key in cells:
        covered = table.cell(*key).coverage
        if covered is not None:
            label = cell_label(picture, *key)
            lines.append(words.say("tell-campaigns-covered", cell=label, covered=words.percent(covered)))
    steps = () if near else examples(desk)
    return reply(desk, lines, cells=cells, sources=[each.id for each in near], next_steps=steps)


def _none_fits(words: Words, motion: str | None) -> str:
    return words.say("tell-campaigns-none-of-motion", motion=motion) if motion else words.say("tell-campaigns-none")
