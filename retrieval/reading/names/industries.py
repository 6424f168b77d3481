"""What the industries of a map go by: their ids, the names of their segments, the company's own words, usual words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from content_library.intake import Segment
from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.spelling import folded
from retrieval.reading.words.industry_words import said_otherwise, with_nouns
from retrieval.reading.words.spelling import keys

ANY_INDUSTRY = "any"
_TELLING = 4  # letters of a word that can stand for an industry by itself
_STEM = 6  # letters by which a word of a segment is one of its industry: "forwarders", "forwarding"

Names = dict[str, dict[str, None]]


def industry_names(picture: Picture) -> Mapping[str, tuple[str, ...]]:
    """What two industries would share is a name of neither; the words of taxonomy.yaml are taken as they are."""
    return remembered_whatever_is_asked(picture, "industry names", lambda: _named(picture))


def _named(picture: Picture) -> Mapping[str, tuple[str, ...]]:
    own = _by_themselves(picture)
    for id, name in said_otherwise({id: [keys(each) for each in names] for id, names in own.items()}):
        own[id][name] = None
    told: Names = {id: dict.fromkeys(each for name in names for each in with_nouns(name)) for id, names in own.items()}
    for id, aliases in picture.taxonomy.industry.items():
        told.setdefault(id, {}).update(dict.fromkeys((id, *aliases)))
    return {id: tuple(names) for id, names in told.items()}


def _by_themselves(picture: Picture) -> Names:
    """The id, the words of the id, and words of the names of segments in it."""
    ids = {deal.industry for deal in picture.deals} | {asset.industry for asset in picture.assets}
    ids |= {segment.demographic.industry or "" for segment in picture.segments}
    found: Names = {id: {id: None} for id in sorted(ids - {"", ANY_INDUSTRY})}
    shared = Counter(word for id in found for word in keys(id))
    for id, names in found.items():
        names.update(dict.fromkeys(word for word in keys(id) if len(word) >= _TELLING and shared[word] == 1))
    for segment in picture.segments:
        id = segment.demographic.industry or ""
        if id in found:
            others = [other.name for other in picture.segments if other.demographic.industry != id]
            found[id].update(dict.fromkeys(_of_segment(segment, keys(id), others)))
    return found


def _of_segment(segment: Segment, industry: Sequence[str], others: Iterable[str]) -> Iterable[str]:
    """The head of its name, and from "Mid-size freight forwarders" what says the industry again: "freight forwarders"."""
    head = folded(segment.name.split(",")[0])
    yield from (head, head.replace("&", "and"), *(keys(head)[-1:] if "&" in head else ()))
    elsewhere = {word for name in others for word in keys(name)}
    path = keys(head)
    again = [place for place, word in enumerate(path) if _stem(word) in map(_stem, industry)]
    yield from (" ".join(path[place:]) for place in again[:1])
    yield from (path[place] for place in again if len(path[place]) >= _TELLING and path[place] not in elsewhere)


def _stem(word: str) -> str:
    return word[:_STEM]
