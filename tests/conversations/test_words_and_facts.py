"""What a word of the map means, what the product does not do, what lapsed, what only numbers say."""

from pathlib import Path

import pytest

from tests.companies.changed import changed


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("what is a gatekeeper?", "Gatekeeper: takes no part in the phase"),
        ("difference between gatekeeper and driver", "Gatekeeper: takes no part in the phase"),
        ("what's a gatekeeper again?", "Gatekeeper: takes no part in the phase"),
        ("was war nochmal ein Gatekeeper?", "Gatekeeper: nimmt an der Phase nicht teil"),
        ("¿qué era un gatekeeper?", "Gatekeeper: no interviene en la fase"),
        ("što je opet gatekeeper?", "Gatekeeper: ne sudjeluje u fazi"),
        ("was ist ein Gatekeeper?", "Gatekeeper: nimmt an der Phase nicht teil"),
        ("¿qué es un gatekeeper?", "Gatekeeper: no interviene en la fase"),
        ("što je gatekeeper?", "Gatekeeper: ne sudjeluje u fazi"),
    ],
)
def test_a_word_of_the_map_is_explained_with_where_it_applies(talk, asked, first):
    answer = talk(asked)
    assert (answer["behaviour"], answer["text"].startswith(first)) == ("answer", True)
    assert "Choosing: CFO" in answer["text"]


def test_who_the_gatekeeper_is_still_depends_on_the_phase(talk):
    assert talk("what does the gatekeeper need?")["behaviour"] == "clarify"
    assert talk("what a gatekeeper needs")["behaviour"] == "clarify"
    assert talk("what is the gatekeeper in choosing?")["text"].startswith("Gatekeeper:") is False


def test_what_the_product_does_not_do_is_answered_from_the_companys_own_facts(talk, services):
    product = services.picture().company.product
    thing = product.does_not[0]
    assert talk(f"can you {thing}?")["text"].startswith(f"No. What {product.name} does not do: {thing}.")
    assert talk(f"do we have anything to {thing}?")["intent"] == "asset_find"


def test_a_segment_says_when_and_why_it_changed(talk, services):
    segment = next(each for each in services.picture().segments if each.changed)
    told = talk(f"what changed in the {segment.name} segment?")["text"]
    assert told.startswith(f"{segment.name} changed on ")
    assert segment.changed.why in told


def test_proof_that_somebody_cares_is_asked_of_the_research(talk):
    assert talk("do we have proof CFOs care about payback?")["intent"] == "evidence"


@pytest.mark.parametrize(
    ("name", "asked", "first"),
    [
        ("The Hub", "can the neighbours calibrate sensors", "That is outside what I do"),
        ("The Hub", "can the Hub calibrate sensors", "Nothing I know says whether The Hub does that."),
        (
            "Desk for Trade",
            "can Desk do cargo insurance for us",
            "No. What Desk for Trade does not do: cargo insurance.",
        ),
        ("''", "can you do cargo insurance", "No."),
    ],
)
def test_a_small_word_in_the_name_of_the_product_names_nothing(tmp_path, name, asked, first):
    company = Path("tests/companies/orvasta/company.yaml").read_text(encoding="utf-8")
    renamed = company.replace("name: Orvasta Clearing Desk", f"name: {name}")
    with changed("orvasta", tmp_path, {"company.yaml": renamed}) as say:
        assert say(asked, user="bo")[0]["text"].startswith(first)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("which phase has the most content?", "Choosing 19, Learning 9, Discovering 8"),
        ("welche Phase hat die meisten Inhalte?", "Choosing 19, Learning 9, Discovering 8"),
        ("¿qué fase tiene más contenido?", "Choosing 19, Learning 9, Discovering 8"),
        ("which persona has the most assets", "Maintenance Manager 23, Plant Director 14"),
        ("who owns the least content", "Priya 1, Ada 5, Nina 38"),
    ],
)
def test_what_has_most_or_least_content_comes_first(talk, asked, first):
    answer = talk(asked)
    assert (answer["intent"], answer["text"].startswith(first)) == ("metrics", True)


@pytest.fixture(scope="module")
def orvasta(tmp_path_factory):
    with changed("orvasta", tmp_path_factory.mktemp("orvasta"), {}) as say:
        yield say


@pytest.mark.parametrize(
    "asked",
    [
        "what was Frame again?",
        "what is frame",
        "what does frame mean",
        "what's frame about",
        "was war nochmal Frame",
        "¿qué era Frame?",
        "što je bilo Frame",
    ],
)
def test_a_phase_called_by_a_common_word_is_told_however_its_meaning_is_asked(orvasta, asked):
    answer = orvasta(asked, user="tova", role="marketer")[0]
    assert (answer["intent"], answer["text"].startswith("Frame: ")) == ("journey_info", True)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("what don't we do?", "What Orvasta Clearing Desk does not do: road haulage, cargo insurance and export licences."),
        ("was bieten wir nicht an", "Was Orvasta Clearing Desk nicht macht: road haulage, cargo insurance und export licences."),
        ("¿qué no hacemos?", "Lo que Orvasta Clearing Desk no hace: road haulage, cargo insurance y export licences."),
        ("što ne radimo", "Što Orvasta Clearing Desk ne radi: road haulage, cargo insurance i export licences."),
    ],
)  # fmt: skip
def test_what_we_do_not_do_is_told_as_a_whole(orvasta, asked, first):
    assert orvasta(asked, user="tova", role="marketer")[0]["text"].startswith(first)


def test_what_we_do_not_cover_stays_a_gap(orvasta):
    assert orvasta("what are we not covering", user="tova", role="marketer")[0]["intent"] == "gap_list"
