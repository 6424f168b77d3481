"""Whoever asks to send or to say something is told first whether they may, and what instead; then the rest."""

import pytest


@pytest.mark.parametrize(
    ("user", "question", "ids"),
    [
        ("jonas", "i want to send the brandt case study to sarner", ["A27", "A25"]),
        ("sofia", "send A44 to Lurra", ["A44", "X1"]),
        ("sofia", "send A17 to Lurra, it's urgent", ["A17"]),
        ("sofia", "can I offer lurra a free first year?", ["X3"]),
    ],
)
def test_no_comes_before_the_pack(talk, user, question, ids):
    record = talk(question, role="sales", user=user)
    first = record["text"].partition("\n")[0]
    assert first.startswith("No: ")
    assert ids[0] in first
    assert [id for id in ids if id not in record["text"]] == []
    assert len(record["offered"]) >= 5
    assert ids[0] not in record["offered"]


@pytest.mark.parametrize(
    ("user", "question", "no"),
    [
        ("sofia", "can I mention Brandt to Lurra", "No: X2 "),
        ("iva", "smijem li spomenuti Brandt?", "Ne: X2 "),
        ("sofia", "can I offer lurra a discount?", "No: X3 "),
        ("sofia", "darf ich Lurra Rabatt geben?", "Nein: X3 "),
        ("sofia", "puedo ofrecerle a Lurra un descuento?", "No: X3 "),
        ("iva", "smijem li dati popust Jadranu?", "Ne: X3 "),
        ("jonas", "darf ich ein kostenloses erstes Jahr anbieten?", "Nein: X3 "),
        ("tom", "can I write that we cut downtime 40% on average?", "No: X1 "),
        ("tom", "can I promise 40% less downtime on average?", "No: X1 "),
        ("jonas", "darf ich schreiben, dass wir Stillstand um 40 % senken?", "Nein: X1 "),
        ("sofia", "puedo decir que reducimos las paradas un 40% de media?", "No: X1 "),
        ("iva", "mogu li napisati da smanjujemo zastoje 40% u prosjeku?", "Ne: X1 "),
    ],
)
def test_a_claim_nobody_may_make_is_refused_first_in_every_language(talk, user, question, no):
    assert talk(question, role="sales", user=user)["text"].startswith(no)


@pytest.mark.parametrize(
    "question", ["can I mention Conservas Albor to Lurra?", "can I send Lurra the free checklist?"]
)
def test_what_may_be_said_is_not_forbidden_by_a_word_it_shares(talk, question):
    assert not talk(question, role="sales", user="sofia")["text"].startswith("No")


def test_what_may_be_sent_under_nda_is_said_first(talk):
    record = talk("can I send Miro Klein the SOC 2 report?", role="sales", user="jonas")
    assert record["text"].startswith("Yes, under NDA: ")
    assert "A21" in record["text"].partition("\n")[0]


@pytest.mark.parametrize("name", ["Campus Nord", "Zubrowka"])
def test_an_asset_nobody_has_is_said_to_be_unknown(talk, name):
    record = talk(f"can I send the {name} case study?", role="sales", user="jonas")
    assert record["text"].startswith("I know no asset")
    assert "A27" not in record["text"]
