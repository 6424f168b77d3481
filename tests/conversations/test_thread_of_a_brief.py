"""A thread in which a brief with a number was shown belongs to that brief, whatever else is asked there."""

import pytest

from bot.settings import Settings
from bot.skills.ask import ask, is_meant_for_us
from bot.wiring import build
from content_library.brief_log import BriefLog
from content_library.briefs.kept import Actor
from content_library.briefs.proposing import propose
from retrieval.understood import Question, Slots, Understood
from tests.conversations.conftest import SAMPLE

NINA = Actor("nina", "marketer")
ROLES = {"nina": "marketer", "priya": "writer", "ben": "writer", "sofia": "sales"}


@pytest.fixture
def services(own_data):
    made = build(Settings(workspace=SAMPLE, data=own_data))
    yield made
    made.close()


@pytest.fixture
def log(services):
    return BriefLog(services.library.engine)


@pytest.fixture
def keep(services, log):
    """Keeps a brief, and shows it in the thread."""

    def kept(persona, phase):
        picture = services.picture()
        brief = propose(picture, persona, phase, new_id=lambda: f"{persona}-{phase}")
        made = log.keep(brief, picture, NINA, services.clock())
        shown = Understood(
            Question("", "nina", "marketer", "channel", "T"),
            "brief_status",
            slots=Slots(brief=(made.id,)),
            cells=((persona, phase),),
            home=(made.id,),
        )
        services.threads.remember("T", shown)
        return made

    return kept


@pytest.fixture
def say(services, keep):
    """In the thread of the CFO's brief, MP-1."""
    keep("cfo", "choosing")
    return lambda text, user="nina": ask(Question(text, user, ROLES[user], "channel", "T"), services)


@pytest.fixture
def is_heard(services, keep):
    """Whether it is answered where nobody called Milepost."""
    keep("cfo", "choosing")
    return lambda text, user="nina": is_meant_for_us(Question(text, user, ROLES[user], "channel", "T"), services)


FOREIGN = "what changed in the library since January?"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("make it longer", "length"),
        ("hazlo más largo", "length"),
        ("bis Freitag", "due"),
        ("due frday", "due"),
        ("could we have it by Friday?", "due"),
        ("možemo li ga dobiti do petka?", "due"),
        ("primero en español", "leading"),
        ("dodijeli Benu", "user"),
        ("asign it to Ben", "user"),
        ("dáselo a Ben", "user"),
        ("gib es an Ben", "user"),
        ("for the plant director instead", "persona"),
    ],
)
def test_a_foreign_question_is_answered_and_forgotten(say, said, wanted):
    assert say(FOREIGN).understood.intent == "metrics"
    slots = say(said).understood.slots
    assert slots.brief == ("MP-1",)
    assert getattr(slots, wanted)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("who reviews?", "reviewers"),
        ("who is reviewing this?", "reviewers"),
        ("wer prüft das?", "reviewers"),
        ("¿quién lo revisa?", "reviewers"),
        ("tko ga pregledava?", "reviewers"),
        ("what changed?", "changed"),
        ("what did you change?", "changed"),
        ("was hat sich geändert?", "changed"),
        ("¿qué ha cambiado?", "changed"),
        ("što se promijenilo?", "changed"),
        ("difference between version 1 and 3", "compared"),
        ("Unterschied zwischen Version 1 und 3", "compared"),
        ("why was it dropped?", "why_closed"),
        ("warum wurde es verworfen?", "why_closed"),
        ("¿por qué se descartó?", "why_closed"),
        ("zašto je odbačen?", "why_closed"),
        ("why is it needed?", "why_needed"),
        ("wozu brauchen wir das?", "why_needed"),
        ("is it done?", "is_done"),
        ("ist es fertig?", "is_done"),
        ("what's the state of my brief?", "state"),
        ("wie ist der Stand?", "state"),
        ("send me the file", "file"),
        ("as word please", "file"),
        ("als Word bitte", "file"),
        ("give me a canvas", "canvas"),
    ],
)
def test_questions_are_about_the_brief_of_the_thread(say, said, asked):
    say(FOREIGN)
    slots = say(said).understood.slots
    assert (slots.brief, slots.of_brief) == (("MP-1",), asked)


def test_what_follows_a_foreign_question_may_go_on_from_it(say):
    say(FOREIGN)
    assert say("and for the CFO?").understood.intent == "metrics"


def test_a_brief_named_by_its_number_is_asked_about_anywhere(keep, services):
    keep("cfo", "choosing")
    asked = Question("who reviews MP-1?", "nina", "marketer", "dm", "elsewhere")
    assert ask(asked, services).understood.slots.of_brief == "reviewers"


def test_the_same_words_ask_for_the_library_where_no_brief_is_spoken_of(services):
    asked = Question("what changed?", "nina", "marketer", "dm", "elsewhere")
    assert ask(asked, services).understood.intent == "metrics"


@pytest.mark.parametrize(
    "text",
    [
        "sure, will do tomorrow",
        "looks good",
        "I think the checklist is a better idea for the champion",
        "ok for me in German first",
        "yes, Friday works",
        "Spanish first would help me with Lurra",
        "Priya, can you start on Friday?",
        "we have one already in Spanish I think",
        "ich glaube, Deutsch zuerst ist besser",
        "passt für mich",
        "creo que mejor en español",
        "mislim da je bolje na hrvatskom",
    ],
)
def test_what_colleagues_say_to_each_other_is_theirs(is_heard, text):
    assert not is_heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "make it shorter",
        "who reviews?",
        "drop it, we have one",
        "due Friday",
        "Spanish first",
        "what do we have for the CFO?",
    ],
)
def test_what_is_asked_of_milepost_is_heard_without_a_call(is_heard, text):
    assert is_heard(text)
