"""Which needs a draft answers, and with which sentence.

Two ways, both of which show the sentence. By words: one sentence holds most of what the need is about. By meaning: a
passage is close to the need and a sentence of it is too, by the mean of both, the measure tags are suggested by. The
second is a likelihood, so it is told as one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content_library.briefs.fields import Brief, NeedToMeet
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import Answered, Finding, Severity, Sure
from content_library.drafts.ports import Comparing
from content_library.picture import Picture
from content_library.shared_words import stems

MOST_OF_IT = (
    0.6  # of the need's subject words: in the sample's library no sentence of an asset that is tagged otherwise
)
FEWEST_WORDS = 3  # of them together: two meet by chance ("unplanned downtime")
CLOSE = 0.48  # in the sample one in a hundred and forty pairs nobody tagged come that close, and half of the tagged
PASSAGE = 120  # words of paragraphs read together: what the embedding model takes in, with room
READ = 6  # passages whose meaning is looked at, some 700 words: embedding more takes longer than a check may
READ_CLOSELY = 1  # passages of them of which every sentence is compared with a need
MISSING: dict[str, Severity] = {"must": "gate", "should": "should", "nice": "hint"}


def answers(
    picture: Picture, draft: Draft, brief: Brief, language: str, comparing: Comparing | None, obeyed: frozenset[int]
) -> tuple[tuple[Answered, ...], bool]:
    """In the order of the brief's needs, and whether meanings could be compared. Paragraphs in `obeyed` hold orders to
    a machine: nothing they say counts."""
    sentences = [each for each in draft.sentences if each.paragraph.number not in obeyed]
    telling = [each for each in sentences if not _is_title(each)]
    found = {need.id: answer for need in brief.needs if (answer := _by_words(need, telling))}
    others = [need for need in brief.needs if need.id not in found]
    if others and comparing is not None and telling:
        close = _by_meaning(others, sentences, language or picture.company.default_language, comparing)
        if close is None:
            return _in_order(brief, found), False
        found |= close
    return _in_order(brief, found), comparing is not None


def missing(brief: Brief, answered: Sequence[Answered], *, sure: bool) -> Iterator[Finding]:
    """`sure` is False when the draft could only be searched for words of another language: then it is only a hint."""
    met = {each.need for each in answered}
    for need in brief.needs:
        if need.id not in met:
            severity = MISSING[need.importance] if sure else "hint"
            yield Finding("missing_need", severity, about=need.id, wanted=need.text, found="" if sure else "unsure")


def _in_order(brief: Brief, found: dict[str, Answered]) -> tuple[Answered, ...]:
    return tuple(found[need.id] for need in brief.needs if need.id in found)


def _is_title(sentence: Sentence) -> bool:
    """A heading promises; what it promises has to be somewhere."""
    return sentence.paragraph.kind == "heading"


def _by_words(need: NeedToMeet, sentences: Sequence[Sentence]) -> Answered | None:
    wanted = stems(need.text)
    if not wanted:
        return None
    shares = [(len(wanted & stems(each.plain)), each) for each in sentences]
    most, best = max(shares, key=lambda each: each[0], default=(0, None))
    if best is None or most < min(FEWEST_WORDS, len(wanted)) or most / len(wanted) < MOST_OF_IT:
        return None
    return _answered(need, best, "words", 1.0)


@dataclass(frozen=True)
class _Passage:
    """`sentences` that can answer, and the `text` they stand in, headings included."""

    sentences: tuple[Sentence, ...]
    text: str


def _by_meaning(
    needs: Sequence[NeedToMeet], sentences: Sequence[Sentence], language: str, comparing: Comparing
) -> dict[str, Answered] | None:
    """None when meanings of the language cannot be compared. Only sentences of each need's best passages are looked at,
    so that a long draft costs little more than a short one."""
    passages = _likely(needs, [each for each in _passages(sentences) if each.sentences])
    rows = comparing.closeness([need.text for need in needs], [passage.text for passage in passages], language)
    if not rows:
        return None
    close = [(at, _closest(row)) for at, row in enumerate(rows)]
    said = list(dict.fromkeys(each for _, near in close for place in near for each in passages[place].sentences))
    told = comparing.closeness([need.text for need in needs], [each.plain for each in said], language)
    value = [dict(zip(said, row, strict=True)) for row in told]
    found = {}
    for at, near in close:
        pairs = [
            ((rows[at][place] + value[at][each]) / 2, each) for place in near for each in passages[place].sentences
        ]
        closeness, sentence = max(pairs, key=lambda pair: pair[0])
        if closeness >= CLOSE:
            found[needs[at].id] = _answered(needs[at], sentence, "meaning", round(closeness, 3))
    return found


def _likely(needs: Sequence[NeedToMeet], passages: Sequence[_Passage]) -> list[_Passage]:
    """All of a short draft; of a long one those that have most words in common with a need."""
    wanted = [stems(need.text) for need in needs]
    common = [max(len(words & stems(passage.text)) for words in wanted) for passage in passages]
    chosen = sorted(range(len(passages)), key=lambda at: -common[at])[:READ]
    return [passages[at] for at in sorted(chosen)]


def _closest(row: Sequence[float]) -> list[int]:
    return sorted(range(len(row)), key=lambda at: -row[at])[:READ_CLOSELY]


def _passages(sentences: Sequence[Sentence]) -> Iterator[_Passage]:
    """Cut where a section begins, and where one is too long for the model."""
    waiting: list[Sentence] = []
    words = 0
    for sentence in sentences:
        count = len(sentence.plain.split())
        begins = sentence.paragraph.kind == "heading" and any(each.paragraph.kind != "heading" for each in waiting)
        if waiting and (begins or words + count > PASSAGE):
            yield _passage(waiting)
            waiting, words = [], 0
        waiting.append(sentence)
        words += count
    if waiting:
        yield _passage(waiting)


def _passage(sentences: Sequence[Sentence]) -> _Passage:
    return _Passage(
        tuple(each for each in sentences if not _is_title(each)), " ".join(each.plain for each in sentences)
    )


def _answered(need: NeedToMeet, sentence: Sentence, sure: Sure, closeness: float) -> Answered:
    place = sentence.paragraph
    return Answered(need.id, sure, closeness, sentence.text, place.number, place.line, place.page)
