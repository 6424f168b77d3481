"""Which needs a draft answers, and with which sentence.

Two ways, both of which show the sentence. By words: a stretch of a section holds most of what the need is about. By
meaning: a passage is close to the need and a stretch of it is too, by the mean of both, the measure tags are suggested
by. That is a likelihood, so it is told as one. Either way the stretch has to say something that can be checked or done
and that the need does not say itself; what only comes near is shown as that, neither as an answer nor as missing. A draft in a language whose meanings cannot be
compared is told in the words the company's files have for what it says, and those are compared.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from content_library.briefs.fields import Brief, NeedToMeet
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.elsewhere import in_other_words
from content_library.drafts.findings import Answered, Finding, Severity
from content_library.drafts.likely import FEWEST_WORDS, Likely, answered_by
from content_library.drafts.ports import Comparing
from content_library.drafts.windows import Asked, Window, passages, windows
from content_library.picture import Picture
from content_library.shared_words import stems

MOST_OF_IT = (
    0.6  # of the need's subject words: in the sample's library no sentence of an asset that is tagged otherwise
)
HALF_OF_IT = 0.5  # of the subject words, or
NEAR = (
    0.35  # as close as this: of the needs people found answered in `tests/evals/drafts.yaml` 17 of 20, of all pairs of
)
# three libraries nobody tagged one in ten
CLOSE = 0.48  # in the libraries one in a hundred and fifty pairs nobody tagged come that close, and half of the tagged
READ = 6  # passages whose meaning is looked at, some 700 words: embedding more takes longer than a check may
READ_CLOSELY = 1  # passages of them of which every stretch is compared with a need
MISSING: dict[str, Severity] = {"must": "gate", "should": "should", "nice": "hint"}


@dataclass(frozen=True)
class Found:
    """By need, in the order of the brief: what answers it, and what only comes `near`. `by_meaning` is False when
    meanings could not be compared."""

    answered: tuple[Answered, ...]
    near: tuple[Answered, ...]
    by_meaning: bool


def answers(
    picture: Picture,
    draft: Draft,
    brief: Brief,
    language: str,
    comparing: Comparing | None,
    counts_not: Callable[[Sentence], bool],
) -> Found:
    """Nothing counts of sentences of which `counts_not` holds."""
    language = language or picture.company.default_language
    read = passages([each for each in draft.sentences if not counts_not(each)])
    every = [window for passage in read for window in windows(passage)]
    asked_of = {need.id: _asked(picture, brief, need) for need in brief.needs}
    found = [each for need in brief.needs if (each := _by_words(need, every, language, asked_of[need.id]))]
    others = [need for need in brief.needs if need.id not in {each.answer.need for each in found if each.holds}]
    asked = [(need, text) for need in others for text in _wanted(brief, need)]
    close = _by_meaning(asked, read, language, comparing, asked_of) if asked and comparing is not None and read else ()
    if close is None:
        elsewhere = in_other_words(others, every, language, picture.company.default_language, comparing, asked_of)
        return _sorted(brief, (*found, *elsewhere), by_meaning=False)
    return _sorted(brief, (*found, *close), by_meaning=comparing is not None)


def missing(brief: Brief, found: Found, *, sure: bool) -> Iterator[Finding]:
    """`sure` is False when the draft could only be searched for words of another language: then it is only a hint."""
    met = {each.need for each in found.answered}
    near = {each.need: each for each in found.near}
    for need in brief.needs:
        severity = MISSING[need.importance] if sure else "hint"
        if need.id in near:
            at = near[need.id]
            mild: Severity = "should" if severity == "gate" else "hint"
            yield Finding("near_need", mild, at.quote, at.paragraph, at.line, at.page, need.id, need.text)
        elif need.id not in met:
            yield Finding("missing_need", severity, about=need.id, wanted=need.text, found="" if sure else "unsure")


def _sorted(brief: Brief, found: Iterable[Likely], *, by_meaning: bool) -> Found:
    """Of several for a need an answer first, then the closest."""
    best: dict[str, Likely] = {}
    for each in sorted(found, key=lambda each: (not each.holds, -each.answer.closeness)):
        best.setdefault(each.answer.need, each)
    told = [best[need.id] for need in brief.needs if need.id in best]
    return Found(
        tuple(each.answer for each in told if each.holds),
        tuple(each.answer for each in told if not each.holds),
        by_meaning,
    )


def _asked(picture: Picture, brief: Brief, need: NeedToMeet) -> Asked:
    texts = [each.text for each in brief.needs]
    return Asked.of(texts, " ".join(_wanted(brief, need)), picture.company.default_language)


def _by_words(need: NeedToMeet, every: Sequence[Window], language: str, asked: Asked) -> Likely | None:
    """Of stretches with as many words the first, which is the shortest."""
    wanted = stems(need.text)
    if not wanted or not every:
        return None
    held = [len(wanted & stems(window.text)) for window in every]
    enough = max(min(FEWEST_WORDS, len(wanted)), MOST_OF_IT * len(wanted))
    saying = [at for at, count in enumerate(held) if count >= enough and every[at].specific(language, asked)]
    best = max(saying or range(len(every)), key=lambda at: held[at])
    if not saying and held[best] < max(min(FEWEST_WORDS, len(wanted)), HALF_OF_IT * len(wanted)):
        return None
    at = max(every[best].sentences, key=lambda each: len(wanted & stems(each.plain)))
    closeness = 1.0 if saying else round(held[best] / len(wanted), 3)
    return Likely(answered_by(need, at, "words", closeness), holds=bool(saying))


def _wanted(brief: Brief, need: NeedToMeet) -> Iterator[str]:
    """The need, and what readers were heard to ask of it: a draft answers either, but near is only what is near the need."""
    yield need.text
    yield from (each.text for each in brief.must_answer if each.heard and each.need == need.id)


def _by_meaning(
    asked: Sequence[tuple[NeedToMeet, str]],
    read: Sequence[Window],
    language: str,
    comparing: Comparing,
    asked_of: Mapping[str, Asked],
) -> list[Likely] | None:
    """Of each need with each text that asks for it. None when meanings of the language cannot be compared. Only stretches
    of the best passages are looked at, so that a long draft costs little more than a short one."""
    likely = _likely([need for need, _ in asked], read)
    wanted = [text for _, text in asked]
    rows = comparing.closeness(wanted, [passage.text for passage in likely], language)
    if not rows:
        return None
    within = [[(at, window) for at in _closest(row) for window in windows(likely[at])] for row in rows]
    said = list(dict.fromkeys(window.text for every in within for _, window in every))
    told = [dict(zip(said, row, strict=True)) for row in comparing.closeness(wanted, said, language)]
    found = [
        (_closest_window(need, every, row, close, language, asked_of[need.id]), text == need.text)
        for (need, text), every, row, close in zip(asked, within, rows, told, strict=True)
    ]
    return [each for each, of_need in found if each and (of_need or each.holds)]


def _closest_window(
    need: NeedToMeet,
    every: Sequence[tuple[int, Window]],
    row: Sequence[float],
    close: dict[str, float],
    language: str,
    asked: Asked,
) -> Likely | None:
    """`every` window with the place of its passage in `row`; `close` is the closeness of their texts."""
    saying = [((row[at] + close[each.text]) / 2, each) for at, each in every if each.specific(language, asked)]
    mean, best = max(saying, key=lambda pair: pair[0], default=(0.0, None))
    if best is not None and mean >= CLOSE:
        return Likely(answered_by(need, _closest_sentence(best, close), "meaning", round(mean, 3)), holds=True)
    nearest = max((each for _, each in every), key=lambda each: close[each.text])
    value = close[nearest.text]
    if value < NEAR:
        return None
    wanted = stems(need.text)
    shown = max(nearest.sentences, key=lambda each: (len(wanted & stems(each.plain)), close.get(each.plain, 0.0)))
    return Likely(answered_by(need, shown, "meaning", round(value, 3)), holds=False)


def _closest_sentence(window: Window, close: dict[str, float]) -> Sentence:
    return max(window.sentences, key=lambda each: close.get(each.plain, 0.0))


def _likely(needs: Sequence[NeedToMeet], read: Sequence[Window]) -> list[Window]:
    """All of a short draft; of a long one those that have most words in common with a need."""
    wanted = [stems(need.text) for need in needs]
    common = [max(len(words & stems(passage.text)) for words in wanted) for passage in read]
    chosen = sorted(range(len(read)), key=lambda at: -common[at])[:READ]
    return [read[at] for at in sorted(chosen)]


def _closest(row: Sequence[float]) -> list[int]:
    return sorted(range(len(row)), key=lambda at: -row[at])[:READ_CLOSELY]
