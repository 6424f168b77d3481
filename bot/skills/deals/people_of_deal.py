"""Who of a buyer's people is asked about: told in the first line, as far as this asker may hear of them."""

from collections.abc import Callable, Mapping, Sequence

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.wording import persona_label, phase_label
from content_library.deal_cards import PARTS, contact_status, deal_card, missing_parts, open_approvals, plays_in
from content_library.intake import Contact, ContactStatus, Deal
from content_library.picture import Picture
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain as as_words

ASKED = ("contact", "unreached", "blocking", "gates")
"""What is asked of them; the first that fits counts."""
_NOT_KNOWN: Mapping[str, Sequence[str]] = {"unreached": PARTS, "gates": ("gatekeeper",)}
"""Beside which of them those are told whom nobody knows there yet, by how they take part."""


def asked_about_people(desk: Desk) -> str | None:
    """Whom the contacts are, who was not reached yet, who blocks or who has to agree; None when nothing of it is asked."""
    said, signals = as_words(desk.question.text), cues.load().signals
    if signals["people_first"].search(said):
        return "unreached"
    asked = next((kind for kind in ASKED if signals[f"people_{kind}"].search(said)), None)
    if asked or any(signals[name].search(said) for name in ("deal_owner", "deal_rival")):
        return asked
    return "contact" if desk.understood.slots.deal and signals["who_is"].match(said) else None


def people_lines(desk: Desk, deal: Deal) -> list[str]:
    """Nothing where no people are asked about. A name is for whoever may see it; the others hear who is told names."""
    if deal.status == "open" and (needed := _needed(desk, deal)):
        return needed
    if deal.status == "open" and (named := _of_those_named(desk, deal)):
        return named
    asked = asked_about_people(desk)
    if asked is None or deal.status != "open":
        return []
    if asked != "contact":
        return [_LINES[asked](desk, deal), *_missing_lines(desk, deal, _NOT_KNOWN.get(asked, ()))]
    return [contacts_line(desk, deal)]


def people_line(desk: Desk, deal: Deal, asked: str) -> str:
    """Of those `asked` about: "unreached", "blocking" or "gates"."""
    return _LINES[asked](desk, deal)


def contacts_line(desk: Desk, deal: Deal) -> str:
    """Those asked about, or all; that names are not for them, to who may not hear them."""
    return _contacts(desk, deal) if sees_contacts(desk, deal) else desk.words.say("people-names", account=deal.account)


def people_told(desk: Desk, deal: Deal) -> tuple[str, ...]:
    """The personas of the people `people_lines` tells of, in its order; where none are asked about, of all known."""
    why = cues.load().signals["why_stands"].search(as_words(desk.question.text)) is not None
    asked = asked_about_people(desk) or ("blocking" if why else "contact")
    return tuple(dict.fromkeys(_ASKED_FOR[asked](desk, deal)))


def _of_those_named(desk: Desk, deal: Deal) -> list[str]:
    """ "has Harriet said yes", "is the broker on board": how each of them stands, beginning with yes or no where that is
    asked. Somebody the thread is about counts where nobody else is named."""
    slots, words = desk.understood.slots, desk.words
    agreeing = cues.load().signals["people_agreed"].search(as_words(desk.question.text)) is not None
    if asked_about_people(desk) or not (agreeing or (slots.contact and "contact" not in slots.inherited)):
        return []
    people = deal_card(desk.picture, deal.id).people
    named = [(persona, people.get(persona, "not_engaged")) for persona in slots.persona]
    if not agreeing:
        return [f"{with_status(desk, deal, *each)}." for each in named if each[0] in people]
    return [
        words.say("people-agreed", said="yes" if each[1] == "approved" else "no", who=with_status(desk, deal, *each))
        for each in named
    ]


def _needed(desk: Desk, deal: Deal) -> list[str]:
    """ "does it need finance approval": whether the map has them decide on such a deal in some phase, and how they stand."""
    picture, words = desk.picture, desk.words
    if not cues.load().signals["people_needed"].search(as_words(desk.question.text)):
        return []
    people, told = deal_card(picture, deal.id).people, []
    for persona in _personas_asked(desk):
        gates = [c.phase for c in picture.cells if c.persona == persona and c.participation == "gatekeeper"]
        phases = [phase_label(picture, each) for each in gates if plays_in(picture, deal, persona)]
        who = with_status(desk, deal, persona, people.get(persona, "not_engaged"))
        told.append(words.say("people-needed", said="yes" if phases else "no", phases=words.listed(phases), who=who))
    return told


def is_held_up(desk: Desk, deal: Deal, personas: Sequence[str]) -> bool:
    """Whether one of them has not approved yet, or blocks it as far as this asker may hear of that."""
    waiting = [each.persona for each in open_approvals(desk.picture, deal.id)]
    return not {*waiting, *_blockers(desk, deal)}.isdisjoint(personas)


def blocking_line(desk: Desk, deal: Deal) -> str:
    words, waiting = desk.words, open_approvals(desk.picture, deal.id)
    blocking = [_who(desk, deal, each) for each in _all_blocking(desk, deal)]
    if blocking:
        return words.say("people-blocking", account=deal.account, people=words.listed(blocking))
    if not waiting:
        return words.say("people-none-blocking", account=deal.account)
    open_still = words.listed(with_status(desk, deal, each.persona, each.status) for each in waiting)
    return words.say("people-none-blocking-but", account=deal.account, people=open_still)


def others_blocking(desk: Desk, deal: Deal) -> list[str]:
    """Those who block though the map has them approve nothing, with how they stand."""
    waiting = {each.persona for each in open_approvals(desk.picture, deal.id)}
    return [with_status(desk, deal, each, "blocking") for each in _blockers(desk, deal) if each not in waiting]


