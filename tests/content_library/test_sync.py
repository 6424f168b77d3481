"""A sync changes what changed, and nothing else."""

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from content_library.library import ASSETS, Library
from content_library.reading import Synced, synchronise
from content_library.rows import TABLES, table
from content_library.workspace import open_workspace
from tests.content_library.company_copy import TODAY, Company

A01 = "library/A01-it-always-breaks-on-a-friday-recurring-stops-are-n.md"
A03 = "library/A03-7-early-warning-signs-of-bearing-failure.md"


def counts(synced: Synced) -> tuple[int, int, int]:
    return synced.changed, synced.removed, synced.unchanged


def rows(company: Company) -> dict[str, list[tuple[object, ...]]]:
    tables = [ASSETS, *(table(record) for record in TABLES.values())]
    with company.library.engine.connect() as connection:
        return {one.name: sorted(map(tuple, connection.execute(select(one))), key=repr) for one in tables}


def differing(
    before: dict[str, list[tuple[object, ...]]], after: dict[str, list[tuple[object, ...]]]
) -> dict[str, int]:
    """By table, how many rows are in one and not in the other."""
    found = {name: sum(1 for row in after[name] if row not in before[name]) for name in after}
    found = {name: found[name] + sum(1 for row in before[name] if row not in after[name]) for name in after}
    return {name: count for name, count in found.items() if count}


def test_the_first_sync_reads_every_file_and_the_second_none(company: Company):
    first = company.sync()
    assert (counts(first), len(first.texts_changed), first.assets_gone) == ((64, 0, 0), 44, ())
    revision = company.library.revision()
    second = company.sync()
    assert (counts(second), second.texts_changed, second.assets_gone) == ((0, 0, 64), (), ())
    assert company.library.revision() == revision


def test_a_changed_asset_changes_exactly_its_row(company: Company):
    company.sync()
    before = rows(company)
    company.edit(A01, "quality: 4", "quality: 5")
    synced = company.sync()
    assert (counts(synced), synced.texts_changed) == ((1, 0, 63), ())
    assert differing(before, rows(company)) == {"asset": 2}
    assert company.picture().asset_of["A01"].quality == 5


def test_a_changed_text_is_told_to_the_index(company: Company):
    company.sync()
    company.edit(A01, "Friday", "Thursday")
    assert company.sync().texts_changed == ("A01",)


def test_a_changed_need_changes_exactly_its_row(company: Company):
    company.sync()
    before = rows(company)
    company.edit("journey.yaml", "Spot early-warning signs that", "Spot early signs that")
    company.sync()
    assert differing(before, rows(company)) == {"need": 2}


def test_a_deleted_asset_goes_and_is_told_to_the_index(company: Company):
    company.sync()
    assert company.picture().duplicates == (("A03", "A04"),)
    (company.folder / A03).unlink()
    synced = company.sync()
    assert (counts(synced), synced.assets_gone) == ((0, 1, 63), ("A03",))
    assert "A03" not in company.picture().asset_of
    assert company.picture().duplicates == ()


def test_a_renamed_file_keeps_its_asset(company: Company):
    company.sync()
    (company.folder / A01).rename(company.folder / "library" / "friday.md")
    synced = company.sync()
    assert (counts(synced), synced.assets_gone) == ((1, 1, 63), ())
    assert company.library.sources()["A01"] == "library/friday.md"


def test_a_renamed_persona_takes_the_tags_of_untouched_assets_with_it(company: Company):
    company.sync()
    company.edit("personas.yaml", "- id: it-security", "- id: security")
    gone = company.sync()
    assert company.picture().asset_of["A21"].personas == ()
    assert "A21" in gone.texts_changed
    company.edit("personas.yaml", "- id: security", "- id: it-security")
    company.sync()
    assert company.picture().asset_of["A21"].personas == ("it-security",)


def test_of_two_files_with_one_id_the_other_counts_once_the_first_is_gone(company: Company):
    company.write("library/A00-copy.md", (company.folder / A01).read_bytes().replace(b"Friday", b"Sunday"))
    company.sync()
    assert company.library.sources()["A01"] == "library/A00-copy.md"
    (company.folder / "library/A00-copy.md").unlink()
    synced = company.sync()
    assert company.library.sources()["A01"] == A01
    assert (synced.texts_changed, synced.assets_gone) == (("A01",), ())
    assert company.problems() == []


