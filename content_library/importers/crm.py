"""deals.csv, deal_stage_history.csv and questions-log.csv."""

from dataclasses import replace

from content_library.importers.findings import Findings, quoted
from content_library.importers.marked import Entry
from content_library.importers.shapes import Placed, placed
from content_library.importers.tables import rows
from content_library.intake import Contact, Deal, LoggedQuestion, StageChange

DEAL_NEEDS = ("deal_id", "account", "crm_stage", "stage_entered")
DEAL_WANTS = ("industry", "language", "owner", "contacts", "status")
CONTACT_FORM = "persona:name:status, several joined by |"


def read_deals(text: str, findings: Findings) -> list[Placed] | None:
    table = rows(text, findings, DEAL_NEEDS, DEAL_WANTS)
    if table is None:
        return None
    found: list[Placed] = []
    for entry in table:
        deal, contacts = _deal(entry, findings), _contacts(entry, entry["deal_id"] or "", findings)
        if deal is not None:
            found += [deal, *contacts]
    return found


def read_stage_history(text: str, findings: Findings) -> list[Placed] | None:
    table = rows(text, findings, ("deal_id", "stage", "entered"), ("left",))
    if table is None:
        return None
    found = []
    for position, entry in enumerate(table):
        called = f"the stage change in line {entry.line}"
        known = {"position": position, "deal": entry.get("deal_id") or ""}
        found.append(placed(StageChange, entry, findings, called, **known))
    return [one for one in found if one is not None]


def read_questions(text: str, findings: Findings) -> list[Placed] | None:
    table = rows(text, findings, ("date", "text"), ("asker", "persona", "phase", "need_id", "outcome"))
    if table is None:
        return None
    found = []
    for position, entry in enumerate(table):
        called = f"the question in line {entry.line}"
        surface = entry.get("surface") or entry.get("channel") or ""
        known = {"position": position, "surface": surface, "need": entry.get("need_id") or entry.get("need")}
        found.append(placed(LoggedQuestion, entry, findings, called, **known))
    return [one for one in found if one is not None]


def _deal(entry: Entry, findings: Findings) -> Placed | None:
    columns = {name: cell or "" for name, cell in entry.items() if name != "contacts"}
    amount = next((name for name in entry if name == "amount" or name.startswith("amount_")), None)
    if amount is not None and entry[amount] is not None:
        entry.put("amount", _number(entry[amount]), entry.lines[amount])
    entry.put("id", entry["deal_id"], entry.lines["deal_id"])
    before = len(findings.problems)
    deal = placed(Deal, entry, findings, f"deal {quoted(entry['deal_id'] or '')}", columns=columns)
    _rename_column(findings, before, {"id": "deal_id", "amount": amount or "amount"})
    return deal


def _number(cell: str) -> str:
    """Thousands are often grouped by spaces or commas; a comma before one or two last digits is a decimal point."""
    plain = cell.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    whole, comma, rest = plain.rpartition(",")
    if comma and len(rest) <= 2 and "." not in rest:
        return f"{whole.replace('.', '').replace(',', '')}.{rest}"
    return plain.replace(",", "")


def _contacts(entry: Entry, deal: str, findings: Findings) -> list[Placed]:
    parts = [part.strip() for part in (entry.get("contacts") or "").split("|")]
    found = [_contact(part, deal, position, entry, findings) for position, part in enumerate(parts) if part]
    return [one for one in found if one is not None]


def _contact(part: str, deal: str, position: int, row: Entry, findings: Findings) -> Placed | None:
    pieces = [piece.strip() for piece in part.split(":")]
    if len(pieces) < 3 or not pieces[0]:
        what = f"the contact {quoted(part)} of deal {quoted(deal)} cannot be read"
        findings.refuse(row.line, what, f"Write contacts as {CONTACT_FORM}.", "contacts")
        return None
    persona, *names, status = pieces
    entry = Entry(row.line)
    entry.put("status", status or None, row.line)
    known = {"deal": deal, "persona": persona, "position": position, "name": ":".join(names) or "unknown"}
    before = len(findings.problems)
    contact = placed(Contact, entry, findings, f"the contact {quoted(part)} of deal {quoted(deal)}", **known)
    _rename_column(findings, before, {"status": "contacts"})
    return contact


def _rename_column(findings: Findings, since: int, names: dict[str, str]) -> None:
    """Says the columns of the problems from `since` on as the table names them."""
    for at, problem in enumerate(findings.problems[since:], start=since):
        findings.problems[at] = replace(problem, column=names.get(problem.column or "", problem.column))
