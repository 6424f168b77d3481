"""App Home: what concerns somebody in their role, before they ask.

Tables are for messages only: the matrix stands here as text of fixed width.
"""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock
from slack_sdk.models.views import View

from bot.answering.shown import GapShown
from bot.answering.wording import STATUS, cell_label, persona_label, phase_label
from bot.skills.home_facts import AWAITED, HomeFacts, Known, MyBrief, MyDeal, Proposed
from bot.views.slack.buttons import AskNext, ChooseRole, CreateBrief, OpenSettings, ShowCollateral, button, row
from bot.views.slack.carried import OpenKept
from bot.views.slack.carried_tags import ReviewTags
from bot.views.slack.escaping import data
from bot.views.slack.gaps import facts_told
from bot.views.slack.later import linked
from bot.views.slack.matrix import legend, small_matrix
from bot.views.slack.messages import header, section, small
from bot.words import Words
from content_library.coverage import Coverage
from content_library.picture import Picture

ROLES = ("marketer", "writer", "sales")
GAPS, REVIEWS, BRIEFS, DEALS, EXAMPLES, FEEDBACK = 3, 3, 5, 5, 3, 3
MATRIX = 2800  # of a section's 3,000


def home_view(facts: HomeFacts, picture: Picture, words: Words) -> View:
    """At most 45 blocks (Slack takes 100) and 9,000 characters."""
    rooms = {"marketer": _marketing, "writer": _writing, "sales": _selling}
    blocks = [
        *_roles(facts.role, words),
        *rooms.get(facts.role, _marketing)(facts, picture, words),
        *_examples(facts, words),
        *_feedback(facts, words),
        DividerBlock(),
        small(_known(facts.known, words)),
        *row([button(words.say("slack-settings"), OpenSettings())]),
    ]
    return View(type="home", blocks=blocks)


def guest_home(words: Words) -> View:
    """For somebody from outside: what they may ask, and nothing of the company. 4 blocks."""
    ask = words.say("slack-ask-help")
    blocks = [section(words.say("slack-guest-home")), *row([button(ask, AskNext(question=ask))])]
    return View(type="home", blocks=blocks)


def _roles(role: str, words: Words) -> list[Block]:
    """The one that is looked through stands out by colour and by word."""
    switch = [_role(each, place, words, chosen=each == role) for place, each in enumerate(ROLES)]
    return [header(words.say("slack-home-title")), *row(switch)]


def _role(role: str, place: int, words: Words, *, chosen: bool) -> ButtonElement | None:
    label = words.named("slack-role", role)
    text = f"✓ {label}" if chosen else label
    return button(text, ChooseRole.model_validate({"role": role}), place, primary=chosen)


# --------------------------------------------------------------------------- by role


def _marketing(facts: HomeFacts, picture: Picture, words: Words) -> list[Block]:
    return [
        *_matrix(facts.table, picture, words),
        *_briefs(words.say("slack-my-briefs"), facts.briefs, picture, words),
        *_gaps(facts.gaps, picture, words),
        *_findings(facts.findings, words),
        *_reviews(facts.to_review, picture, words),
        *_proposals(facts.proposed, words),
    ]


def _writing(facts: HomeFacts, picture: Picture, words: Words) -> list[Block]:
    new = row([button(words.say("slack-new-brief"), CreateBrief(), 90, primary=True)])
    mine = _briefs(words.say("slack-my-briefs"), facts.briefs, picture, words)
    nothing = [small(words.say("slack-no-briefs"))]
    free = _briefs(words.say("slack-free-briefs"), facts.free, picture, words, BRIEFS)
    return [*(mine or nothing), *free, *new, *_gaps(facts.gaps, picture, words)]


def _selling(facts: HomeFacts, picture: Picture, words: Words) -> list[Block]:
    mine = _briefs(words.say("slack-my-briefs"), (*facts.briefs, *facts.awaited), picture, words)
    if not facts.deals:
        return [small(words.say("slack-no-deals")), *mine]
    cards = [
        section(
            _deal(deal, picture, words), button(words.say("slack-collateral"), ShowCollateral(deal=deal.deal), place)
        )
        for place, deal in enumerate(facts.deals[:DEALS])
    ]
    return [section(f"*{words.say('slack-my-deals')}*"), *cards, *_left(len(facts.deals) - DEALS, words), *mine]


def _matrix(table: Coverage | None, picture: Picture, words: Words) -> list[Block]:
    drawn = small_matrix(table, picture, words, MATRIX) if table else ""
    if table is None or not table.cells or not drawn:
        return []
    return [section(f"*{words.say('slack-coverage')}*\n{drawn}"), small(legend(table, words))]


def _gaps(gaps: Sequence[GapShown], picture: Picture, words: Words) -> list[Block]:
    if not gaps:
        return []
    cards = [
        section(_gap(place, gap, picture, words), _brief_button(place, gap, words))
        for place, gap in enumerate(gaps[:GAPS], 1)
    ]
    return [section(f"*{words.say('slack-top-gaps')}*"), *cards]


def _gap(place: int, gap: GapShown, picture: Picture, words: Words) -> str:
    label = data(cell_label(picture, gap.persona, gap.phase), 90)
    covered = "" if gap.coverage is None else f" {words.percent(gap.coverage)}"
    status = f"{STATUS[gap.status]} {data(words.named('status', gap.status), 30)}{covered}"
    facts = facts_told(gap, words, 40)
    return f"{place}. *{label}* · {status}" + (f"\n{facts}" if facts else "")


