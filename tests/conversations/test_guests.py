"""A room with guests: whatever is asked there, nothing but public assets comes out."""

import json
import re

import pytest

from bot.records_as_json import answer_record
from bot.skills.ask import ask
from content_library.sharing import may_share
from retrieval.understood import Question
from tests.evals.questions import QUESTIONS, ROLES

ASKED = [json.loads(line) for line in QUESTIONS.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("record", ASKED, ids=lambda record: record["id"])
def test_no_question_of_the_set_brings_out_what_is_not_public(record, services):
    answer = ask(Question(record["text"], record["user"], ROLES[record["role"]], "shared"), services)
    told = answer_record(answer) | {"slots": {}, "took_ms": 0}
    assert [hidden for hidden in _hidden(services) if re.search(rf"\b{re.escape(hidden)}\b", json.dumps(told))] == []
    assert [told[key] for key in ("cells", "needs", "named", "internal", "sources")] == [[], [], [], [], []]


def test_a_guest_is_served_as_in_a_room_with_guests(services):
    asked = "what content does the gatekeeper need in the choosing phase"
    told = [answer_record(ask(Question(asked, role="guest", place="dm"), services))["text"]]
    told += [answer_record(ask(Question(asked, place="shared"), services))["text"]]
    assert told[0] == told[1]


@pytest.mark.parametrize(("role", "place"), [("guest", "dm"), ("marketer", "shared")])
def test_of_what_is_past_its_shelf_life_only_colleagues_hear_that_it_is(role, place, services):
    inside = ask(Question("finance case white paper", "nina", "marketer", "dm"), services)
    outside = ask(Question("finance case white paper", "" if role == "guest" else "nina", role, place), services)

    notices = [{each.asset: each.notice for each in answer.offered}["A30"] for answer in (inside, outside)]
    assert ("past its shelf life" in notices[0], notices[1]) == (True, "")


def test_a_thread_hands_no_deal_to_somebody_who_may_not_hear_of_it(services):
    ask(Question("how is Lurra doing?", "sofia", "sales", "dm", "handed-on"), services)
    answer = ask(Question("what can I send there?", "jonas", "sales", "dm", "handed-on"), services)
    slots = answer.understood.slots
    assert (slots.deal, slots.competitor, slots.language, slots.industry) == ((), (), (), ())


def test_the_companys_own_list_decides_who_somebody_is(services):
    answer = ask(Question("collateral for Lurra", "jonas", "marketer"), services)
    assert (answer.understood.question.role, answer.behaviour) == ("sales", "decline_unknown")


def test_somebody_without_a_name_owns_no_deal(services):
    answer = ask(Question("which of my deals have a gatekeeper not on board?", "", "sales"), services)
    assert answer.sources == ()


def _hidden(services) -> list[str]:
    """Ids and titles that may not be shown, deals, accounts, contacts, needs and percentages of the map."""
    picture = services.picture()
    assets = [a for a in picture.assets if may_share(picture, a, "marketer", "shared").kind == "withheld"]
    return [
        *(word for asset in assets for word in (asset.id, asset.title)),
        *(word for deal in picture.deals for word in (deal.id, deal.account)),
        *(contact.name for contact in picture.contacts if contact.name != "unknown"),
        *(need.id for need in picture.needs),
        *(note.id for note in picture.notes),
    ]
