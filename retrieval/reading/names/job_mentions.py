"""Jobs in a sentence: of a persona of the map, or of somebody the map does not have."""

from collections.abc import Iterable

from retrieval.reading.names.jobs import Job, SpokenJob, personas_with
from retrieval.reading.names.sentences import Mention
from retrieval.reading.names.surroundings import Surroundings
from retrieval.reading.words import job_words
from retrieval.reading.words.job_words import DEPARTMENTS

_NARROWER = ("persona", "buying_role", "participation", "unknown", "person", "format", "industry", "segment", "crm")
"""What a part of a job's name may mean by itself: "finance" in "finance director"."""


def add_jobs(around: Surroundings, jobs: Iterable[SpokenJob]) -> None:
    """The name of a job means the persona who has it, however the map calls them; else somebody who is not mapped."""
    for each in jobs:
        if _is_taken(around, each):
            continue
        personas = _personas(around, each.job)
        if len(personas) == 1:
            around.forget(each.start, each.end)
            around.add("persona", personas, each.start, each.end)
        elif not personas and _is_somebody(around, each) and not _part_of_a_name(around, each):
            around.forget(each.start, each.end)
            around.add("unknown", (around.typed(each.start, each.end).lower(),), each.start, each.end)


def add_departments(around: Surroundings, functions: Iterable[SpokenJob]) -> None:
    """ "was braucht die Instandhaltung": a function alone, where only people fit."""
    for each in functions:
        named = each.job.function in DEPARTMENTS and around.free(each.start, each.end)
        personas = _personas(around, each.job) if named and _is_asked_for(around, each) else ()
        if len(personas) == 1:
            around.add("persona", personas, each.start, each.end)


def _personas(around: Surroundings, job: Job) -> tuple[str, ...]:
    return personas_with(job, around.vocabulary.picture, around.vocabulary.cues)


def _is_taken(around: Surroundings, each: SpokenJob) -> bool:
    """Whether the words are another name, or the map's own for somebody: it knows best who that is."""
    return any(
        mention.start < each.end
        and each.start < mention.end
        and (
            mention.kind not in _NARROWER
            or mention.start < each.start
            or each.end < mention.end
            or (_covers(mention, each) and (mention.kind == "persona" or not each.job.function))
        )
        for mention in around.found
    )


def _covers(mention: Mention, each: SpokenJob) -> bool:
    return (mention.start, mention.end) == (each.start, each.end)


def _part_of_a_name(around: Surroundings, each: SpokenJob) -> bool:
    """ "the IT guys", where one persona is called by the word of the department among others."""
    if each.job.rank != "team":
        return False
    heads = (around.vocabulary.heads.get(word.key, ()) for word in around.words[each.start : each.end])
    return any(len(personas) == 1 for personas in heads)


def _is_somebody(around: Surroundings, each: SpokenJob) -> bool:
    """In the place of a person; a word that is a thing as often ("controller") where only people fit."""
    last, otherwise = around.words[each.end - 1], job_words.load().otherwise
    if last.text in otherwise and not _is_closed(around, each):
        return False
    alone = each.end - each.start == 1 and last.text in otherwise
    return _is_asked_for(around, each) if alone else around.person_place(each.start, each.end)


def _is_asked_for(around: Surroundings, each: SpokenJob) -> bool:
    """ "does quality need", "for IT in review"; not "for quality checks"."""
    if around.says("after_person", around.after(each.end)):
        return True
    return around.says("for_whom", around.behind_article(each.start)) and _is_closed(around, each)


def _is_closed(around: Surroundings, each: SpokenJob) -> bool:
    """Whether the name ends here: "lead" goes on in "lead times"."""
    return around.ends(each.end) or around.common(each.end) or around.says("after_person", around.after(each.end))
