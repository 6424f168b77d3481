"""The workflow step "Suggest content": public content, or in plain words why there is none."""

import pytest


def ended(slack, **inputs):
    execution = slack.run_step("suggest_content", inputs)
    slack.settled()
    return slack.functions[execution]


@pytest.mark.usefixtures("served")
def test_a_step_gets_public_content_for_a_reader_in_a_phase(slack):
    assert ended(slack, persona="CFO", phase="choosing") == {
        "outputs": {
            "content": "• The finance case for predictive maintenance (white paper): https://content.tarnwell.example/a30",
            "first": "https://content.tarnwell.example/a30",
        }
    }


@pytest.mark.usefixtures("served")
def test_a_step_gets_public_content_for_a_topic(slack):
    found = ended(slack, persona="", phase="", about="early warning signs of bearing failure")

    assert found["outputs"]["first"] == "https://content.tarnwell.example/a03"


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "about",
    [
        "What do we have for the CFO in choosing?",
        "Was haben wir für den CFO in der Phase Choosing?",
        "¿Qué tenemos para el CFO en la fase de elección?",
        "Što imamo za CFO-a u fazi odabira?",
    ],
)
def test_a_reader_and_a_phase_in_the_words_count_as_in_a_question(slack, about):
    assert ended(slack, about=about) == ended(slack, persona="CFO", phase="choosing")


@pytest.mark.usefixtures("served")
def test_a_reader_who_was_chosen_counts_before_one_in_the_words(slack):
    found = ended(slack, persona="Plant Director", about="what the CFO needs")

    assert found == ended(slack, persona="Plant Director")


@pytest.mark.usefixtures("served")
def test_what_the_words_do_not_find_is_found_by_the_reader_they_name(slack):
    found = ended(slack, about="The plant director asks how others proved payback")

    assert found == ended(slack, persona="Plant Director")


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    ("inputs", "why"),
    [
        ({}, "The step got nothing to look for: fill in a persona, a phase or what it is about."),
        (
            {"about": "Gearmind battlecard"},
            "Nothing public in the library fits. Leave out the persona or the phase, or use other words.",
        ),
        (
            {"persona": "head of bakery"},
            (
                "I do not know the persona “head of bakery”. The map has: Maintenance Manager, Reliability Engineer,"
                " Plant Director, CFO and IT/OT Security Lead."
            ),
        ),
        (
            {"persona": "CFO", "phase": "haggling"},
            "I do not know the phase “haggling”. The map has: Awareness, Discovering, Learning, Choosing and Purchasing.",
        ),
    ],
    ids=["nothing asked", "internal only", "unknown reader", "unknown phase"],
)
def test_a_step_that_finds_nothing_says_why(slack, inputs, why):
    assert ended(slack, **inputs) == {"error": why}


def test_a_step_that_breaks_ends_all_the_same(slack, serve, sample_services, monkeypatch):
    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr("bot.workers.doors.workflow_step.suggest_content", broken)
    serve(sample_services)

    assert ended(slack, persona="CFO")["error"].startswith("Milepost could not look this up. Run the workflow again;")
