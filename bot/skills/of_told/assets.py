"""The fields of content just told."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.wording import titled
from bot.skills.assets.asset_facts import facts_of_asset, link_words
from bot.skills.assets.tell_asset import usable_words
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.intake import Asset
from retrieval.understood import Told


def _each(tell: Callable[[Desk, Asset], str]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        there = [desk.picture.asset_of[id] for id in things.ids]
        return [f"{titled(desk.words, each)} · {tell(desk, each)}" for each in there]

    return told


def _fact(name: str) -> Teller:
    """Whether it may be used goes below, where one is told of."""
    tell = _each(lambda desk, asset: facts_of_asset(desk, asset).get(name) or desk.words.say("of-told-not-written"))

    def told(desk: Desk, things: Told) -> Lines:
        below = [f"   {usable_words(desk, desk.picture.asset_of[things.ids[0]])}"] if len(things.ids) == 1 else []
        return [*tell(desk, things), *below]

    return told


def _languages(desk: Desk, things: Told) -> Lines:
    """Whether there is one in the language that is named, else in which there are."""
    asked = desk.understood.of_told
    wanted = asked.only.language if asked is not None else ()
    if len(wanted) != 1 or len(things.ids) != 1:
        return _fact("languages")(desk, things)
    asset, words = desk.picture.asset_of[things.ids[0]], desk.words
    said = "it" if asset.language == wanted[0] else "others" if _others(desk, asset, wanted[0]) else "none"
    named = words.listed(titled(words, each) for each in _others(desk, asset, wanted[0]))
    language, own = words.language_name(wanted[0]), words.language_name(asset.language)
    title = titled(words, asset)
    return [words.say("of-told-in-language", said=said, asset=title, language=language, own=own, assets=named)]


def _others(desk: Desk, asset: Asset, language: str) -> list[Asset]:
    """In that language, for one of its needs."""
    return [each for each in desk.picture.assets if each.language == language and {*each.needs} & {*asset.needs}]


def _number(desk: Desk, things: Told) -> Lines:
    there = (desk.picture.asset_of[id] for id in things.listed if id in desk.picture.asset_of)
    titles = desk.words.listed(titled(desk.words, each) for each in there)
    return [desk.words.say("of-told-number", n=len(things.listed), things=titles)]


def _leave(desk: Desk, things: Told) -> Lines:
    return [usable_words(desk, desk.picture.asset_of[id]) for id in things.ids]


def _card(desk: Desk, things: Told) -> Lines:
    return _leave(desk, things)


FIELDS: Fields = {
    "card": _card,
    "owner": _fact("owner"),
    "fresh": _fact("fresh"),
    "expiry": _fact("expiry"),
    "readers": _fact("readers"),
    "languages": _languages,
    "length": _fact("length"),
    "format": _fact("format"),
    "uses": _fact("uses"),
    "link": _each(link_words),
    "leave": _leave,
    "number": _number,
}
