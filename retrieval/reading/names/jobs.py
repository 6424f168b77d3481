"""Names of jobs in any of our languages: "head of purchasing", "Einkaufsleiterin", "jefe de compras", "voditelj nabave".

A job is a function and a rank; the lists are in `job_words`. A name the map writes is not needed for it to be understood.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, takewhile

from content_library.picture import Picture
from content_library.remembered import remembered
from retrieval.reading.words import job_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.job_words import KIN
from retrieval.reading.words.lexicon import Lexicon, Match, Term
from retrieval.reading.words.spelling import Word, keys, stems, words

_LONG_ENOUGH = 8  # letters; in a shorter word one slip makes another word: "plans", "plant"
_SHORT = 2  # letters; "it" is a function in capitals only
_MOST_JOINTS = 2  # "Leiterin von der", "responsable de la"
_SHORTEST_STRANGER = 4  # letters before "-leiter"; fewer are no function
_OPEN_RANKS = ("", "lead", "team")
"""Ranks of whoever is meant when a map or a question names the function alone."""


@dataclass(frozen=True)
class Job:
    """`function` "" is one that is not listed, `rank` "" was not said."""

    function: str
    rank: str = ""


@dataclass(frozen=True)
class SpokenJob:
    """Words `start` to `end` (exclusive) name this job."""

    job: Job
    start: int
    end: int


@dataclass(frozen=True)
class _Piece:
    """A word, or a part of the German compound that the word at `place` is."""

    word: Word
    place: int


@dataclass(frozen=True)
class _Part:
    """Pieces `start` to `end` name a function, a rank or, in one word, both ("técnico"), or a `whole` job."""

    start: int
    end: int
    function: str | None
    rank: str | None
    whole: Job | None


@dataclass(frozen=True)
class Spoken:
    """What a sentence says of work. `jobs` are named in order, the longest where they lie over each other; `functions`
    whatever stands beside them: "maintenance", "der Einkauf"."""

    jobs: tuple[SpokenJob, ...]
    functions: tuple[SpokenJob, ...]


def spoken(sentence: Sequence[Word], common: Collection[str] = ()) -> Spoken:
    """No word that is `common` is the function of a job."""
    pieces = _pieces(sentence)
    parts = _parts(pieces)
    return Spoken(tuple(_jobs(parts, pieces, common)), tuple(_functions(parts, pieces)))


def _jobs(parts: Sequence[_Part], pieces: Sequence[_Piece], common: Collection[str]) -> list[SpokenJob]:
    found = [*_listed(parts, pieces), *_strange(parts, pieces, common)]
    found.sort(key=lambda each: (each.start - each.end, not each.job.function))
    kept: list[SpokenJob] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def _functions(parts: Sequence[_Part], pieces: Sequence[_Piece]) -> Iterator[SpokenJob]:
    for part in parts:
        if part.function is not None and part.rank is None:
            yield _at(Job(part.function), part.start, part.end, pieces)


def personas_with(job: Job, picture: Picture, cues: Cues) -> tuple[str, ...]:
    """The personas of the map who have this job; several where the map tells more of them apart than our lists.

    Two functions that are not listed need not be the same one: nobody is found by such a function.
    """
    if not job.function:
        return ()
    held = _held(picture, cues)
    fitting = _OPEN_RANKS if job.rank in ("", "team") else ("lead", "") if job.rank == "lead" else (job.rank,)
    at_work = {id: {each.rank for each in jobs if each.function == job.function} for id, jobs in held.items()}
    found = tuple(id for id, ranks in at_work.items() if not ranks.isdisjoint(fitting))
    return found or (tuple(id for id, ranks in at_work.items() if ranks) if job.rank in ("", "team") else ())


def is_job(name: str) -> bool:
    """Whether somebody's job is named in these words, or the function they work in."""
    return bool(_said(name))


def nearest(name: str, picture: Picture, cues: Cues) -> tuple[str, ...]:
    """The personas whose function is that of the job or akin to it, the nearest first; () when it is no job we know."""
    said = next((each.job.function for each in _said(name) if each.job.function), None)
    if said is None:
        return ()
    akin = (said, *dict.fromkeys(other for kin in KIN if said in kin for other in sorted(kin)))
    held = _held(picture, cues)
    return tuple(dict.fromkeys(id for near in akin for id, jobs in held.items() if near in {j.function for j in jobs}))


def _said(name: str) -> list[SpokenJob]:
    said = spoken(_in_capitals(words(name)))
    return [*said.jobs, *said.functions]


def _held(picture: Picture, cues: Cues) -> Mapping[str, frozenset[Job]]:
    """The jobs that the names of each persona spell; the other names of a group of the same people count as theirs."""
    return remembered(picture, "jobs", lambda: _compiled(picture, cues))


def _compiled(picture: Picture, cues: Cues) -> Mapping[str, frozenset[Job]]:
    groups = [{keys(name) for name in group} for group in cues.same_people]
    held: dict[str, frozenset[Job]] = {}
    for persona in picture.personas:
        own = {keys(name) for name in (persona.label, *persona.aliases)}
        names = own.union(*(group for group in groups if group & own))
        held[persona.id] = frozenset(job for name in names for job in _named(" ".join(name)))
    return held


