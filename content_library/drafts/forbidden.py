"""Which forbidden claims a text makes: as they are written, in other words of a sentence, and in other languages."""

from content_library.claims import broken_by
from content_library.drafts.reading import read_draft
from content_library.drafts.said import InEnglish, forbidden_made
from content_library.intake import ForbiddenClaim
from content_library.picture import Picture
from content_library.problems import Problem


def forbidden_in(picture: Picture, text: str, in_english: InEnglish = str) -> tuple[ForbiddenClaim, ...]:
    """In the order of the register; a finding, not a verdict."""
    draft = read_draft("", text.encode("utf-8", "replace"))
    sentences = () if isinstance(draft, Problem) else draft.sentences
    made = {finding.about for sentence in sentences for finding in forbidden_made(picture, sentence, in_english)}
    made |= {claim.id for claim in broken_by(picture, text)}
    return tuple(claim for claim in picture.forbidden_claims if claim.id in made)
