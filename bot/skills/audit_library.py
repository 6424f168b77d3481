"""What in the library needs a hand: expired, stale, duplicate, untagged, unused."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.offering import Shelf, named_asset
from bot.skills.reply import reply
from bot.skills.wording import count, listed
from content_library.audit import audit
from content_library.shared_words import stems

SENTENCES = {
    "expired": "Expired",
    "superseded": "Superseded by a newer version",
    "draft": "Draft or in review",
    "withdrawn": "Customer permission withdrawn",
    "never_used_90d": "Published and unused in 90 days",
    "untagged": "Without any tag",
    "not_involved_cells": "Aimed at readers who take no part",
    "stale": "Past its shelf life, and nothing fresher meets the need",
    "duplicates": "Duplicate pairs",
    "due_to_expire_180d": "Expiring soon",
    "mis_tagged_suspects": "Tags look wrong",
}
"""How each finding is said; the keys are those of the audit."""


def audit_library(desk: Desk) -> Answer:
    """The whole audit, or the findings the question speaks of."""
    picture = desk.picture
    every = audit(picture).as_json()
    findings = {key: found for key, found in every.items() if found and key in _asked(desk, list(every))}
    lines = [
        f"   {SENTENCES[key]} ({len(found)}): {listed(_words(each) for each in found)}"
        for key, found in findings.items()
    ]
    concerned: dict[str, list[str]] = {}
    for key, found in findings.items():
        for asset in dict.fromkeys(id for each in found for id in _ids(each)):
            concerned.setdefault(asset, []).append(SENTENCES[key].lower())
    named = [named_asset(picture.asset_of[asset], listed(reasons)) for asset, reasons in concerned.items()]
    needs = "needs" if len(concerned) == 1 else "need"
    first = (
        f"{len(concerned)} of {count(len(picture.assets), 'asset')} {needs} a hand."
        if concerned
        else "Nothing to mend."
    )
    return reply(desk, [first, *lines], shelf=Shelf(named=tuple(named)), sources=list(concerned))


def _asked(desk: Desk, keys: list[str]) -> list[str]:
    """The findings that share most words with the question; all of them when none shares any."""
    words = stems(desk.question.text)
    shared = {key: len(words & stems(f"{key.replace('_', ' ')} {SENTENCES[key]}")) for key in keys}
    best = max(shared.values())
    return [key for key in keys if shared[key] == best] if best else keys


def _ids(finding: str | list[str]) -> list[str]:
    return [finding] if isinstance(finding, str) else list(finding)


def _words(finding: str | list[str]) -> str:
    return " = ".join(_ids(finding))
