"""What an answer says, as a closed set: what a model is given, and what its text is held against."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.answering.answer import Answer, Named, Offer
from bot.answering.plain_text import named_besides
from bot.checking.amounts import Amount, amounts, currencies, plain_digits
from bot.checking.codes import codes, tokens
from bot.checking.dates import Day, days
from bot.checking.links import addresses, without_links
from bot.words import Words, words_in
from content_library.picture import Picture
from content_library.remembered import remembered
from retrieval.reading.words.spelling import keys
from retrieval.understood import Question, Understood


@dataclass(frozen=True)
class Line:
    """One statement and everything countable in it. An indented line belongs to the `head` above it."""

    text: str
    head: str = ""

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(keys(self.text))

    @cached_property
    def with_head(self) -> str:
        return joined(f"{self.head} {self.text}")

    @cached_property
    def days(self) -> tuple[Day, ...]:
        return tuple(days(plain_digits(without_links(self.text))))

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        return tuple(amounts(countable(self.text)))


@dataclass(frozen=True)
class Facts:
    """`lines` are everything that may be said. `names` are the whole names (personas, phases, accounts, people, titles)
    that occur in them, `titles` the assets' titles among those, by asset id. `elsewhere` are the other titles of the
    library, as joined keys, with their asset's id; `assets` are all its ids, by their lower-case spelling."""

    lines: tuple[Line, ...]
    answer: Answer
    names: frozenset[str]
    titles: Mapping[str, str]
    elsewhere: tuple[tuple[str, str], ...]
    assets: Mapping[str, str]

    @property
    def language(self) -> str:
        return self.answer.understood.language

    @cached_property
    def text(self) -> str:
        """For the model: the lines first, then the assets by what may be done with them."""
        return "\n".join(_shown(self.answer))

    @cached_property
    def joined(self) -> str:
        """The keys of every line in order, for looking up runs of words; a run never goes beyond a line."""
        return "".join(joined(line.text) + "|" for line in self.lines)

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(key for line in self.lines for key in line.keys)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        return tuple(each for line in self.lines for each in line.days)

    @cached_property
    def codes(self) -> frozenset[str]:
        return frozenset(code for line in self.lines for code in codes(line.text))

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        return tuple(each for line in self.lines for each in line.amounts)

    @cached_property
    def currencies(self) -> frozenset[str]:
        return frozenset(each for line in self.lines for each in currencies(line.text))

    @cached_property
    def proper_keys(self) -> frozenset[str]:
        """Words that stand with a capital letter inside a sentence: names, and not the beginning of something."""
        inside = re.compile(r"(?<=[\w,;)] )[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*")
        found = {key for line in self.lines for word in inside.findall(line.text) for key in keys(word)}
        return frozenset(found | {key for name in self.names if " " not in name for key in keys(name)})

    @cached_property
    def name_runs(self) -> frozenset[str]:
        return frozenset(joined(name) for name in self.names)

    @cached_property
    def scripts(self) -> frozenset[str]:
        return frozenset(script(sign) for line in self.lines for sign in set(line.text) if sign.isalpha()) | {"LATIN"}

    @cached_property
    def tokens(self) -> frozenset[str]:
        return frozenset(token for line in self.lines for token in tokens(line.text))

    @cached_property
    def addresses(self) -> frozenset[str]:
        return frozenset(address for line in self.lines for address in addresses(line.text))

    def says(self, words: str) -> bool:
        """Whether these words stand in one line in this order, whatever the punctuation between them."""
        return joined(words) in self.joined


def facts_of(answer: Answer, picture: Picture) -> Facts:
    """Everything the answer says, and nothing else of the picture but which words of it are names."""
    return _closed(tuple(_lines(answer)), answer, picture)


def facts_in(texts: Iterable[str], language: str, picture: Picture) -> Facts:
    """These texts and nothing else: no asset in them is there to be sent."""
    understood = Understood(Question(""), "brief_edit", language=language)
    lines = tuple(Line(text.strip()) for text in texts if text.strip())
    return _closed(lines, Answer(understood, "answer", picture.today), picture)


