"""What is asked about a brief, or done with it, in so many words: "status", "done", "who reviews it?"."""

from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading.briefs.people import called
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.brief_words import BriefWords
from retrieval.reading.words.cues import load
from retrieval.reading.words.deadlines import due
from retrieval.understood import Intent, Slots

_STATUSES = ("done", "published", "writing", "in_review")
"""Orders that are a state by themselves."""


def asked_of_it(each: BriefWords, text: str, said: Sentence) -> tuple[Intent, Slots] | None:
    """`text` is the sentence, or the sentence with names masked, without what is polite."""
    if said.text.rstrip().endswith("?") and each.ordered["done"].fullmatch(text):
        return "brief_status", Slots(of_brief="is_done")
    for name, pattern in each.asked.items():
        found = pattern.fullmatch(text)
        if found is not None:
            numbers = tuple(int(group) for group in found.groups() if group and group.isdigit())
            return "brief_status", Slots(of_brief=name, versions=numbers)
    return None


def done_with_it(each: BriefWords, text: str, said: Sentence, picture: Picture) -> tuple[Intent, Slots] | None:
    """`text` as above; a date without an order is the day it is due."""
    day = due(folded(said.text), picture.today, load().numbers) if each.dated.fullmatch(text) else None
    if day is not None:
        return "brief_update", Slots(due=day)
    if said.text.rstrip().endswith("?"):
        return None
    for name, pattern in each.ordered.items():
        if pattern.fullmatch(text):
            return "brief_update", _done(name, said)
    return _reviewed(each, said, picture)


def _reviewed(each: BriefWords, said: Sentence, picture: Picture) -> tuple[Intent, Slots] | None:
    for name, pattern in each.reviewers.items():
        found = pattern.fullmatch(each.bare(said.plain))
        if found is not None:
            typed = next(filter(None, found.groupdict().values()))
            people = called(typed, each, picture.people)
            known = Slots(reviewer=people[0]) if len(people) == 1 else Slots(unresolved=(typed,))
            return "brief_update", known.changed(of_brief=name)
    return None


def _done(name: str, said: Sentence) -> Slots:
    person = next(iter(said.ids("person")), None)
    if name in _STATUSES:
        return Slots(status=(name,))
    return Slots(user=person) if name == "writer" else Slots(of_brief=name, reviewer=person)
