"""The shapes of answers, worked out from a picture by the real rules, and the facts of App Home and digest."""

from datetime import datetime, timedelta

from bot.skills.shown import (
    CellShown,
    DealShown,
    GapShown,
    GapsShown,
    MatrixShown,
    NeedShown,
    NeedsShown,
    TagReview,
    TagShown,
    TagsShown,
)
from bot.skills.wording import titled
from bot.views.slack.digest import DigestFacts, UsedPiece
from bot.views.slack.home import HomeFacts, Known, MyBrief, MyDeal
from bot.views.slack.prompts import example_questions
from bot.words import Words, words_in
from content_library.actions import work_sources
from content_library.audit import audit
from content_library.coverage import coverage
from content_library.deal_cards import deal_card, open_approvals
from content_library.gaps import Gap, gaps
from content_library.need_coverage import NeedCoverage
from content_library.picture import CellKey, Picture

ENGLISH = words_in("en")


def cell_shown(picture: Picture, persona: str, phase: str) -> CellShown:
    cell = coverage(picture).cell(persona, phase)
    formats = picture.cell_of[persona, phase].content_preferences.formats.preferred
    return CellShown(
        persona=persona,
        phase=phase,
        participation=cell.participation,
        status=cell.status,
        coverage=cell.coverage,
        reads=ENGLISH.listed((ENGLISH.named("format", each) for each in formats), "or"),
        needs=tuple(_need(picture, need) for need in cell.needs),
    )


def needs_shown(picture: Picture, *cells: CellKey) -> NeedsShown:
    open_needs = {need.need for each in cells for need in coverage(picture).cell(*each).needs if need.label != "met"}
    to_review = dict.fromkeys(each.asset for each in picture.suggestions if each.need in open_needs)
    return NeedsShown(tuple(cell_shown(picture, *each) for each in cells), tuple(to_review))


def _need(picture: Picture, need: NeedCoverage) -> NeedShown:
    usable = [each.asset for each in need.assets if each.strength > 0]
    blocked = [each.asset for each in need.assets if each.strength == 0]
    met_by = ", ".join(usable[:2]) or (f"only {blocked[0]}, not for use" if blocked else "nothing yet")
    return NeedShown(need.need, picture.need_of[need.need].text, need.importance, need.label, met_by)


def deal_shown(picture: Picture, id: str) -> DealShown:
    card = deal_card(picture, id)
    deal = card.deal
    rival = next((each.name for each in picture.competitors if each.id == deal.competitor), "")
    return DealShown(
        deal=deal.id,
        account=deal.account,
        stage=deal.crm_stage,
        phase=card.phase or "",
        days=card.days,
        typical=card.typical,
        amount=deal.amount,
        country=deal.country,
        language=deal.language,
        rival=rival,
        next_step=deal.next_step,
        waiting=tuple((each.persona, each.status) for each in open_approvals(picture, id) if each.phase == card.phase),
    )


def matrix_shown(picture: Picture) -> MatrixShown:
    return MatrixShown(coverage(picture))


def gaps_shown(picture: Picture, words: Words = ENGLISH) -> GapsShown:
    found = [gap for gap in gaps(picture) if gap.priority > 0 and gap.unmet and not gap.discounted]
    return GapsShown(tuple(_gap(picture, gap, words) for gap in found[:5]))


def _gap(picture: Picture, gap: Gap, words: Words) -> GapShown:
    stuck = [picture.deal_of[row[0]].account for row in gap.stuck_deals]
    facts = [
        f"{words.say('count-need', n=len(gap.unmet))} open",
        f"asked {gap.demand_count}×",
        *(f"{each} waits" for each in stuck[:2]),
    ]
    return GapShown(
        gap.persona, gap.phase, gap.status, gap.coverage, gap.priority, tuple(facts), _work(picture, gap, words)
    )


def _work(picture: Picture, gap: Gap, words: Words) -> tuple[str, ...]:
    grouped: dict[tuple[str, str], int] = {}
    for need, action in gap.actions.items():
        source = next(iter(work_sources(picture, need, action)), "")
        grouped[action, source] = grouped.get((action, source), 0) + 1
    said = ((words.named("action", action), source, number) for (action, source), number in grouped.items())
    return tuple(
        f"{action} {source or 'a new piece'} ({words.say('count-need', n=number)})" for action, source, number in said
    )


def tags_shown(picture: Picture) -> TagsShown:
    """Every suggestion of the picture, asset by asset."""
    by_asset: dict[str, list[TagShown]] = {}
    for each in picture.suggestions:
        by_asset.setdefault(each.asset, []).append(TagShown(each.need, each.sentence))
    return TagsShown(tuple(_review(picture, asset, tuple(tags)) for asset, tags in by_asset.items()))


def _review(picture: Picture, asset: str, tags: tuple[TagShown, ...]) -> TagReview:
    need = picture.need_of[tags[0].need]
    cell = coverage(picture).cell(need.persona, need.phase)
    return TagReview(asset, tags, need.persona, need.phase, cell.coverage, cell.potential)


def home_facts(picture: Picture, role: str, words: Words = ENGLISH) -> HomeFacts:
    """What Nina, Ben and Sofia find at home."""
    briefs = [MyBrief(each.id, each.title, each.status, each.due) for each in picture.briefs if each.active]
    findings = tuple((kind, len(found)) for kind, found in audit(picture).as_json().items())
    synced = datetime(2026, 2, 16, 8, 10)  # noqa: DTZ001, of the reader's own clock
    return HomeFacts(
        role=role,
        known=Known(len(picture.assets), len(picture.cells), synced),
        table=coverage(picture),
        gaps=gaps_shown(picture, words).gaps[:3],
        findings=findings,
        to_review=tuple(dict.fromkeys(each.asset for each in picture.suggestions)),
        briefs=tuple(each for each in briefs if each.due),
        free=tuple(each for each in briefs if not each.due),
        deals=tuple(
            _my_deal(picture, deal.id) for deal in picture.deals if deal.status == "open" and deal.owner == "sofia"
        ),
        examples=tuple(example_questions(role, picture, words)),
        feedback=("Your note on A10 (out of date): Ada is refreshing it.",),
    )


def _my_deal(picture: Picture, id: str) -> MyDeal:
    card = deal_card(picture, id)
    missing = tuple(each.persona for each in open_approvals(picture, id))
    return MyDeal(id, card.deal.account, card.phase or "", card.days, card.typical, missing)


def digest_facts(picture: Picture) -> DigestFacts:
    best = gaps_shown(picture).gaps[0]
    return DigestFacts(
        since=picture.today - timedelta(days=7),
        overall=coverage(picture).overall,
        before=77.1,
        new_gaps=((best.persona, best.phase),),
        questions=(("Is there a payback sheet the CFO can change?", "Sofia"), ("leasing options?", "Jonas")),
        expiring=((titled(picture.assets[32]), picture.today + timedelta(days=40)),),
        unused=("Security and data-flow white paper",),
        used=(UsedPiece("7 early warning signs of bearing failure", 9, 2),),
    )