def _closed(lines: tuple[Line, ...], answer: Answer, picture: Picture) -> Facts:
    said = "".join(joined(line.text) + "|" for line in lines)
    names = frozenset(name for name in _names(answer, picture) if keys(name) and joined(name) in said)
    titles = {asset.id: asset.title for asset in picture.assets if keys(asset.title) and joined(asset.title) in said}
    elsewhere = tuple(each for each in _telling_titles(picture) if each[0] not in said)
    return Facts(lines, answer, names, titles, elsewhere, {asset.id.lower(): asset.id for asset in picture.assets})


def _telling_titles(picture: Picture) -> list[tuple[str, str]]:
    """Titles that are more than an ordinary word or two, so that nobody writes one by accident."""

    def worked_out() -> list[tuple[str, str]]:
        return [(joined(asset.title), asset.id) for asset in picture.assets if len(keys(asset.title)) >= 3]

    return remembered(picture, "telling titles", worked_out)


def joined(words: str) -> str:
    """Keys between spaces, so that only whole words are found in one another."""
    return f" {' '.join(keys(words))} "


def script(sign: str) -> str:
    """LATIN, CYRILLIC, ...: the first word of the letter's name."""
    return unicodedata.name(sign, "UNKNOWN").split(" ")[0]


def countable(text: str) -> str:
    """`text` in plain digits, with dates, ids and addresses blanked out: what is left to count are amounts."""
    plain = plain_digits(without_links(text))
    for each in days(plain):
        plain = plain[: each.start] + " " * (each.end - each.start) + plain[each.end :]
    return codes_blanked(plain)


def codes_blanked(text: str) -> str:
    for code in codes(text):
        text = re.sub(
            rf"(?<![\w-]){re.escape(code)}(?![\w])", lambda found: " " * len(found[0]), text, flags=re.IGNORECASE
        )
    return text


def _lines(answer: Answer) -> Iterator[Line]:
    head = ""
    for text in _shown(answer):
        indented = text.startswith(" ")
        yield Line(text.strip(), head if indented else "")
        if not indented:
            head = text
    yield from (Line(text) for text in answer.left_out)


def _shown(answer: Answer) -> Iterator[str]:
    """Headings are for the model, which is spoken to in English; everything else is in the answer's language."""
    words = words_in(answer.understood.language)
    yield from answer.lines
    yield from _section("OFFERED", [_offer(words, each) for each in answer.offered])
    yield from _section("INTERNAL", [_offer(words, each) for each in answer.internal])
    yield from _section("NOT FOR USE", [_named(each) for each in named_besides(answer)])
    yield from _section("QUESTIONS TO ASK NEXT", [each.question for each in answer.next_steps])
    yield words.say("answer-as-of", day=words.day(answer.as_of))


def _section(title: str, items: list[str]) -> Iterable[str]:
    return [f"{title} ({len(items)}):", *items] if items else []


def _offer(words: Words, offer: Offer) -> str:
    notice = f"[{offer.notice}]" if offer.notice else ""
    reason = ": ".join(part for part in (offer.for_whom, offer.why_now) if part)
    parts = (
        f"{offer.title} ({offer.asset}, {words.language_name(offer.language)})",
        f"→ {reason}" if reason else "",
        notice,
        offer.url,
    )
    return " ".join(part for part in parts if part)


def _named(named: Named) -> str:
    return f"{named.title} ({named.asset}): {named.reason}" if named.title else f"{named.asset}: {named.reason}"


def _names(answer: Answer, picture: Picture) -> Iterator[str]:
    for persona in picture.personas:
        yield from (persona.label, persona.name, *persona.aliases)
    yield from (phase.label for phase in picture.phases)
    yield from (deal.account for deal in picture.deals)
    yield from (contact.name for contact in picture.contacts)
    for person in picture.people:
        yield from (person.name, person.name.split(" ")[0])
    yield from (competitor.name for competitor in picture.competitors)
    yield from (segment.name for segment in picture.segments)
    yield from (campaign.name for campaign in picture.campaigns)
    yield from (brief.title for brief in picture.briefs)
    yield from (stage.stage for stage in picture.crm_stages)
    yield from (asset.title for asset in picture.assets)
    yield from (each.title for each in answer.offered)
    yield from (each.title for each in answer.internal)
    yield from (each.title for each in answer.named)
