"""An account goes by any word that is its own, for whoever may hear of it, and by no word others have too."""

from content_library.intake import Deal
from retrieval.reading.names.account_names import account_terms


def deal(id, account, industry="any"):
    return Deal(id=id, account=account, industry=industry, crm_stage="Open", stage_entered="2026-01-01")


def names(*deals, ordinary=(), known=(), links=(), kinds=()):
    terms = account_terms(deals, *(set(words).__contains__ for words in (ordinary, known, links, kinds)))
    return {(term.id, term.text) for term in terms if term.text not in {deal.id for deal in deals}}


def test_any_word_of_its_own_is_a_name():
    assert names(deal("K1", "Frutas Alba", "food"), deal("K2", "Kühlhaus Ostsee")) == {
        ("K1", "Frutas Alba"),
        ("K1", "fruta"),
        ("K1", "alba"),
        ("K2", "Kühlhaus Ostsee"),
        ("K2", "kuhlhaus"),
        ("K2", "ostsee"),
    }


def test_a_trade_a_form_of_company_and_the_industry_are_no_names():
    assert names(deal("K1", "Ruda Bakery Group"), deal("K2", "Nordia Foods GmbH", "retail")) == {
        ("K1", "Ruda Bakery Group"),
        ("K1", "bakery group"),
        ("K1", "ruda"),
        ("K2", "Nordia Foods GmbH"),
        ("K2", "food gmbh"),
        ("K2", "nordia"),
    }


def test_a_word_of_two_accounts_or_of_the_map_is_no_name():
    found = names(deal("K1", "Torre Alba"), deal("K2", "Frutas Alba"), deal("K3", "Ruda Sense"), known=["sense"])

    assert {text for _, text in found} == {"Torre Alba", "torre", "Frutas Alba", "fruta", "Ruda Sense", "ruda"}


def test_two_deals_of_one_account_go_by_its_word_together():
    assert {("K1", "alba"), ("K2", "alba")} <= names(deal("K1", "Frutas Alba"), deal("K2", "Frutas Alba"))


def test_the_word_that_says_what_an_account_is_does_not_name_it():
    assert names(
        deal("K1", "Sunrise of Oldham"),
        deal("K2", "Grad Rovinj"),
        deal("K3", "Orchard Nursery"),
        deal("K4", "Hollin"),
        ordinary=["of"],
        links=["of"],
        kinds=["orchard"],
    ) == {
        ("K1", "Sunrise of Oldham"),
        ("K1", "of oldham"),
        ("K1", "oldham"),
        ("K2", "Grad Rovinj"),
        ("K2", "rovinj"),
        ("K3", "Orchard Nursery"),
        ("K3", "nursery"),
        ("K4", "Hollin"),
        ("K4", "hollin"),
    }
