"""What deals are to be like: every condition a question names narrows them and is said, or is said as one that was not
kept."""

from collections.abc import Callable, Iterator, Sequence

from bot.answering.conditions import Condition
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals, sees_contacts
from bot.answering.wording import first_name, persona_label, phase_label
from content_library.deal_cards import deal_card
from content_library.intake import Deal
from retrieval.reading.names.markets import is_in, is_region
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants.asked_line import says
from retrieval.reading.wants.negated import negated
from retrieval.reading.words.spelling import plain
from retrieval.vocabulary import Vocabulary

NAMING = ("industry", "segment", "language", "competitor")
"""What a deal has one value of, and a question may name several of."""
_SAID = {
    "industry": "deals-where-industry",
    "segment": "deals-where-segment",
    "language": "deals-where-language",
    "competitor": "deals-where-competitor",
}
_SAID_OF_OTHERS = {
    "industry": "deals-where-other-industry",
    "segment": "deals-where-other-segment",
    "language": "deals-where-other-language",
    "competitor": "deals-where-other-competitor",
}


def deal_conditions(desk: Desk) -> tuple[Condition[Deal], ...]:
    """All but who of a buyer's people is there."""
    return tuple(_conditions(desk))


def told(conditions: Sequence[Condition[Deal]]) -> str:
    """ "against Cargolane, in food"; "" without any."""
    return ", ".join(each.said for each in conditions if each.said and each.so is not None)


def not_kept(desk: Desk, conditions: Sequence[Condition[Deal]]) -> list[str]:
    """That some of what was asked for is nothing the deals at hand say."""
    left = [each.said for each in conditions if each.so is None]
    return [desk.words.say("deals-where-not-kept", so=", ".join(left))] if left else []


def people_conditions(desk: Desk) -> tuple[Condition[Deal], ...]:
    """Those named who are to be there: who is there is for the owner of a deal."""
    slots, picture = desk.understood.slots, desk.picture
    if not slots.persona or "persona" in slots.inherited:
        return ()
    people = desk.words.listed((persona_label(picture, each) for each in slots.persona), "or")
    if not any(sees_contacts(desk, deal) for deal in permitted_deals(desk)):
        return (Condition(desk.words.say("deals-where-persona", what=people), None),)

    def there(deal: Deal) -> bool:
        contacts = picture.contacts_of.get(deal.id, ()) if sees_contacts(desk, deal) else ()
        return any(each.is_known and each.persona in slots.persona for each in contacts)

    return (_where(desk, "deals-where-persona", people, there),)


def _conditions(desk: Desk) -> Iterator[Condition[Deal]]:
    slots, words = desk.understood.slots, desk.words
    if slots.owner is not None and slots.owner != desk.question.user:
        yield _where(
            desk, "deals-where-owner", first_name(desk.picture, slots.owner), lambda deal: deal.owner == slots.owner
        )
    elif slots.owner is not None:
        yield Condition("", lambda deal: deal.owner == slots.owner)
    if (least := slots.min_deal) is not None:
        yield _where(desk, "deals-where-least", _amount(desk, least), lambda deal: deal.amount >= least)
    if (most := slots.max_deal) is not None:
        yield _where(desk, "deals-where-most", _amount(desk, most), lambda deal: 0 < deal.amount <= most)
    yield from _places(desk)
    yield from _stages(desk)
    yield from _named(desk)
    if says("rival_gone", plain(desk.question.text)):
        yield Condition(words.say("deals-where-no-rival"), lambda deal: not deal.competitor)
    if says("close_gone", plain(desk.question.text)):
        yield Condition(words.say("deals-where-no-close"), lambda deal: deal.close_date is None)
    if says("step_gone", plain(desk.question.text)):
        yield Condition(words.say("deals-where-no-step"), lambda deal: sees_contacts(desk, deal) and not deal.next_step)


def _places(desk: Desk) -> Iterator[Condition[Deal]]:
    """A region has no list of its countries: no deal is known to be in one."""
    words = desk.words
    for market in desk.understood.slots.market:
        if is_region(market):
            yield Condition(words.say("deals-where-market", what=market.title()), None)
    countries = tuple(each for each in desk.understood.slots.market if not is_region(each))
    if countries:
        names = words.listed((words.country_name(each) for each in countries), "or")
        yield _where(desk, "deals-where-market", names, lambda deal: is_in(deal, countries))


def _stages(desk: Desk) -> Iterator[Condition[Deal]]:
    slots, picture = desk.understood.slots, desk.picture
    if slots.deal_stage:
        yield _where(desk, "deals-where-stage", slots.deal_stage, lambda deal: deal.crm_stage == slots.deal_stage)
    elif slots.phase:
        names = desk.words.listed((phase_label(picture, each) for each in slots.phase), "or")
        yield _where(desk, "deals-where-stage", names, lambda deal: deal_card(picture, deal.id).phase in slots.phase)


def _named(desk: Desk) -> Iterator[Condition[Deal]]:
    """By a value of one field, or by any other: "in food", "not in food"."""
    out, slots = left_out(desk, NAMING), desk.understood.slots
    going_on = desk.before is not None and desk.before.intent == "deal_info"
    named = [kind for kind in NAMING if going_on or kind not in slots.inherited]
    for kind in (each for each in named if each != "industry" or not slots.segment):
        wanted: tuple[str, ...] = tuple(each for each in getattr(slots, kind) if each not in out)
        others = tuple(each for each in out if each in _values(desk, kind))
        if wanted:
            yield _where(desk, _SAID[kind], _labels(desk, kind, wanted), _is_of(kind, wanted))
        if others:
            yield _where(desk, _SAID_OF_OTHERS[kind], _labels(desk, kind, others), _is_of(kind, others, otherwise=True))


def _is_of(kind: str, ids: Sequence[str], *, otherwise: bool = False) -> Callable[[Deal], bool]:
    return lambda deal: (getattr(deal, kind) in ids) is not otherwise


def _values(desk: Desk, kind: str) -> set[str]:
    return {getattr(deal, kind) for deal in desk.picture.deals} | (
        {each.id for each in desk.picture.competitors} if kind == "competitor" else set()
    )


def _labels(desk: Desk, kind: str, ids: Sequence[str]) -> str:
    words, picture = desk.words, desk.picture
    names = {each.id: each.name for each in picture.competitors} | {each.id: each.name for each in picture.segments}
    match kind:
        case "language":
            told_as = [words.language_name(each) for each in ids]
        case "industry":
            told_as = [words.named("industry", each) for each in ids]
        case _:
            told_as = [names.get(each, each) for each in ids]
    return words.listed(told_as, "or")


def left_out(desk: Desk, kinds: Sequence[str]) -> tuple[str, ...]:
    """Ids of what is named only to say that it is not there."""
    vocabulary = Vocabulary.of(desk.picture)
    return negated(sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question)), kinds)


def _where(desk: Desk, message: str, what: str, so: Callable[[Deal], bool]) -> Condition[Deal]:
    return Condition(desk.words.say(message, what=what), so)


def _amount(desk: Desk, amount: float) -> str:
    return f"{desk.words.number(amount)} {desk.picture.company.currency}".strip()
