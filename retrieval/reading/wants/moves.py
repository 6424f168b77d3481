"""What somebody wants done with a thing, or thinks of it: the words for it are data in `retrieval/cues`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from retrieval.reading.names.clauses import clauses
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.wants.courtesy import gives_thanks, greets, nods, only_drawn
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.retagging import retags, with_tags_taken_off
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import percent_spelt, plain
from retrieval.understood import Intent, Judgement, Question, Slots, Understood, Verdict

_MARKS: dict[str, Verdict] = {"👍": "good", ":+1:": "good", "👎": "bad", ":-1:": "bad", ":thumbsdown:": "bad"}
_PROPOSED: frozenset[Intent] = frozenset({"brief_create", "brief_edit"})
_SAID_PLAINLY: frozenset[Intent] = frozenset(
    {"malicious", "help", "feedback", "brief_review", "subscribe", "explain_score"}
)
"""Wants that are kept when they are sure, whatever else in the sentence could be a change of a proposal."""
OF_BRIEFS: frozenset[Intent] = _PROPOSED | {"brief_update", "brief_status"}
ON_BRIEFS: frozenset[Intent] = frozenset({"brief_edit", "brief_update"})
"""What is done with a brief: "assign it to Ben" says so whatever "it" is."""
_OTHERWISE: frozenset[Intent] = _SAID_PLAINLY | {"brief_update", "brief_status", "brief_create"}
"""Wants said of a brief by its id that are no change of its fields."""
_BESIDE_A_BRIEF: frozenset[Intent | None] = frozenset(
    {"gap_list", "deal_info", "deal_collateral", "need_lookup", "brief_status", "coverage_matrix", "asset_find", None}
)
"""What the matter of a brief reads like by itself: "propose a brief for what they are missing"."""
_FIELDS = ("need", "language", "format", "depth", "length", "due")
_PARTS = ("need", "language", "format")
"""What a proposal has several of, so that one can be put in or taken out."""
_PASTED = frozenset(":\n")
"""A text with one of these is a brief to be reviewed, not the wish for one; "MP-1: Spanish first" only calls it."""
_CALLED = re.compile(r"\A[\w-]*\d\s*:")
NEVER = "never"
"""The schedule of somebody who wants nothing more."""


def settled(wish: Wanted, read: Sentence, own: Slots, before: Understood | None, cues: Cues) -> Wanted:
    """The want, where a move or a verdict says it more plainly than the words around it."""
    if wish.intent == "malicious":
        return wish
    if only_drawn(read.text) or gives_thanks(read.text, cues) or (before is None and nods(read.text, cues)):
        return Wanted("feedback", sure=True, said=True)
    if before is None and cues.moves["said"]["alone"].fullmatch(read.plain):
        return Wanted("help", sure=True, said=True)
    if before is not None and greets(read.text, cues):
        return Wanted("help", sure=True, said=True)
    if wish.intent == "brief_update" and cues.signals["asks_whether_somebody"].search(read.plain):
        return Wanted("brief_status", sure=True, said=True)
    if before is not None and _answers_why(wish, read, own, before):
        leaves = cues.moves["said"]["leaving"].fullmatch(read.plain) is not None
        return Wanted("brief_status" if leaves else "brief_update", sure=True, said=True)
    if cues.moves["said"]["whole"].search(read.plain) and not own.brief and not _is_pasted(read):
        return Wanted("brief_edit" if _keeps_the_proposal(own, before) else "brief_create", sure=True, said=True)
    if before is not None and _is_proposal(before) and cues.moves["said"]["keeping"].search(read.plain):
        return Wanted("brief_edit", sure=True, said=True)
    if _changes_a_brief(wish, read, own, cues):
        only_dated = own.due is not None and not any(getattr(own, name) for name in _FIELDS if name != "due")
        return Wanted("brief_update" if only_dated else "brief_edit", sure=True, said=True)
    if _asks_to_pay_less(wish, read, cues):
        return Wanted("out_of_scope", sure=True, said=True)
    if wish.intent in _BESIDE_A_BRIEF and _orders_a_brief(read, own, cues):
        return Wanted("brief_create", sure=True, said=True)
    asked = _first(cues, "asking", read)
    judges = "feedback" in (wish.intent, *asked)
    if judges and own.asset and cues.signals["asks_who_judges"].search(read.plain):
        return Wanted("asset_info", sure=True, said=True)
    if asked:
        return replace(wish, intent=asked[0], also=(), sure=True, said=True)  # type: ignore[arg-type]
    if before is not None and _changes_the_proposal(wish, read, own, before, cues):
        return Wanted("brief_edit", sure=True, said=True)
    if retags(own, read, cues):
        return Wanted("asset_update", sure=True, said=True)
    return wish


def edits(wish: Wanted, before: Understood, own: Slots) -> bool:
    """Whether the proposed brief of the thread is changed; one named by its id is another."""
    return wish.intent == "brief_edit" and _is_proposal(before) and not own.brief


def completed(intent: Intent, own: Slots, read: Sentence, question: Question, cues: Cues) -> Slots:
    """`own` with what is to be done, for the intents that do something."""
    if intent == "feedback":
        return own.changed(judged=judgements(read, own.asset, cues))
    if intent == "asset_update":
        own = own.changed(status=own.status or _first(cues, "asset_status", read))
        return with_tags_taken_off(own, read, cues)
    if intent == "brief_edit":
        own = own.changed(keep=_is_said("keeping", read, cues), sharper=_is_said("sharper", read, cues))
    if intent == "brief_update" or (intent == "brief_edit" and (own.brief or own.keep)):
        own = own.changed(status=own.status or _first(cues, "brief_status", read))
        mine = own.status == ("writing",) and cues.moves["said"]["mine"].search(read.plain) is not None
        own = own.changed(user=own.user or (question.user or None if mine else None))
    if intent in ("brief_create", "brief_edit"):
        own = own.changed(whole=_is_said("whole", read, cues))
    if intent == "brief_create":
        return own.changed(leading=_with_parts(own, read, cues).leading)
    if intent == "claims":
        return own.changed(forbidden=_is_said("forbidden", read, cues))
    if intent == "gap_list":
        without = cues.signals["no_writing"].search(read.plain) is not None
        return own.changed(to_write=False if without else _is_said("to_write", read, cues))
    if intent == "brief_edit":
        return _with_parts(own, read, cues)
    if intent == "subscribe" and cues.moves["said"]["ending"].search(read.plain):
        return own.changed(schedule=NEVER)
    return own


def was_used(read: Sentence, cues: Cues) -> bool:
    """ "I sent the second one": what was used is the thing of that number, wherever it is counted."""
    return _judged(read, cues).reason == "used"


def judgements(read: Sentence, assets: Sequence[str], cues: Cues) -> tuple[Judgement, ...]:
    """What is thought of each of the `assets`, or of the answer when none is named.

    Each is judged by its own clause; "A1 and A2 are good" judges both by the clause of the second.
    """
    parts = [(_named(clause, assets), _judged(clause, cues)) for clause in clauses(read, cues)]
    groups = [(at, named) for at, (named, _) in enumerate(parts) if named]
    if not groups:
        whole = _judged(read, cues)
        return tuple(replace(whole, asset=asset) for asset in assets or ("",))
    ends = [*(at for at, _ in groups[1:]), len(parts)]
    opening = _together(judged for _, judged in parts[: groups[0][0]])
    said = [_together(judged for _, judged in parts[at:end]) for (at, _), end in zip(groups, ends, strict=True)]
    told = [Judgement("", opening.verdict, opening.reason)] if _apart(opening, said[0]) else []
    for place, (_, named) in enumerate(groups):
        judged = next((each for each in (*said[place:], *said[place::-1], opening) if each.verdict), opening)
        told += [replace(judged, asset=asset) for asset in named]
    return tuple(told)


def changed_so_far(own: Slots, before: Understood) -> Slots:
    """A proposal keeps its reader, its phase and what was changed in it, unless that is changed now. One that was asked for
    by needs is about these, and those that join them."""
    old, (persona, phase) = before.slots, before.cells[0]
    if own.persona not in ((), (persona,)) or own.phase not in ((), (phase,)):
        old = old.changed(need=(), dropped=())
    of_needs = bool(old.need) and (before.intent == "brief_create" or "need" in old.only)
    dropped = tuple(id for id in old.dropped if id not in (*own.need, *own.language, *own.format))
    out = tuple(dict.fromkeys((*dropped, *own.dropped)))
    only = tuple(name for name in (own.only if own.language else old.only) if name != "need")
    leading = own.leading or old.leading
    return own.changed(
        persona=own.persona or (persona,),
        phase=own.phase or (phase,),
        need=_joined(old.need, own.need, out),
        language=_joined(old.language, own.language, out),
        only=(*only, "need") if of_needs else only,
        format=own.format or _joined(old.format, (), out),
        due=own.due or old.due,
        depth=own.depth or old.depth,
        length=own.length or (None if own.depth else old.length),
        leading=leading if leading not in out else None,
        dropped=out,
        inherited=tuple(name for name in ("persona", "phase") if not getattr(own, name)),
    )


def about_one_brief(before: Understood) -> bool:
    """Whether the last answer was about one brief that has a number."""
    return before.intent in OF_BRIEFS and len(before.slots.brief) == 1


def _asks_to_pay_less(wish: Wanted, read: Sentence, cues: Cues) -> bool:
    """Whether a customer is to have a price below the list, in whatever words: "15 percent off for", "how low can I go".
    Where none is named, content on rebates may be looked for; a share that is off is no coverage."""
    said = cues.in_english["discount"].search(plain(percent_spelt(read.text)))
    named = read.of("deal") or read.of("contact") or (wish.intent == "explain_score" and not read.of("persona"))
    return said is not None and bool(named)


def _answers_why(wish: Wanted, read: Sentence, own: Slots, before: Understood) -> bool:
    """Whether it follows the question why a brief is dropped, and is none itself."""
    if before.slots.awaits != "reason" or own.brief or read.text.rstrip().endswith("?"):
        return False
    return not wish.said


def _is_proposal(before: Understood) -> bool:
    """Whether the last answer was about one brief that is not in the files."""
    return before.intent in _PROPOSED and len(before.cells) == 1 and not before.slots.brief


def _is_pasted(read: Sentence) -> bool:
    return bool(_PASTED & set(_CALLED.sub("", read.text.strip())))


def _is_said(name: str, read: Sentence, cues: Cues) -> bool | None:
    """None when not: a slot that says nothing is empty."""
    return True if cues.moves["said"][name].search(read.plain) else None


def _orders_a_brief(read: Sentence, own: Slots, cues: Cues) -> bool:
    """Whether one is to be made, of whatever; what is asked of briefs there are is not."""
    return not own.brief and not _is_pasted(read) and cues.moves["said"]["proposing"].search(read.plain) is not None


def _keeps_the_proposal(own: Slots, before: Understood | None) -> bool:
    """Whether no other cell is named than that of the proposed brief of the thread."""
    if before is None or not _is_proposal(before):
        return False
    persona, phase = before.cells[0]
    return own.persona in ((), (persona,)) and own.phase in ((), (phase,))


def _changes_the_proposal(wish: Wanted, read: Sentence, own: Slots, before: Understood, cues: Cues) -> bool:
    """Whether the words name a field of a brief and a change, or a field and nothing else; asked about, a kept brief is
    not changed."""
    kept = about_one_brief(before)
    if not (_is_proposal(before) or kept) or (wish.sure and wish.intent in _SAID_PLAINLY):
        return False
    if kept and ((wish.said and wish.intent != "brief_edit") or read.text.rstrip().endswith("?")):
        return False
    if wish.said and wish.intent == "brief_update" and list(read.of("person")):
        return False  # whose it is to be, perhaps with a day
    if own.asset or own.deal or own.brief or own.contact or cues.moves["edit"]["asking"].match(read.plain):
        return False
    if wish.intent == "brief_create" and cues.moves["said"]["brief"].search(read.plain):
        return False
    return _is_to_be_otherwise(read, own, cues, alone=not own.persona)


def _changes_a_brief(wish: Wanted, read: Sentence, own: Slots, cues: Cues) -> bool:
    """Whether one brief is named by its id with what is to be otherwise in it, and nothing is asked about it."""
    if (
        len(own.brief) + len(list(read.of("absent_brief"))) != 1
        or (wish.said and wish.intent in _OTHERWISE)
        or _is_pasted(read)
    ):
        return False
    if read.text.rstrip().endswith("?") or cues.moves["edit"]["asking"].match(read.plain):
        return False
    return _is_to_be_otherwise(read, own, cues, alone=True)


def _is_to_be_otherwise(read: Sentence, own: Slots, cues: Cues, *, alone: bool) -> bool:
    """Whether something of a brief is to be otherwise; `alone`: also where a field is named and nothing else."""
    if cues.moves["said"]["sharper"].search(read.plain) or own.due is not None:
        return True
    if own.persona and cues.moves["edit"]["instead"].search(read.plain):
        return True
    if any(mention.left_out and mention.kind in _PARTS for mention in read.mentions):
        return True
    changing = any(cues.moves["edit"][name].search(read.plain) for name in ("adding", "dropping", "leading", "making"))
    bare = all(word.text in cues.common or word.text.isdigit() for word in read.unmentioned())
    return any(getattr(own, name) for name in _FIELDS) and (changing or (bare and alone))


def _with_parts(own: Slots, read: Sentence, cues: Cues) -> Slots:
    """Which of the needs, languages and formats are to go, and which language comes first."""
    dropped: list[str] = []
    leading: list[str] = []
    dropping = False
    for clause in clauses(read, cues):
        said = {name for name in ("adding", "dropping", "making") if cues.moves["edit"][name].search(clause.plain)}
        dropping = "dropping" in said or (dropping and not said)
        dropped += [id for mention in clause.mentions if _goes(mention, dropping) for id in mention.ids]
        first = cues.moves["edit"]["leading"].search(clause.plain)
        leading += clause.ids("language") if first else ()
    kept = {name: tuple(id for id in getattr(own, name) if id not in dropped) for name in _PARTS}
    return own.changed(**kept, dropped=tuple(dict.fromkeys(dropped)), leading=next(iter(leading), None))


def _goes(mention: Mention, dropping: bool) -> bool:
    return mention.kind in _PARTS and (dropping or mention.left_out)


def _joined(old: tuple[str, ...], new: tuple[str, ...], out: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id in dict.fromkeys((*old, *new)) if id not in out)


def _first(cues: Cues, kind: str, read: Sentence) -> tuple[str, ...]:
    """The first value of the kind that fits: they stand in the order in which they are tried."""
    texts = (read.masked, read.half_masked, read.plain)
    found = (id for id, pattern in cues.moves[kind].items() if any(pattern.search(text) for text in texts))
    return tuple(found)[:1]


def _judged(clause: Sentence, cues: Cues) -> Judgement:
    """Without its asset. The word against something counts before a word for it: "not helpful"."""
    if cues.moves["said"]["leaving"].fullmatch(clause.plain):
        return Judgement()  # "no thanks" declines what was offered, and judges nothing
    reason = next(iter(_first(cues, "reason", clause)), "")
    if not reason and cues.moves["said"]["unsent"].search(clause.plain):
        return Judgement()  # who sent nothing thinks nothing of it yet
    verdict = next(iter(_first(cues, "verdict", clause)), None) or _mark(clause)
    used = cues.moves["said"]["used"].search(clause.plain)
    if used and (clause.text.rstrip().endswith("?") or cues.moves["edit"]["asking"].match(clause.plain)):
        return Judgement()  # what was sent is asked
    if used and verdict != "bad":
        return Judgement("", "good", "used")
    if verdict == "bad" or (reason and verdict is None):
        return Judgement("", "bad", reason)
    return Judgement("", verdict)  # type: ignore[arg-type]


def _mark(read: Sentence) -> Verdict | None:
    return next((verdict for mark, verdict in _MARKS.items() if mark in read.text), None)


def _named(clause: Sentence, assets: Sequence[str]) -> tuple[str, ...]:
    there = {id for mention in clause.mentions if mention.kind in ("asset", "title") for id in mention.ids}
    return tuple(asset for asset in assets if asset in there)


def _together(parts: Iterator[Judgement]) -> Judgement:
    """The first verdict, with the first reason that comes with it."""
    told = list(parts)
    verdict = next((each.verdict for each in told if each.verdict), None)
    return Judgement("", verdict, next((each.reason for each in told if each.reason and each.verdict == verdict), ""))


def _apart(opening: Judgement, first: Judgement) -> bool:
    """Whether what was said before the first name is about the answer: the name has another verdict."""
    return opening.verdict is not None and first.verdict is not None and opening.verdict != first.verdict
