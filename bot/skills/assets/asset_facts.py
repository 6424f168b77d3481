"""What is known of an asset, by what would ask for it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.answering.desk import Desk
from bot.answering.permitted import may_quote, permitted_text, text_to_quote
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import first_name, persona_label, phase_label, titled
from bot.words import Words
from content_library.intake import Asset
from content_library.sharing import expired, may_share
from retrieval.quoting import with_numbers
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words

ASKED = {
    "readers": "who_reads",
    "fresh": "asks_age",
    "served": "asks_served",
    "uses": "asks_uses",
    "owner": "asks_owner",
    "languages": "asks_languages",
    "versions": "asks_versions",
}
"""Facts that are asked about by themselves, with the signal of that."""
LEAVE, NEWEST = "leave", "newest"
"""What may be asked of assets beside their facts: whether they may be passed on, which of them is the newest."""
ONLY_ASKED = ("languages", "versions", "expiry", "about", "figures", "length", "format")
"""Facts that are told to whoever asks for them alone."""
_SENTENCE = re.compile(r"\S.*?[.!?](?=\s|$)")
SENTENCES = 2
"""Of a text, where nobody wrote what it is about."""
SENTENCES_WITH_NUMBERS = 4
"""More of a report would be the report."""


def fact_asked(desk: Desk, told: Mapping[str, str]) -> str | None:
    """Which of the facts `told` of one asset is asked for; "leave" is whether it may be passed on."""
    known, slots, text = cues.load(), desk.understood.slots, as_words(desk.question.text)
    if slots.language and "language" not in slots.inherited:
        return "languages"
    if desk.understood.facts:
        return _OF_THREADS.get(desk.understood.facts[0], desk.understood.facts[0])
    return next((kind for kind in told if kind in ASKED and known.signals[ASKED[kind]].search(text)), None)


_OF_THREADS = {NEWEST: "versions"}
"""Whether one asset is the newest: whether there is another version of it."""


def facts_of_asset(desk: Desk, asset: Asset) -> dict[str, str]:
    """What is known of it, by what would ask for it."""
    picture, words = desk.picture, desk.words
    facts = {"readers": _readers(desk, asset)} if asset.personas else {}
    if asset.last_reviewed:
        facts["fresh"] = fresh_words(desk, asset)
    if asset.needs:
        served = [f"{picture.need_of[need].text} ({need})" for need in asset.needs if need in picture.need_of]
        facts["served"] = words.say("tell-asset-serves", needs="; ".join(served))
    facts |= _suggested(desk, asset)
    if asset.uses_90d is not None:
        facts["uses"] = _used(words, asset.uses_90d, asset.last_used)
    if asset.owner:
        facts["owner"] = words.say("tell-asset-owner", owner=first_name(picture, asset.owner))
    facts |= {"languages": _languages(desk, asset), "versions": _versions(desk, asset), "expiry": _expiry(desk, asset)}
    if asset.length:
        facts["length"] = asset.length
    if asset.format:
        facts["format"] = words.named("format", asset.format)
    about = _about(desk, asset)
    return facts | ({"about": about, "figures": _figures(desk, asset)} if about else {})


def newest_first(desk: Desk, assets: Sequence[Asset]) -> list[str]:
    """Which of them is the newest, and how old the others are."""
    words = desk.words
    dated = [(each.created or each.last_reviewed or date.min, each) for each in assets]
    dated.sort(key=lambda each: -each[0].toordinal())
    told = [
        words.say("tell-asset-of-day", asset=titled(words, each), day=words.day(day))
        if day > date.min
        else titled(words, each)
        for day, each in dated
    ]
    return [words.say("tell-asset-newest", asset=told[0]), *(f"   {each}" for each in told[1:])]


def link_words(desk: Desk, asset: Asset) -> str:
    """Where it is, for whoever may use it; why not, for the others."""
    if not usable(desk, asset):
        return desk.words.say("tell-asset-not-for-use", asset=asset.id)
    return asset.url or desk.words.say("of-told-not-written")


def _expiry(desk: Desk, asset: Asset) -> str:
    words = desk.words
    if asset.expires_on is None:
        return words.say("tell-asset-no-expiry")
    gone = "yes" if expired(desk.picture, asset) else "no"
    return words.say("tell-asset-expiry", day=words.day(asset.expires_on), gone=gone)


def _about(desk: Desk, asset: Asset) -> str:
    """What somebody wrote it is about, else how it begins; nothing where its text may not be read out."""
    if not may_quote(desk, asset):
        return ""
    if summary := permitted_text(asset.summary, desk.picture, desk.question):
        return summary
    paragraphs = (" ".join(each.split()) for each in text_to_quote(desk, asset).split("\n\n"))
    first = next((each for each in paragraphs if each and not each.startswith(("#", "---"))), "")
    return " ".join(_SENTENCE.findall(first)[:SENTENCES]) or first


def _figures(desk: Desk, asset: Asset) -> str:
    """What of its text gives a number."""
    found = with_numbers(text_below_title(text_to_quote(desk, asset), asset))[:SENTENCES_WITH_NUMBERS]
    if not found:
        return desk.words.say("tell-asset-no-figures")
    return " ".join(desk.words.quoted(each) for each in found)


def text_below_title(text: str, asset: Asset) -> str:
    """What is only repeated above the text says nothing yet."""
    first, _, rest = text.lstrip().partition("\n")
    return rest if first.strip("# ") == asset.title.strip() else text


def _languages(desk: Desk, asset: Asset) -> str:
    """Its own, and what serves the same needs in others and may be used."""
    words = desk.words
    others = [
        each for each in desk.picture.assets if each.language != asset.language and set(each.needs) & {*asset.needs}
    ]
    named = (f"{titled(words, each)}, {words.language_name(each.language)}" for each in others if usable(desk, each))
    told = words.listed(named)
    return words.say("tell-asset-languages", language=words.language_name(asset.language), assets=told or "none")


def _versions(desk: Desk, asset: Asset) -> str:
    """Those before and after it that may be named here."""
    picture, words = desk.picture, desk.words
    others = [each for each in picture.assets if asset.id == each.superseded_by or asset.superseded_by == each.id]
    there = [each for each in others if may_share(picture, each, desk.role, desk.question.place).may_be_named]
    told = words.listed(_as_it_may_be_used(desk, each) for each in there)
    return words.say("tell-asset-versions", assets=told) if told else words.say("tell-asset-no-versions")


def _as_it_may_be_used(desk: Desk, asset: Asset) -> str:
    """Its title, with why it is not for use where that is so."""
    sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
    reason = why_blocked(desk.words, sharing.reasons)
    return titled(desk.words, asset) if usable(desk, asset) else f"{titled(desk.words, asset)}: {reason}"


def _readers(desk: Desk, asset: Asset) -> str:
    words, picture = desk.words, desk.picture
    readers = words.listed(persona_label(picture, each) for each in asset.personas)
    phases = words.listed(phase_label(picture, each) for each in asset.phases)
    return words.say("tell-asset-for", readers=readers, phases=phases)


def _suggested(desk: Desk, asset: Asset) -> dict[str, str]:
    """Needs its text seems to serve, marked as a suggestion."""
    picture = desk.picture
    needs = [each.need for each in picture.suggestions if each.asset == asset.id and each.need in picture.need_of]
    served = "; ".join(f"{picture.need_of[need].text} ({need})" for need in needs)
    return {"suggested": desk.words.say("tell-asset-suggested", needs=served)} if needs else {}


def _used(words: Words, times: int, last: date | None) -> str:
    if last is None:
        return words.say("tell-asset-used", n=times)
    return words.say("tell-asset-used-last", n=times, day=words.day(last))


def fresh_words(desk: Desk, asset: Asset) -> str:
    picture, words = desk.picture, desk.words
    if asset.last_reviewed is None:
        return words.say("tell-asset-never-reviewed")
    due = asset.last_reviewed + timedelta(days=picture.taxonomy.shelf_life(asset.content_type))
    reviewed, by = words.day(asset.last_reviewed), words.day(due)
    if due < picture.today:
        said = words.say("tell-asset-overdue", day=reviewed, due=by)
    else:
        said = words.say("tell-asset-due", day=reviewed, due=by)
    if asset.expires_on is None or expired(picture, asset):
        return said
    expiry = words.say("tell-asset-expires", day=words.day(asset.expires_on))
    return f"{said}, {expiry}"


def usable(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).kind in ("offer", "offer_with_notice")
