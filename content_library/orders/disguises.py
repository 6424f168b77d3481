"""A text as the eye reads it, and what is written in it in some other alphabet or code.

Rules for words look at these readings, so that no rule has to know the ways of hiding a word.
"""

import base64
import binascii
import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

FEWEST_ENCODED = 24  # signs: shorter than that an encoded text holds no sentence
FEWEST_WRAPPED = 40  # signs of the first line of an encoded text that goes on in the next
MOST_ENCODED = 20_000  # signs of one encoded run that are looked at: an order stands early or is nobody's to obey
DEEPEST = 2  # a code inside a code; whoever packs thrice counts on a reader that unpacks thrice, and there is none
FEWEST_SPELLED = 6  # letters, each alone: less is an abbreviation

_CYRILLIC = dict(
    zip(
        "АВЕКМНОРСТУХІЈЅԚԜЬГПавгекмнорстухіјѕһԁԛԝӏьп",
        "ABEKMHOPCTYXIJSQWbrnabrekmhopctyxijshdqwlbn",
        strict=True,
    )
)
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεηικνορτυχωγ", "ABEZHIKMNOPTYXabenikvoptuxwy", strict=True))
_LATIN = dict(zip("ɑɡıɩȷʟɴʀʏɢʜɪʙᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱđłøðſ", "agiijlnryghibacdejkmoptuvwzfsdlods", strict=True))
FOREIGN_LOOKALIKES = frozenset({*_CYRILLIC, *_GREEK})
"""Letters of other alphabets that look like ours: in a word of ours, nobody types them by mistake."""

_FOREIGN = re.compile(r"[^\x00-\x7f]+")
MOST_RUNS = 10_000  # different runs of such signs whose reading is remembered, about 2 MB

_INVISIBLE = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
INVISIBLE = re.compile(f"[{_INVISIBLE}\U000e0000-\U000e01ef]")
_UNSEEN = re.compile(f"[{_INVISIBLE}\u0300-\u036f\U000e0100-\U000e01ef]")
_LETTERS_OF_SIGNS = {
    **{0x1F1E6 + place: chr(97 + place) for place in range(26)},  # flags
    **{start + place: chr(97 + place) for start in (0x1F150, 0x1F170) for place in range(26)},  # white on black
    **{0xE0000 + code: chr(code) for code in range(0x20, 0x7F)},  # tags: a whole hidden alphabet
}
_SEEN = {**{ord(sign): letter for sign, letter in {**_CYRILLIC, **_GREEK, **_LATIN}.items()}, **_LETTERS_OF_SIGNS}

_LEET_WORD = r"(?:[a-z][013457@$][a-z]|(?<![\w.])[0134][a-z]{2,}[0-9])"
_LEET = re.compile(rf"^.*{_LEET_WORD}.{{1,40}}?{_LEET_WORD}.*$", re.MULTILINE)  # one such word is a product's name
_LEET_SIGN = re.compile(r"[013457@$][a-z].*[013457@$][a-z]")  # what is quick to look for, here and below
_LEET_SIGNS = tuple(str.maketrans("013457@$", letters) for letters in ("oieastas", "oleastas"))
_SPELLED = re.compile(rf"(?<!\w)(?:[a-z][ .\-_*|·/]{{1,3}}){{{FEWEST_SPELLED - 1},}}[a-z](?!\w)")
_SPELLED_SIGN = re.compile(r"[ .\-_*|·/][a-z][ .\-_*|·/]{1,3}[a-z][ .\-_*|·/]")
_RUN = re.compile("[A-Za-z0-9+/]+")
_BASE64 = re.compile(rf"(?<![\w+/-])[A-Za-z0-9+/_-]{{{FEWEST_ENCODED},}}={{0,2}}")
_WRAPPED = re.compile(rf"(?<![\w+/-])[A-Za-z0-9+/]{{{FEWEST_WRAPPED},}}(?:\r?\n[A-Za-z0-9+/]{{4,}})+={{0,2}}")
_HEX = re.compile(rf"(?<![\w\\])(?:(?:0x|\\x)?[0-9a-fA-F]{{2}}[ ,:]?){{{FEWEST_ENCODED},}}")
_PERCENT = re.compile(r"(?:[\w.+-]*%[0-9a-fA-F]{2}){5,}[\w.+-]*")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_REVERSING = re.compile("[\u202d\u202e\u2067]")
_HEADS = ("ignor", "disregard", "forget", "system", "instruc", "instruk", "prompt", "reveal", "weisung", "vergiss", "olvida",
          "oublie", "dimentica", "istruzion", "zaborav", "zanemar", "assistant")  # fmt: skip
_ROTATED = tuple(codecs.encode(head, "rot13") for head in _HEADS)
_REVERSED = tuple(head[::-1] for head in _HEADS)
"""Letters turned round are worth reading only where the beginning of an order would come out."""
_READABLE = 0.95  # part of the signs that are letters, spaces and common punctuation: chance gives about a third


