"""Keep what somebody thinks of an answer or an asset, and say what it changes."""

import re
from dataclasses import replace

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.storing import stored
from bot.skills.wording import first_name, listed, titled
from content_library.intake import Asset
from content_library.talk import Asked, Rating

BAD = re.compile(
    r"\b(not?|n['o]t|never|isn\W?t|wasn\W?t|wrong|bad|useless|unhelpful|incorrect|outdated|nonsense|broken|dead|hated"
    r"|ignored|complained|flopped|bombed|missing|thumbs down|falsch|schlecht|nicht|kein\w*|veraltet|nutzlos|fehlt"
    r"|mal[oa]?|incorrect[oa]|inútil|obsolet[oa]|falta|krivo|loše|lose|netočno|zastarjelo|nije|beskorisno|nedostaje)\b"
    r"|👎",
    re.IGNORECASE,
)
REASONS = {
    "wrong persona": r"wrong (persona|reader|person|audience)|falsche (persona|zielgruppe)|persona equivocada",
    "outdated": r"outdated|out of date|too old|obsolete|veraltet|obsolet\w+|zastarjel\w*",
    "wrong format": r"wrong format|too long|too short|falsches format|formato equivocado|krivi format",
    "not shareable": r"not shareable|cannot share|can\W?t share|internal|nicht teilbar",
    "missing": r"missing|nothing (there|for)|does not answer|fehlt|falta|nedostaje",
    "broken link": r"(link|url)\b.*\b(broken|dead|kaputt|roto)",
    "wrong": r"wrong|incorrect|nonsense|falsch|krivo|netočno|incorrect[oa]",
}
"""The first that fits; without one the asker is asked."""
USED = re.compile(
    r"\b(used|sent|shared|forwarded|showed|presented|geschickt|verwendet|enviado|poslao|poslala)\b", re.IGNORECASE
)


def take_feedback(desk: Desk) -> Answer:
    picture = desk.picture
    assets = [picture.asset_of[each] for each in desk.understood.slots.asset if each in picture.asset_of]
    last = desk.notebook.last_asked(desk.question.user, desk.question.thread)
    if assets:
        return _of_assets(desk, assets)
    if last is None:
        return reply(
            desk, ["Which answer or asset? Name the asset, or say it right after the answer."], behaviour="clarify"
        )
    return _of_answer(desk, last)


def _of_assets(desk: Desk, assets: list[Asset]) -> Answer:
    helpful, reason = _judged(desk.question.text)
    if helpful and USED.search(desk.question.text):
        reason = "used"
    ratings = tuple(Rating(desk.new_id(), desk.question.user, helpful, reason, asset=asset.id) for asset in assets)
    names = listed(titled(asset) for asset in assets)
    owners = listed(dict.fromkeys(first_name(desk.picture, asset.owner) for asset in assets if asset.owner))
    lines = [stored(desk, f"{_words(helpful, reason)}, about {names}"), _for_owner(owners)]
    if reason == "used":
        lines.append("Uses in the library files stay as they are: they come from your own counting.")
    steps = [] if helpful or reason else _reasons(f" for {assets[0].id}")
    answer = reply(desk, lines, behaviour="act", next_steps=steps, sources=[asset.id for asset in assets])
    return replace(answer, effects=ratings)


def _of_answer(desk: Desk, last: Asked) -> Answer:
    helpful, reason = _judged(desk.question.text)
    rating = Rating(desk.new_id(), desk.question.user, helpful, reason, answer=last.id)
    about = f", about “{last.text}”" if last.text else ""
    lines = [stored(desk, f"{_words(helpful, reason)}{about}")]
    if not helpful:
        lines.append(_consequence(last))
    steps = [] if helpful or reason else _reasons("")
    return replace(reply(desk, lines, behaviour="act", next_steps=steps), effects=(rating,))


def _judged(text: str) -> tuple[bool, str]:
    """Helpful or not, and the first reason that fits a bad one."""
    if not BAD.search(text):
        return True, ""
    return False, next((name for name, pattern in REASONS.items() if re.search(pattern, text, re.IGNORECASE)), "")


def _words(helpful: bool, reason: str) -> str:
    verdict = "helpful" if helpful else "not helpful"
    return f"{verdict} ({reason})" if reason else verdict


def _for_owner(owners: str) -> str:
    return (
        f"It is for {owners} to read; nobody is notified from here." if owners else "The asset has no owner to read it."
    )


def _consequence(last: Asked) -> str:
    if last.persona and last.phase and last.need:
        return f"It counts as demand for {last.need} from now on."
    return "It counts as a question nobody could answer from now on."


def _reasons(about: str) -> list[NextStep]:
    known = ("outdated", "wrong format", "wrong persona", "missing")
    return [NextStep(reason.capitalize(), f"thumbs down{about}: {reason}") for reason in known]
