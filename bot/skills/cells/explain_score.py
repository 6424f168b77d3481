"""Why a cell has its score and its place: every factor of the priority and every part of the coverage, added up."""

from bot.answering.answer import Answer
from bot.answering.decline import not_mapped
from bot.answering.demand_told import demand_told
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.permitted import deals_to_name, knows_every_deal
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import cell_label
from content_library.coverage import CellCoverage, coverage
from content_library.gaps import Gap, gaps
from content_library.need_coverage import AssetStrength, NeedCoverage
from content_library.spelling import folded
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent

OF_SCORES: tuple[Intent, ...] = (
    "need_lookup",
    "gap_list",
    "coverage_matrix",
    "compare",
    "explain_score",
    "brief_create",
)


def explain_score(desk: Desk) -> Answer:
    slots, strangers = desk.understood.slots, not_mapped(desk)
    if strangers is not None:
        return strangers
    asked = [
        gap
        for gap in gaps(desk.picture, coverage(desk.picture, lens_of(desk)))
        if (not slots.persona or gap.persona in slots.persona) and (not slots.phase or gap.phase in slots.phase)
    ]
    if not asked or _is_of_no_score(desk):
        return reply(desk, [desk.words.say("explain-score-which")], behaviour="clarify")
    return _explained(desk, asked[0])


def _is_of_no_score(desk: Desk) -> bool:
    """A bare "why?" behind an answer that gave no figure and spoke of no cell."""
    before, slots = desk.before, desk.understood.slots
    if before is None or slots.persona or slots.phase or before.intent in OF_SCORES:
        return False
    return cues.load().signals["asks_why_given"].fullmatch(plain(desk.question.text)) is not None


def _explained(desk: Desk, gap: Gap) -> Answer:
    picture, words = desk.picture, desk.words
    cell = coverage(picture, lens_of(desk)).cell(gap.persona, gap.phase)
    label = cell_label(picture, gap.persona, gap.phase)
    if cell.coverage is None:
        line = words.say("explain-score-none", cell=label, status=words.named("status", cell.status))
        return reply(desk, [line], cells=[(gap.persona, gap.phase)])
    return reply(
        desk,
        _in_order(desk, _priority_lines(desk, label, gap), coverage_lines(desk, cell), label, _rule(desk, cell)),
        cells=[(gap.persona, gap.phase)],
        needs=gap.unmet,
        gaps=gap.unmet,
        next_steps=[step_to_brief(words, picture, gap.persona, gap.phase)],
        sources=[*(each.asset for need in cell.needs for each in need.assets)],
    )


def _in_order(desk: Desk, priority: list[str], covered: list[str], label: str, rule: str) -> list[str]:
    """What was asked about first: "why so low" is a figure of coverage, "why red" the rule behind a status, "why on top"
    a place."""
    text, signals = folded(desk.question.text), cues.load().signals
    if not signals["of_coverage"].search(text) or signals["of_priority"].search(text) or _is_of_a_place(desk):
        return [*priority, *covered, rule]
    first, *rest = covered
    if signals["of_status"].search(text):
        return [f"{label}: {rule}", first, *rest, *priority]
    return [f"{label}: {first}", *rest, rule, *priority]


def _is_of_a_place(desk: Desk) -> bool:
    """ "why is it so high" behind a list by priority."""
    return desk.before is not None and desk.before.intent == "gap_list" and says("high", plain(desk.question.text))


def _rule(desk: Desk, cell: CellCoverage) -> str:
    """Which rule made its status of the sum and of its musts."""
    thresholds, covered = desk.picture.taxonomy.thresholds, cell.coverage or 0
    musts = [need.label == "met" for need in cell.needs if need.importance == "must"]
    if cell.status == "gap":
        why = "low" if covered < thresholds.cell_gap else "stopped"
    else:
        why = "high" if cell.status == "covered" else "must" if covered >= thresholds.cell_covered else "between"
    return desk.words.say(
        "explain-score-rule",
        status=desk.words.named("status", cell.status),
        why=why,
        met=sum(musts),
        musts=len(musts),
        low=desk.words.percent(thresholds.cell_gap),
        high=desk.words.percent(thresholds.cell_covered),
        part=desk.words.named("participation", cell.participation or ""),
    )


def _priority_lines(desk: Desk, label: str, gap: Gap) -> list[str]:
    return [*_factor_lines(desk, label, gap), _demand_line(desk, gap), *_deal_line(desk, gap), *_stale_line(desk, gap)]


