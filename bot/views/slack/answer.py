"""An answer in Slack: the answer, what to send, what is missing, what can be done next, what it rests on.

Shares of the 9,999 characters: first line 500, other lines 1,200 beside a drawing and 1,800 without, the drawing 3,000,
assets to send 2,200, INTERNAL 830, not for use 560, buttons and menus 770, the line below and the thumbs 700. At most
45 blocks: 1, 12, 16, 8, 2, 1, 1, 2 of them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    InteractiveElement,
    OverflowMenuElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bot.answering.answer import Answer, NextStep
from bot.answering.permitted import permitted_brief
from bot.answering.shown import BriefShown, DealShown, GapsShown, MatrixShown, NeedsShown, TagsShown
from bot.answering.wording import first_name
from bot.views.below_answer import footer, has_a_why
from bot.views.slack.assets import OFFERS, assets_not_for_use, bold, internal_assets, offered_assets
from bot.views.slack.brief import brief_blocks, brief_buttons
from bot.views.slack.buttons import (
    AskColleague,
    AskNext,
    Carried,
    ExplainAnswer,
    InLanguage,
    SentAssets,
    ShareAnswer,
    ShowMore,
    button,
    menu,
    overflow,
    row,
)
from bot.views.slack.deal_pack import deal_blocks
from bot.views.slack.escaping import data, plain
from bot.views.slack.gaps import gap_blocks, gaps_left
from bot.views.slack.kept_brief import kept_buttons
from bot.views.slack.matrix import matrix_blocks, matrix_buttons, matrix_text, segments
from bot.views.slack.messages import FALLBACK, Message, section, small
from bot.views.slack.needs import need_blocks, review_buttons
from bot.views.slack.tag_review import review_blocks
from bot.views.slack.thumbs import thumbs
from bot.words import Words, words_in
from content_library.briefs.kept import Actor, as_kept
from content_library.picture import Picture
from retrieval.understood import Intent

LINES = 12  # more is a wall; the rest is a button away
LINES_ROOM, DRAWN_ROOM, LINE_ROOM = 1800, 1200, 320
LANGUAGES = 6
STEPS = 3
OF_DEALS: tuple[Intent, ...] = ("deal_info", "deal_collateral")
SAID_TO_ONE: tuple[Intent, ...] = ("feedback", "subscribe", "asset_update", "help", "out_of_scope", "malicious")
"""What is of use to nobody but whoever asked."""
LABEL = re.compile(r"^([^\W\d_](?:[^:.;?!“”*]|(?<=\d)\.(?=\d)){0,39}):(?= )")
"""What an indented line begins with when it says what it is about; the point of a number ends no sentence."""


def answer_message(answer: Answer, picture: Picture) -> Message:
    words, guests = words_in(answer.understood.language), among_guests(answer)
    first, lines = _spoken(answer)
    kept = _first_that_fit(lines, answer)
    blocks: list[Block] = [section(bold(data(first, 490)))] if first else []
    drawn, paragraphs = shown_blocks(answer, picture, words), [*_paragraphs(kept)]
    blocks += [*paragraphs, *drawn] if first else [*_opening(drawn), *paragraphs]
    blocks += offered_assets(answer, words)
    if not guests:
        blocks += internal_assets(answer, words)
        blocks += assets_not_for_use(answer, words)
    blocks += _rows(answer, picture, words, len(lines) - len(kept) + gaps_left(answer.shown))
    blocks.append(small(data(footer(answer, picture), 400)))
    blocks += thumbs(answer, words, guests=guests)
    return Message(_fallback(answer, picture, words), tuple(blocks))


def _opening(drawn: list[Block]) -> list[Block]:
    """Nothing is above a drawing that says it all: no rule either."""
    return drawn[1:] if drawn and isinstance(drawn[0], DividerBlock) else drawn


def below_words(answer: Answer, picture: Picture) -> tuple[Block, ...]:
    """What stands below an answer a model worded: the links and buttons, since the words themselves are said."""
    words, guests = words_in(answer.understood.language), among_guests(answer)
    offers = offered_assets(answer, words)
    internal = [] if guests else internal_assets(answer, words)
    return (
        *offers,
        *internal,
        *_rows(answer, picture, words, 0),
        small(data(footer(answer, picture), 400)),
        *thumbs(answer, words, guests=guests),
    )


def whole_answer_view(answer: Answer, picture: Picture) -> View:
    """Every line of it in a window, as many as 20 texts hold; the company's ids have their names there too."""
    words = words_in(answer.understood.language)
    texts = list(_paragraphs(answer.lines, most=20, room=2800))
    below = small(data(footer(answer, picture), 400))
    return View(
        type="modal",
        title=plain(words.say("slack-whole-answer"), 24),
        close=plain(words.say("slack-close"), 24),
        blocks=[*texts, below] if texts else [below],
    )


