"""A short message that names no subject of its own asks of the things the last answer told of: of each kind its fields."""

import pytest

MARKETER, SELLER = {"role": "marketer", "user": "nina"}, {"role": "sales", "user": "jonas"}


def _first(told):
    return told["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("about", "asked", "first"),
    [
        ("where do we stand with veltmann", "who is dragging their feet", "Blocking Veltmann Dairy: CFO (Peter Hahn)."),
        ("where do we stand with veltmann", "whats the deadline", "Veltmann Dairy is to close on 28 Feb 2026."),
        ("where do we stand with veltmann", "what's it worth again", "Veltmann Dairy: 97,000 EUR."),
        (
            "where do we stand with brixen",
            "anyone from finance in there",
            "Contacts at Brixen Automotive: Sabine Roth (CFO, engaged).",
        ),
        ("wie stehts um sarner", "seit wann", "Sarner Metallbau ist seit dem 20. Nov. 2025 in Qualified To Buy."),
        ("¿cómo va brixen?", "¿hasta cuándo?", "El cierre de Brixen Automotive está previsto para el 30 abr 2026."),
        ("meine offenen deals", "und zusammen?", "3 Deals zusammen: 312.000 EUR."),
        ("meine offenen deals", "welcher ist am größten", "Brixen Automotive: 142.000 EUR."),
        ("was kann ich brixen schicken", "wieviel bringt der", "Brixen Automotive: 142.000 EUR."),
    ],
)
def test_a_field_of_the_deals_just_told(talk, about, asked, first):
    talk(about, **SELLER)
    told = talk(asked, **SELLER)

    assert (told["intent"], _first(told)) == ("deal_info", first)


@pytest.mark.parametrize(
    ("about", "asked", "begins"),
    [
        ("may we say 24% less downtime", "who signed it off", "Ada approved C1 on 3 Oct 2025."),
        ("may we say 24% less downtime", "till when", "C1 may be used until 31 Oct 2026:"),
        ("welche claims laufen dieses jahr ab", "der erste, wer hat den freigegeben", "Ada hat C1 am 3. Okt. 2025"),
        ("welche claims laufen dieses jahr ab", "und woher stammt der zweite", "C3 steht in"),
        ("open briefs", "which one is due first", "BR-014 “HQ justification summary”: 6 Mar 2026"),
        ("br-015", "is there a date", "BR-015 “Packaging case study (Croatia)”: no due date."),
        ("br-015", "what should be in it", "Outline for Maintenance Manager × Choosing:"),
        ("brief for the CFO in choosing", "great", "Nobody has kept this proposal for CFO × Choosing yet"),
        ("brief for the CFO in choosing", "who would read it", "For CFO × Choosing:"),
        ("running campaigns", "only the outbound ones", "1 of 4:"),
        ("biggest content gaps", "is somebody on it already", "Nobody writes for CFO × Choosing"),
        ("case study for food", "no, the other one", "“Caso de éxito: Conservas Albor"),
        ("send me the rfp checklist", "how long is it", "“RFP and requirements checklist for predictive"),
        ("webinars for maintenance managers", "how many are there", "2: “What it really takes"),
    ],
)
def test_a_field_of_what_else_was_told(talk, about, asked, begins):
    talk(about, **MARKETER)

    assert _first(talk(asked, **MARKETER)).startswith(begins)


def test_another_language_behind_a_card_is_asked_of_the_content(talk):
    talk("send me the rfp checklist", **MARKETER)
    told = talk("and in german", **MARKETER)

    assert (told["language"], told["slots"]["language"]) == ("en", ["de"])


def test_the_thread_stays_where_it_was_behind_what_is_asked_in_passing(talk):
    talk("was kann ich brixen schicken", **SELLER)
    talk("das kürzeste davon", **SELLER)
    told = talk("nur das für den cfo", **SELLER)

    assert (told["intent"], told["slots"]["deal"], told["slots"]["persona"]) == ("deal_collateral", ["D2"], ["cfo"])


@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("when does friday breakdowns end", "campaign_info"),
        ("what are our biggest gaps", "gap_list"),
        ("how many assets do we have", "metrics"),
        ("what does the CFO need in choosing", "need_lookup"),
        ("when is BR-014 due", "brief_status"),
        ("who owns the battlecard", "asset_info"),
        ("who approves claims", "claims"),
        ("koliko sadržaja imamo", "metrics"),
        ("wer schreibt BR-014", "brief_status"),
    ],
)
def test_a_message_with_a_subject_of_its_own_is_about_that(talk, asked, intent):
    talk("where do we stand with veltmann", **SELLER)

    assert talk(asked, **SELLER)["intent"] == intent


def test_what_was_told_of_a_deal_is_nothing_to_who_may_not_hear_of_it(talk):
    talk("where do we stand with veltmann", **SELLER)

    assert "97,000" not in talk("how much is it", role="sales", user="sofia")["text"]


def test_behind_a_pack_for_somebody_asks_what_to_send_them(talk):
    talk("what can I send to Hollin?", role="sales", user="tom")
    told = talk("and for the finance people?", role="sales", user="tom")
    assert (told["intent"], told["slots"]["persona"]) == ("deal_collateral", ["cfo"])


@pytest.mark.parametrize(
    ("about", "asked", "begins", "tells"),
    [
        (
            "may we say 24% less downtime",
            "does it hold for food plants?",
            "Approved only as it stands:",
            "“food plants”",
        ),
        ("may we say 24% less downtime", "does that apply to the CFO too?", "Approved only as it stands:", "“CFO”"),
        ("may we say 24% less downtime", "does it hold after 12 months", "Approved: Median reduction", "C1"),
        ("may we say 24% less downtime", "does it hold after 6 months", "No, not with “6 months”: C1 is", "C1"),
        ("what claims do we have", "does the second one hold for automotive", "Approved only as it stands:", "(C2,"),
        ("can we say 40% less downtime", "does it hold for automotive", "X1 is forbidden", "X1"),
        (
            "dürfen wir 24 % weniger Stillstand sagen",
            "gilt das auch für Spanien?",
            "Nur im Wortlaut freigegeben:",
            "„Spanien“",
        ),
        ("¿podemos decir 24 % menos paradas?", "¿y también para Croacia?", "Aprobada solo tal cual:", "«Croacia»"),
        ("smijemo li reći 24 % manje zastoja", "vrijedi li to i za Njemačku?", "Odobreno samo tako", "„Njemačku”"),
    ],
)
def test_whether_a_claim_holds_for_somebody_else_is_told_by_its_words(talk, about, asked, begins, tells):
    talk(about, **MARKETER)
    first = _first(talk(asked, **MARKETER))

    assert (first.startswith(begins), tells in first) == (True, True)
