"""What in the library needs a hand: expired, stale, duplicate, untagged, unused."""

from bot.skills.answer import Answer, Named
from bot.skills.desk import Desk
from bot.skills.offering import Shelf
from bot.skills.reply import reply
from bot.skills.wording import count, listed
from content_library.audit import audit

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
    picture = desk.picture
    findings = {key: found for key, found in audit(picture).as_json().items() if found}
    lines = [
        f"   {SENTENCES[key]} ({len(found)}): {listed(_words(each) for each in found)}"
        for key, found in findings.items()
    ]
    concerned = dict.fromkeys(asset for found in findings.values() for each in found for asset in _ids(each))
    named = {
        asset: Named(
            asset,
            _title(desk, asset),
            listed(SENTENCES[k].lower() for k, f in findings.items() if any(asset in _ids(e) for e in f)),
        )
        for asset in concerned
    }
    first = (
        f"{count(len(concerned), 'asset')} of {len(picture.assets)} need a hand." if concerned else "Nothing to mend."
    )
    return reply(desk, [first, *lines], shelf=Shelf(named=tuple(named.values())), sources=list(concerned))


def _ids(finding: str | list[str]) -> list[str]:
    return [finding] if isinstance(finding, str) else list(finding)


def _words(finding: str | list[str]) -> str:
    return " = ".join(_ids(finding))


def _title(desk: Desk, asset: str) -> str:
    record = desk.picture.asset_of[asset]
    return "" if record.permission == "withdrawn" else record.title
