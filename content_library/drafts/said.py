"""What a draft says as a fact: figures, claims, superlatives, and customers by name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from content_library.briefs.fields import Brief
from content_library.claims import is_approved
from content_library.claims_meant import left_out
from content_library.drafts.draft import Draft, Sentence
from content_library.drafts.findings import Finding, Kind, Severity, at_sentence
from content_library.drafts.superlatives import SUPERLATIVE
from content_library.intake import Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import stems
from content_library.sharing import WITHDRAWN, may_share

NUMBER = r"\d+(?:[.,\u202f ]?\d+)*"
RESULT = re.compile(
    rf"(?<![\w.,]){NUMBER}\s?(?:%|(?:percent|per cent|prozent|posto|por ciento)\b)"
    rf"|(?<![\w.,]){NUMBER}\s?(?:x\b|×|-?fold\b|times (?:more|less|fewer|faster|as)\b|mal (?:so|mehr|weniger)\b|veces\b|puta\b)"
    r"|(?<![\w.,])\d+ (?:out of|of every|in every|von|od|de cada) (?:every )?\d+\b",
    re.IGNORECASE,
)
"""Figures that promise something: a share, a multiple, so many of so many."""
MONEY = re.compile(
    rf"(?:€|\$|£|\b(?:eur|usd|gbp|chf)\b)\s?{NUMBER}|(?<![\w.,]){NUMBER}\s?(?:€|£|\$|(?:eur|usd|gbp|chf|euros?|dollars?|eura)\b)",
    re.IGNORECASE,
)
MOST_OF_IT = 0.6  # of a claim's subject words: then the sentence means to say the claim
FEWEST_WORDS = 3
NAME = re.compile(r"\b[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+(?:\s+[A-ZČĆŠŽĐÄÖÜÁÉÍÓÚÑ]\w+)+")
LEGAL = re.compile(
    r"[\s,]+(?:GmbH|AG|KG|SE|Ltd\.?|Limited|LLC|Inc\.?|PLC|S\.?A\.?|S\.?L\.?|d\.?o\.?o\.?|d\.?d\.?|B\.?V\.?|Oy|AB)$"
)
FEWEST_LETTERS = 5  # of the first word of a company's name that is looked for alone: shorter ones are words


@dataclass(frozen=True)
class _Registered:
    claim: Claim
    numbers: frozenset[str]
    words: frozenset[str]
    approved: bool


def facts(picture: Picture, draft: Draft, brief: Brief, language: str = "") -> Iterator[Finding | str]:
    """Findings, and the id of every approved claim that is made. `language` is the draft's, "" where it is not clear."""
    translated = language not in ("", picture.company.default_language)
    register = tuple(_registered(claim, picture) for claim in picture.claims)
    given = frozenset(number for need in brief.needs for number in _numbers(need.text))
    for sentence in draft.sentences:
        broken = list(_broken(picture, sentence))
        yield from broken
        if not broken:
            yield from _claimed(register, sentence, given, picture, translated=translated)
            yield from _superlatives(register, sentence)


def named(picture: Picture, draft: Draft) -> Iterator[Finding]:
    """Customers who did not clear their name, and people of theirs, who never do."""
    customers = _uncleared(picture)
    contacts = {each.name for each in picture.contacts if " " in each.name.strip()}
    for sentence in draft.sentences:
        names = [name for name in customers if _holds(sentence.plain, name)]
        for name in names:
            if not any(name != other and name in other for other in names):
                yield at_sentence("customer", "gate", sentence, about=name)
        for contact in sorted(name for name in contacts if _holds(sentence.plain, name)):
            yield at_sentence("contact", "gate", sentence, about=contact)


def _registered(claim: Claim, picture: Picture) -> _Registered:
    words = frozenset(stem for stem in stems(claim.claim) if not stem[0].isdigit())
    return _Registered(claim, _numbers(claim.claim), words, is_approved(claim, picture.today))


def _broken(picture: Picture, sentence: Sentence) -> Iterator[Finding]:
    approved = {claim.id: claim.claim for claim in picture.claims if is_approved(claim, picture.today)}
    for forbidden in picture.forbidden_claims:
        grave = [verdict for part in forbidden.claim.split(" / ") if (verdict := _makes(sentence.plain, part))]
        if grave:
            severity: Severity = "gate" if "gate" in grave else "should"
            wanted = approved.get(forbidden.replace_with or "", "")
            yield at_sentence(
                "forbidden_claim", severity, sentence, about=forbidden.id, wanted=wanted, found=_of(forbidden)
            )


def _of(forbidden: ForbiddenClaim) -> str:
    return f"{forbidden.claim} ({forbidden.why})" if forbidden.why else forbidden.claim


