"""What assets that may still be used say of the contract, so that a draft may say it too."""

from collections.abc import Iterator

from content_library.drafts.ports import Comparing
from content_library.drafts.reading import read_draft
from content_library.drafts.terms import Term, terms_in
from content_library.intake import Asset
from content_library.names_written import is_named_in
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.sharing import may_share

LOOKED_AT = 5  # assets nearest to a sentence whose texts are read


def terms_near(picture: Picture, text: str, comparing: Comparing) -> Iterator[Term]:
    """Those of the assets nearest to it, but what these say of a competitor."""
    found = (picture.asset_of.get(id) for id in comparing.near([text], LOOKED_AT))
    for asset in found:
        if asset is not None and may_share(picture, asset, "marketer", "dm").kind != "withheld":
            yield from _terms_of(picture, asset, comparing)


def _terms_of(picture: Picture, asset: Asset, comparing: Comparing) -> Iterator[Term]:
    read = read_draft("", f"{asset.title}\n\n{comparing.text_of(asset.id)}".encode("utf-8", "replace"))
    rivals = [each.name for each in picture.competitors]
    for sentence in () if isinstance(read, Problem) else read.sentences:
        if not any(is_named_in(sentence.plain, rival) for rival in rivals):
            yield from terms_in(sentence.plain, asset.language)
