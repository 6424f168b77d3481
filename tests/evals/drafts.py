"""Which needs of its brief a draft answers: found where it does, and not found where it does not.

Run with `python -m tests.evals.drafts`, with `--details` for every miss. `drafts.yaml` has pieces of eight trades with the
needs a person found answered in them; `drafts_elsewhere.yaml` has drafts in German, Spanish and Croatian for needs of
three companies; the libraries of these have pieces tagged with needs.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import yaml

import content_library
from content_library.briefs.fields import Brief, NeedToMeet
from content_library.database import open_database
from content_library.drafts.needs import answers
from content_library.drafts.ports import Comparing
from content_library.drafts.reading import read_draft
from content_library.library import Library
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.reading import synchronise
from content_library.workspace import open_workspace
from retrieval.adapters.minilm import MiniLM
from retrieval.comparing import EmbedderMeanings
from retrieval.passages import Passage
from retrieval.vocabulary import Vocabulary

PIECES = Path(__file__).parent / "drafts.yaml"
ELSEWHERE = Path(__file__).parent / "drafts_elsewhere.yaml"
COMPANIES = {
    content_library.__file__.replace("__init__.py", "samples/tarnwell"): date(2026, 2, 16),
    str(Path(__file__).parents[1] / "companies" / "lumo"): date(2026, 5, 11),
    str(Path(__file__).parents[1] / "companies" / "orvasta"): date(2026, 4, 20),
}
LOST = 0.2  # of the needs a person found answered: called missing, which stops a piece
INVENTED = 0.1  # of the needs a person did not find answered: called answered
LOST_ELSEWHERE = 0.25  # of the needs answered in another language: nothing is shown for them
INVENTED_OF_TAGGED = 0.02  # of the pairs of a library nobody tagged, some of which are answered all the same


class Meanings:
    """What the check asks of an index, with the model alone; each text is embedded once."""

    def __init__(self) -> None:
        self._embed = cache(lambda text: MODEL().embed_passages([Passage("0", "", "", text)])[0])

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], _language: str) -> Sequence[Sequence[float]]:
        theirs = np.asarray([self._embed(text) for text in texts]).T
        return (np.asarray([self._embed(text) for text in wanted]) @ theirs).tolist()

    def in_english(self, text: str) -> str:
        return text

    def near(self, _texts: Sequence[str], _limit: int) -> Sequence[str]:
        return ()

    def text_of(self, _asset: str) -> str:
        return ""


MODEL = cache(MiniLM)


class InOtherWords:
    """What the check asks where the model knows English alone, with the words of the company's files."""

    def __init__(self, picture: Picture) -> None:
        self._meanings = EmbedderMeanings(MODEL)
        self._words = Vocabulary.of(picture).other_words

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        return self._meanings.closeness(wanted, texts, language)

    def in_english(self, text: str) -> str:
        return self._words.beside(text)

    def near(self, _texts: Sequence[str], _limit: int) -> Sequence[str]:
        return ()

    def text_of(self, _asset: str) -> str:
        return ""


@dataclass(frozen=True)
class Verdict:
    """Of one draft and one need: whether a person found it `answered`, and what the check `said`."""

    name: str
    answered: bool
    said: str


def run(details: bool = False) -> bool:
    meanings = Meanings()
    written, tagged = list(_of_pieces(meanings)), list(_of_libraries(meanings))
    elsewhere = list(_of_other_languages())
    for what, every in (("drafts", written), ("drafts in other languages", elsewhere), ("libraries", tagged)):
        for answered, name in ((True, "answered"), (False, "not answered")):
            said = Counter(each.said for each in every if each.answered == answered)
            told = ", ".join(f"{said[state]} {state}" for state in ("found", "near", "missing"))
            print(f"{what}, {said.total()} needs {name}: {told}")
    if details:
        wrong = (each for each in (*written, *elsewhere) if (each.said == "found") != each.answered)
        print("\n".join(f"{each.said:8}{each.name}" for each in wrong))
        print("\n".join(f"{each.said:8}{each.name}" for each in tagged if each.said == "found" and not each.answered))
    return (
        _share(written, "missing", answered=True) <= LOST
        and _share(written, "found", answered=False) <= INVENTED
        and _share(elsewhere, "missing", answered=True) <= LOST_ELSEWHERE
        and _share(elsewhere, "found", answered=False) <= INVENTED
        and _share(tagged, "found", answered=False) <= INVENTED_OF_TAGGED
    )


def _share(every: Sequence[Verdict], said: str, *, answered: bool) -> float:
    among = [each for each in every if each.answered == answered]
    return sum(each.said == said for each in among) / len(among)


def _of_pieces(meanings: Meanings) -> Iterator[Verdict]:
    picture = _picture(next(iter(COMPANIES)))
    for number, piece in enumerate(yaml.safe_load(PIECES.read_text()), start=1):
        needs = tuple(_need(id, text) for id, text in piece["needs"].items())
        for need, said in _checked(picture, piece["text"], needs, meanings):
            name = f"{number} {piece['trade']}, {piece['how']}: {need.id} {need.text}"
            yield Verdict(name, need.id in piece["answered"], said)


def _of_other_languages() -> Iterator[Verdict]:
    folders = {Path(folder).name: folder for folder in COMPANIES}
    for number, piece in enumerate(yaml.safe_load(ELSEWHERE.read_text()), start=1):
        picture = _picture(folders[piece["company"]])
        needs = tuple(_need(id, picture.need_of[id].text) for id in piece["needs"])
        words = InOtherWords(picture)
        for need, said in _checked(picture, piece["text"], needs, words, piece["language"]):
            yield Verdict(f"{number} {piece['language']}: {need.id} {need.text}", need.id in piece["answered"], said)


def _of_libraries(meanings: Meanings) -> Iterator[Verdict]:
    for folder in COMPANIES:
        picture = _picture(folder)
        needs = tuple(_need(need.id, need.text) for need in picture.needs)
        for asset in picture.assets:
            text = _text(folder, asset.id)
            if text and asset.language == "en" and asset.needs:
                for need, said in _checked(picture, text, needs, meanings):
                    yield Verdict(f"{asset.id} {asset.title}: {need.id} {need.text}", need.id in asset.needs, said)


def _checked(
    picture: Picture, text: str, needs: tuple[NeedToMeet, ...], comparing: Comparing, language: str = "en"
) -> Iterator[tuple[NeedToMeet, str]]:
    draft = read_draft("draft.md", text.encode())
    if isinstance(draft, Problem):
        raise TypeError(draft.what)
    found = answers(picture, draft, Brief(needs=needs), language, comparing, lambda _said: False)
    answered, near = {each.need for each in found.answered}, {each.need for each in found.near}
    for need in needs:
        yield need, "found" if need.id in answered else "near" if need.id in near else "missing"


def _need(id: str, text: str) -> NeedToMeet:
    return NeedToMeet(id, text, "information", "must", 0.0, "unmet", "create")


@cache
def _library(folder: str) -> Library:
    library = Library(open_database(f"sqlite:///{tempfile.mkdtemp()}/milepost.db"))
    synchronise(open_workspace(Path(folder)), library, lambda *_: None, COMPANIES[folder])
    return library


@cache
def _picture(folder: str) -> Picture:
    return _library(folder).picture(COMPANIES[folder])


def _text(folder: str, asset: str) -> str:
    return _library(folder).text_of(asset)


if __name__ == "__main__":
    sys.exit(0 if run("--details" in sys.argv) else 1)
