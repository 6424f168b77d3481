"""A question for one fact is answered by that fact first, in every language and for other companies."""

import pytest


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("when does purchasing end", "Purchasing ends when: Contract signed and kick-off dated."),
        ("when is learning over", "Learning ends when: Criteria agreed and a pilot funded in principle."),
        ("wann endet Learning", "Learning endet, wenn: Criteria agreed and a pilot funded in principle."),
        ("cuándo termina Learning", "Learning termina cuando: Criteria agreed and a pilot funded in principle."),
        ("kada završava Learning", "Learning završava kada: Criteria agreed and a pilot funded in principle."),
    ],
)
def test_when_a_phase_ends_is_said_first(talk, text, first):
    assert talk(text)["text"].splitlines()[0] == first


@pytest.mark.parametrize(
    "text", ["what is ben working on", "woran arbeitet Ben", "en qué trabaja Ben", "na čemu radi Ben"]
)
def test_what_a_colleague_works_on_is_theirs_alone(talk, text):
    told = talk(text)

    assert (told["intent"], told["slots"]["user"]) == ("brief_status", "ben")
    assert told["text"].startswith("BR-014")


def test_a_colleague_with_nothing_to_write_is_said_to_have_nothing(talk):
    assert talk("is priya busy with anything")["text"].startswith("Priya has no brief to write.")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("kako odlučuje CFO", "payback with checkable inputs"),
        ("cómo decide el CFO", "payback with checkable inputs"),
        ("wie entscheidet der CFO", "payback with checkable inputs"),
        ("gdje se informira CFO", "One page or a spreadsheet"),
        ("dónde se informa el CFO", "One page or a spreadsheet"),
        ("wo informiert sich der CFO", "One page or a spreadsheet"),
        ("koje primjedbe ima CFO", "Whose numbers are these?"),
        ("qué objeta el CFO", "Whose numbers are these?"),
    ],
)
def test_one_field_of_a_reader_is_told_without_the_others(talk, text, fact):
    told = talk(text)

    assert fact in told["text"]
    assert "P&L" not in told["text"]


@pytest.mark.parametrize(
    "text",
    ["until when is the dach campaign", "wie lange läuft die DACH-Kampagne", "hasta cuándo dura la campaña DACH"],
)
def test_a_campaign_goes_by_the_one_word_only_its_name_has(talk, text):
    told = talk(text)

    assert "(K4)" in told["text"].splitlines()[0]
    assert "K1" not in told["text"]


@pytest.mark.parametrize("text", ["which campaigns are running?", "which campaign runs for the CFO?"])
def test_campaigns_asked_for_by_no_name_are_all_told(talk, text):
    assert "(K4)" not in talk(text)["text"].splitlines()[0]


@pytest.mark.parametrize("text", ["next thing to expire?", "was läuft als Nächstes ab", "qué caduca próximamente"])
def test_what_expires_next_is_not_what_has_expired(talk, text):
    assert "A33" in talk(text)["text"].splitlines()[1]


@pytest.mark.parametrize(
    "text",
    [
        "list every need that's empty",
        "which needs have nothing",
        "welche Bedarfe haben nichts",
        "qué necesidades no tienen nada",
        "koje potrebe nemaju ništa",
    ],
)
def test_needs_nothing_meets_are_listed_as_needs(talk, text):
    told = talk(text)

    assert told["intent"] == "gap_list"
    assert "CF-CH-1" in told["text"].splitlines()[1]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which needs have nothing", "13 of 46 needs are not met."),
        ("which needs does nothing meet for the gatekeepers", "8 of 13 needs are not met."),
        ("which needs does nothing meet for the CFO", "5 of 7 needs are not met."),
    ],
)
def test_they_are_counted_among_the_needs_asked_about(talk, text, first):
    assert talk(text)["text"].splitlines()[0] == first


@pytest.mark.parametrize(
    "text", ["what does the CFO need in Choosing", "biggest gaps", "open needs of the CFO in Choosing"]
)
def test_other_questions_on_needs_and_gaps_are_answered_as_before(talk, text):
    assert "needs are not met" not in talk(text)["text"]
