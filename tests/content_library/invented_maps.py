"""Makers with good defaults for small invented companies, and generated ones of any size."""

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from content_library.intake import (
    Asset,
    BriefRequest,
    Cell,
    Company,
    Contact,
    ContentPreferences,
    CrmStage,
    Deal,
    ForbiddenClaim,
    Formats,
    LoggedQuestion,
    Need,
    Persona,
    Phase,
    Suggestion,
)
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy

TODAY = date(2026, 3, 1)
DAY = timedelta(days=1)
WORDS = Taxonomy()


def an_asset(id="A1", **fields):
    """Offerable, fresh, and a perfect fit for `a_cell` but for its editor's rating of 3: fit 0.9."""
    usual = {
        "title": id,
        "content_type": "how_to",
        "format": "guide",
        "needs": ("N1",),
        "depth": 2,
        "audience": "external",
        "status": "published",
        "last_reviewed": TODAY,
        "quality": 3,
    }
    return Asset(id=id, **{**usual, **fields})


def a_need(id="N1", **fields):
    return Need(id=id, **{"persona": "chief", "phase": "looking", "text": f"must decide {id}", **fields})


def a_cell(**fields):
    preferences = ContentPreferences(formats=Formats(preferred=("guide",), acceptable=("video",)), depth=2)
    usual = {"persona": "chief", "phase": "looking", "participation": "driver", "content_preferences": preferences}
    return Cell(**{**usual, **fields})


def a_picture(*assets, **fields):
    """One persona in one phase with one must."""
    usual = {
        "today": TODAY,
        "company": Company(company="Small", content_languages=("en", "de", "fr")),
        "personas": (Persona(id="chief", label="Chief"),),
        "phases": (Phase(id="looking", order=0, label="Looking"),),
        "cells": (a_cell(),),
        "needs": (a_need(),),
        "assets": assets,
    }
    return Picture(**{**usual, **fields})


def a_deal(id="D1", **fields):
    return Deal(id=id, **{"account": id, "amount": 100.0, "crm_stage": "Talking", "stage_entered": TODAY, **fields})


def a_question(**fields):
    usual = {
        "date": TODAY,
        "asker": "kim",
        "text": "Where is it?",
        "persona": "chief",
        "phase": "looking",
        "need": "N1",
    }
    return LoggedQuestion(**{**usual, **fields})


