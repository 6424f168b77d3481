"""How many assets there are, by state, language and format: a number where a number was asked for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import first_name, persona_label, phase_label
from bot.skills.assets.browsing import NOT_FOR_BUYERS
from bot.words import Words
from content_library.intake import Asset
from content_library.spelling import folded
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.reading.words.spelling import words as words_of
from retrieval.understood import Slots


def count_assets(desk: Desk) -> Answer:
    """One language or one state asked for is the number; asked for together they are counted beside each other: "how
    many are published, how many in Spanish" has two numbers."""
    words, slots = desk.words, desk.understood.slots
    meant = [asset for asset in desk.picture.assets if is_meant(desk, asset)]
    states = _numbers(words.named("asset-status", asset.status) for asset in meant)
    languages = _numbers(words.language_name(asset.language) for asset in meant)
    formats = _numbers(words.named("format", asset.format) for asset in meant)
    spoken = {words.language_name(each) for each in slots.language}
    asked = [*states, *(each for each in languages if each[0] in spoken)]
    first = words.say("count-assets", total=how_many(words, slots.format, len(meant)), parts=_listed(words, asked))
    some = _some(desk, meant)
    if some is not None:
        n, of_all = (
            words.say(
                "count-assets-some", n=len(some[1]), total=how_many(words, slots.format, len(meant)), what=some[0]
            ),
            first,
        )
        return reply(desk, [n, f"   {of_all}"])
    if apart := _apart(desk, meant):
        return reply(desk, [*apart, f"   {first}"])
    lines = [words.say("count-assets-languages", parts=_listed(words, languages))]
    lines += [words.say("count-assets-formats", parts=_listed(words, formats))] if len(formats) > 1 else []
    narrowed = [f"   {line}" for line in _narrowed(desk)]
    return reply(desk, [first, *narrowed, *(f"   {line}" for line in lines)] if meant else [first, *narrowed])


def count_whole_library(desk: Desk) -> Answer | None:
    """ "what content do we have?": of everything there is, how much of what; None where anything is asked of it."""
    if desk.question.place == "shared" or not says("whole_library", plain(desk.question.text)):
        return None
    return count_assets(
        replace(desk, understood=replace(desk.understood, intent="metrics", slots=Slots(), readings=()))
    )


def _apart(desk: Desk, meant: Sequence[Asset]) -> list[str]:
    """How many there are for each reader, each phase or each owner, where that is what is asked; an asset for several counts for
    each of them. Where most or fewest are asked for, those come first."""
    picture, text, topics = desk.picture, folded(desk.question.text), cues.load().metric_topics
    if topics["each_persona"].search(text):
        told = [(each.label, sum(each.id in asset.personas for asset in meant)) for each in picture.personas]
    elif topics["each_phase"].search(text):
        told = [
            (phase_label(picture, each.id), sum(each.id in asset.phases for asset in meant)) for each in picture.phases
        ]
    elif topics["each_owner"].search(text):
        told = _numbers(first_name(picture, asset.owner) for asset in meant if asset.owner)
    else:
        return []
    if topics["fewest_first"].search(text):
        told = sorted(told, key=lambda each: each[1])
    elif topics["most_first"].search(text):
        told = sorted(told, key=lambda each: -each[1])
    return [", ".join(f"{what} {n}" for what, n in told)]


def _some(desk: Desk, meant: Sequence[Asset]) -> tuple[str, list[Asset]] | None:
    """What one language or one state is called, and the assets that have it; None when neither alone is asked for."""
    words, slots = desk.words, desk.understood.slots
    match slots.language, slots.status:
        case (language,), () if not _speaks_of_a_state(desk):
            return words.language_name(language), [each for each in meant if each.language == language]
        case (), (status,):
            return words.named("asset-status", status), [each for each in meant if each.status == status]
    return None


def _speaks_of_a_state(desk: Desk) -> bool:
    """Also where the word stands for no state of its own: "how many are published"."""
    said = {word.text for word in words_of(desk.question.text)}
    return any(said.intersection(names) for names in cues.load().names["status"].values())


def is_meant(desk: Desk, asset: Asset) -> bool:
    """Of the formats, readers, phases, industries and rivals named."""
    slots = desk.understood.slots
    return (
        (not slots.format or asset.format in slots.format)
        and (not slots.persona or not set(slots.persona).isdisjoint(asset.personas))
        and (not slots.phase or not set(slots.phase).isdisjoint(asset.phases))
        and (not slots.industry or asset.industry in slots.industry)
        and (not slots.competitor or asset.competitor in slots.competitor)
        and (slots.audience not in NOT_FOR_BUYERS or asset.audience == slots.audience)
    )


def _narrowed(desk: Desk) -> list[str]:
    """To what besides their state, language and format."""
    words, picture, slots = desk.words, desk.picture, desk.understood.slots
    told = [persona_label(picture, each) for each in slots.persona] + [phase_label(picture, e) for e in slots.phase]
    told += [words.named("industry", each) for each in slots.industry]
    told += [each.name for each in picture.competitors if each.id in slots.competitor]
    told += [words.named("audience", slots.audience)] if slots.audience in NOT_FOR_BUYERS else []
    return [words.say("count-assets-narrowed", what=words.listed(told))] if told else []


def how_many(words: Words, formats: Sequence[str], n: int) -> str:
    """2 webinars; 44 assets, of several formats or any."""
    if len(formats) != 1:
        return words.say("count-asset", n=n)
    one, many = words.named("format", formats[0]), words.named("formats", formats[0])
    return words.say("count-assets-of-format", n=n, one=one, many=many)


def _numbers(things: Iterable[str]) -> list[tuple[str, int]]:
    """The most frequent first."""
    return sorted(Counter(things).items(), key=lambda each: (-each[1], each[0]))


def _listed(words: Words, numbers: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{what} {n}" for what, n in numbers) or words.number(0)