def _factor_lines(desk: Desk, label: str, gap: Gap) -> list[str]:
    words, rule = desk.words, desk.picture.taxonomy.priority
    first = words.say(
        "explain-score-priority",
        cell=label,
        priority=gap.priority,
        weight=gap.weight,
        hole=gap.hole,
        urgency=gap.urgency,
        waits="yes" if gap.discounted else "no",
        discount=float(rule.in_progress_discount),
        briefs=words.listed(gap.in_progress),
    )
    participation, covered = words.named("participation", gap.participation or ""), words.percent(gap.coverage or 0)
    return [
        first,
        words.say(
            "explain-score-weight", weight=gap.weight, participation=participation, hole=gap.hole, covered=covered
        ),
        _urgency_line(desk, gap),
    ]


def _urgency_line(desk: Desk, gap: Gap) -> str:
    """Term by term for who may know of every deal: from the others the share of the deals could be worked out."""
    words, rule = desk.words, desk.picture.taxonomy.priority
    if not knows_every_deal(desk):
        return words.say("explain-score-urgency-whole", urgency=gap.urgency)
    return words.say(
        "explain-score-urgency",
        base=rule.base,
        demandweight=rule.demand,
        demand=gap.demand,
        dealsweight=rule.deals,
        deals=gap.deals,
        staleweight=rule.stale,
        stale=gap.stale,
    )


def _demand_line(desk: Desk, gap: Gap) -> str:
    """Who asked is for marketing, where nobody reads along; the others hear how many."""
    days = desk.picture.taxonomy.priority.demand_window_days
    by_name = desk.role == "marketer" and desk.question.place == "dm"
    told = demand_told(desk, gap.persona, gap.phase, by_name=by_name)
    return told or desk.words.say("explain-score-no-demand", days=days)


def _deal_line(desk: Desk, gap: Gap) -> list[str]:
    """The deals the asker may know of; whether there are others is told to nobody else, not even as a number."""
    words, permitted = desk.words, {deal.id: deal.account for deal in deals_to_name(desk)}
    if not gap.stuck_deals and knows_every_deal(desk):
        return [words.say("explain-score-no-deals")]
    told = [
        words.say("explain-score-deal", account=permitted[deal], days=days, usual=words.number(usual))
        for deal, days, usual, _ in gap.stuck_deals
        if deal in permitted
    ]
    return [words.say("explain-score-deals", deals=words.listed(told))] if told else []


def _stale_line(desk: Desk, gap: Gap) -> list[str]:
    share = desk.words.percent(round(gap.stale * 100))
    return [desk.words.say("explain-score-stale", share=share)] if gap.stale else []


def coverage_lines(desk: Desk, cell: CellCoverage) -> list[str]:
    words, points = desk.words, desk.picture.taxonomy.need_importance
    parts = " + ".join(
        words.say("explain-score-part", points=points[need.importance], coverage=need.coverage) for need in cell.needs
    )
    total, covered = sum(points[need.importance] for need in cell.needs), words.percent(cell.coverage or 0)
    first = words.say("explain-score-coverage", covered=covered, parts=parts, total=total)
    return [first, *(f"   {_need(desk, need)}" for need in cell.needs)]


def _need(desk: Desk, need: NeedCoverage) -> str:
    """The need's sum: the assets that count, then those that count nothing and why."""
    words, label = desk.words, desk.words.named("label", need.label)
    if not need.assets:
        return words.say("explain-score-need-empty", need=need.need, label=label, coverage=need.coverage)
    counting = [_counted(desk, each) for each in need.assets if each.asset in need.counting]
    idle = [_idle(desk, each) for each in need.assets if each.asset not in need.counting]
    assets = "; ".join([*counting, *idle])
    return words.say("explain-score-need", need=need.need, label=label, coverage=need.coverage, assets=assets)


def _counted(desk: Desk, each: AssetStrength) -> str:
    words, weights, parts = desk.words, desk.picture.taxonomy.fit_weights, each.parts
    fit = words.say(
        "explain-score-fit",
        fit=each.fit,
        formatweight=weights.format,
        format=parts.format,
        depthweight=weights.depth,
        depth=parts.depth,
        freshnessweight=weights.freshness,
        freshness=parts.freshness,
        qualityweight=weights.quality,
        quality=parts.quality,
    )
    if each.fit and each.strength != each.fit:
        lens = round(each.strength / each.fit, 3)
        return words.say("explain-score-counted-lens", asset=each.asset, strength=each.strength, fit=fit, lens=lens)
    return words.say("explain-score-counted", asset=each.asset, strength=each.strength, fit=fit)


def _idle(desk: Desk, each: AssetStrength) -> str:
    words = desk.words
    if each.blocked:
        return words.say("explain-score-idle", asset=each.asset, why=why_blocked(words, each.blocked))
    if each.strength == 0:
        language = words.language_name(each.language)
        return words.say("explain-score-idle-language", asset=each.asset, language=language)
    return words.say("explain-score-idle-better", asset=each.asset)