def test_a_date_in_the_future_is_taken_once_its_day_has_come(company: Company):
    company.edit("company.yaml", "as_of: 2026-02-16", "# as_of")
    company.edit(A01, "last_reviewed: 2025-09-10", "last_reviewed: 2026-02-20")
    company.sync(date(2026, 2, 16))
    assert company.picture().asset_of["A01"].last_reviewed == date(2025, 9, 10)
    synced = company.sync(date(2026, 2, 20))
    assert company.picture().asset_of["A01"].last_reviewed == date(2026, 2, 20)
    assert [problem for problem in synced.problems if problem.file == A01] == []


def test_a_sync_that_was_killed_is_taken_up_where_it_stopped(company: Company, monkeypatch):
    class KilledError(Exception):
        pass

    def kill(*_):
        raise KilledError

    whole = Company(company.folder)
    monkeypatch.setattr("content_library.filing.Filing.write_assets", kill)
    try:
        whole.sync()
    except KilledError:
        monkeypatch.undo()
    assert company.picture().assets == ()
    assert counts(company.sync()) == (0, 0, 64)
    assert len(company.picture().assets) == 44
    whole.library.engine.dispose()


def test_what_another_process_wrote_is_seen(company: Company):
    company.sync()
    before = company.picture()
    assert company.picture() is before
    other = Company(company.folder)
    other.edit(A01, "quality: 4", "quality: 5")
    other.sync()
    other.library.engine.dispose()
    assert company.picture().asset_of["A01"].quality == 5


def test_the_library_of_a_company_without_a_map_can_be_read(empty_company: Company):
    empty_company.write("library/about us.md", "# About us\n\nWe make things that others need every day.\n")
    synced = empty_company.sync()
    (asset,) = empty_company.picture().assets
    assert asset.id.startswith("library/about-us-")
    assert (asset.title, asset.audience, asset.status, asset.language) == ("About us", "internal", "published", "en")
    assert not synced.refused


def test_defaults_of_a_folder_open_what_its_files_do_not_say(empty_company: Company):
    empty_company.write(
        "milepost.yaml",
        "library:\n  - path: site\n    defaults: {audience: external, status: published}\n"
        '    patterns: {"blog/*": {format: blog}}\n',
    )
    empty_company.write("site/blog/2024-03-01-hello.md", "Hello to everybody who reads this page.")
    empty_company.write("site/secret.md", "---\naudience: internal\n---\nNot for customers.")
    empty_company.write("site/outside.md", "---\nstatus: draft\n---\nNot ready yet, but soon.")
    assert empty_company.sync().problems == empty_company.sync().problems
    found = {
        asset.id: (asset.title, asset.audience, asset.status, asset.format, asset.created)
        for asset in empty_company.picture().assets
    }
    assert found == {
        "site/blog/2024-03-01-hello": ("Hello", "external", "published", "blog", date(2024, 3, 1)),
        "site/outside": ("Outside", "external", "draft", "", None),
        "site/secret": ("Secret", "internal", "published", "", None),
    }


def test_an_asset_for_outside_that_does_not_say_its_status_is_a_draft(empty_company: Company):
    empty_company.write("library/a.md", "---\naudience: external\n---\nWords for everybody to read.")
    problems = empty_company.problems()
    assert empty_company.picture().assets[0].status == "draft"
    assert [problem.column for problem in problems if problem.file == "library/a.md"] == ["status"]


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="/\x00"), min_size=1, max_size=12)
BODIES = st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: f"---\n{text}\n---\nWords".encode()))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(files=st.dictionaries(NAMES, BODIES, max_size=6))
def test_whatever_lies_in_a_library_folder_a_sync_reports_it_and_agrees_with_itself(files, tmp_path_factory):
    folder = tmp_path_factory.mktemp("any")
    (folder / "workspace" / "library").mkdir(parents=True)
    company = Company(folder / "workspace")
    for name, body in files.items():
        _write_if_the_disk_allows(folder / "workspace" / "library" / f"{name}.md", body)
    first = company.sync()
    second = synchronise(open_workspace(company.folder), Library(company.library.engine), lambda *_: None, TODAY)
    company.library.engine.dispose()
    assert second.problems == first.problems
    assert (second.changed, second.removed) == (0, 0)


def _write_if_the_disk_allows(path: Path, body: bytes) -> None:
    try:
        path.write_bytes(body)
    except OSError:
        return