def _brief_button(place: int, gap: GapShown, words: Words) -> ButtonElement | None:
    wish = CreateBrief(persona=gap.persona, phase=gap.phase)
    return button(words.say("slack-create-brief"), wish, place)


def _findings(findings: Sequence[tuple[str, int]], words: Words) -> list[Block]:
    """All that an audit finds, at most 600 characters: what was cut off here would look as if it were in order."""
    counted = [f"{number} {data(words.named('slack-finding', kind), 40)}" for kind, number in findings if number]
    if not counted:
        return []
    return [section(f"*{words.say('slack-to-tidy')}*\n{' · '.join(counted)}")]


def _reviews(assets: Sequence[str], picture: Picture, words: Words) -> list[Block]:
    known = [picture.asset_of[each] for each in assets if each in picture.asset_of]
    if not known:
        return []
    cards = [
        section(
            data(f"{asset.title} ({asset.id})", 120),
            button(words.say("slack-review"), ReviewTags(asset=asset.id), place),
        )
        for place, asset in enumerate(known[:REVIEWS])
    ]
    heading = words.say("slack-review-queue", n=len(known))
    return [section(f"*{heading}*"), *cards]


def _from(proposed: Proposed, words: Words) -> str:
    return words.say("slack-proposed-by", who=data(proposed.by, 40))


def _proposals(proposed: Sequence[Proposed], words: Words) -> list[Block]:
    if not proposed:
        return []
    lines = [
        f"• {linked(each.title, each.url)}{f' · {_from(each, words)}' if each.by else ''}"
        for each in proposed[:REVIEWS]
    ]
    heading = words.say("slack-proposed", n=len(proposed))
    return [section("\n".join([f"*{heading}*", *lines])), *_left(len(proposed) - REVIEWS, words)]


def _briefs(heading: str, briefs: Sequence[MyBrief], picture: Picture, words: Words, place: int = 0) -> list[Block]:
    """`place` counts the buttons on from those above."""
    if not briefs:
        return []
    cards = [_brief(number, each, picture, words) for number, each in enumerate(briefs[:BRIEFS], place)]
    return [section(f"*{heading}*"), *cards, *_left(len(briefs) - BRIEFS, words)]


def _brief(place: int, brief: MyBrief, picture: Picture, words: Words) -> Block:
    """State, due date and what the reader does next, or why it is here; a kept one opens."""
    due = words.say("slack-due-on", day=words.day(brief.due)) if brief.due else words.say("slack-no-due")
    late = "🕒 " if brief.due and brief.due < picture.today else ""
    state = data(words.named("brief-status", brief.status), 24)
    first = f"{data(brief.brief, 20)} *{data(brief.title, 90)}* · {state} · {late}{due}"
    step = (
        f"\n→ {words.say('slack-brief-next', part=brief.part, status=brief.status)}"
        if brief.part and (brief.kept or brief.part in AWAITED)
        else ""
    )
    opens = button(words.say("slack-open"), OpenKept(brief=brief.brief), place) if brief.kept else None
    return section(f"{first}{step}", opens)


def _deal(deal: MyDeal, picture: Picture, words: Words) -> str:
    phase = data(phase_label(picture, deal.phase), 60)
    late = deal.typical is not None and deal.days > deal.typical
    days = (
        words.say("slack-days-usual", n=deal.days, typical=deal.typical)
        if deal.typical
        else words.say("slack-days", n=deal.days)
    )
    first = f"*{data(deal.account, 80)}* · {phase} · {'🕒 ' if late else ''}{days}"
    missing = ", ".join(_not_on_board(deal, each, picture, words) for each in deal.missing[:3])
    return f"{first}\n{words.say('slack-not-on-board', who=missing)}" if missing else first


def _not_on_board(deal: MyDeal, persona: str, picture: Picture, words: Words) -> str:
    """Who blocks is said to, as everywhere."""
    label = data(persona_label(picture, persona), 50)
    return f"{label} ({words.named('contact', 'blocking')})" if persona in deal.blocking else label


# --------------------------------------------------------------------------- for everybody


def _examples(facts: HomeFacts, words: Words) -> list[Block]:
    asked = [button(each, AskNext(question=each), place) for place, each in enumerate(facts.examples[:EXAMPLES])]
    buttons = row(asked)
    return [DividerBlock(), section(f"*{words.say('slack-ask-me')}*"), *buttons] if buttons else []


def _feedback(facts: HomeFacts, words: Words) -> list[Block]:
    lines = [f"• {data(each, 200)}" for each in facts.feedback[:FEEDBACK]]
    return [section("\n".join([f"*{words.say('slack-your-feedback')}*", *lines]))] if lines else []


def _known(known: Known, words: Words) -> str:
    what = words.say(
        "slack-known", assets=words.say("count-asset", n=known.assets), cells=words.say("count-cell", n=known.cells)
    )
    if known.synced is None:
        return f"{what} · {words.say('slack-never-synced')}"
    return f"{what} · {words.say('slack-synced', day=words.day(known.synced.date()), time=f'{known.synced:%H:%M}')}"


def _left(number: int, words: Words) -> list[Block]:
    return [small(words.say("slack-more", n=number))] if number > 0 else []