@st.composite
def pictures(draw, least_assets=0):
    """Whole companies. Duplicates come in groups whose members are all copies of each other."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    sizes = draw(st.tuples(st.integers(1, 5), st.integers(1, 4), st.integers(least_assets, 40)))
    return generated(chance, *sizes)


def generated(chance, personas, phases, assets):
    cells = [_cell(chance, f"p{p}", f"f{f}") for p in range(personas) for f in range(phases)]
    needs = [_need(chance, cell, place) for cell in cells if cell.involved for place in range(chance.randint(0, 3))]
    content = [_asset(chance, f"A{place:03}", cells, needs) for place in range(assets)]
    deals = [_deal(chance, f"D{place}", phases) for place in range(chance.randint(0, 8))]
    return Picture(
        today=TODAY,
        company=Company(company="Generated", content_languages=("en", "de", "fr")),
        personas=tuple(Persona(id=f"p{p}", label=f"p{p}") for p in range(personas)),
        phases=tuple(Phase(id=f"f{f}", order=f, label=f"f{f}") for f in range(phases)),
        cells=tuple(cells),
        needs=tuple(needs),
        assets=tuple(content),
        duplicates=_copies(chance, content),
        suggestions=_suggestions(chance, content, needs),
        deals=tuple(deals),
        contacts=tuple(contact for deal in deals for contact in _contacts(chance, deal, personas)),
        crm_stages=tuple(
            CrmStage(pipeline="main", stage=f"s{f}", phase=f"f{f}", typical_days=30) for f in range(phases)
        ),
        questions=tuple(_question(chance, need) for need in needs for _ in range(chance.randint(0, 2))),
        briefs=tuple(_brief(chance, need) for need in needs if chance.random() < 0.1),
        forbidden_claims=tuple(
            ForbiddenClaim(id=f"X-{asset.id}", claim="Never", assets=(asset.id,))
            for asset in content
            if chance.random() < 0.05
        ),
    )


def with_asset(picture, asset, copy_of=()):
    """The picture with one more asset, which is a copy of some that are there."""
    pairs = (tuple(sorted((asset.id, other))) for other in copy_of)
    return replace(
        picture,
        assets=tuple(sorted((*picture.assets, asset), key=lambda each: each.id)),
        duplicates=tuple(sorted((*picture.duplicates, *pairs))),
    )


def with_asset_changed(picture, id, **fields):
    changed = (asset.model_copy(update=fields) if asset.id == id else asset for asset in picture.assets)
    return replace(picture, assets=tuple(changed))


def _cell(chance, persona, phase):
    formats = Formats(preferred=tuple(chance.sample(WORDS.format, 2)), acceptable=tuple(chance.sample(WORDS.format, 4)))
    return Cell(
        persona=persona,
        phase=phase,
        participation=chance.choice(["driver", "gatekeeper", "participant", "not_involved", None]),
        content_preferences=ContentPreferences(formats=formats, depth=chance.choice([None, 1, 2, 3, 4])),
    )


def _need(chance, cell, place):
    return a_need(
        f"{cell.persona}-{cell.phase}-{place}",
        persona=cell.persona,
        phase=cell.phase,
        importance=chance.choice(["must", "should", "nice"]),
        segment_specific=chance.random() < 0.3,
    )


def _asset(chance, id, cells, needs):
    cell = chance.choice(cells)
    return an_asset(
        id,
        content_type=chance.choice(WORDS.content_type),
        format=chance.choice(WORDS.format),
        personas=chance.choice([(), (cell.persona,)]),
        phases=chance.choice([(), (cell.phase,)]),
        needs=tuple(need.id for need in chance.sample(needs, min(len(needs), chance.randint(0, 3)))),
        depth=chance.choice([None, 1, 2, 3, 4]),
        language=chance.choice(["en", "en", "en", "de", "fr"]),
        industry=chance.choice(["any", "any", "food", "steel"]),
        audience=chance.choice(["external"] * 7 + ["nda", "partner", "internal"]),
        status=chance.choice(["published"] * 8 + ["draft", "in_review", "archived"]),
        last_reviewed=chance.choice([None, *[TODAY - chance.randrange(1500) * DAY] * 9]),
        expires_on=chance.choice([None, None, None, TODAY + chance.randint(-100, 400) * DAY]),
        superseded_by=chance.choice([None] * 9 + ["A000"]),
        permission=chance.choice([None] * 9 + ["withdrawn"]),
        quality=chance.choice([None, 1, 2, 3, 4, 5]),
        uses_90d=chance.choice([None, 0, 3]),
    )


def _copies(chance, content):
    ids = [asset.id for asset in content if chance.random() < 0.3]
    groups = [ids[place : place + 3] for place in range(0, len(ids), 3)]
    return tuple(sorted((a, b) for group in groups for a in group for b in group if a < b))


def _suggestions(chance, content, needs):
    if not content or not needs:
        return ()
    return tuple(Suggestion(asset=chance.choice(content).id, need=chance.choice(needs).id) for _ in range(4))


def _deal(chance, id, phases):
    return a_deal(
        id,
        amount=chance.choice([1.1, 2500.0, 84000.0]),
        crm_stage=f"s{chance.randrange(phases)}",
        stage_entered=TODAY - chance.randrange(90) * DAY,
        status=chance.choice(["open", "open", "open", "won", "lost"]),
        language=chance.choice(["", "en", "de", "hr"]),
        industry=chance.choice(["", "food"]),
    )


def _contacts(chance, deal, personas):
    for persona in range(personas):
        if chance.random() < 0.5:
            status = chance.choice(["engaged", "not_engaged", "approved", "blocking"])
            yield Contact(deal=deal.id, persona=f"p{persona}", name=chance.choice(["Kim", "unknown"]), status=status)


def _question(chance, need):
    return a_question(
        date=TODAY - chance.randint(-5, 120) * DAY,
        asker=chance.choice(["kim", "lee"]),
        persona=need.persona,
        phase=need.phase,
        need=chance.choice([need.id, need.id, None]),
        outcome=chance.choice(["answered", "unanswered", "low_confidence", "thumbs_down", "out_of_scope"]),
    )


def _brief(chance, need):
    status = chance.choice(["requested", "writing", "done"])
    return BriefRequest(
        id=f"B-{need.id}", title="Brief", persona=need.persona, phase=need.phase, needs=(need.id,), status=status
    )
