"""How the words of an order stand together: five shapes of a sentence in each language, and three of no language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from content_library.orders.signs import Signs
from content_library.orders.words import MACHINE_STEMS, MACHINES, OrderWords, languages

GAP = r"[^.!?;]"  # an order is one sentence; it may go over the end of a line
READERS = rf"(?:(?:the|any|all|every|your|our|die|das|den|alle|el|la|los|todos los|le|les|tous les|il|gli|sve|svim) |(?:l|all|dell|un)'\s*)?(?:{MACHINES}|assistants?|assistenten|asistentes?|assistenti?|asistent\w*)"
READING = f"{MACHINES}|assistants?|assistenten|asistentes?|assistenti?|asistent\\w*".replace("a\\.i\\.", "ai")
"""The signs of those who read."""
OPENING = r"(?:^|\n)[ \t>#*_\-–—\[(=/|\"'`]*"


@dataclass(frozen=True)
class Pattern:
    """`shape` matches an order; `told` then tells from the words before it that somebody only speaks about one.

    A text without one of the `signs` holds none. Most patterns are never needed, so each is compiled when it is.
    """

    shape: str
    stems: tuple[str, ...] = ()
    told: str = ""
    signs: int = 0

    def found(self, text: "Text") -> Iterator[re.Match[str]]:
        for start, end in text.around(self.stems) if self.stems else ((0, len(text.text)),):
            for match in self.form.finditer(text.text, start, end):
                before = text.text[max(0, match.start() - 60) : match.start()]
                if not (_mentioned(before) or (self.told and self._told.search(before))):
                    yield match

    @cached_property
    def form(self) -> re.Pattern[str]:
        return re.compile(self.shape.replace(" ", r"\s+"))

    @cached_property
    def _told(self) -> re.Pattern[str]:
        return re.compile(self.told.replace(" ", r"\s+"))


class Text:
    """Knows which signs are in it and where the stems stand, each looked for once, if at all."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: dict[str, list[int]] = {}
        self._spans: dict[tuple[str, ...], list[tuple[int, int]]] = {}

    @cached_property
    def signs(self) -> int:
        return shapes()[0].in_text(f"{self.text} ai" if "a.i." in self.text else self.text)

    def around(self, stems: tuple[str, ...]) -> list[tuple[int, int]]:
        """Where one of the stems is near, in order."""
        if stems not in self._spans:
            there = [stem for stem in stems if stem in self.text]
            self._spans[stems] = list(_spans(sorted(place for stem in there for place in self._of(stem))))
        return self._spans[stems]

    def _of(self, stem: str) -> list[int]:
        if stem not in self._places:
            self._places[stem] = list(_places(stem, self.text))
        return self._places[stem]


def in_sentences(text: Text) -> list[Pattern]:
    """Those that may be found in it: none of their signs is missing."""
    missing = ~text.signs
    return [pattern for pattern in shapes()[1] if not pattern.signs & missing]


@cache
def run_together() -> tuple[Pattern, ...]:
    """For letters without the gaps between words: only what is long enough to be nothing else."""
    return tuple(Pattern(rf"(?:{_tight(w.cancel)})\w{{0,25}}(?:{_tight(w.rules)})") for w in languages()) + tuple(
        Pattern(rf"(?:{_tight(w.show)})\w{{0,12}}(?:{_tight(w.secrets)})") for w in languages()
    )


@cache
def shapes() -> tuple[Signs, tuple[Pattern, ...]]:
    """Every order in a sentence, and the signs of all of them."""
    signs = Signs()
    shapes = [pattern for words in languages() for pattern in _of(words, signs)]
    return signs, (*shapes, *(Pattern(each, stems, signs=signs.of(*parts)) for stems, parts, each in POSES))


def _of(words: OrderWords, signs: Signs) -> Iterator[Pattern]:
    told = rf"(?:^|\W)(?:{words.told})(?: \w+){{0,2}} $"
    earlier, rules = words.earlier, words.rules
    yield Pattern(
        rf"\b(?:{words.cancel})\b{GAP}{{0,40}}?\b(?:{earlier})\b{GAP}{{0,30}}?\b(?:{rules})\b",
        words.rule_stems,
        told,
        signs.of(words.cancel, earlier, rules),
    )
    yield Pattern(
        rf"\b(?:{words.cancel})\b{GAP}{{0,30}}?\b(?:{rules})\b{GAP}{{0,12}}?\b(?:{earlier})\b",
        words.rule_stems,
        told,
        signs.of(words.cancel, earlier, rules),
    )
    shown = signs.of(words.show, words.secrets)
    yield Pattern(rf"\b(?:{words.show})\b{GAP}{{0,30}}?\b(?:{words.secrets})\b", words.rule_stems, told, shown)
    turned = signs.of(words.now, words.natures)
    yield Pattern(rf"\b(?:{words.now})\b{GAP}{{0,30}}?\b(?:{words.natures})\b", words.nature_stems, told, turned)
    noted, bidden = signs.of(words.note, words.to, READING), signs.of(words.imperatives)
    yield Pattern(rf"\b(?:{words.note}) (?:{words.to}) ?{READERS}\b", MACHINE_STEMS, told, noted)
    yield Pattern(
        rf"{OPENING}(?:\w+ )?{READERS}\W{{1,5}}(?:{words.imperatives})\b",
        MACHINE_STEMS,
        signs=bidden | signs.of(READING),
    )
    yield Pattern(
        rf"{OPENING}{ROLES}[ \t]*[\])*_]*[:>|–—-]+\W{{0,5}}(?:{words.imperatives})\b",
        ROLE_STEMS,
        signs=bidden | signs.of(ROLE),
    )
    hushed = signs.of(words.hush)
    yield Pattern(rf"\b(?:{words.hush})\b{GAP}{{0,40}}?\b(?:{words.this_order})", words.hush_stems, told, hushed)


