"""The words of a draft: those the style guide forbids, those the reader never says, and what else the guide asks for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from content_library.briefs.actions import NOT_YET, moment_of
from content_library.briefs.fields import Brief
from content_library.cue_files import DRAFTS
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import Finding, Severity, at_sentence
from content_library.evidence import QUOTED, terms_for
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.shared_words import stems

LONG = 35  # words of a sentence nobody calls short; a guide that asks for short ones means fewer than that
FEWEST_LETTERS = 5  # of a word that is found in its other forms too; shorter stems are those of many words


@dataclass(frozen=True)
class Ruled:
    """A word the guide rules out; `instead` is what it asks for, "" when it says nothing of it. `always` is False when
    it names an exception or a circle of readers."""

    word: str
    instead: str
    always: bool


def worded(picture: Picture, draft: Draft, brief: Brief) -> Iterator[Finding]:
    style = picture.style
    ruled = remembered(picture, "words ruled out", lambda: tuple(_ruled(style)))
    avoided = {term.text for term in terms_for(picture, brief.persona, brief.phase) if term.avoided}
    avoided -= {each.word for each in ruled}
    for sentence in draft.sentences:
        for each in ruled:
            if _holds(sentence.plain, each.word):
                severity: Severity = "should" if each.always else "hint"
                yield at_sentence("forbidden_word", severity, sentence, about=each.word, wanted=each.instead)
        for word in sorted(avoided):
            if _holds(sentence.plain, word):
                yield at_sentence("unused_word", "hint", sentence, about=word)
        yield from _as_the_guide_asks(style, sentence)
        yield from _too_early(picture, sentence, brief)


def _too_early(picture: Picture, sentence: Sentence, brief: Brief) -> Iterator[Finding]:
    """A demo, a trial or a call with sales, asked of who is not that far, or takes no part in it."""
    cell, phase = picture.cell_of.get((brief.persona, brief.phase)), picture.phase_of.get(brief.phase)
    if cell is None or phase is None or moment_of(picture, phase, cell.participation) not in NOT_YET:
        return
    found = DRAFTS.whole("early_call").search(sentence.plain)
    if found is not None:
        wanted = brief.call_to_action.text if brief.call_to_action else ""
        yield at_sentence("early_call", "should", sentence, found=found[0], wanted=wanted)


def _as_the_guide_asks(style: str, sentence: Sentence) -> Iterator[Finding]:
    forbidding = (line for line in style.splitlines() if DRAFTS.whole("forbidding_line").search(line))
    if "!" in sentence.plain and any(map(DRAFTS.whole("exclamations").search, forbidding)):
        yield at_sentence("exclamation", "should", sentence)
    words = len(sentence.plain.split())
    if words > LONG and sentence.paragraph.kind == "text" and DRAFTS.whole("short_sentences").search(style):
        yield at_sentence("long_sentence", "hint", sentence, found=str(words), wanted=str(LONG))


def _ruled(style: str) -> Iterator[Ruled]:
    """Words the guide quotes: 'Never: "a", "b".' and 'Say "c" (not "d" unless you mean d)'."""
    for line in style.splitlines():
        whole = DRAFTS.whole("forbidding_line").match(line.lstrip("-* ")) is not None
        found = list(QUOTED.finditer(line))
        wanted = ""
        for place, match in enumerate(found):
            term = next(group for group in match.groups() if group is not None).strip(" ,.")
            lead = re.split(r"[;.,:]", line[: match.start()])[-1]
            if not (whole or DRAFTS.whole("forbids").search(lead)):
                wanted = term
                continue
            follows = line[match.end() : found[place + 1].start() if place + 1 < len(found) else len(line)]
            if term:
                yield Ruled(
                    term, "" if whole else wanted, always=not DRAFTS.whole("sometimes").search(follows.split(",")[0])
                )


def _holds(text: str, word: str) -> bool:
    """As a word, in any of its forms where it is one word; in any case, but for abbreviations, which are words in lower
    case."""
    if len(word) > 1 and word.isupper():
        return re.search(rf"(?<!\w){re.escape(word)}(?:s|d)?(?!\w)", text) is not None
    if re.search(rf"(?<!\w){re.escape(word)}(?:e?s|d)?(?!\w)", text, re.IGNORECASE):
        return True
    return len(word) >= FEWEST_LETTERS and word.isalpha() and bool(stems(word)) and stems(word) <= stems(text)