def _makes(text: str, claim: str) -> str:
    """ "gate" when a name of the claim stands in the text, a figure of it with a word of it, or all its subject words;
    "should" when that is a single word; "" otherwise."""
    names, words = NAME.findall(claim), frozenset(stem for stem in stems(claim) if not stem[0].isdigit())
    if any(_holds(text, name) for name in names):
        return "gate"
    figures = _numbers(" ".join(RESULT.findall(claim)))
    if figures:
        said = _numbers(" ".join(RESULT.findall(text)))
        return "gate" if figures & said and words & stems(text) else ""
    if names or not words or not words <= stems(text):
        return ""
    return "gate" if len(words) > 1 else "should"


def _claimed(
    register: tuple[_Registered, ...],
    sentence: Sentence,
    given: frozenset[str],
    picture: Picture,
    *,
    translated: bool,
) -> Iterator[Finding | str]:
    words, numbers = stems(sentence.plain), _numbers(sentence.plain)
    meant = [each for each in register if _is_meant(each, words)]
    made = [each for each in register if each.numbers & numbers and each.words & words]
    results, money = RESULT.findall(sentence.plain), MONEY.findall(sentence.plain)
    for figure in (*results, *money):
        said = _numbers(figure)
        if said <= given:
            continue
        behind = [each for each in made if said <= each.numbers]
        approved = [each for each in behind if each.approved]
        if approved:
            yield approved[0].claim.id
            yield from _cut(approved[0].claim, sentence, translated=translated)
        elif behind:
            lapsed = behind[0].claim
            expired = lapsed.expires_on is not None and lapsed.expires_on < picture.today
            kind: Kind = "expired_claim" if expired else "unapproved_claim"
            yield at_sentence(kind, "gate", sentence, about=lapsed.id, wanted="", found=figure.strip())
        elif not any(not each.numbers & said for each in meant if each.numbers):
            severity: Severity = "gate" if figure in results else "should"
            yield at_sentence("unbacked_figure", severity, sentence, found=figure.strip())
    for each in meant:
        if each.approved and each.numbers and numbers - each.numbers - given and not each.numbers <= numbers:
            yield at_sentence("changed_claim", "gate", sentence, about=each.claim.id, wanted=each.claim.claim)
        elif each.approved and each.numbers <= numbers:
            yield each.claim.id


def _cut(claim: Claim, sentence: Sentence, *, translated: bool) -> Iterator[Finding]:
    """What the claim is true under and the paragraph does not say, in another language its figures alone; without one
    of them a gate stays shut."""
    said = sentence.paragraph.text
    missing = tuple(sorted(_numbers(claim.claim) - _numbers(said))) if translated else left_out(claim.claim, said)
    if missing:
        severity: Severity = "gate" if any(_numbers(each) for each in missing) else "should"
        found = ", ".join(missing)
        yield at_sentence("cut_claim", severity, sentence, about=claim.id, wanted=claim.claim, found=found)


def _is_meant(each: _Registered, words: frozenset[str]) -> bool:
    common = len(each.words & words)
    return common >= min(FEWEST_WORDS, len(each.words)) and common >= MOST_OF_IT * len(each.words) > 0


def _superlatives(register: tuple[_Registered, ...], sentence: Sentence) -> Iterator[Finding]:
    """Those an approved claim makes are allowed where the claim is."""
    words = stems(sentence.plain)
    for found in SUPERLATIVE.finditer(sentence.plain):
        said = found[0].casefold()
        if not any(said in each.claim.claim.casefold() and each.words & words for each in register if each.approved):
            yield at_sentence("superlative", "should", sentence, found=found[0])


def _uncleared(picture: Picture) -> tuple[str, ...]:
    """Names to look for: whole ones, and first words of them that are no word of the map."""
    cleared = "\n".join(
        (
            *(claim.claim for claim in picture.claims if is_approved(claim, picture.today)),
            *(asset.title for asset in picture.assets if may_share(picture, asset, "guest", "shared").kind == "offer"),
        )
    )
    withdrawn = (asset.title for asset in picture.assets if asset.permission == WITHDRAWN)
    accounts = [LEGAL.sub("", deal.account.strip()) for deal in picture.deals]
    names = [*accounts, *(name for title in withdrawn for name in NAME.findall(title))]
    mapped = _mapped(picture)
    firsts = (name.split()[0] for name in names if name)
    telling = (word for word in firsts if len(word) >= FEWEST_LETTERS and word.casefold() not in mapped)
    return tuple(name for name in dict.fromkeys((*names, *telling)) if name and not _holds(cleared, name))


def _mapped(picture: Picture) -> frozenset[str]:
    """Words of the map, which are no names however they are written."""
    texts = (*(need.text for need in picture.needs), *(persona.label for persona in picture.personas))
    company = (picture.company.company, picture.company.tagline)
    return frozenset(re.findall(r"\w+", " ".join((*texts, *company)).casefold()))


def _holds(text: str, name: str) -> bool:
    """As a name is written: with its capitals."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _numbers(text: str) -> frozenset[str]:
    """As digits: 1,250 and 1.250 are one number, 6.2 and 6,2 another."""
    found = re.findall(r"\d+(?:[.,\u202f]\d+)*", text)
    return frozenset(re.sub(r"[.,\u202f](?=\d{3}(?!\d))", "", each).replace(",", ".") for each in found)
