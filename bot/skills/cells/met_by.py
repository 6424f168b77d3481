"""By what a need is met, or what there is for it and why that does not count."""

from bot.answering.desk import Desk
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.skills.cells.needs_in_language import in_which_language
from bot.words import Words
from content_library.need_coverage import AssetStrength, NeedCoverage


def met_by(desk: Desk, need: NeedCoverage) -> str:
    words, usable = desk.words, [each for each in need.assets if each.strength > 0]
    if usable:
        return in_which_language(desk, usable, words.listed(_asset_words(desk, each) for each in usable[:2]))
    if need.assets:
        return words.say("tell-needs-only", assets=words.listed(_why_not(desk, each) for each in need.assets[:2]))
    return words.say("tell-needs-nothing-yet")


def met_in_short(desk: Desk, need: NeedCoverage) -> str:
    """By ids: what a door has room for beside the need."""
    words, usable = desk.words, [each for each in need.assets if each.strength > 0]
    if usable:
        ids = words.listed(f"{each.asset} 🔒 NDA" if each.nda else each.asset for each in usable[:2])
        return in_which_language(desk, usable, ids)
    if need.assets:
        first = need.assets[0]
        return words.say("tell-needs-only", assets=f"{first.asset}, {_gravest_reason(words, first)}")
    return words.say("tell-needs-nothing-yet")


def _asset_words(desk: Desk, strength: AssetStrength) -> str:
    asset = titled(desk.words, desk.picture.asset_of[strength.asset])
    return f"{asset} 🔒 NDA" if strength.nda else asset


def _why_not(desk: Desk, strength: AssetStrength) -> str:
    why = why_blocked(desk.words, strength.blocked) or _elsewhere(desk.words, strength)
    return f"{titled(desk.words, desk.picture.asset_of[strength.asset])}, {why}"


def _gravest_reason(words: Words, strength: AssetStrength) -> str:
    return why_blocked(words, strength.blocked[:1]) or _elsewhere(words, strength)


def _elsewhere(words: Words, strength: AssetStrength) -> str:
    return words.say("tell-needs-in-language", language=words.language_name(strength.language))
