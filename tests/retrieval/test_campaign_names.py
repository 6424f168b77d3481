"""What people call a campaign for short, and what would name something else as well."""

from dataclasses import replace

from content_library.intake import Campaign
from content_library.picture import Picture
from retrieval.reading.names.campaign_names import campaign_terms
from retrieval.reading.words.lexicon import Term


def _named(picture: Picture, *names: str, elsewhere: tuple[Term, ...] = ()) -> set[str]:
    """What the campaigns go by, their ids left out."""
    made = tuple(Campaign(id=f"C{n}", name=name, persona="cfo", phase="choosing") for n, name in enumerate(names, 1))
    found = campaign_terms(replace(picture, campaigns=made), elsewhere)
    return {term.text for term in found} - {each.id for each in made}


def test_any_two_words_in_a_row_name_a_campaign_of_three(tarnwell: Picture) -> None:
    assert _named(tarnwell, "Harbour Lights Autumn") == {"Harbour Lights Autumn", "harbour light", "light autumn"}


def test_words_that_two_campaigns_share_name_neither(tarnwell: Picture) -> None:
    assert "harbour light" not in _named(tarnwell, "Harbour Lights Autumn", "Harbour Lights Spring")


def test_words_of_a_title_or_of_another_name_stay_what_they_are(tarnwell: Picture) -> None:
    assert _named(tarnwell, "Buyer's guide nurture") == {"Buyer's guide nurture", "guide nurture"}
    harbours = (Term("industry", "harbour", "harbour"),)
    assert _named(tarnwell, "Harbour Lights Autumn", elsewhere=harbours) == {"Harbour Lights Autumn", "light autumn"}
