"""A model reads what the rules left open, among the map's ids; what it makes up is not believed."""

from dataclasses import dataclass, field

import pytest

from prompts.ports import ModelUnavailable, Request
from prompts.read_question import Read, Returns
from retrieval.open_reading import read_open
from retrieval.understanding import understand
from retrieval.understood import Question, Reading
from retrieval.vocabulary import Vocabulary

OPEN = "wobei hapert es am stärksten beim Herrn der Zahlen"


@dataclass
class Scripted:
    """Replies as told, and keeps what it was asked."""

    reply: Returns | ModelUnavailable
    asked: list[Request] = field(default_factory=list)

    def complete(self, request, within):  # noqa: ARG002 (the port has it)
        self.asked.append(request)
        if isinstance(self.reply, ModelUnavailable):
            raise self.reply
        return self.reply

    def stream(self, request, within):
        raise NotImplementedError


@pytest.fixture
def read(tarnwell):
    vocabulary = Vocabulary.of(tarnwell)

    def run(text: str, reply):
        rules = understand(Question(text, "nina"), vocabulary, tarnwell.today)
        model = Scripted(reply)
        return rules, read_open(rules, vocabulary, model, 1), model

    return run


def test_an_open_question_gets_an_intent_and_what_it_names(read):
    rules, understood, _ = read(
        OPEN, Returns(intent="gap_list", values=[Read(slot="persona", id="cfo", said="Herrn der Zahlen")])
    )
    assert rules.intent == "out_of_scope"
    assert (understood.intent, understood.slots.persona) == ("gap_list", ("cfo",))
    assert understood.readings == (Reading("guess", ids=("cfo",), intent="gap_list"),)


@pytest.mark.parametrize(
    "value",
    [
        Read(slot="persona", id="procurement", said="Herrn der Zahlen"),
        Read(slot="deal", id="D-1001", said="Zahlen"),
        Read(slot="persona", id="cfo", said="the CFO"),
        Read(slot="intent", id="help", said="es"),
        Read(slot="persona", id="cfo", said=""),
    ],
)
def test_what_is_not_in_the_map_or_not_in_the_question_is_not_believed(read, value):
    rules, understood, _ = read(OPEN, Returns(intent="gap_list", values=[value]))
    assert understood.slots == rules.slots


@pytest.mark.parametrize(
    "intent", ["out_of_scope", "asset_update", "brief_update", "deal_info", "malicious", "nonsense"]
)
def test_no_other_intent_is_believed(read, intent):
    rules, understood, _ = read(OPEN, Returns(intent=intent, values=[]))
    assert understood == rules


def test_a_model_that_fails_leaves_the_reading_of_the_rules(read):
    rules, understood, _ = read(OPEN, ModelUnavailable("timed_out"))
    assert understood == rules


@pytest.mark.parametrize("text", ["what does the CFO need in choosing?", "where are our biggest gaps?", "hi"])
def test_what_the_rules_understood_is_not_asked(read, text):
    _, _, model = read(text, Returns(intent="help", values=[]))
    assert model.asked == []


def test_somebody_unknown_stays_unknown(read):
    rules, understood, model = read("what does procurement need in choosing?", Returns(intent="need_lookup", values=[]))
    assert (understood, model.asked) == (rules, [])


def test_no_deal_person_or_asset_is_sent(read, tarnwell):
    _, _, model = read(OPEN, Returns(intent="help", values=[]))
    sent = model.asked[0].instructions + model.asked[0].data
    names = {deal.account for deal in tarnwell.deals} | {asset.title for asset in tarnwell.assets}
    assert [name for name in names | {person.name for person in tarnwell.people} if name in sent] == []


def test_the_question_stands_among_the_data(read):
    _, _, model = read(OPEN, Returns(intent="help", values=[]))
    assert (OPEN in model.asked[0].data, OPEN in model.asked[0].instructions) == (True, False)
