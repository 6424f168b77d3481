"""What people call a campaign: by its whole name, or by the words of it that name nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from content_library.picture import Picture
from retrieval.reading.words.lexicon import Term
from retrieval.reading.words.spelling import keys

SHORTEST = 2
"""Words: one alone is as likely an ordinary word."""

Path = tuple[str, ...]


def campaign_terms(picture: Picture, elsewhere: Iterable[Term]) -> Iterator[Term]:
    """`elsewhere` are the names of everything else: "DACH automotive" would be a segment as well as a campaign."""
    if not picture.campaigns:
        return
    names = {campaign.id: keys(campaign.name) for campaign in picture.campaigns}
    titles = "\n".join(f" {' '.join(keys(asset.title))} " for asset in picture.assets)
    taken = {key for term in elsewhere for key in keys(term.text)}
    several = Counter(part for path in names.values() for part in _parts(path))
    for campaign in picture.campaigns:
        yield from (Term("campaign", campaign.id, name) for name in (campaign.id, campaign.name))
        for part in _parts(names[campaign.id]):
            if several[part] == 1 and not taken & set(part) and f" {' '.join(part)} " not in titles:
                yield Term("campaign", campaign.id, " ".join(part))


def _parts(path: Sequence[str]) -> frozenset[Path]:
    """Runs of words that are not the whole name."""
    sizes = range(SHORTEST, len(path))
    return frozenset(tuple(path[at : at + size]) for size in sizes for at in range(len(path) - size + 1))
