"""What the assets of a company say about what a section asks for: a sentence of theirs, word for word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from content_library.briefs.ground import Ground
from content_library.claims import broken_by
from content_library.cue_files import READERS
from content_library.errors import Unknown
from content_library.evidence import lines_of, names_a_contact
from content_library.figures import figures_in
from content_library.intake import Asset
from content_library.remembered import remembered
from content_library.shared_words import roots, shared, stems
from content_library.sharing import may_share

MOST_READ = 16
"""Assets near the reader: of more, those nearest to the needs by title."""
MOST_SENTENCES = 20
"""Of one asset, from its beginning: there it says what it holds. More would be read for seconds in a large library."""
FEWEST_WORDS = 5
MOST_WORDS = 40

_END = re.compile(r"(?<=[.!?])\s+(?=[^\W_a-z])")


@dataclass(frozen=True)
class AssetLine:
    asset: str
    text: str


def lines_near(ground: Ground, assets: Sequence[Asset]) -> tuple[AssetLine, ...]:
    """Of the `assets` that are for this reader or this phase, the nearest first; in the order of the texts."""
    wanted = stems(" ".join(need.text for need in ground.all_needs))

    def rank(asset: Asset) -> tuple[int, int, str]:
        near = (ground.persona.id in asset.personas) + (ground.phase.id in asset.phases)
        return (-near, -shared(asset.title, wanted), asset.id)

    return tuple(line for asset in sorted(assets, key=rank)[:MOST_READ] for line in lines_of_asset(ground, asset.id))


def signing_lines(ground: Ground) -> tuple[AssetLine, ...]:
    """What the assets of this phase say of a page to sign."""
    usable = [each for each in ground.picture.assets if ground.phase.id in each.phases and may_be_used(ground, each)]
    signing = READERS.whole("signing")
    return tuple(line for line in lines_near(ground, usable) if signing.search(line.text))


def may_be_used(ground: Ground, asset: Asset) -> bool:
    """What anybody may have, in the language the piece is written in first."""
    own = asset.language == ground.picture.company.default_language
    return own and may_share(ground.picture, asset, "guest", "shared").kind == "offer"


def lines_of_asset(ground: Ground, asset: str) -> tuple[AssetLine, ...]:
    """Sentences that may be built on: none with a share, a multiple or a sum of money, which are for the register of
    claims, none that makes a forbidden claim, none that names a contact."""
    return remembered(ground.picture, ("lines of asset", asset), lambda: tuple(_read(ground, asset)))


def speaking_of(lines: Iterable[AssetLine], wanted: str) -> list[AssetLine]:
    """Those with a word in common with what is wanted: meanings are compared of these alone."""
    words = roots(wanted)
    return [line for line in lines if words & roots(line.text)]


def _read(ground: Ground, asset: str) -> Iterator[AssetLine]:
    picture = ground.picture
    try:
        text = picture.texts.text_of(asset) if picture.texts else ""
    except Unknown:
        return
    sentences = [each for block in lines_of(text) for each in _END.split(" ".join(block.split()))]
    for sentence in sentences[:MOST_SENTENCES]:
        fits = FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
        if fits and not _claims(ground, sentence) and not names_a_contact(ground.picture, sentence):
            yield AssetLine(asset, sentence)


def _claims(ground: Ground, sentence: str) -> bool:
    counted = any(figure.unit in ("%", "of", "times", "money") for figure in figures_in(sentence))
    return counted or bool(broken_by(ground.picture, sentence))
