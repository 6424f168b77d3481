"""A brief for somebody nobody mapped: whom it is for is asked; it is never proposed for another reader."""

import pytest


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("new brief estimator automotive choosing", "estimator automotive"),
        ("brief for claims adjuster in choosing", "claims adjuster"),
        ("neues Briefing für den Zollagenten in Choosing", "Zollagenten"),
        ("brief para el estibador en choosing", "estibador"),
        ("brief za carinika u choosing", "carinika"),
        ("brief za voditelja ljudskih resursa u odabiru", "voditelja ljudskih resursa"),
        ("brief za direktoricu ljudskih potencijala u odabiru", "ljudskih potencijala"),
    ],
)
def test_who_is_in_no_map_is_asked_about(talk, question, typed):
    record = talk(question)
    assert typed in record["text"].partition("\n")[0]
    assert record["behaviour"] == "decline_unknown"


@pytest.mark.parametrize(
    "question",
    ["brief for the choosing phase please, one page in German", "write me a brief about leasing for purchasing"],
)
def test_a_phase_alone_still_gives_its_worst_gap(talk, question):
    assert talk(question)["behaviour"] != "decline_unknown"
