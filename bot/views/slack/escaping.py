"""Texts of the company's files inside Slack's markup: shown as they stand, whatever is in them.

Slack has no escape for `*`, `_`, `~`, a backtick or `:code:`: such a mark is replaced by a character that looks alike.
"""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
    "|[\U000e0000-\U000e007f]"
)
"""Control characters, blanks without width, marks that turn the direction of what follows, halves of characters."""
CALLS = re.compile(r"<[!@#][^<>]*>")
"""Mentions of people, channels and everybody, as Slack writes them."""
CALLS_ALL = re.compile(r"(?<!\w)@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)
EDGE_OF_ITALICS = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
EMOJI_CODE = re.compile(r":(?=[a-z][\w+'-]*:)")
LOOKALIKE = str.maketrans({"*": "\u2217", "~": "\u223c", "`": "\u02cb"})
ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
MARKDOWN = re.compile(r"[\\`*_\[\]~|]|(?m:^\s*#)")
"""Marks that mean something in Markdown; the hyphens and numbers of a list may."""
ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""Keep a text that reads from right to left from turning what stands around it."""
LONGEST_PIECE = 14
LONGEST_ADDRESS = 3000  # Slack's limit for the address of a button


def plain(text: str, room: int) -> str:
    """For texts Slack takes as they are: button, heading, option. One line of at most `room` characters."""
    return _cut(_one_line(text), room)


def data(text: str, room: int) -> str:
    """For mrkdwn: nothing in it is obeyed. One line of at most `room` characters after escaping."""
    line = _without_marks(_one_line(text))
    if not line.isascii() and any(unicodedata.bidirectional(character) in ("R", "AL") for character in line):
        return f"{ISOLATE}{_cut(_escaped(line), room - 2)}{END_ISOLATE}"
    return _cut(_escaped(line), room)


def markdown(text: str) -> str:
    """For streamed Markdown: line breaks stay, nothing in it is obeyed. Each mark gets a backslash in front."""
    seen = CALLS_ALL.sub("\uff20", CALLS.sub("", UNSHOWABLE.sub("", text)))
    return MARKDOWN.sub(r"\\\g<0>", "".join(_escaped(seen)))


def web_address(url: str) -> str | None:
    """The address if a browser opens it and Slack takes it, else None."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    address = quote(UNSHOWABLE.sub("", url.strip()), safe="%/:=&?#+!$,;'@()*[]~")
    return address if parts.scheme in ("http", "https") and parts.netloc and len(address) <= LONGEST_ADDRESS else None


def _one_line(text: str) -> str:
    """Without what cannot be seen, without mentions, blanks of any kind as one."""
    return " ".join(CALLS_ALL.sub("\uff20", CALLS.sub("", UNSHOWABLE.sub("", text))).split())


def _without_marks(line: str) -> str:
    """A `>` in front would make a quotation of the line."""
    unquoted = re.sub(r"^>+", "\u203a", line)
    return EMOJI_CODE.sub("\u2236", EDGE_OF_ITALICS.sub("\u02cd", unquoted.translate(LOOKALIKE)))


def _escaped(line: str) -> list[str]:
    """Character by character, so that no escape is cut in two."""
    return [ESCAPED.get(character, character) for character in line]


def _cut(characters: Iterable[str], room: int) -> str:
    pieces = list(characters)
    if sum(map(len, pieces)) <= room:
        return "".join(pieces)
    kept, left = [], room - 1
    for piece in pieces:
        if len(piece) > left:
            break
        kept.append(piece)
        left -= len(piece)
    return f"{_to_a_blank(''.join(kept))}…"


def _to_a_blank(text: str) -> str:
    """Without the piece of a word it ends in, if that is short."""
    whole, _, rest = text.rpartition(" ")
    return whole.rstrip(" ,:") if whole and len(rest) <= LONGEST_PIECE else text.rstrip()
