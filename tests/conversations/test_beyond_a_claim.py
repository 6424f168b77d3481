"""Leave for a statement that adds to an approved claim, or changes it, is not leave for the claim."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _first(services, text, user="sofia"):
    return ask(Question(text, user, "sales", "dm", text), services).lines[0]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can we say minimum term 12 months and no increase", "No, not with “no increase”: C5 is “Minimum term"),
        ("can we say 24% less downtime for food plants", "No, not with “food plants”: C1 is “Median"),
        ("can we say 24% against gearmind", "No, not with “against gearmind”: C1 is “Median"),
        ("can we say lurra had 32% less unplanned downtime", "No, not with “lurra”: C6 is “Conservas Albor"),
        ("can we say Conservas Albor had 38% fewer emergency work orders", "No, not with “Conservas Albor”: C2 is"),
        ("can I promise Lurra 24% less downtime", "No, not with “Lurra”: C1 is “Median"),
        ("can I assure the CFO of 24% less downtime", "No, not with “CFO”: C1 is “Median"),
        ("can we print 24% more uptime after 12 months", "No, not with “more uptime”: C1 is “Median"),
        ("may we say notice is 12 months", "No, not with “12 months”: C5 is “Minimum term"),
        ("dürfen wir 24 % weniger Stillstand als Gearmind sagen", "Nein, nicht mit „als Gearmind“: C1 lautet"),
        ("dürfen wir schreiben, Mindestlaufzeit 12 Monate und keine Preiserhöhung", "Nein, nicht mit „keine Preis"),
        ("¿podemos decir 24 % menos paradas en plantas de alimentación?", "No, con «plantas de alimentación» no: C1"),
        ("smijemo li reći 24 % manje zastoja u prehrambenim tvornicama", "Ne, ne s ovim: „prehrambenim tvornicama”."),
    ],
)
def test_a_name_a_comparison_a_denial_or_another_reader_makes_another_claim_of_it(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize(
    ("question", "ends"),
    [
        ("can we say 38% fewer emergency work orders and lower energy bills", "It says nothing of “energy bills”."),
        ("can we say 40 to 70 internal hours per machine in the first 90 days", "It says nothing of “machine”."),
        ("can I tell Marta she gets 24% less downtime", "It says nothing of “she”."),
        (
            "smijemo li reći 24 % manje zastoja svugdje",
            "Ne mogu znati kaže li „svugdje”, jer je popis na drugom jeziku.",
        ),
        ("dürfen wir 6,2 % in Lebensmittelwerken schreiben", "Das Register ist in einer anderen Sprache."),
    ],
)
def test_of_more_words_the_claim_is_approved_only_as_it_stands(services, question, ends):
    first = _first(services, question)
    assert first.startswith(("Approved only as it stands: “", "Odobreno samo tako kako piše: „", "Nur im Wortlaut"))
    assert first.endswith(ends)


@pytest.mark.parametrize(
    "question",
    [
        "can we say 24% less unplanned downtime in the newsletter",
        "may I tell Lurra we cut unplanned downtime by 24%",
        "can we say 40 to 70 internal hours in the first 90 days in the email to Lurra",
        "can we not say 24% less unplanned downtime",
        "can we say 24% less unplanned downtime, or not",
        "can we tell customers the notice is 90 days",
        "darf ich Lurra sagen, dass wir Stillstände um 24 % senken",
        "¿podemos decir en el boletín 24 % menos paradas?",
        "smijem li na letku napisati 24 % manje zastoja",
    ],
)
def test_where_it_stands_and_who_hears_it_adds_nothing(services, question):
    assert _first(services, question).startswith(("Approved: ", "Freigegeben: ", "Aprobada: ", "Odobreno: "))


def test_the_account_of_a_colleague_is_no_other_word_than_one_nobody_knows(services):
    asked = "can we say {} had 32% less unplanned downtime"
    theirs, unknown = (_first(services, asked.format(name), "sofia") for name in ("Sarner", "Zubrowka"))
    assert theirs.replace("Sarner", "Zubrowka") == unknown


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("headline: 24% less downtime and happier technicians - fine?", "Approved only as it stands: “Median"),
        ("newsletter: 38% fewer emergency work orders, good to go?", "Approved: Best customer result"),
        ("headline: never call a technician at night again - fine?", "No claim, approved or forbidden, says so"),
        ("ok for the banner: 40% less downtime on average?", "No: X1 "),
        ("can we announce 32% less unplanned downtime at Conservas Albor on our blog", "Approved: Conservas Albor"),
        ("darf auf das Plakat: 24 % weniger Stillstand?", "Freigegeben: Median"),
        ("titular: 24 % menos paradas, ¿vale?", "Aprobada: Median"),
        ("naslov: nikad više zastoja – u redu?", "Najbliže u registru je „40% less downtime"),
    ],
)
def test_a_line_that_is_held_up_gets_the_verdict_of_the_register(services, question, first):
    assert _first(services, question).startswith(first)


def test_a_translated_unplanned_is_no_denial(talk):
    told = talk(
        "¿Podemos decir: 24 % menos de paradas no planificadas de mediana tras 12 meses?", role="sales", user="sofia"
    )
    assert told["text"].startswith("Aprobada: Median reduction of unplanned downtime: 24% after 12 months")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("may I tell Lurra they will have two fifths less downtime", "No: X1 forbids it"),
        ("can I write to Hollin that their stops fall by a third", "No claim, approved or forbidden, says so"),
        (
            "darf ich Lurra sagen, dass der Stillstand um ein Fünftel sinkt",
            "Am nächsten im Register ist „40% less downtime on average“",
        ),
        ("¿puedo decirle a Lurra que tendrá un tercio menos de paradas?", "No, con «un tercio» no: C6 dice"),
        ("smijem li reći Lurri da će imati trećinu manje zastoja", "Ne, ne s ovim: „trećinu”. C6 glasi"),
        ("can we say the notice period is 60 days", "No, not with “60 days”: C5 is"),
    ],
)
def test_whoever_is_to_hear_another_figure_it_is_no_search(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can we say the notice period is 90 days", "Approved: Minimum term 12 months"),
        ("can sales tell customers that the minimum term is 12 months", "Approved: Minimum term 12 months"),
        ("dürfen wir sagen, dass die ungeplanten Stillstände um 24 % sinken", "Freigegeben: Median reduction"),
        (
            "darf ich schreiben, dass Mlekarna Sava 38 % weniger Notfallaufträge hatte",
            "Freigegeben: Best customer result",
        ),
        (
            "¿puedo contarle a Lurra que reducimos las paradas no planificadas un veinticuatro por ciento?",
            "Aprobada: Median",
        ),
        (
            "smijem li reći Lurri da smanjujemo neplanirane zastoje za dvadeset četiri posto",
            "Odobreno: Median reduction",
        ),
    ],
)
def test_the_same_in_another_language_is_approved(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize(
    "question",
    [
        "dürfen wir sagen, 24 % weniger Stillstandskosten",
        "dürfen wir sagen, die Kündigungsfrist beträgt 90 Arbeitstage",
        "dürfen wir sagen, 24 % weniger geplanter Stillstand",
        "¿podemos decir 24 % menos de averías?",
        "can we say 40 to 70 international hours in the first 90 days",
        "can we say 6.2% of scheduled hours are planned downtime",
    ],
)
def test_what_only_resembles_a_word_of_the_claim_is_not_approved(services, question):
    assert not _first(services, question).startswith(("Approved:", "Freigegeben:", "Aprobada:", "Odobreno:"))