ROLE = r"\w*(?:system|systeme|sistema|sustav|developer|admin|root|operator)\w*"
ROLES = (
    r"(?:system|systeme|sistema|sustav|developer|admin(?:istrator)?|root|operator)"
    r"(?:[ _-]?(?:message|prompt|override|note|notice|instructions?|command|alert|nachricht|meldung|mensaje|messaggio|poruka|mode))?"
)
ROLE_STEMS = ("system", "sistema", "sustav", "developer", "admin", "root", "operator")
ASSET = r"(?:asset|document|page|file|text|guide|paper|note|piece|article|deal)"
POSES = (  # stems, parts that must be there, form
    # the marks by which chats and models tell who speaks
    (("<", "inst]", "system]", "assistant]"), (), r"<\|[a-z_]{2,24}\|>|\[/?inst\]|<</?sys>>|<(?:start|end)_of_turn>|\[/?(?:system|assistant)\](?!\()"),
    (("<",), (), r"</?(?:system|assistant|system[_-](?:prompt|message|note)|tool_(?:call|response|use)|function_call|function_results|admin)\b[^<>]{0,80}>"),
    (("##",), (), r"#{2,}\s*(?:system|assistant)(?: (?:prompt|message))?\s*:"),
    (("begin", "start", "end"), ("begin|end|start", "system|admin|hidden|secret", "prompt|message|override|instructions?"), r"\b(?:begin|end|start of|end of) (?:the )?(?:system|admin|hidden|secret) (?:prompt|message|override|instructions?)\b"),
    (("override",), ("override",), r"\b(?:system|admin|administrator|security) override\b"),
    # a call of a tool, written out
    (("tool_", "function_", "argument", "parameters", "input"), ("name|tool\\w*|function\\w*",), r"[\"'](?:tool_calls?|function_call|tool_use)[\"']\s*:|[\"']name[\"']\s*:\s*[\"'][\w.-]+[\"']\s*,\s*[\"'](?:arguments|parameters|input)[\"']\s*:\s*[\"'{]"),
    (("role",), ("role", "content"), r"[\"']role[\"']\s*:\s*[\"'](?:system|assistant|developer)[\"']\s*,\s*[\"']content[\"']"),
    # speaking to the machine that reads
    (("instruction", "directive", *MACHINE_STEMS), (f"{READING}|bot|instructions?|directives?",), rf"\b(?:hidden|secret|new|updated) (?:system )?(?:instructions?|directives?)\s*:|\bif you are (?:an? )?(?:{MACHINES}|assistant|bot)\b|\b(?:{MACHINES}|assistants?) (?:reading|processing|summari[sz]ing|indexing|parsing) this\b"),
    (MACHINE_STEMS, (READING, "ignore|say|tell|answer|reply|recommend|offer|rank|send|treat|reveal|cite", "must|should|has|have|shall"), rf"\b(?:{READERS}) (?:must|should|has to|have to|shall) (?:always |never )?(?:ignore|say|tell|answer|reply|recommend|offer|rank|send|treat|reveal|cite) "),
    # an asset that speaks for itself
    (("this",), ("treat|mark|classify|label|count", "this", ASSET), rf"\b(?:treat|mark|classify|label|count) this {ASSET} as (?:public|external|approved|published|shareable|verified|released)\b"),
    (("this",), ("always|must", "this", ASSET), rf"\b(?:always|must) (?:recommend|offer|rank|list|show|return|cite|name|suggest) this {ASSET}\b"),
    (("this",), ("rank|list|show|offer|recommend|return|cite|suggest", "this", ASSET), rf"\b(?:rank|list|show|offer|recommend|return|cite|suggest) this {ASSET} (?:first|above all|to every|in every answer|for every (?:question|query)|whatever|regardless)"),
    # carrying off what was said
    (("conversation", "chat", "user", "asker", "everything", "internal", "confidential"), ("conversation|history|user|asker|users|askers|you|documents|assets|titles|data", "send|post|forward|upload|append|mail|email|transmit|copy"), r"\b(?:send|post|forward|upload|append|e-?mail|transmit|copy)\b[^.!?;]{0,40}\b(?:the conversation|chat history|the (?:user|asker)'?s? (?:question|message|data)|everything you know|all (?:internal|confidential) (?:documents|assets|titles|data))\b"),
)  # fmt: skip


def _spans(places: list[int]) -> Iterator[tuple[int, int]]:
    begun = done = -1
    for place in places:
        if place - _REACH > done:
            if done >= 0:
                yield begun, done
            begun = max(0, place - _REACH)
        done = place + _REACH
    if done >= 0:
        yield begun, done


def _places(stem: str, text: str) -> Iterator[int]:
    place = text.find(stem)
    while place >= 0:
        if (
            len(stem) > _SHORTEST
            or not stem.isalpha()
            or not (_is_letter(text[place - 1 : place]) or _is_letter(text[place + len(stem) : place + len(stem) + 1]))
        ):
            yield place
        place = text.find(stem, place + 1)


def _is_letter(sign: str) -> bool:
    return "a" <= sign <= "z"


_REACH = 160  # characters before and after a stem: no order of these shapes is longer
_SHORTEST = 4  # letters: a stem that short is looked for as a whole word, or it would be found in every other one
_QUOTED = re.compile(r"\w[^\n]*[“\"'\u2018«„`(](?:\w+ ){0,3}$")


def _mentioned(before: str) -> bool:
    """Whether a quotation has just been opened in a sentence: who quotes an order does not give it."""
    return _QUOTED.search(before) is not None


def _tight(words: str) -> str:
    return words.replace("\\w+ ", "").replace(" ", "").replace("\\b", "")
