""" "He", "her" and "that reader" are the reader the thread spoke of last, whatever is asked of them and whatever lay between."""

import pytest


@pytest.mark.parametrize(
    ("turns", "intent", "phase"),
    [
        (("who is the CFO", "what does she need in choosing"), "need_lookup", ["choosing"]),
        (("what does the CFO need in choosing", "which formats does he like"), "persona_info", ["choosing"]),
        (("what does the CFO need in choosing", "what does he object to"), "persona_info", ["choosing"]),
        (("what does the CFO need in choosing", "what do they need in purchasing"), "need_lookup", ["purchasing"]),
        (("what does the CFO need in choosing", "why is his coverage so low"), "explain_score", ["choosing"]),
        (("who is the CFO", "show me the coverage matrix", "what does he worry about"), "persona_info", None),
        (("who is the CFO", "what's the weather like", "and her objections?"), "persona_info", None),
        (("who is the CFO", "what do we have for that reader in choosing"), "need_lookup", ["choosing"]),
        (("wer ist der CFO", "was braucht er in der Lernphase"), "need_lookup", ["learning"]),
        (("was braucht der CFO in der Auswahl", "welche Einwände hat er"), "persona_info", ["choosing"]),
        (("was braucht der CFO in der Auswahl", "und seine Ziele"), "persona_info", ["choosing"]),
        (("wer ist der CFO", "welche Bedenken hat sie"), "persona_info", None),
        (("quién es el CFO", "qué necesita él en la compra"), "need_lookup", ["purchasing"]),
        (("quién es el CFO", "cuáles son sus objeciones"), "persona_info", None),
        (("quién es el CFO", "qué le preocupa"), "persona_info", None),
        (("quién es el CFO", "qué objeciones tiene"), "persona_info", None),
        (("tko je CFO", "što on treba u kupnji"), "need_lookup", ["purchasing"]),
        (("tko je CFO", "koji su njegovi prigovori"), "persona_info", None),
        (("tko je CFO", "koje formate on voli"), "persona_info", None),
        (("tko je CFO", "što treba kod kupnje"), "need_lookup", ["purchasing"]),
    ],
)
def test_the_reader_stays(talk, turns, intent, phase):
    record = [talk(text) for text in turns][-1]
    assert (record["intent"], record["slots"]["persona"], record["slots"].get("phase")) == (intent, ["cfo"], phase)


@pytest.mark.parametrize(
    ("turns", "intent"),
    [
        (("who is the CFO", "where are our biggest gaps"), "gap_list"),
        (("wer ist der CFO", "können sie mir die Matrix zeigen"), "coverage_matrix"),
        (("tko je CFO", "koje su najveće praznine"), "gap_list"),
        (("quién es el CFO", "qué falta en la compra"), "gap_list"),
        (("who is the CFO", "who drives the learning phase"), "need_lookup"),
    ],
)
def test_a_question_that_starts_anew_is_about_all_of_them(talk, turns, intent):
    record = [talk(text) for text in turns][-1]
    assert (record["intent"], "persona" in record["slots"]) == (intent, False)


def test_somebody_of_the_sentence_is_not_the_reader_of_the_thread(talk):
    talk("who is the CFO")
    assert "persona" not in talk("a customer asked if he can get a discount")["slots"]


def test_of_a_deal_what_to_send_her_is_still_asked(talk):
    talk("what can I send to Lurra?", role="sales", user="sofia")
    talk("for the CFO", role="sales", user="sofia")
    pack = talk("what can I send her", role="sales", user="sofia")
    doubts = talk("what does she object to", role="sales", user="sofia")
    assert [(each["intent"], each["slots"]["persona"]) for each in (pack, doubts)] == [
        ("deal_collateral", ["cfo"]),
        ("persona_info", ["cfo"]),
    ]


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("quotes for it?", "evidence"),
        ("which claims fit it", "claims"),
        ("what does that reader object to", "persona_info"),
        ("who can I interview for this", "evidence"),
    ],
)
def test_one_brief_of_mine_is_the_brief_of_the_thread(talk, question, intent):
    talk("my briefs", role="writer", user="ben")
    record = talk(question, role="writer", user="ben")
    assert (record["intent"], record["slots"]["persona"], record["slots"]["phase"]) == (
        intent,
        ["plant-director"],
        ["purchasing"],
    )
