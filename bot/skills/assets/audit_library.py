"""What in the library needs a hand: expired, stale, duplicate, untagged, unused."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Shelf, named_asset
from bot.answering.reply import reply
from bot.answering.shown import TagsShown
from bot.answering.wording import titled
from bot.skills.assets.count_assets import is_meant
from bot.skills.assets.tags_as_shown import tag_reviews
from bot.skills.assets.tell_expiry import days_asked, tell_expiring_assets, tell_expiring_claims, tell_lapsed_claims
from content_library.audit import aged, audit
from content_library.shared_words import stems
from content_library.spelling import folded
from content_library.wishes import open_proposals
from retrieval.reading.wants.asked_line import says
from retrieval.reading.wants.shelf_asked import names_content
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

AGED = "aged"
UNUSED = "never_used_90d"
TAGS = "tags"
"""The topic of whoever reviews tags."""
ABOUT_TAGS = frozenset({"untagged", "mis_tagged_suspects"})
BY_TOPIC = {"unused": UNUSED, "untagged": "untagged", "duplicates": "duplicates", "permission": "withdrawn"}
"""The finding a question is about whatever its words: "what does nobody use"."""
RETIRABLE = ("expired", "superseded", "withdrawn", UNUSED, "not_involved_cells", "duplicates")
"""Findings whose end may be that a record is put away."""
FEW = 3
"""Findings up to which each asset has a line of its own, and assets a line of more findings names."""
ALL_NAMED = frozenset({"gives_orders"})
"""Findings of which nobody may miss one."""
Finding = str | list[str]
"""The id of an asset, or the ids of a pair."""


def audit_library(desk: Desk) -> Answer:
    """The whole audit, or the findings the question speaks of; behind claims, what has expired are claims."""
    days, of_claims = days_asked(desk), desk.before is not None and desk.before.intent == "claims"
    if of_claims and not names_content(desk.question.text):
        return tell_lapsed_claims(desk) if days is None else tell_expiring_claims(desk, days)
    if days is not None:
        own = _of_this_question(desk)
        return tell_expiring_assets(desk, days, [each for each in desk.picture.assets if _is_asked(own, each.id)])
    picture, words = desk.picture, desk.words
    found_of_all: dict[str, Sequence[Finding]] = audit(picture).as_told() | {AGED: aged(picture)}
    every = {key: [each for each in found if _is_asked(desk, each)] for key, found in found_of_all.items()}
    asked = _asked(desk, list(every))
    findings = {key: found for key, found in every.items() if found and key in asked}
    proposed = _proposed(desk) if len(asked) == len(every) else []
    concerned = _reasons(desk, findings)
    if not concerned:
        return reply(desk, [_nothing(desk, asked, every), *proposed])
    first = words.say("audit-library-headline", n=len(concerned), assets=len(picture.assets))
    general: list[str] = []
    if list(findings) == [UNUSED]:
        first, *general = _share_unused(desk, len(concerned))
    told = _in_short if len(findings) > FEW else _in_full
    told_of = {key: told(desk, key, found) for key, found in findings.items()}
    lines = [f"   {line}" for each in told_of.values() for line in each]
    named = [named_asset(picture.asset_of[asset], words.listed(reasons)) for asset, reasons in concerned.items()]
    answer = reply(desk, [first, *proposed, *lines, *general], shelf=Shelf(named=tuple(named)), sources=list(concerned))
    if not set(findings) <= ABOUT_TAGS:
        return answer
    reviews = tag_reviews(picture, frozenset(concerned))
    drawn = {each.asset for each in reviews}
    said = [f"   {line}" for key, each in told_of.items() if drawn.issuperset(findings[key]) for line in each]
    return replace(answer, shown=TagsShown(reviews), shown_lines=tuple(said)) if reviews else answer


def tell_to_put_away(desk: Desk) -> Answer | None:
    """ "anything we should retire?": None for whom it is not to say."""
    if not says("to_put_away", plain(desk.question.text)) or desk.role == "sales" or desk.question.place == "shared":
        return None
    slots = desk.understood.slots.changed(topic=None, status=(), asset=())
    return audit_library(replace(desk, understood=replace(desk.understood, intent="audit", slots=slots, readings=())))


def _of_this_question(desk: Desk) -> Desk:
    """ "how many case studies are there, and what expires next": anything, not case studies."""
    slots = desk.understood.slots
    brought = {name: () for name in ("language", "format", "persona", "phase") if name in slots.inherited}
    return replace(desk, understood=replace(desk.understood, slots=slots.changed(**brought)))


def _is_asked(desk: Desk, finding: Finding) -> bool:
    """Of the languages, formats, readers and phases named."""
    language, assets = desk.understood.slots.language, [desk.picture.asset_of[id] for id in _ids(finding)]
    return any(is_meant(desk, each) and (not language or each.language in language) for each in assets)


def _share_unused(desk: Desk, n: int) -> list[str]:
    """Of what is published; a share that somebody names is not ours."""
    words, text = desk.words, desk.question.text
    published = sum(asset.status == "published" for asset in desk.picture.assets)
    said = words.say("audit-library-unused", n=n, of=published, share=words.percent(100 * n / published))
    named = "%" in text or cues.load().signals["names_a_share"].search(folded(text)) is not None
    return [said, words.say("audit-library-general")] if named else [said]


def _nothing(desk: Desk, asked: Sequence[str], every: Mapping[str, Sequence[Finding]]) -> str:
    """Nothing at all, or nothing of the kind asked for and how much of others."""
    words, others = desk.words, len(_reasons(desk, every))
    if not desk.picture.assets:
        return words.say("audit-library-empty")
    if not others:
        return words.say("audit-library-nothing")
    kinds = words.listed((words.named("finding", key) for key in asked), "or")
    return words.say("audit-library-none-of", findings=kinds, n=others, assets=len(desk.picture.assets))


def _proposed(desk: Desk) -> list[str]:
    """What somebody wants in the library and is not there yet."""
    wishes = open_proposals(desk.picture, desk.notebook.wishes())
    titles = desk.words.listed(f"“{each.after}”" for each in wishes)
    return [f"   {desk.words.say('audit-library-proposed', n=len(wishes), titles=titles)}"] if wishes else []


def _asked(desk: Desk, keys: list[str]) -> list[str]:
    """The findings that share most words with the question; where it joins several, each that shares other words than
    the rest; else what it was understood to be about, else all of them."""
    if says("to_put_away", plain(desk.question.text)):
        return [key for key in keys if key in RETIRABLE]
    if desk.understood.slots.topic == TAGS:
        return [key for key in keys if key in ABOUT_TAGS]
    words = stems(desk.question.text)
    shared = {key: words & stems(desk.words.named("asked", key)) for key in keys}
    if any(shared.values()) and says("joined", plain(desk.question.text)):
        return [key for key in keys if shared[key] and not any(shared[key] < each for each in shared.values())]
    if best := max(map(len, shared.values())):
        return [key for key in keys if len(shared[key]) == best]
    meant = BY_TOPIC.get(desk.understood.slots.topic or "")
    return [meant] if meant in keys else keys


def _in_short(desk: Desk, key: str, found: Sequence[Finding]) -> list[str]:
    """In one line, the first by their titles, of the rest how many; every one that gives orders."""
    named = [_named(desk, key, each) for each in (found if key in ALL_NAMED else found[:FEW])]
    rest = len(found) - len(named)
    named += [desk.words.say("audit-library-more", n=rest)] if rest else []
    return [_line(desk, key, len(found), desk.words.listed(named))]


def _in_full(desk: Desk, key: str, found: Sequence[Finding]) -> list[str]:
    """Each in a line of its own below what was found, but for one alone."""
    named = [_named(desk, key, each) for each in found]
    if len(named) == 1:
        return [_line(desk, key, 1, named[0])]
    return [_line(desk, key, len(found), ""), *(f"   {each}" for each in named)]


def _line(desk: Desk, key: str, n: int, assets: str) -> str:
    finding = desk.words.named("finding", key)
    return desk.words.say("audit-library-found", finding=finding, n=n, assets=assets).rstrip()


def _named(desk: Desk, key: str, finding: Finding) -> str:
    return " = ".join(_fact(desk, key, id) for id in _ids(finding))


def _fact(desk: Desk, key: str, id: str) -> str:
    """By its title; what has expired with its last day, and how often it is used all the same."""
    asset = desk.picture.asset_of[id]
    named = titled(desk.words, asset)
    if key != "expired" or asset.expires_on is None:
        return named
    facts = [desk.words.day(asset.expires_on)]
    facts += [desk.words.say("audit-library-used", n=asset.uses_90d)] if asset.uses_90d else []
    return f"{named}: {', '.join(facts)}"


def _reasons(desk: Desk, findings: Mapping[str, Sequence[Finding]]) -> dict[str, list[str]]:
    """What was found about each asset, each once."""
    concerned: dict[str, list[str]] = {}
    for key, found in findings.items():
        for asset in dict.fromkeys(id for each in found for id in _ids(each)):
            concerned.setdefault(asset, []).append(desk.words.named("finding", key))
    return concerned


def _ids(finding: Finding) -> list[str]:
    return [finding] if isinstance(finding, str) else finding
