"""Who may be named: only who is named in what is approved, in briefs, drafts and questions, in any form of the name."""

import pytest

BRIEF = {
    "Please review this brief: Reader: CFO. Phase: choosing. Proof: mention Brandt Presswerk. Format: one-pager.": "No: X2",
    "Please review this brief: Reader: CFO. Phase: choosing. Proof: Brandt's press shop. Format: one-pager.": (
        "No: “Brandt” did not clear being named."
    ),
    "Bitte prüf dieses Briefing: Leser: CFO. Beweis: die Erfahrung des Brandt Presswerks. Format: Einseiter.": "Nein: X2",
    "Molim pregledaj ovaj brief: Čitatelj: CFO. Dokaz: iskustvo Brandt Presswerka. Format: jedna stranica.": "Ne: X2",
}


@pytest.mark.parametrize(("text", "first"), BRIEF.items())
def test_a_brief_that_names_who_did_not_agree_is_told_so_first(talk, text, first):
    assert talk(text, role="marketer", user="nina")["text"].startswith(first)


def test_why_now_may_name_a_deal(talk):
    text = (
        "Please review this brief: Why now: Lurra decides in March.\nReader: CFO. Phase: choosing. Format: one-pager."
    )
    assert "did not clear" not in talk(text, role="marketer", user="nina")["text"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("may we name Hollin on the website", "No: “Hollin” did not clear being named. Ask Ada"),
        ("dürfen wir Lurra Foods als Referenz nennen", "Nein: „Lurra Foods“ hat der Nennung nicht zugestimmt."),
        ("¿podemos mencionar a Lurra en la web?", "No: «Lurra» no ha autorizado que se le nombre."),
        ("smijemo li Lurru navesti kao referencu", "Ne: „Lurra” nije dopustio da ga se imenuje."),
        ("can we mention Brandt Presswerk in the newsletter", "No: X2 forbids it"),
        ("may we name Conservas Albor on the website", "“Conservas Albor” may be named by what is approved,"),
        ("can i name albor", "“Albor” may be named by what is approved,"),
        ("dürfen wir hollin nennen", "Nein: „Hollin“ hat der Nennung nicht zugestimmt."),
        ("can we mention Conservas Albor to Lurra", "“Conservas Albor” may be named by what is approved,"),
    ],
)
def test_leave_to_name_is_judged_by_what_is_approved(talk, text, first):
    assert talk(text, role="marketer", user="nina")["text"].startswith(first)


def test_a_seller_hears_nothing_of_a_deal_of_others(talk):
    told = talk("may we name Lurra on the website", role="sales", user="tom")["text"]
    assert (told.startswith("No claim, approved or forbidden"), "Lurra" in told) == (True, False)
