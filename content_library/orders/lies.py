"""Marks that make a reader go, or a chat ring, where the words do not say so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from content_library.orders.disguises import FOREIGN_LOOKALIKES

_MARKED = re.compile(r"\[(?P<label>[^\[\]\n]{0,300})\]\(\s*<?(?P<url>[^)\s>]{1,2000})[^)\n]{0,300}\)")
_TAGGED = re.compile(
    r"<a\b[^<>]{0,500}?\bhref\s*=\s*[\"']?(?P<url>[^\"'\s>]{1,2000})[^<>]*>(?P<label>[^<>]{0,300})</a", re.IGNORECASE
)
_PIPED = re.compile(
    r"<(?P<url>(?:https?|mailto|javascript|data):[^<>|\s]{1,2000})\|(?P<label>[^<>\n]{0,300})>", re.IGNORECASE
)
CALLS = re.compile(
    r"<!(?:channel|here|everyone|subteam\^\w+)[^<>\n]{0,80}>|<@[UW][A-Z0-9]{3,20}(?:\|[^<>\n]{0,80})?>", re.IGNORECASE
)
"""What makes a chat ring for everybody, or for somebody."""
_ACTING = re.compile(r"^(?:javascript|vbscript|data(?!:image/)|file):", re.IGNORECASE)
_SOMEWHERE = re.compile(r"https?://[^\s<>()\[\]\"'|]{3,2000}", re.IGNORECASE)
_HOLE = re.compile(r"[?&][^#]*(?:\{|\[|%7b|%5b|<)", re.IGNORECASE)
_USER = re.compile(r"^https?://[^/?#@]*\.[a-z]{2,}[^/?#@]*@", re.IGNORECASE)
_ADDRESS = re.compile(
    r"^(?:https?://|www\.)\S+$|^(?:[\w-]+\.)+(?:com|org|net|io|eu|dev|app|example|de|es|hr|fr|it|uk|at|ch|nl)(?:/\S*)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Lie:
    """`start` to `end` is what stands in the text; `said` is what is left of it when it is cut: its label."""

    start: int
    end: int
    what: str
    said: str = ""


def lies(text: str) -> Iterator[Lie]:
    """Links whose words name another place than they lead to, addresses made to be misread, and calls to everybody."""
    for sign, form in (("](", _MARKED), ("</", _TAGGED), ("|", _PIPED)):
        for link in form.finditer(text) if sign in text else ():
            image = form is _MARKED and text[link.start() - 1 : link.start()] == "!"
            what = _wrong(link["url"], link["label"].strip(), image=image)
            if what:
                said = "" if _ADDRESS.match(link["label"].strip()) else link["label"]
                yield Lie(link.start() - image, link.end(), what, said)
    for call in CALLS.finditer(text) if "<" in text else ():
        yield Lie(*call.span(), "calls people to a chat")
    for bare in _SOMEWHERE.finditer(text) if "://" in text else ():
        what = false_address(bare.group())
        if what:
            yield Lie(*bare.span(), what)


def false_address(url: str) -> str:
    """What is wrong with an address by itself; empty when nothing is."""
    if _ACTING.match(url.strip()):
        return "is no address but a command or a file"
    if "@" in url and _USER.match(url):
        return "names one place before the @ and leads to another"
    if url.isascii() and "xn--" not in url.lower():
        return ""
    try:
        host = _unicode(urlsplit(url).hostname or "")
    except ValueError:
        return ""
    if any(sign in FOREIGN_LOOKALIKES for sign in host) and any("a" <= sign <= "z" for sign in host.rsplit(".", 1)[0]):
        return "mixes letters of two alphabets that look alike"
    return ""


def without_lies(text: str, found: tuple[Lie, ...]) -> str:
    kept: list[str] = []
    done = 0
    for lie in sorted(found, key=lambda each: each.start):
        if lie.start >= done:
            kept += [text[done : lie.start], lie.said]
            done = lie.end
    return "".join([*kept, text[done:]])


def _wrong(url: str, label: str, *, image: bool) -> str:
    if false_address(url):
        return false_address(url)
    if image and _HOLE.search(url):
        return "is an image whose address has a place for what is to be carried off"
    if _ADDRESS.match(label) and "://" in url and _base(label) != _base(url):
        return f"says {label[:60]} and leads elsewhere"
    return ""


def _base(address: str) -> str:
    """The last two parts of the host: who owns the place, near enough for a warning."""
    try:
        host = urlsplit(address if "://" in address else f"https://{address}").hostname or ""
    except ValueError:
        return address
    return ".".join(host.lower().split(".")[-2:])


def _unicode(host: str) -> str:
    if "xn--" not in host:
        return host
    try:
        return host.encode().decode("idna")
    except UnicodeError:
        return host
