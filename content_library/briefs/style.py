"""The words a piece uses and avoids, where it is found, and what it is not."""

from collections.abc import Iterable, Iterator
from itertools import islice

from babel import Locale

from content_library.briefs.fields import MustAnswer, NeedToMeet, StyleWords, unknown
from content_library.briefs.ground import Ground, listed, plain
from content_library.evidence import Term, terms_for
from content_library.forbidden_words import forbidden_words, preferred
from content_library.shared_words import shared, stems

SPOKEN = ("en", "de", "es", "hr")
"""In which a guide may name a language."""
MOST_WORDS = 12
MOST_TYPED = 5
MOST_BOUNDARIES = 4
"""Lists a writer keeps in mind while writing."""

PUBLIC_CHANNELS = ("google", "bing", "search", "seo", "youtube", "forum", "web", "site", "blog")
"""A channel whose name holds one of these is found by typing words into it."""


def words(ground: Ground) -> StyleWords:
    """Use: what the reader is noted to say, what the style guide says instead of what it forbids, and what the reader
    measures. Avoid: what the reader never says, and the style guide's, first what it has a better word for."""
    terms = terms_for(ground.picture, *ground.key)
    never = [each for each in forbidden_words(ground.picture.style) if not _is_of_another_language(ground, each.line)]
    instead = tuple(dict.fromkeys(word for each in never for word in preferred(each, never)))
    use = (*(term.text for term in terms if not term.avoided and not term.typed), *instead, *ground.persona.kpis)
    ranked = sorted(never, key=lambda each: not preferred(each, never))
    avoid = _once((*(term.text for term in terms if term.avoided), *(each.words for each in ranked)))
    return StyleWords(
        use=_once(use, without=avoid)[:MOST_WORDS] or (unknown(ground.owner),),
        avoid=avoid[:MOST_WORDS] or (unknown(ground.owner),),
    )


def _is_of_another_language(ground: Ground, line: str) -> bool:
    """Whether a line of the guide begins with the name of a language that is not the one the piece is written in first."""
    company = ground.picture.company
    names = {
        str(Locale.parse(spoken).languages.get(code, "")).casefold()
        for spoken in SPOKEN
        for code in (*company.content_languages, *SPOKEN)
        if code != company.default_language
    }
    return line.partition(":")[0].strip("*-# ").casefold() in names


def findability(ground: Ground) -> tuple[str, ...]:
    """Where it is looked for and the words typed there; for channels nobody searches, that it is not needed."""
    channels = ground.cell.content_preferences.channels or ground.persona.channels
    public = [channel for channel in channels if any(word in channel.casefold() for word in PUBLIC_CHANNELS)]
    if not public:
        return ("not needed: none of the reader's channels is searched",)
    subject = stems(" ".join(need.text for need in ground.all_needs))
    typed = [_typed(term) for term in terms_typed(ground) if shared(term.text, subject)][:MOST_TYPED]
    return (f"found through {listed(public)}", *(typed or [f"the words people type: {unknown(ground.owner)}"]))


def terms_typed(ground: Ground) -> tuple[Term, ...]:
    """What the research says is typed into a search field: what was counted first, the most first."""
    terms = (term for term in terms_for(ground.picture, *ground.key) if term.typed and not term.avoided)
    return tuple(sorted(terms, key=lambda term: -term.times))


def _typed(term: Term) -> str:
    counted = f"{term.times} times, " if term.times else ""
    return f"“{term.text}” ({counted}{term.note})"


def boundaries(ground: Ground, elsewhere: tuple[NeedToMeet, ...], questions: tuple[MustAnswer, ...]) -> tuple[str, ...]:
    """What the piece is not, at least two: other forms, other moments, other needs, other readers, other products."""
    found = (
        *_other_form(ground),
        *_other_moment(ground),
        *_other_needs(need for need in elsewhere if need.id not in {question.need for question in questions}),
        *_other_product(ground),
        *_other_reader(ground),
        "a piece for everybody: it has one reader and one phase",
    )
    return tuple(dict.fromkeys(found))[:MOST_BOUNDARIES]


def _other_form(ground: Ground) -> Iterator[str]:
    """A form that was tried for these needs and is none this reader opens."""
    wanted = ground.cell.content_preferences.formats
    tried = (asset for need in ground.needs for asset in ground.picture.assets_for_need.get(need.id, ()))
    misfits = [asset for asset in tried if asset.format not in ("", *wanted.preferred, *wanted.acceptable)]
    for asset in misfits[:1]:
        yield f"another {plain(asset.format)}: {asset.id} is one"


def _other_moment(ground: Ground) -> Iterator[str]:
    phases = sorted(ground.picture.mapped_phases, key=lambda phase: phase.order)
    first = phases[0]
    deciding = next((phase for phase in phases if phase.funnel == "BOFU"), phases[-1])
    if ground.cell.participation == "gatekeeper":
        yield "an invitation to a meeting: the reader approves, and takes no part"
    elif ground.phase.order < deciding.order:
        yield f"a sales page: the reader is in {ground.phase.label}, not yet in {deciding.label}"
    if ground.phase.id != first.id:
        asked = f": “{first.buyer_question}”" if first.buyer_question else ""
        yield f"an introduction to the subject, which belongs to {first.label}{asked}"


def _other_needs(elsewhere: Iterable[NeedToMeet]) -> Iterator[str]:
    for need in islice(elsewhere, 1):
        yield f"the place for {need.id}" + (f", which {need.answered_by[0]} answers" if need.answered_by else "")


def _other_product(ground: Ground) -> Iterator[str]:
    product = ground.picture.company.product
    if product and product.does_not:
        yield f"about {listed(product.does_not)}, which {product.name} does not do"


def _other_reader(ground: Ground) -> Iterator[str]:
    driver = ground.driver()
    if driver:
        yield f"for the {driver.label}, who needs something else in {ground.phase.label}"


def _once(terms: tuple[str, ...], without: tuple[str, ...] = ()) -> tuple[str, ...]:
    taken = {term.casefold() for term in without}
    return tuple({term.casefold(): term for term in terms if term.casefold() not in taken}.values())
