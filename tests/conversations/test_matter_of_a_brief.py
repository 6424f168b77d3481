"""What a brief is to be about may stand behind a colon, a dash or a comma; no other matter is taken instead."""

import pytest


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("brief cfo – contract risk", "CF-CH-3"),
        ("brief for the cfo: total cost of ownership", "CF-CH-2"),
        ("Briefing CFO: Leasing", "CF-PU-3"),
        ("Briefing für den CFO: Leasing", "CF-PU-3"),
        ("necesito un brief: leasing, CFO", "CF-PU-3"),
        ("brief za CFO-a: leasing", "CF-PU-3"),
        ("brief for the cfo, leasing options", "CF-PU-3"),
    ],
)
def test_the_need_behind_the_mark_is_the_one_proposed(talk, text, need):
    told = talk(text)

    assert (told["intent"], told["needs"]) == ("brief_create", [need])


@pytest.mark.parametrize("text", ["brief for the cfo: moon landings", "Briefing CFO – Mondlandungen"])
def test_a_matter_of_no_need_is_asked_about(talk, text):
    told = talk(text)

    assert told["behaviour"] == "clarify"
    assert told["needs"] != []


@pytest.mark.parametrize(
    "text",
    [
        "brief for the cfo",
        "brief for the cfo, please",
        "brief for the cfo, in German",
        "brief for the cfo in choosing, due friday",
        "brief for the cfo, 600 words",
        "create a brief for the cfo: choosing",
    ],
)
def test_an_afterthought_is_no_matter(talk, text):
    assert talk(text)["cells"] == ["cfo/choosing"]
