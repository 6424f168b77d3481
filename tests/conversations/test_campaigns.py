"""A campaign named is told about alone; a state asked for leaves out the others."""

import pytest


@pytest.mark.parametrize(
    "asked", ["when does friday breakdowns end", "bis wann läuft Friday breakdowns?", "who runs K1?"]
)
def test_a_campaign_named_is_told_about_alone_with_its_end_and_its_owner(talk, asked):
    answer = talk(asked)
    assert (answer["intent"], answer["cells"]) == ("campaign_info", ["maintenance-manager/awareness"])
    first = answer["text"].splitlines()[0]
    assert "(K1)" in first
    assert "2026" in first
    assert "Luka" in first
    assert answer["offered"] == ["A01", "A02"]


def test_it_is_still_the_one_meant_in_the_thread(talk):
    talk("when does friday breakdowns end")
    assert talk("who owns it?")["text"].startswith("“Friday breakdowns” (K1)")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        (
            "does K2 run on channels they actually use?",
            "Where they look: it runs on association newsletter and email;",
        ),
        ("is Buyer's guide nurture on channels they use?", "Not where they look: it runs on email;"),
        ("benutzt K1 die richtigen Kanäle?", "Dort, wo sie suchen: sie läuft über YouTube und LinkedIn ads;"),
        ("¿K1 va por los canales correctos?", "Donde miran: va por YouTube y LinkedIn ads;"),
        ("ide li K1 pravim kanalima?", "Ondje gdje gledaju: ide preko YouTube i LinkedIn ads;"),
    ],
)
def test_asked_for_its_channels_their_verdict_comes_first(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which campaigns are running?", "4 campaigns are running:"),
        ("welche Kampagnen laufen gerade?", "4 Kampagnen laufen:"),
        ("¿qué campañas están activas?", "4 campañas en marcha:"),
        ("koje kampanje traju?", "Traju 4 kampanje:"),
        ("which campaigns have ended?", "No campaign fits that."),
    ],
)
def test_a_state_asked_for_leaves_out_the_others(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which campaign ends first", "Ends first: K1 Friday breakdowns, 31 Mar 2026."),
        ("welche Kampagne endet zuerst", "Endet zuerst: K1 Friday breakdowns, 31. März 2026."),
        ("campaigns ending in april", "1 campaign ends from 1 Apr 2026 to 30 Apr 2026:"),
        ("campaigns over by may", "2 campaigns end from 16 Feb 2026 to 30 Apr 2026:"),
        ("¿qué campañas terminan en mayo?", "1 campaña termina del 1 may 2026 al 31 may 2026:"),
        ("koja kampanja prva završava", "Prva završava: K1 Friday breakdowns, 31. ožu 2026."),
        ("does the friday breakdowns campaign have anything for the CFO", "K1 Friday breakdowns is not for them:"),
    ],
)
def test_asked_for_a_day_or_another_reader_that_is_answered_first(talk, asked, first):
    assert talk(asked)["text"].splitlines()[0].startswith(first)


def test_the_one_that_ends_first_is_what_the_thread_is_about(talk):
    talk("what campaigns are running")
    talk("which one ends first")

    assert talk("and what is in it")["offered"] == ["A01", "A02"]


@pytest.mark.parametrize("asked", ["who is it for", "und für wen ist die?", "who owns it"])
def test_what_is_asked_of_the_campaign_just_told_is_told_of_it(talk, asked):
    talk("when does friday breakdowns end")

    answer = talk(asked)
    assert (answer["intent"], answer["cells"]) == ("campaign_info", ["maintenance-manager/awareness"])


@pytest.mark.parametrize(
    ("asked", "then", "first"),
    [
        ("what campaigns are running", "which of them starts first", "Starts first: K2 Benchmark 2025, 15 Oct 2025."),
        ("¿qué campañas hay en marcha?", "¿cuál termina primero?", "Termina primero: K1 Friday breakdowns,"),
    ],
)
def test_the_first_of_those_just_told_is_no_cell(talk, asked, then, first):
    talk(asked)

    assert talk(then)["text"].startswith(first)


@pytest.mark.parametrize(
    "asked",
    [
        "show the coverage matrix with the campaign layer",
        "zeig mir die Abdeckungsmatrix mit der Kampagnenebene",
        "muéstrame la matriz de cobertura con la capa de campañas",
        "pokaži mi matricu pokrivenosti sa slojem kampanja",
    ],
)
def test_a_matrix_shown_to_somebody_has_the_campaigns_of_all(talk, asked):
    assert talk(asked)["text"].startswith("4 ")


@pytest.mark.parametrize("asked", ["show my campaigns", "zeig mir meine Kampagnen", "muestra mis campañas"])
def test_own_campaigns_are_those_of_whoever_asks(talk, asked):
    assert "Nina" in talk(asked)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which campaigns run now", "4 campaigns are running"),
        ("welche Kampagnen laufen jetzt", "4 Kampagnen laufen"),
    ],
)
def test_now_is_said_in_few_words(talk, text, first):
    assert talk(text)["text"].partition(":")[0] == first


@pytest.mark.parametrize(
    ("before", "text", "first"),
    [
        ("which campaigns are running", "and which phase has none", "No campaign at all in"),
        ("welche Kampagnen laufen", "und welche Phase hat keine?", "Gar keine Kampagne in"),
        ("", "¿dónde no hay campañas?", "Sin ninguna campaña en"),
        ("", "gdje nema kampanja", "Bez ijedne kampanje:"),
    ],
)
def test_where_none_runs_is_told_first_where_that_is_asked(talk, before, text, first):
    if before:
        talk(before)
    record = talk(text)
    assert record["intent"] == "campaign_info"
    assert record["text"].startswith(first)
