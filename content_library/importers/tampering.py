"""What somebody wrote into a file to steer a machine or mislead a reader: said to whoever keeps the file, and left out.

The file is never changed. What is left out is not stored, not searched, not quoted and not handed to a model.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from content_library.importers.findings import Findings, quoted
from content_library.importers.shapes import Placed
from content_library.orders.disguises import INVISIBLE
from content_library.orders.finding import LEFT_OUT, order_in, orders, without_orders
from content_library.orders.lies import false_address, lies, without_lies
from content_library.problems import TAMPERED, Problem

NO_PROSE = frozenset({"id", "url", "deal", "personas", "phases", "needs", "assets"})
"""Words that other files refer to by: changed, they would refer to nothing."""
SENTENCES = ("title", "summary", "owner", "length")
"""Fields of an asset that may hold one."""
_ACTING_LINE = re.compile(r"\n(?:javascript|vbscript|data|file):[^\n]+\Z", re.IGNORECASE)
BETWEEN = "\n.\n"
"""Between two fields that are looked at as one text: no sentence goes from one into the next."""


def warn_of_asset(text: str, fields: Mapping[str, Any], lines: Mapping[str, int], findings: Findings) -> bool:
    """Whether there was something in the file, or in a field of the asset, which is a text of its own."""
    owner = str(fields.get("owner") or "")
    told = [value for name in SENTENCES if isinstance(value := fields.get(name), str)]
    if not _is_tampered(BETWEEN.join((text, *told, str(fields.get("url") or "")))):
        return False
    tampered = warn_of_tampering(text, owner, findings)
    for name in SENTENCES if not tampered else ():
        field = Findings(findings.file)
        if warn_of_tampering(str(fields.get(name) or ""), owner, field):
            findings.problems += [replace(problem, line=lines.get(name)) for problem in field.problems]
            tampered = True
    wrong = false_address(str(fields.get("url") or ""))
    if wrong and not tampered:
        what = f"{TAMPERED} mislead: {quoted(fields['url'])} {wrong}"
        findings.warn(lines.get("url"), what, _remedy(owner), "url")
    return tampered or bool(wrong)


def _is_tampered(text: str) -> bool:
    """One look at everything, because hardly a file has anything to be told of."""
    return order_in(text) is not None or next(lies(text), None) is not None or _ACTING_LINE.search(text) is not None


def warn_of_tampering(text: str, owner: str, findings: Findings) -> bool:
    """Whether there was something; one warning for orders and one for links, at the first of each."""
    order, lie = order_in(text), next(lies(text), None)
    if order is not None:
        what = f"{TAMPERED} give orders to a machine: {quoted(order.words)}"
        findings.warn(order.first, what, _remedy(owner))
    if lie is not None:
        what = f"{TAMPERED} mislead: {quoted(text[lie.start : lie.end])} {lie.what}"
        findings.warn(text.count("\n", 0, lie.start) + 1, what, _remedy(owner))
    return order is not None or lie is not None


def untampered(text: str) -> str:
    """The same without orders, links that lie and signs nobody sees."""
    cut = without_orders(text, tuple(orders(text)))
    cut = without_lies(cut, tuple(lies(cut)))
    return cut if cut.isascii() else INVISIBLE.sub("", cut)


def untampered_title(text: str) -> str:
    """Nothing when only an order is left."""
    return untampered(text).replace(LEFT_OUT, "").strip(" .:–-")


def untampered_address(url: str) -> str:
    return "" if false_address(url) else url


def placed_untampered(one: Placed, file: str, findings: Findings) -> Placed:
    """A value of the map; `file` is the whole text it stands in, for the line of what was found."""
    value = one.value
    if not isinstance(value, BaseModel):
        return one
    fields = value.model_dump()
    whole = BETWEEN.join(_texts(fields))
    if order_in(whole) is None and next(lies(whole), None) is None and not INVISIBLE.search(whole):
        return one
    said: dict[str, Problem] = {}
    for name, field in fields.items():
        found = Findings(findings.file)
        warn_of_tampering(BETWEEN.join(_texts({name: field})), str(fields.get("owner") or ""), found)
        for problem in found.problems:
            said.setdefault(problem.what, replace(problem, line=_line(one, name, file, problem.line), column=name))
    findings.problems += said.values()
    changes = {name: _cleaned(getattr(value, name)) for name in type(value).model_fields if name not in NO_PROSE}
    return replace(one, value=value.model_copy(update=changes))


def _line(one: Placed, name: str, file: str, inside: int | None) -> int | None:
    """A field's own line; in a text that is lines of the file, that one of them."""
    at = file.find(one.value.text) if name == "text" else -1
    return one.line_of(name) if at < 0 or inside is None else file.count("\n", 0, at) + inside


def _remedy(owner: str) -> str:
    whose = f"{owner}, who owns it, should find out" if owner else "Find out"
    return f"It is not followed and left out of what is read. {whose} who put it there, and remove it."


def _texts(value: Any, name: str = "") -> Iterator[str]:
    if name in NO_PROSE:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, str(key))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return untampered(value)
    if isinstance(value, BaseModel):
        names = [name for name in type(value).model_fields if name not in NO_PROSE]
        return value.model_copy(update={name: _cleaned(getattr(value, name)) for name in names})
    if isinstance(value, Mapping):
        return {key: inner if key in NO_PROSE else _cleaned(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_cleaned(inner) for inner in value)
    return value