def _named(name: str) -> Iterator[Job]:
    """The job the whole name spells."""
    told = _in_capitals(words(name))
    said = spoken(told)
    found = said.jobs or said.functions
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(told)):
        yield found[0].job


def _in_capitals(name: Sequence[Word]) -> list[Word]:
    """Short words of a name mean what they mean in capitals: nobody is called "it"."""
    return [replace(word, raw=word.raw.upper()) if len(word.text) <= _SHORT else word for word in name]


@cache
def _lexicon() -> Lexicon:
    told = job_words.load()
    tables = {"function": told.functions, "rank": told.ranks, "whole": told.whole}
    return Lexicon(
        Term(kind, id, name) for kind, table in tables.items() for id, names in table.items() for name in names
    )


def _pieces(sentence: Sequence[Word]) -> list[_Piece]:
    return [_Piece(part, place) for place, word in enumerate(sentence) for part in _split(word)]


def _split(word: Word) -> tuple[Word, ...]:
    """ "Einkaufsleiterinnen" as "einkauf" and "leiter"; the word itself when it is no such compound."""
    told = job_words.load()
    for stem in stems(word.text, "de") if word.text not in _lexicon().known else ():
        for rank in told.compound_ranks:
            first = stem.removesuffix(rank)
            if first != stem and stem not in told.no_jobs and len(first) > _SHORT:
                middle = word.start + len(first)
                function = next(filter(_lexicon().knows, _unjoined(first)), first)
                return (
                    Word(function, function, function, word.start, middle),
                    Word(rank, rank, rank, middle, word.end),
                )
    return (word,)


def _unjoined(first: str) -> Iterator[str]:
    return (first.removesuffix(letters) for letters in job_words.load().joining_letters if first.endswith(letters))


def _parts(pieces: Sequence[_Piece]) -> list[_Part]:
    spelt = [piece.word for piece in pieces]
    matches = _lexicon().matches(spelt, *job_words.load().languages)
    return [_part(match) for match in matches if _is_meant(match, spelt[match.start : match.end])]


def _part(match: Match) -> _Part:
    ids = {term.kind: term.id for term in reversed(match.terms)}
    whole = Job(*ids["whole"].split()) if "whole" in ids else None
    return _Part(match.start, match.end, ids.get("function"), ids.get("rank"), whole)


def _is_meant(match: Match, told: Sequence[Word]) -> bool:
    if match.exact:
        return any(len(word.text) > _SHORT or word.raw.isupper() for word in told)
    return all(len(word.text) >= _LONG_ENOUGH for word in told)


def _listed(parts: Sequence[_Part], pieces: Sequence[_Piece]) -> Iterator[SpokenJob]:
    """A function before its rank, a rank before its function, or one word for both."""
    for part in parts:
        if part.whole is not None:
            yield _at(part.whole, part.start, part.end, pieces)
    for first, second in pairwise(parts):
        if first.function and second.rank and first.end == second.start and _touch(pieces, second.start):
            yield _at(Job(first.function, second.rank), first.start, second.end, pieces)
        if first.rank and second.function and _joined(pieces, first.end, second.start):
            yield _at(Job(second.function, first.rank), first.start, second.end, pieces)


def _strange(parts: Sequence[_Part], pieces: Sequence[_Piece], common: Collection[str]) -> Iterator[SpokenJob]:
    """Who leads something that is not listed: "Hafenleiter", "director del puerto"."""
    for part in parts:
        if part.rank == "lead" and part.function is None:
            start, end = _compound_start(part, pieces), _object_end(part, pieces, common)
            if start < part.start or end > part.end:
                yield _at(Job("", part.rank), start, end, pieces)


def _compound_start(part: _Part, pieces: Sequence[_Piece]) -> int:
    before = part.start - 1
    split = before >= 0 and pieces[before].place == pieces[part.start].place
    return before if split and len(pieces[before].word.text) >= _SHORTEST_STRANGER else part.start


def _object_end(part: _Part, pieces: Sequence[_Piece], common: Collection[str]) -> int:
    """Where "of the ..." ends behind the rank; `part.end` when there is none."""
    joints = takewhile(lambda piece: piece.word.text in job_words.load().joints, pieces[part.end :])
    at = part.end + sum(1 for _ in joints)
    if at == part.end or at == len(pieces) or not _joined(pieces, part.end, at):
        return part.end
    named = pieces[at].word
    return part.end if named.text in common or named.key in common else at + 1


def _joined(pieces: Sequence[_Piece], start: int, end: int) -> bool:
    """Whether nothing but words such as "of the" lies between, and no mark of punctuation."""
    between = [piece.word.text for piece in pieces[start:end]]
    return (
        len(between) <= _MOST_JOINTS
        and job_words.load().joints.issuperset(between)
        and all(_touch(pieces, place) for place in range(start, end + 1))
    )


def _touch(pieces: Sequence[_Piece], place: int) -> bool:
    """Whether one sign at most stands between a piece and the one before it: a blank, a hyphen, a stroke."""
    return pieces[place].word.start - pieces[place - 1].word.end <= 1


def _at(job: Job, start: int, end: int, pieces: Sequence[_Piece]) -> SpokenJob:
    return SpokenJob(job, pieces[start].place, pieces[end - 1].place + 1)
