"""company.yaml: who the company is, its segments, people and competitors."""

from collections.abc import Iterator
from typing import get_args

from content_library.importers.findings import Findings, choice, quoted
from content_library.importers.lists import listed
from content_library.importers.marked import Entry, line_in, read_yaml
from content_library.importers.shapes import Placed, kind_of, placed, unknown_keys
from content_library.intake import Company, Competitor, Person, Segment, Team

TEAMS = get_args(Team)
LISTS = ("competitors", "segments", "people")


def read_company(text: str, findings: Findings) -> list[Placed] | None:
    entry = read_yaml(text, findings)
    if not isinstance(entry, Entry):
        if entry is not None:
            findings.refuse(1, f"the file should hold keys, but it is {kind_of(entry)}", "See docs/workspace.md.")
        return None
    unknown_keys(entry, (*Company.model_fields, *LISTS), findings, "the company")
    company = placed(Company, entry, findings, "the company")
    return [
        *([] if company is None else [company]),
        *listed(Competitor, entry.get("competitors"), findings, "competitor"),
        *listed(Segment, entry.get("segments"), findings, "segment"),
        *_people(entry.get("people"), findings),
    ]


def _people(given: object, findings: Findings) -> Iterator[Placed]:
    """Colleagues, each under the name of their team."""
    if given is None:
        return
    if not isinstance(given, Entry):
        findings.refuse(line_in(given, ()), f"people cannot be {kind_of(given)}", f"Use the keys {', '.join(TEAMS)}.")
        return
    for team, members in given.items():
        if team in TEAMS:
            yield from listed(Person, members, findings, "person", team=team)
        else:
            findings.refuse(given.lines[team], f"{quoted(team)} is no team", choice(team, TEAMS), team)
