"""Where a claim stands, who approved it, until when, what may be said instead: of one that is named by its number or its
figure, or of the one the answer before told of."""

import pytest

APPROVED = "can we say 24% less unplanned downtime"
FORBIDDEN = "can we say 40% less downtime on average"
C1 = "Median reduction of unplanned downtime: 24% after 12 months"


def first(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("based on what", "C1 stands in “"),
        ("and the source?", "C1 stands in “"),
        ("who approved that and until when", "Ada approved C1 on 3 Oct 2025. C1 may be used until 31 Oct 2026: “"),
        ("until when?", "C1 may be used until 31 Oct 2026: “"),
        ("how many plants?", "C1 was measured at 27: “"),
        ("und in deutschen Texten?", "C1 steht im Register auf Englisch: „"),
        ("und worauf stützt sich das?", "C1 steht in „"),
        ("wer hat das freigegeben?", "Ada hat C1 am 3. Okt. 2025 freigegeben."),
        ("¿de dónde sale eso?", "C1 está en «"),
        ("¿hasta cuándo vale?", "C1 se puede usar hasta el 31 oct 2026: «"),
        ("a koji je izvor?", "C1 stoji ovdje: „"),
        ("tko je to odobrio?", "Odobrenje za C1: Ada, 3. lis 2025."),
    ],
)
def test_a_fact_is_told_of_the_claim_just_spoken_of(talk, question, told):
    talk(APPROVED, role="writer")
    answer = talk(question, role="writer")
    assert (answer["intent"], first(answer)[: len(told)]) == ("claims", told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what can we say instead?", f"Say C1 instead of X1: “{C1}”."),
        ("was dürfen wir stattdessen sagen?", f"Statt X1 gilt C1: „{C1}“."),
        ("¿y qué decimos en su lugar?", f"En lugar de X1, C1: «{C1}»."),
        ("što smijemo reći umjesto toga?", f"Umjesto X1 vrijedi C1: „{C1}”."),
        ("why not?", "X1 is forbidden, in every language and with any source: “40% less downtime on average” ("),
        ("and in German copy?", "X1 is forbidden, in every language"),
    ],
)
def test_in_the_place_of_a_forbidden_claim_stands_what_is_approved(talk, question, told):
    talk(FORBIDDEN, role="writer")
    assert first(talk(question, role="writer")).startswith(told)


def test_what_is_given_instead_is_what_is_spoken_of_then(talk):
    talk(FORBIDDEN, role="writer")
    talk("what can we say instead?", role="writer")
    assert first(talk("where is that from?", role="writer")).startswith("C1 stands in “")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who approved C4", "Ada approved C4 on 11 Feb 2025."),
        ("source of C5?", "C5 stands in “"),
        ("where do the 38% come from", "C2 stands in “Case study: Mlekarna Sava"),
        ("woher kommen die 38 %?", "C2 steht in „Case study: Mlekarna Sava"),
        ("where is the 91% from", "No claim of the register has this figure, and no text either."),
    ],
)
def test_a_claim_is_named_by_its_number_or_its_figure(talk, question, told):
    assert first(talk(question, role="writer")).startswith(told)


@pytest.mark.parametrize(
    ("asset", "question", "told"),
    [
        ("what is in A25", "may we quote its figures?", "C2 is approved just as it stands: “Best customer result"),
        ("what is in A25", "dürfen wir die Zahlen daraus zitieren?", "C2 ist genau so freigegeben"),
        ("what is in A12", "can I use these numbers?", "No claim of the register rests on “"),
    ],
)
def test_figures_of_an_asset_may_be_used_as_far_as_a_claim_rests_on_it(talk, asset, question, told):
    talk(asset, role="writer")
    assert first(talk(question, role="writer")).startswith(told)


@pytest.mark.parametrize(
    ("before", "question", "intent"),
    [
        (APPROVED, "who approves purchases in choosing", "journey_info"),
        (APPROVED, "how many assets do we have for the CFO", "metrics"),
        (APPROVED, "what does the CFO need in choosing", "need_lookup"),
        ("what does the CFO need in choosing", "why?", "explain_score"),
        ("A25", "who made it", "asset_info"),
    ],
)
def test_what_is_asked_of_something_else_is_no_question_about_a_claim(talk, before, question, intent):
    talk(before, role="writer")
    assert talk(question, role="writer")["intent"] == intent


@pytest.mark.parametrize(
    "asked",
    [
        "has legal approved the 24 % claim",
        "did Ada approve C1?",
        "hat die Rechtsabteilung C1 freigegeben?",
        "¿ha aprobado legal C1?",
        "je li pravna odobrila C1?",
    ],
)
def test_whether_somebody_approved_it_is_told_with_who_did(talk, asked):
    answer = talk(asked)
    assert (answer["intent"], "C1" in answer["text"].splitlines()[0], "Ada" in answer["text"].splitlines()[0]) == (
        "claims", True, True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "then", "first"),
    [
        ("can we say 24% less downtime?", "and 20 percent?", "No, not with “20 percent”: C1 is "),
        ("can we say 24% less downtime?", "and 24 % after 6 months?", "No, not with “6 months”: C1 is "),
        ("dürfen wir 24 % weniger Ausfallzeit sagen?", "und 30 %?", "Nein, nicht mit „30 %“: C1 lautet "),
        ("¿puedo decir 24 % menos paradas?", "¿y 30 %?", "No, con «30 %» no: C1 dice "),
        ("smijemo li reći 24 % manje zastoja", "a 30 posto?", "Ne, ne s ovim: „30 posto”. C1 glasi "),
    ],
)
def test_another_figure_alone_is_held_against_the_claim_just_told(talk, claim, then, first):
    talk(claim)
    assert talk(then)["text"].startswith(first)


@pytest.mark.parametrize(
    "asked", ["how many assets do we have", "wie viele Inhalte haben wir", "how many deals are open"]
)
def test_behind_a_claim_how_many_of_something_else_is_no_sample(talk, asked):
    talk("can we say 24% less downtime?")
    assert talk(asked)["intent"] in ("metrics", "deal_info")
