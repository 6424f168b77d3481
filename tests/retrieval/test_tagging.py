from dataclasses import replace
from datetime import date

import pytest

from content_library.intake import Asset, Cell, Company, Need, Persona, Phase
from content_library.picture import Picture
from retrieval.adapters.embedded import open_index
from retrieval.adapters.minilm import MiniLM
from retrieval.passages import AssetText, Tags
from retrieval.tagging import suggest

TODAY = date(2026, 3, 2)

NEEDS = {
    "D1": ("dentist", "Know how long the sterilisation of instruments takes"),
    "D2": ("dentist", "Compare the cost of single-use and reusable instruments"),
    "D3": ("dentist", "Show patients that the practice is hygienic"),
    "H1": ("hygienist", "Load and unload the steriliser safely"),
    "H2": ("hygienist", "Document every sterilisation cycle for inspections"),
}
TEXTS = {
    "cycle": ("Cycle times", "A sterilisation cycle for dental instruments takes 35 minutes. Drying adds another ten."),
    "money": (
        "Single-use or reusable?",
        "We compare the cost of single-use instruments with reusable ones over a year.",
    ),
    "cake": ("Office party", "Bring flour, eggs and sugar. The cake is baked at noon."),
    "logs": ("Paperwork", "Every sterilisation cycle must be documented so that inspections find no hole."),
    "load": ("Loading", "Load the steriliser with the heavy trays below and unload it with gloves, safely."),
}
PHASES = (Phase(id="buying", order=0, label="Buying"),)


def a_picture(**assets: dict[str, object]) -> Picture:
    """The assets named, published and external unless said otherwise."""
    return Picture(
        today=TODAY,
        company=Company(company="Sterile Ltd"),
        personas=(Persona(id="dentist", label="Dentist"), Persona(id="hygienist", label="Dental hygienist")),
        phases=PHASES,
        cells=tuple(Cell(persona=p, phase="buying", participation="driver") for p in ("dentist", "hygienist")),
        needs=tuple(Need(id=id_, persona=persona, phase="buying", text=text) for id_, (persona, text) in NEEDS.items()),
        assets=tuple(
            Asset.model_validate(
                {
                    "id": id_,
                    "title": TEXTS[id_][0],
                    "status": "published",
                    "audience": "external",
                    "last_reviewed": TODAY,
                    **fields,
                }
            )
            for id_, fields in sorted(assets.items())
        ),
    )


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    with open_index(tmp_path_factory.mktemp("index")) as index:
        index.synchronise(
            [AssetText(id_, title, text, Tags(id_, language="en")) for id_, (title, text) in TEXTS.items()],
            lambda _done, _todo: None,
        )
        yield index


def suggested(picture: Picture, index) -> list[tuple[str, str, str]]:
    return [(each.asset, each.need, each.sentence) for each in suggest(picture, index.closest, index.embedder)]


def test_an_untagged_asset_gets_the_need_it_speaks_of_with_its_sentence(index):
    assert suggested(a_picture(money={}), index) == [
        ("money", "D2", "We compare the cost of single-use instruments with reusable ones over a year.")
    ]


def test_an_asset_about_something_else_gets_none(index):
    assert suggested(a_picture(cake={}), index) == []


def test_an_asset_somebody_tagged_gets_none(index):
    assert suggested(a_picture(money={"needs": ("D1",)}), index) == []


@pytest.mark.parametrize("field", [{"status": "draft"}, {"audience": "internal"}, {"expires_on": date(2026, 3, 1)}])
def test_an_asset_that_may_not_be_offered_gets_none(index, field):
    assert suggested(a_picture(money=field), index) == []


def test_one_text_has_one_reader(index):
    needs = suggested(a_picture(cycle={}, logs={}, load={}), index)
    readers = {(asset, NEEDS[need][0]) for asset, need, _ in needs}
    assert len(readers) == len({asset for asset, _ in readers})
    assert ("logs", "H2", TEXTS["logs"][1]) in needs


def test_a_need_that_is_well_covered_gets_no_more(index):
    met = {"needs": ("D2",), "quality": 5, "depth": 1, "format": "blog"}
    picture = a_picture(money={}, cycle=met)
    assert "D2" in [need for _, need, _ in suggested(a_picture(money={}), index)]
    assert suggested(_liking(picture), index) == []


def _liking(picture: Picture) -> Picture:
    """Everybody prefers what the asset `cycle` is."""
    liked = {"formats": {"preferred": ("blog",)}, "depth": 1}
    cells = [Cell.model_validate({**cell.model_dump(), "content_preferences": liked}) for cell in picture.cells]
    return replace(picture, cells=tuple(cells))


def test_the_sample_company_gets_the_four_links_a_person_would_make(tarnwell_library, tarnwell, tmp_path):
    with open_index(tmp_path) as index:
        texts = [
            AssetText(
                asset.id, asset.title, tarnwell_library.text_of(asset.id), Tags(asset.id, language=asset.language)
            )
            for asset in tarnwell.assets
        ]
        index.synchronise(texts, lambda _done, _todo: None)
        found = suggest(tarnwell, index.closest, index.embedder)
    assert {(each.asset, each.need) for each in found} == {
        ("A20", "IT-CH-2"),
        ("A20", "IT-CH-4"),
        ("A41", "MM-LE-4"),
        ("A41", "MM-CH-4"),
    }


def test_nothing_is_embedded_when_everything_is_tagged():
    def closest(query, limit):
        raise AssertionError(query, limit)

    assert suggest(a_picture(money={"needs": ("D2",)}), closest, MiniLM()) == ()
