"""The sample company as every test sees it: read by the real importers, without suggestions."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

import content_library
from content_library.assembling import assembled
from content_library.duplicates import duplicate_pairs
from content_library.importers.assets import read_asset
from content_library.importers.findings import Findings
from content_library.importers.readers import read_map_file
from content_library.importers.relating import related
from content_library.importers.tagged import tagged_asset
from content_library.picture import Picture
from content_library.workspace import open_workspace

TARNWELL = Path(content_library.__file__).parent / "samples" / "tarnwell"
TODAY = date(2026, 2, 16)


@pytest.fixture(scope="session")
def tarnwell() -> Picture:
    workspace = open_workspace(TARNWELL)
    files = [*workspace.files.items()]
    files += [("research", file) for folder in workspace.research for file in sorted(folder.iterdir())]
    files += [("briefs", file) for folder in workspace.briefs for file in sorted(folder.iterdir())]
    placed = [one for role, file in files for one in read_map_file(role, file.read_bytes(), Findings(file.name)) or []]
    company_map = related(placed, TODAY)
    values = defaultdict(list)
    for one in company_map.placed:
        values[type(one.value)].append(one.value)
    texts = []
    for file in sorted((TARNWELL / "library").iterdir()):
        findings = Findings(file.name)
        reading = read_asset(file.read_text(encoding="utf-8"), file.name, findings)
        asset = tagged_asset(reading.fields["id"], reading, {}, company_map.vocabulary, TODAY, findings)
        values[type(asset)].append(asset)
        texts.append((asset.id, asset.language, f"{asset.title} {reading.body}"))
    threshold = company_map.vocabulary.taxonomy.thresholds.duplicate
    return assembled(values, duplicate_pairs(texts, threshold), TODAY)
