"""Which sentences of a sharpened brief may take the place of those that were made from data: field by field."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.answering.fact_check import faults
from bot.checking.amounts import amounts
from bot.checking.brief_facts import brief_facts, interview
from bot.checking.facts import Facts, countable, facts_in
from bot.checking.quotations import quotations
from content_library.briefs.checks.argument import POSITION
from content_library.briefs.fields import Brief, Change
from content_library.briefs.rubric import score
from content_library.drafts.draft import Draft
from content_library.drafts.findings import Finding
from content_library.drafts.reading import read_draft
from content_library.drafts.remains import ordered
from content_library.drafts.said import facts as claims_made
from content_library.drafts.said import named
from content_library.drafts.wording import worded
from content_library.picture import Picture
from content_library.shared_words import stems
from prompts.sharpen_brief import Returns

LANGUAGE = "en"
"""Of the sentences of every brief, whatever the language of its map."""
LONGEST = {"before": 30, "after": 30, "takeaway": 25, "angle": 35, "outline": 12, "people": 35}
"""Words: a little more than the prompt asks for, so that one too many costs no good sentence."""
OWN = 0.5
"""The least share of a sentence's subject words that stand in the facts. Names and numbers are held one by one; this
holds the rest: who rephrases keeps most of the words, who invents brings their own."""
COUNTED = 3.0
"""Below it a number is a word: one answer, two ways."""
MARKUP = re.compile(r"[*_`#|<>\[\]{}\\\n\r\t]|https?:")

Field = str
Put = Callable[[Brief], Brief]


@dataclass(frozen=True)
class Sharpened:
    """`taken` are the fields whose new words hold, `left` those with words that did not, each with the first fault."""

    brief: Brief
    taken: tuple[Field, ...] = ()
    left: dict[Field, str] = field(default_factory=dict)


def holding(brief: Brief, reply: Returns, picture: Picture, prompt: str) -> Sharpened:
    """The brief with every sentence of the reply that says only what the brief says, and makes it no worse by the
    rubric. `prompt` stands as their source."""
    trial = _Trial(brief, picture)
    trial.one("before", reply.before, lambda now: _believing(now, before=reply.before))
    trial.one("after", reply.after, lambda now: _believing(now, after=reply.after))
    trial.one("takeaway", reply.takeaway, lambda now: replace(now, takeaway=_clean(reply.takeaway)))
    trial.angles(reply.angles)
    trial.several("outline", reply.headings, [each.heading for each in brief.outline], _headed)
    trial.several("people", reply.questions, interview(brief), _asking)
    return trial.ended(prompt)


class _Trial:
    """The brief as far as it is sharpened, and why the rest is not."""

    def __init__(self, brief: Brief, picture: Picture) -> None:
        self._first, self._brief, self._picture = brief, brief, picture
        self._facts = facts_in(brief_facts(brief, picture), LANGUAGE, picture)
        self._known = frozenset(stem for line in self._facts.lines for stem in stems(line.text))
        self._failing = _failing(brief, picture)
        self._taken: list[Field] = []
        self._left: dict[Field, str] = {}

    def one(self, name: Field, text: str, put: Put) -> bool:
        """Whether the words hold; then they are in the brief."""
        fault = next(self._faults(name, _clean(text)), "")
        after = put(self._brief) if not fault else self._brief
        if not fault and _failing(after, self._picture) - self._failing:
            fault = "the brief would be worse with it"
        if fault:
            self._left.setdefault(name, fault)
            return False
        self._brief = after
        if name not in self._taken:
            self._taken.append(name)
        return True

    def angles(self, wanted: Sequence[str]) -> None:
        """The first that holds is the angle; the others, and what it was, are there to choose from."""
        was, held = self._first.angle, list[str]()
        for text in dict.fromkeys(map(_clean, wanted)):
            if was is not None and self.one("angle", text, lambda now, text=text: _arguing(now, text)):  # type: ignore[misc]
                held.append(text)
        if was is not None and held:
            angle = replace(was, sentence=held[0], options=(*held[1:], was.sentence))
            self._brief = replace(self._brief, angle=angle)

    def several(
        self, name: Field, texts: Sequence[str], there: Sequence[str], put: Callable[[Brief, int, str], Brief]
    ) -> None:
        """Each in its place, none when there are more or fewer than what they stand for."""
        if len(texts) != len(there):
            self._left[name] = f"there are {len(there)} of them, not {len(texts)}"
            return
        for at, text in enumerate(map(_clean, texts)):
            self.one(name, text, lambda now, at=at, text=text: put(now, at, text))  # type: ignore[misc]

    def ended(self, prompt: str) -> Sharpened:
        source = f"model {prompt}"
        fields = {"change" if name in ("before", "after") else name for name in self._taken}
        told = {
            name: tuple(dict.fromkeys((*sources, source))) if name in fields else sources
            for name, sources in self._brief.provenance.items()
        }
        brief = replace(self._brief, provenance=told)
        brief = replace(brief, score=score(brief, self._picture)) if self._taken else self._first
        return Sharpened(brief, tuple(self._taken), self._left)

    def _faults(self, name: Field, text: str) -> Iterator[str]:
        words = len(text.split())
        if not 0 < words <= LONGEST[name]:
            yield f"{words} words"
            return
        if found := MARKUP.search(text):
            yield f"{found[0]!r} is not plain text"
        if name == "people" and not text.endswith("?"):
            yield "it is not a question"
        yield from faults(self._facts, _spoken(text))
        yield from _not_verbatim(self._facts, text)
        yield from _other_numbers(self._facts, text)
        own = stems(text)
        if len(own & self._known) < OWN * len(own):
            yield "most of its words are not in the facts"
        yield from _broken_rules(self._picture, self._first, text)


def _failing(brief: Brief, picture: Picture) -> set[int]:
    return {check.number for check in score(brief, picture).failed}


def _not_verbatim(facts: Facts, text: str) -> Iterator[str]:
    """Letter for letter, where the check of answers minds the words alone."""
    for said in quotations(text).found:
        if not any(said in line.text for line in facts.lines):
            yield f"“{said}” does not stand in the facts letter for letter"


def _other_numbers(facts: Facts, text: str) -> Iterator[str]:
    """A number counts what it counts in the facts: with the word behind it, or at the end the one before."""
    for each in amounts(countable(text), facts.language):
        if max(each.values) < COUNTED:
            continue
        after = re.match(r"[\s-]*\w+", text[each.end :])
        before = re.search(r"\w+\W*$", text[: each.start])
        whole = text[each.start : each.end + after.end()] if after else f"{before[0] if before else ''}{each.said}"
        if not facts.says(whole):
            yield f"“{whole.strip()}” is not in the facts"


def _broken_rules(picture: Picture, brief: Brief, text: str) -> Iterator[str]:
    """What a draft may not say, a brief may not ask for."""
    draft = read_draft("sharpened", text.encode())
    if not isinstance(draft, Draft):
        yield draft.what
        return
    found = (*claims_made(picture, draft, brief), *named(picture, draft), *worded(picture, draft, brief))
    yield from (each.kind.replace("_", " ") for each in found if isinstance(each, Finding) and each.severity != "hint")
    if ordered(draft):
        yield "it is an order to a machine"


def _spoken(text: str) -> str:
    """A verb of position at the beginning is no name, whatever the facts say."""
    first, space, rest = text.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in POSITION else text


def _clean(text: str) -> str:
    return text.strip()


def _believing(brief: Brief, before: str = "", after: str = "") -> Brief:
    """Sharpened, the doubt is no longer in the reader's own words."""
    was = brief.change or Change("", "")
    kept = not before or _clean(before) == was.before
    doubt = was.doubt and kept
    return replace(brief, change=Change(_clean(before) or was.before, _clean(after) or was.after, doubt=doubt))


def _arguing(brief: Brief, sentence: str) -> Brief:
    return replace(brief, angle=replace(brief.angle, sentence=sentence)) if brief.angle else brief


def _headed(brief: Brief, at: int, heading: str) -> Brief:
    sections = [replace(each, heading=heading) if at == place else each for place, each in enumerate(brief.outline)]
    return replace(brief, outline=tuple(sections))


def _asking(brief: Brief, at: int, question: str) -> Brief:
    if brief.people is None:
        return brief
    asked = [question if at == place else each for place, each in enumerate(brief.people.questions)]
    return replace(brief, people=replace(brief.people, questions=tuple(asked)))