def with_status(desk: Desk, deal: Deal, persona: str, status: ContactStatus) -> str:
    return desk.words.say("people-status", who=_who(desk, deal, persona), status=desk.words.named("contact", status))


def _contacts(desk: Desk, deal: Deal) -> str:
    words, meant, known = desk.words, _personas_asked(desk), _known(desk, deal)
    if known:
        return words.say(
            "people-contacts", account=deal.account, people=words.listed(_named(desk, each) for each in known)
        )
    if not meant:
        return words.say("people-none-known", account=deal.account)
    roles = words.listed(persona_label(desk.picture, each) for each in meant)
    return words.say("people-not-identified", account=deal.account, people=roles)


def _known(desk: Desk, deal: Deal) -> list[Contact]:
    """Of those asked about, who has a name."""
    meant, people = _personas_asked(desk), desk.picture.contacts_of.get(deal.id, ())
    return [each for each in people if each.is_known and (not meant or each.persona in meant)]


def _unreached(desk: Desk, deal: Deal) -> str:
    words, waiting = desk.words, _all_unreached(desk, deal)
    if not waiting:
        return words.say("people-all-reached", account=deal.account)
    people = words.listed(_who(desk, deal, each) for each in waiting)
    return words.say("people-unreached", account=deal.account, people=people)


def _missing_lines(desk: Desk, deal: Deal, missing: Sequence[str]) -> list[str]:
    """Whom the map has take part there in one of these ways though nobody like that is known."""
    words, picture = desk.words, desk.picture
    parts = [
        words.say(
            "people-part",
            persona=persona_label(picture, each.persona),
            part=words.named("participation", each.participation or ""),
            phase=phase_label(picture, each.phase),
        )
        for each in missing_parts(picture, deal.id)
        if each.participation in missing
    ]
    return [words.say("people-missing", people=words.listed(parts))] if parts else []


def _all_unreached(desk: Desk, deal: Deal) -> list[str]:
    people = desk.picture.contacts_of.get(deal.id, ()) if sees_contacts(desk, deal) else ()
    waiting = [each.persona for each in people if contact_status(each) == "not_engaged"]
    waiting += [each.persona for each in open_approvals(desk.picture, deal.id) if each.status == "not_engaged"]
    return list(dict.fromkeys(waiting))


def _all_blocking(desk: Desk, deal: Deal) -> list[str]:
    """Gatekeepers first."""
    gates = [each.persona for each in open_approvals(desk.picture, deal.id) if each.status == "blocking"]
    return list(dict.fromkeys((*gates, *_blockers(desk, deal))))


def _blockers(desk: Desk, deal: Deal) -> list[str]:
    """Those who block though the map has them approve nothing: for who may hear of the contacts."""
    people = desk.picture.contacts_of.get(deal.id, ()) if sees_contacts(desk, deal) else ()
    return list(dict.fromkeys(each.persona for each in people if contact_status(each) == "blocking"))


def _gates(desk: Desk, deal: Deal) -> str:
    """The gatekeepers of the deal's phase, on board or not, then those an earlier phase still waits for."""
    words, picture = desk.words, desk.picture
    card = deal_card(picture, deal.id)
    here = _gates_here(picture, deal)
    late = [each for each in open_approvals(picture, deal.id) if each.persona not in here]
    told = [with_status(desk, deal, each, card.people.get(each, "not_engaged")) for each in here]
    told += [with_status(desk, deal, each.persona, each.status) for each in late]
    phase = phase_label(picture, card.phase or "")
    if not told:
        return words.say("people-no-gates", account=deal.account, phase=phase)
    return words.say("people-gates", account=deal.account, phase=phase, people=words.listed(told))


def _gates_here(picture: Picture, deal: Deal) -> list[str]:
    phase = deal_card(picture, deal.id).phase
    gates = [c.persona for c in picture.cells if c.phase == phase and c.participation == "gatekeeper"]
    return [each for each in gates if plays_in(picture, deal, each)]


def _all_gates(desk: Desk, deal: Deal) -> list[str]:
    waiting = (each.persona for each in open_approvals(desk.picture, deal.id))
    return [*_gates_here(desk.picture, deal), *waiting]


def _contacts_told(desk: Desk, deal: Deal) -> list[str]:
    return [each.persona for each in _known(desk, deal)] if sees_contacts(desk, deal) else []


def _blocking_told(desk: Desk, deal: Deal) -> list[str]:
    waiting = (each.persona for each in open_approvals(desk.picture, deal.id))
    return _all_blocking(desk, deal) or list(waiting)


_ASKED_FOR: Mapping[str, Callable[[Desk, Deal], list[str]]] = {
    "contact": _contacts_told,
    "unreached": _all_unreached,
    "blocking": _blocking_told,
    "gates": _all_gates,
}
_LINES = {"unreached": _unreached, "blocking": blocking_line, "gates": _gates}


def _who(desk: Desk, deal: Deal, persona: str) -> str:
    """By role, and by name for who may hear it."""
    role = persona_label(desk.picture, persona)
    people = desk.picture.contacts_of.get(deal.id, ()) if sees_contacts(desk, deal) else ()
    names = [each.name for each in people if each.persona == persona and each.is_known]
    return f"{role} ({', '.join(names)})" if names else role


def _named(desk: Desk, contact: Contact) -> str:
    role, status = persona_label(desk.picture, contact.persona), desk.words.named("contact", contact.status)
    return desk.words.say("people-named", name=contact.name, role=role, status=status)


def _personas_asked(desk: Desk) -> tuple[str, ...]:
    slots = desk.understood.slots
    return () if "persona" in slots.inherited else slots.persona
