"""Does a text say only what the facts say? Pure: facts and a text in, faults out. Nothing goes to a reader unchecked.

What is held: every number, date, id, address, name, title and quotation occurs in the facts; every asset may be spoken of
in this way; nothing required is missing. What is not: whether ordinary words around true names and numbers put them in a
false relation; only numbers are held to the names they stand beside in the facts.
"""

from collections.abc import Callable, Iterator

from bot.checking.amounts import amounts, currencies, plain_digits
from bot.checking.assets import asset_faults
from bot.checking.codes import codes
from bot.checking.dates import Day, days, relative_days
from bot.checking.facts import Facts, countable, joined
from bot.checking.links import MARKED, addresses, commands, hidden
from bot.checking.names import name_faults
from bot.checking.quotations import quotations
from retrieval.reading.words.spelling import keys

LONGEST_UNIT = 1200
"""Characters: a sentence or line of an answer is far shorter, and what cannot be split cannot be checked part by part."""

Rule = Callable[[Facts, str], Iterator[str]]


def faults(facts: Facts, unit: str) -> tuple[str, ...]:
    """What is wrong with one sentence or line, in words for the model that wrote it; empty when it may be shown."""
    return tuple(dict.fromkeys(fault for rule in RULES for fault in rule(facts, unit)))


def missing(facts: Facts, text: str) -> tuple[str, ...]:
    """What the whole text had to say and did not: the facts of the first line, every offered asset."""
    said = joined(text)
    lost = [
        f"the asset {each.title} ({each.asset})"
        for each in facts.answer.offered
        if not _speaks_of(text, each.asset, each.title, each.url)
    ]
    if facts.lines:
        first = facts.lines[0]
        told = amounts(countable(text), facts.language)
        lost += [f"the number {each.said}" for each in first.amounts if not any(mine.backed_by(each) for mine in told)]
        lost += [
            f"the date {each.said}"
            for each in first.days
            if not any(_same_day(mine, each) for mine in days(plain_digits(text)))
        ]
        lost += [f"the id {each}" for each in codes(first.text) if each not in codes(text)]
        told_ids = set(codes(text))
        lost += [
            name
            for name in _outermost(facts, first.text)
            if joined(name) not in said and not _ids_of(facts, name) & told_ids
        ]
    return tuple(dict.fromkeys(lost))


def _links(facts: Facts, unit: str) -> Iterator[str]:
    yield from (f"the address {each} is not in the facts" for each in addresses(unit) if each not in facts.addresses)
    yield from (
        f"{each!r} is not plain text" for each in commands(unit) if not any(each in line.text for line in facts.lines)
    )
    yield from (
        f"the sign {each!r} cannot be seen"
        for each in hidden(unit)
        if not any(each in line.text for line in facts.lines)
    )
    for marked in MARKED.finditer(unit):
        if not any(marked["url"] in line.text and joined(marked["label"]) in joined(line.text) for line in facts.lines):
            yield f"the link {marked[0]} leads elsewhere than the facts say"


def _quotations(facts: Facts, unit: str) -> Iterator[str]:
    said = quotations(unit)
    yield from (
        f"“{each}” does not stand in the facts like that" for each in said.found if keys(each) and not facts.says(each)
    )
    if said.open:
        yield "a quotation is not closed"


def _days(facts: Facts, unit: str) -> Iterator[str]:
    for each in days(plain_digits(unit)):
        if not any(each.backed_by(fact) for fact in facts.days):
            yield f"the date {each.said} is not in the facts"
    yield from (f"the time “{each}” is not in the facts" for each in relative_days(unit) if not facts.says(each))


def _codes(facts: Facts, unit: str) -> Iterator[str]:
    for each in codes(unit):
        if each not in facts.codes and each.rstrip("s") not in facts.codes and not facts.says(each):
            yield f"the id {each.upper()} is not in the facts"


def _amounts(facts: Facts, unit: str) -> Iterator[str]:
    here = joined(unit)
    names = [name for name in facts.name_runs if name in here]
    years = {float(each.year) for each in facts.days if each.year}
    for each in amounts(countable(unit), facts.language):
        backing = [line for line in facts.lines if any(each.backed_by(fact) for fact in line.amounts)]
        if not backing and not (each.values & years) and not _stands(facts, each.said):
            yield f"the number {each.said} is not in the facts"
        elif (
            backing
            and names
            and max(each.values) >= 10
            and not any(_of(line.with_head, names, facts) for line in backing)
        ):
            yield f"the number {each.said} belongs to something else in the facts"
    yield from (f"the currency {name} is not in the facts" for name in currencies(unit) - facts.currencies)


def _stands(facts: Facts, said: str) -> bool:
    """A number word that is part of a name of the facts: the "Zero" of a title."""
    return said.replace("-", "").replace(" ", "").isalpha() and facts.says(said)


def _of(line: str, names: list[str], facts: Facts) -> bool:
    """Whether the line is about one of these names, or about nothing that has a name."""
    return any(name in line for name in names) or not any(name in line for name in facts.name_runs)


RULES: tuple[Rule, ...] = (_links, _quotations, _days, _codes, _amounts, name_faults, asset_faults)


def _speaks_of(text: str, asset: str, title: str, url: str) -> bool:
    said = joined(text)
    return (
        joined(asset) in said or (bool(keys(title)) and joined(title) in said) or (bool(url) and url in addresses(text))
    )


def _ids_of(facts: Facts, title: str) -> set[str]:
    """An asset may go by its id instead of its title."""
    return {asset.lower() for asset, known in facts.titles.items() if known == title}


def _same_day(mine: Day, fact: Day) -> bool:
    return (mine.month, mine.day) == (fact.month, fact.day)


def _outermost(facts: Facts, line: str) -> list[str]:
    """Whole names of a line, without those that are part of a longer one of the same line."""
    run = joined(line)
    here = [name for name in facts.names if joined(name) in run]
    return [
        name
        for name in here
        if not any(joined(name) in joined(other) and joined(name) != joined(other) for other in here)
    ]