def among_guests(answer: Answer) -> bool:
    question = answer.understood.question
    return question.place == "shared" or question.role == "guest"


def _may_decide(answer: Answer, picture: Picture, asset: str) -> bool:
    """Whether somebody who reads the answer decides on the tags of an asset: in a room somebody may."""
    asker = answer.understood.question
    return asker.place != "dm" or asker.role == "marketer" or picture.asset_of[asset].owner == asker.user


def shown_blocks(answer: Answer, picture: Picture, words: Words) -> list[Block]:
    """At most 3,000 characters; tags, beside which no assets are offered, 5,000."""
    match answer.shown:
        case NeedsShown() as needs:
            return need_blocks(needs, picture, words)
        case DealShown() as deal:
            return deal_blocks(deal, picture, words)
        case MatrixShown() as matrix:
            return matrix_blocks(matrix, picture, words)
        case GapsShown() as gaps:
            asker = answer.understood.question
            return gap_blocks(gaps, picture, words, decides=asker.place != "dm" or asker.role == "marketer")
        case BriefShown(brief):
            shown = permitted_brief(brief, picture, answer.understood.question)
            return brief_blocks(shown, words, kept=brief.id in picture.kept_briefs)
        case TagsShown() as tags:
            return review_blocks(tags, picture, words, partial(_may_decide, answer, picture), answer.id)
        case None:
            return []


# --------------------------------------------------------------------------- what it says


def _spoken(answer: Answer) -> tuple[str, list[str]]:
    """The first line, "" when it is drawn, and the others that are not."""
    left = [line for line in answer.lines[1:] if answer.shown is None or line not in answer.shown_lines]
    first = answer.lines[0] if answer.lines else "–"
    return ("" if answer.shown is not None and first in answer.shown_lines else first), left


def _first_that_fit(lines: Sequence[str], answer: Answer) -> list[str]:
    """Beside gaps one, since they are two lines each."""
    kept, left = list[str](), DRAWN_ROOM if answer.shown else LINES_ROOM
    for line in lines[: 1 if isinstance(answer.shown, GapsShown) else LINES]:
        left -= len(_marked(line, has_children=True)) + 1
        if left < 0:
            break
        kept.append(line)
    behind = lines[len(kept)] if len(kept) < len(lines) else ""
    heads = behind.startswith("   ") and len(kept) > 1 and not kept[-1].startswith("   ")
    return kept[:-1] if heads else kept  # a head is not left without what belongs to it


def _paragraphs(lines: Sequence[str], most: int = LINES, room: int = LINES_ROOM) -> Iterator[Block]:
    """A line and what is indented below it belong together."""
    groups = [list(group) for _, group in groupby(_numbered(lines), key=lambda each: each[0])]
    for group in groups[:most]:
        children = any(line.startswith("   ") for _, line in group)
        texts = [_marked(line, has_children=children) for _, line in group]
        yield section("\n".join(texts)[:room])


