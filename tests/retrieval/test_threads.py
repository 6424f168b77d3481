"""What stays and what changes from turn to turn."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

Talk = Callable[..., Understood]


@pytest.fixture(scope="module")
def talk(tarnwell: Picture) -> Talk:
    vocabulary = Vocabulary.of(tarnwell)

    def _talk(*texts: str, user: str = "nina", role: str = "marketer") -> Understood:
        understood: Understood | None = None
        for text in texts:
            understood = understand(Question(text, user, role), vocabulary, tarnwell.today, understood)
        assert understood is not None
        return understood

    return _talk


def test_and_for_swaps_the_person(talk):
    understood = talk("what does the gatekeeper need in choosing", "and for the champion?")
    assert understood.slots == Slots(
        persona=("maintenance-manager",), buying_role=("champion",), phase=("choosing",), inherited=("phase",)
    )


def test_only_narrows_and_also_adds(talk):
    understood = talk("what does the CFO need in choosing", "only in German", "also Spanish")
    assert understood.slots == Slots(
        persona=("cfo",), phase=("choosing",), language=("de", "es"), inherited=("persona", "phase")
    )


def test_another_deal_brings_its_own_language_and_phase(talk):
    understood = talk("what do I send to Lurra", "only for the CFO", "and Torre Alba?", user="sofia", role="sales")
    assert understood.intent == "deal_collateral"
    assert understood.slots == Slots(
        persona=("cfo",),
        phase=("learning",),
        deal=("D6",),
        industry=("packaging",),
        language=("es",),
        inherited=("persona",),
    )


def test_a_stranger_replaces_the_person_of_the_thread(talk):
    understood = talk("what does the CFO need in choosing", "and for procurement?")
    assert understood.slots == Slots(phase=("choosing",), unresolved=("procurement",), inherited=("phase",))


def test_a_question_that_stands_alone_inherits_nothing(talk):
    understood = talk("what does the CFO need in choosing", "show me the coverage matrix")
    assert (understood.intent, understood.slots) == ("coverage_matrix", Slots())


def test_why_asks_about_the_cell_of_the_thread(talk):
    understood = talk("what does the CFO need in choosing", "why?")
    assert understood.intent == "explain_score"
    assert understood.slots == Slots(persona=("cfo",), phase=("choosing",), inherited=("persona", "phase"))


def test_why_after_a_list_takes_the_cell_the_answer_showed(talk, tarnwell):
    gaps = replace(talk("biggest gaps?"), cells=(("plant-director", "learning"), ("cfo", "choosing")))
    question = Question("why is the cfo so high on the list", "nina")
    understood = understand(question, Vocabulary.of(tarnwell), tarnwell.today, gaps)
    assert understood.intent == "explain_score"
    assert understood.slots == Slots(persona=("cfo",), phase=("choosing",), inherited=("persona", "phase"))


def test_the_language_of_a_word_too_short_to_tell_is_that_of_the_thread(talk):
    assert talk("¿Qué necesita el director de planta en la fase de aprendizaje?", "CFO").language == "es"


def test_also_with_the_same_person_again_changes_nothing(talk):
    understood = talk("what does the champion need", "also the champion")
    assert understood.slots.persona == ("maintenance-manager",)
    assert understood.slots.buying_role == ("champion",)
