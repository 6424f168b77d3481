"""What the check of a draft says of promises: which ones it lets pass, and which ordinary sentences it stops at.

Run with `python -m tests.evals.promises`, with `--details` for every miss and every false alarm. `promises.yaml` has the
sentences; the good pieces of three companies' libraries, which nobody may be stopped at, are counted beside them.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import yaml

from content_library.drafts.checking import check_alone
from content_library.drafts.findings import PART_OF, Finding
from content_library.drafts.reading import read_draft
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.sharing import may_share
from retrieval.vocabulary import Vocabulary
from tests.evals.drafts import COMPANIES, Meanings, _picture, _text


class NoMeanings(Meanings):
    """Claims are told by words: no model is asked for the needs nobody has here."""

    def __init__(self, picture: Picture) -> None:
        self._words = Vocabulary.of(picture).other_words

    def in_english(self, text: str) -> str:
        return self._words.beside(text)

    def closeness(self, _wanted: Sequence[str], _texts: Sequence[str], _language: str) -> Sequence[Sequence[float]]:
        return ()


SENTENCES = Path(__file__).parent / "promises.yaml"
LOST = 0.1  # of the promises nobody approved: nothing said of them
ALARMS = 0.03  # of the ordinary sentences: called a promise
NAMED = {Path(folder).name: folder for folder in COMPANIES}


def run(details: bool = False) -> bool:
    every = yaml.safe_load(SENTENCES.read_text())
    promised = [
        (name, each, _found(_of(name), each["text"])) for name, told in every["promised"].items() for each in told
    ]
    lost = [(name, each["text"]) for name, each, found in promised if not found]
    vague = [
        (name, each["text"], found) for name, each, found in promised if found and not _names(found, each["because"])
    ]
    ordinary = [(name, text) for texts in every["ordinary"].values() for text in texts for name in NAMED]
    alarms = [(name, text, found) for name, text in ordinary if (found := _found(_of(name), text))]
    approved = [(name, text) for name, texts in every["approved"].items() for text in texts]
    stopped = [(name, text, found) for name, text in approved if (found := _found(_of(name), text))]
    pieces = list(_pieces())
    flagged = [(id, found) for id, found in pieces if found]
    print(f"promises nobody approved, {len(promised)}: {len(lost)} let pass, {len(vague)} named by something else")
    print(f"ordinary paragraphs, {len(ordinary)}: {len(alarms)} stopped at")
    print(f"approved claims, {len(approved)}: {len(stopped)} stopped at")
    print(
        f"pieces that may be shared, {len(pieces)}: {sum(len(found) for _, found in flagged)} findings in {len(flagged)}"
    )
    if details:
        for title, rows in (
            ("LOST", lost),
            ("VAGUE", vague),
            ("ALARM", alarms),
            ("STOPPED", stopped),
            ("PIECE", flagged),
        ):
            print("\n".join(f"{title} {' | '.join(map(_told, row))}" for row in rows))
    return len(lost) <= LOST * len(promised) and len(alarms) <= ALARMS * len(ordinary) and not stopped


def _told(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(f"{each.kind}/{each.severity} {each.about} {each.found} «{each.quote[:90]}»" for each in value)
    return str(value)


def _names(found: list[Finding], because: str) -> bool:
    return any(because.casefold() in f"{each.about} {each.found}".casefold() for each in found)


def _found(picture: Picture, text: str) -> list[Finding]:
    draft = read_draft("draft.md", text.encode())
    if isinstance(draft, Problem):
        raise TypeError(draft.what)
    return [
        each for each in check_alone(picture, draft, NoMeanings(picture)).findings if PART_OF[each.kind] == "claims"
    ]


def _pieces() -> Iterator[tuple[str, list[Finding]]]:
    for name, folder in NAMED.items():
        picture = _of(name)
        for asset in picture.assets:
            if may_share(picture, asset, "guest", "shared").kind == "offer" and (text := _text(folder, asset.id)):
                yield f"{name} {asset.id} {asset.title}", _found(picture, text)


@cache
def _of(name: str) -> Picture:
    return _picture(NAMED[name])


if __name__ == "__main__":
    sys.exit(0 if run("--details" in sys.argv) else 1)