def _numbered(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each line with the number of its paragraph. Single lines in a row are one paragraph."""
    number, after_child = 0, False
    for place, line in enumerate(lines):
        child = line.startswith("   ")
        parent = not child and place + 1 < len(lines) and lines[place + 1].startswith("   ")
        if place and not child and (after_child or parent):
            number += 1
        after_child = child
        yield number, line


def _marked(line: str, *, has_children: bool) -> str:
    if not line.startswith("   "):
        text = data(line, LINE_ROOM)
        return bold(text) if has_children else text
    text = data(line, LINE_ROOM)
    return LABEL.sub(r"*\1:*", text)


# --------------------------------------------------------------------------- what can be done


def _rows(answer: Answer, picture: Picture, words: Words, hidden: int) -> list[ActionsBlock]:
    """What to do next and, for what is wanted now and then, menus; those of a matrix have a row of their own."""
    languages = _languages(answer, picture, words) if answer.id else None
    besides = _besides(answer, words) if answer.id else None
    if isinstance(answer.shown, MatrixShown) and answer.id:
        menus = row([segments(answer.shown, picture, words, answer.id), languages])
        return [*menus, *row([*_buttons(answer, picture, words, hidden, STEPS + 1), besides])]
    return row([*_buttons(answer, picture, words, hidden, STEPS), languages, besides])


def _buttons(answer: Answer, picture: Picture, words: Words, hidden: int, most: int) -> list[InteractiveElement | None]:
    """Those of the drawing, what to ask next, the rest of the answer."""
    own = _own_buttons(answer, picture, words)
    more = [button(words.say("slack-show-more", n=hidden), ShowMore(answer=answer.id))] if hidden and answer.id else []
    steps = [
        button(
            step.label,
            AskNext(question=step.question, answer=answer.id),
            place,
            primary=not (place or own or answer.behaviour == "act"),
        )
        for place, step in enumerate(_steps(answer))
    ]
    asks = _asks(answer, picture, words)
    return [*own, *steps[: most - len(own) - len(asks)], *asks, *more][:most]


def _asks(answer: Answer, picture: Picture, words: Words) -> list[InteractiveElement | None]:
    if not (answer.ask and answer.id):
        return []
    person = first_name(picture, answer.ask)
    return [button(words.say("slack-ask-person", name=plain(person, 40)), AskColleague(answer=answer.id))]


def _steps(answer: Answer) -> Sequence[NextStep]:
    """Every gap that is drawn has its own."""
    return () if isinstance(answer.shown, GapsShown) else answer.next_steps[:STEPS]


def _own_buttons(answer: Answer, picture: Picture, words: Words) -> list[InteractiveElement | None]:
    """Those of the drawing."""
    match answer.shown:
        case NeedsShown() as needs:
            return review_buttons(needs, words)
        case MatrixShown() as matrix if answer.id:
            return matrix_buttons(matrix, picture, words, answer.id)
        case BriefShown(brief) if brief.id in picture.kept_briefs:
            asker = answer.understood.question
            presser = Actor(asker.user, asker.role) if asker.place == "dm" else None
            return kept_buttons(as_kept(brief, picture), picture, words, presser)[:STEPS]
        case BriefShown() if answer.id:
            return brief_buttons(answer.id, words)
        case DealShown() if answer.id:
            return [*_sent(answer, words)]
        case _:
            return []


def _sent(answer: Answer, words: Words) -> list[ButtonElement | None]:
    if not isinstance(answer.shown, DealShown) or not answer.offered:
        return []
    return [button(words.say("slack-sent"), SentAssets(answer=answer.id, deal=answer.shown.deal))]


def _languages(answer: Answer, picture: Picture, words: Words) -> StaticSelectElement | None:
    """For assets to send and the matrix, in a company that writes in several languages; how much public content there
    is in each is not known here."""
    written_in = picture.company.content_languages
    matrix = answer.shown if isinstance(answer.shown, MatrixShown) else None
    has_one = matrix.campaigns is None if matrix else bool(offered_assets(answer, words))
    if among_guests(answer) or not has_one or len(written_in) < 2:
        return None
    options = [
        (
            plain(words.say("slack-only-in", language=words.language_name(each)), 40),
            InLanguage(answer=answer.id, language=each),
        )
        for each in written_in[:LANGUAGES]
    ]
    return menu("in_language:0", words.say("slack-language"), options)


def _besides(answer: Answer, words: Words) -> OverflowMenuElement | None:
    """Nothing of it is for guests, and what concerns a deal is not for a room."""
    options: list[tuple[str, Carried]] = []
    if has_a_why(answer):
        options.append((words.say("slack-why"), ExplainAnswer(answer=answer.id)))
    if not (answer.understood.intent in (*OF_DEALS, *SAID_TO_ONE) or answer.understood.slots.deal):
        options.append((words.say("slack-share"), ShareAnswer(answer=answer.id)))
    return None if among_guests(answer) else overflow("besides:0", options)


def _fallback(answer: Answer, picture: Picture, words: Words) -> str:
    """The answer first, then the rest as plain lines; a matrix as a table of fixed width."""
    parts = [data(line, LINE_ROOM) for line in answer.lines[: LINES + 1]]
    if isinstance(answer.shown, MatrixShown):
        parts.append(matrix_text(answer.shown, picture, words, 1800))
    parts += [f"{place}. {data(offer.title, 90)}" for place, offer in enumerate(answer.offered[:OFFERS], 1)]
    kept, left = list[str](), FALLBACK
    for part in parts:
        left -= len(part) + 1
        if left < 0:
            break
        kept.append(part)
    return "\n".join(kept) or "–"
