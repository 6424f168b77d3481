"""What answers what a customer says against it: by the objection of the map it repeats, with what is for colleagues only."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import persona_label
from bot.skills.assets.find_assets import find_assets
from bot.skills.claims.claims_on_rivals import with_claims_on_rivals
from bot.skills.claims.closest_claim import on_the_matter
from bot.skills.evidence.objection_heard import ObjectionHeard, objection_heard, rivals_at_large, usual_way
from content_library.briefs.patterns import ALIGNMENT
from content_library.claims import is_approved
from content_library.sharing import INTERNAL, blocks
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Slots
from retrieval.vocabulary import Vocabulary


def find_or_answer(desk: Desk) -> Answer:
    """Assets that are looked for; behind "they say" what answers that."""
    slots = desk.understood.slots
    heard = None if slots.competitor or slots.asset else objection_heard(desk, slots.persona)
    answer = find_assets(desk) if heard is None else _answered(desk, heard)
    return with_claims_on_rivals(desk, _with_a_claim(desk, answer))


def _with_a_claim(desk: Desk, answer: Answer) -> Answer:
    """Behind an approved claim on what a customer says, where all there is may not be sent to them."""
    asked = plain(desk.question.text)
    objecting = [*cues.load().signals["objecting"].finditer(asked)]
    guest = desk.question.place == "shared" or desk.role == "guest"
    if not objecting or answer.offered or guest:
        return answer
    said = asked[objecting[-1].end() :]
    usable = [each for each in desk.picture.claims if is_approved(each, desk.picture.today)]
    near = on_the_matter(usable, Vocabulary.of(desk.picture).other_words.beside(said))
    if near is None:
        return answer
    first = desk.words.say("decline-near-claim", claim=near.claim, id=near.id)
    given = shelve(desk, [Pick(near.source)]).offered if near.source else ()
    return replace(answer, lines=(first, *answer.lines), offered=given, sources=(near.id, *answer.sources))


def _answered(desk: Desk, heard: ObjectionHeard) -> Answer:
    """By the customer's own words first, then by those of the objection."""
    rival = "" if heard.objection else usual_way(desk.picture, heard.said)
    rivals = (rival,) if rival else rivals_at_large(desk.picture, heard.said)
    searches = (
        [Slots(competitor=rivals)]
        if rivals
        else [_without_kinds(desk, heard), Slots(topic=heard.objection or heard.said)]
    )
    found = [find_assets(_wanting(desk, slots)) for slots in searches]
    given = [each for each in found if each.behaviour != "decline_unknown"]
    persona = (heard.persona,) if heard.persona else desk.understood.slots.persona
    told = replace(desk.understood, slots=desk.understood.slots.changed(persona=persona))
    internal = next((each.internal for each in given if each.internal), _cards(desk).internal)
    known = _known(desk, heard, rival)
    if not given:
        first = [desk.words.say("objection-unanswered"), known] if known else found[-1].lines
        nothing = reply(desk, first, shelf=Shelf(internal=internal), next_steps=_steps(desk, persona))
        return replace(nothing, understood=told, behaviour="decline_unknown")
    best = given[0]
    return replace(
        best,
        understood=told,
        lines=(*best.lines[:1], *([known] if known else []), *best.lines[1:]),
        internal=internal,
    )


def _without_kinds(desk: Desk, heard: ObjectionHeard) -> Slots:
    """ "templates are useless": a kind of content the customer speaks of is not what is looked for."""
    slots = desk.understood.slots
    return slots.changed(format=(), topic=heard.said) if heard.objection and slots.format else slots


def _wanting(desk: Desk, slots: Slots) -> Desk:
    return replace(desk, understood=replace(desk.understood, slots=slots))


def _steps(desk: Desk, personas: tuple[str, ...]) -> list[NextStep]:
    cell = next((each for each in desk.picture.cells if each.persona in personas and each.involved), None)
    return [step_to_brief(desk.words, desk.picture, cell.persona, cell.phase, why="request")] if cell else []


def _known(desk: Desk, heard: ObjectionHeard, rival: str) -> str:
    """What the map knows of it; "" for nothing."""
    words = desk.words
    if heard.objection:
        who = persona_label(desk.picture, heard.persona)
        return words.say("objection-known", who=who, text=words.quoted(heard.objection))
    names = [each.name for each in desk.picture.competitors if each.id == rival]
    return words.say("objection-usual-way", name=words.quoted(names[0])) if names else ""


def _cards(desk: Desk) -> Shelf:
    """What sellers have for objections of any kind: internal, and there to bring others round."""
    picture = desk.picture
    kinds = {need.id: need.kind for need in picture.needs}
    cards = [a for a in picture.assets if any(kinds.get(need) == ALIGNMENT for need in a.needs)]
    mine = [Pick(a.id, why_now=desk.words.say("collateral-for-deal-own-preparation")) for a in cards]
    return shelve(desk, [pick for pick in mine if blocks(picture, picture.asset_of[pick.asset]) == (INTERNAL,)])