@dataclass(frozen=True)
class Reading:
    """Lower case, without accents. `line` (from 1) is where it begins in the whole text. In a `run_together` one it is
    not known where words end; one that was `decoded` stands on that one line, whatever its own."""

    text: str
    line: int = 1
    run_together: bool = False
    decoded: bool = False


def seen(text: str) -> str:
    """As the eye reads it, in plain lower-case letters; lines stay lines."""
    if text.isascii():
        return text.lower()
    return _FOREIGN.sub(lambda run: _in_plain_letters(run.group()), text).lower()


@lru_cache(MOST_RUNS)
def _in_plain_letters(run: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFKD", run.translate(_SEEN)))


def readings(text: str, depth: int = DEEPEST) -> Iterator[Reading]:
    """The plain one first."""
    plain = seen(text)
    yield Reading(plain)
    for leet in (leet for line in _lines_with(_LEET_SIGN, plain) for leet in _LEET.finditer(plain, *line)):
        number = _line(plain, leet.start())
        yield from (Reading(leet.group().translate(signs), number, decoded=True) for signs in _LEET_SIGNS)
    for spelled in _SPELLED.finditer(plain) if _SPELLED_SIGN.search(plain) else ():
        letters = re.sub(r"\W|_", "", spelled.group())
        yield Reading(letters, _line(plain, spelled.start()), run_together=True, decoded=True)
    if any(head in plain for head in _ROTATED):
        yield Reading(codecs.encode(plain, "rot13"))
    if any(head in plain for head in _REVERSED):
        yield Reading("\n".join(line[::-1] for line in plain.split("\n")))
    if _REVERSING.search(text):
        yield Reading("\n".join(seen(line[::-1]) for line in text.split("\n")))
    for line, inner in _decoded(text):
        if depth:
            yield from (
                Reading(each.text, line, each.run_together, decoded=True) for each in readings(inner, depth - 1)
            )


def _decoded(text: str) -> Iterator[tuple[int, str]]:
    """What stands in the text in a code, with its line."""
    long = [word for word in text.split() if len(word) >= FEWEST_ENCODED]
    for form, decode, where in _CODES:
        for run in (run for place in where(text, long) for run in form.finditer(text, *place)):
            inner = decode(run.group()[:MOST_ENCODED])
            if inner and inner != run.group():
                yield _line(text, run.start()), inner
    for mark, undo in (("&#", unescape), ("\\u00", _unescaped)):
        if mark in text:
            for number, line in enumerate(text.split("\n"), 1):
                if mark in line:
                    yield number, undo(line)


def _from_base64(run: str) -> str:
    signs = re.sub(r"\s|=", "", run).replace("-", "+").replace("_", "/")
    if len(signs) % 4 == 1:
        return ""
    try:
        return _readable(base64.b64decode(signs + "=" * (-len(signs) % 4)))
    except binascii.Error:
        return ""


def _from_hex(run: str) -> str:
    digits = re.sub(r"0x|\\x|[ ,:]", "", run)
    return _readable(bytes.fromhex(digits[: len(digits) // 2 * 2]))


def _unescaped(line: str) -> str:
    return _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), line)


def _readable(content: bytes) -> str:
    """The text in these bytes, or nothing when it is no text."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return ""
    good = sum(sign.isalnum() or sign in " \n\t.,:;!?'\"()-_/<>|[]{}=" for sign in text)
    return text if text and good >= _READABLE * len(text) else ""


def _lines_with(sign: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for found in sign.finditer(text):  # a sign goes over the end of no line, and takes in the last one on it
        end = text.find("\n", found.end())
        yield text.rfind("\n", 0, found.start()) + 1, len(text) if end < 0 else end


def _if_wrapped(text: str, long: list[str]) -> Iterator[tuple[int, int]]:
    if any(len(word) >= FEWEST_WRAPPED and _RUN.fullmatch(word[-FEWEST_WRAPPED:]) for word in long):
        yield 0, len(text)


def _long_words(text: str, long: list[str]) -> Iterator[tuple[int, int]]:
    place = 0
    for word in long:
        place = text.find(word, place)
        yield place, place + len(word)


def _wherever(sign: str) -> Callable[[str, list[str]], Iterator[tuple[int, int]]]:
    found = re.compile(sign).search
    return lambda text, _long: iter([(0, len(text))] if found(text) else [])


_CODES = (
    (_WRAPPED, _from_base64, _if_wrapped),
    (_BASE64, _from_base64, _long_words),
    (_HEX, _from_hex, _wherever(r"[0-9][0-9a-fA-F]?[ ,:]?(?:(?:0x|\\x)?[0-9a-fA-F]{2}[ ,:]?){4}")),
    (_PERCENT, unquote, _wherever(r"%[0-9a-fA-F]{2}[\w.+-]*%[0-9a-fA-F]{2}")),
)
"""A run in a code, how it is read, and the places where one is possible, quick to find."""


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
