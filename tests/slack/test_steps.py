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
    ("inputs", "why"),
    [
        ({}, "The step got nothing to look for: fill in a persona, a phase or what it is about."),
        (
            {"about": "Gearmind battlecard"},
            "Nothing public in the library fits. Leave out the persona or the phase, or use other words.",
        ),
        (
            {"persona": "head of bakery"},
            "Nothing public in the library fits. Leave out the persona or the phase, or use other words.",
        ),
    ],
    ids=["nothing asked", "internal only", "unknown reader"],
)
def test_a_step_that_finds_nothing_says_why(slack, inputs, why):
    assert ended(slack, **inputs) == {"error": why}


def test_a_step_that_breaks_ends_all_the_same(slack, serve, sample_services, monkeypatch):
    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr("bot.workers.step.suggest_content", broken)
    serve(sample_services)

    assert ended(slack, persona="CFO")["error"].startswith("Milepost could not look this up. Run the workflow again;")
