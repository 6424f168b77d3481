"""Whether an asset may be spoken of the way a sentence does."""

import re
from collections.abc import Iterator, Mapping

from bot.checking.codes import codes, tokens
from bot.checking.dates import days
from bot.checking.facts import Facts, joined
from bot.checking.links import addresses
from bot.checking.words import listed
from content_library.spelling import folded
from retrieval.reading.words.spelling import keys


def asset_faults(facts: Facts, unit: str) -> Iterator[str]:
    """Internal ones are called so, those left out or not for use come with their reason, none but offered ones are to be
    sent."""
    answer, here = facts.answer, set(spoken_of(facts, unit))
    offered = {each.asset for each in answer.offered}
    internal = {each.asset for each in answer.internal}
    reasons = {**_left_out(facts), **{each.asset: each.reason for each in answer.named}}
    for asset in sorted(here - offered):
        if asset.lower() not in facts.tokens and asset not in facts.titles:
            yield f"{asset} is not in the facts"
        elif asset in internal:
            if not any(start in folded(unit) for start in listed("internal")):
                yield f"{asset} is for colleagues only, and the sentence does not call it internal"
        elif asset in reasons and not _gives_reason(facts, unit, reasons[asset], asset):
            yield f"{asset} is not for use, and the sentence does not say why: {reasons[asset]}"
        elif _sends(facts, unit, asset) and not (here & offered):
            yield f"{asset} is not offered here"
    said = joined(unit)
    yield from (f"{asset} is not in the facts" for title, asset in facts.elsewhere if title in said)
    yield from _mismatched(facts, unit)


def spoken_of(facts: Facts, unit: str) -> Iterator[str]:
    """Assets by their id or their whole title."""
    said = joined(unit)
    yield from (facts.assets[token] for token in tokens(unit) if token in facts.assets and not token.isalpha())
    yield from (asset for asset, title in facts.titles.items() if joined(title) in said)


def _left_out(facts: Facts) -> Mapping[str, str]:
    """The line of each asset that is in the facts only because it was left out: it says why."""
    lines = {
        facts.assets[code]: line for line in facts.answer.left_out for code in tokens(line) if code in facts.assets
    }
    told = set(tokens(facts.text))
    return {asset: line for asset, line in lines.items() if asset.lower() not in told}


def _gives_reason(facts: Facts, unit: str, reason: str, asset: str) -> bool:
    """One telling word of the reason in some form, its date, or the id it names; words of the title tell nothing."""
    title = re.escape(facts.titles.get(asset, asset))
    rest = re.sub(rf"{title}|\b{re.escape(asset)}\b", " ", unit, flags=re.IGNORECASE)
    told = [re.sub(title, " ", part, flags=re.IGNORECASE) for part in (reason, *_clauses(facts, asset))]
    stems = {key[:_STEM] for part in told for key in keys(part) if len(key) >= _STEM}
    named = {code for part in told for code in codes(part)} - {asset.lower()}
    dates = [each for part in told for each in days(part)]
    return (
        any(key[:_STEM] in stems for key in keys(rest))
        or bool(named & set(codes(rest)))
        or any(str(each.year) in rest for each in dates if each.year)
        or any((each.month, each.day) == (said.month, said.day) for each in dates for said in days(rest))
    )


def _clauses(facts: Facts, asset: str) -> Iterator[str]:
    """The parts of the facts that speak of the asset: "expired 2025-12-31", "refresh ... for RE-DI-3"."""
    for line in facts.lines:
        for clause in re.split(r"[;:](?=\s)", line.text):
            if asset.lower() in tokens(clause):
                yield clause


_STEM = 5  # letters two forms of a word share: expired and expires, finish and finishing
_BESIDE = 12  # characters after a title in which its id would stand


def _sends(facts: Facts, unit: str, asset: str) -> bool:
    """Whether the sentence tells somebody to send or use the asset, where no fact about it does."""
    said = [folded(word.strip('.,;:!?()“”"')) for word in unit.split()]
    verbs = set(said) & listed("sending")
    if not verbs or set(said) & listed("negations"):
        return False
    return not any(verbs & line.keys and joined(asset) in joined(line.text) for line in facts.lines)


def _mismatched(facts: Facts, unit: str) -> Iterator[str]:
    """A title followed by an id, or an address, must be those of one asset."""
    said = joined(unit)
    for asset, title in facts.titles.items():
        if joined(title) not in said:
            continue
        match = re.search(r"\W+".join(re.escape(word) for word in re.findall(r"\w+", title)), unit, re.IGNORECASE)
        after = unit[match.end() : match.end() + _BESIDE] if match else ""
        beside = [facts.assets[token] for token in tokens(after) if token in facts.assets and not token.isalpha()]
        if beside and facts.titles.get(beside[0], "") != title:
            yield f"“{title}” is {asset}, not {beside[0]}"
    urls = {each.url: each.asset for each in (*facts.answer.offered, *facts.answer.internal) if each.url}
    for address in addresses(unit):
        owner = urls.get(address)
        here = set(spoken_of(facts, unit.replace(address, " ")))
        if owner and here and owner not in here:
            yield f"the address {address} is that of {owner}"
