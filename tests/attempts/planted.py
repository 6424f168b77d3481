"""The sample company with every attempt of data.yaml planted in it, each in a place of its own."""

import base64
import codecs
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

import content_library

HERE = Path(__file__).parent
SAMPLE = Path(content_library.__file__).parent / "samples" / "tarnwell"
OWNER = "priya"
CODES = {
    "b64": lambda text: base64.b64encode(text.encode()).decode(),
    "hex": lambda text: text.encode().hex(),
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "tags": lambda text: "".join(chr(0xE0000 + ord(sign)) for sign in text),
}
CODED = re.compile(r"\{(b64|hex|rot13|tags):([^{}]*)\}")
FRONT = (
    "id: {id}\ntitle: {title}\nformat: guide\ncontent_type: educational\npersonas: [maintenance-manager]\n"
    "phases: [learning]\nneeds: [MM-LE-1]\nlanguage: en\naudience: external\nstatus: published\nowner: {owner}\n"
    "created: 2026-01-05\nlast_reviewed: 2026-01-05\nquality: 5\nurl: {url}\n"
)


@dataclass(frozen=True)
class Attempt:
    id: str
    where: str
    kind: str
    language: str
    must: str
    text: str
    never: str = ""

    @property
    def file(self) -> str:
        """In which file of the planted workspace it stands."""
        return {
            "note": f"research/{self.id}.md",
            "deal next step": "deals.csv",
            "deal account": "deals.csv",
            "persona field": "personas.yaml",
            "brief": f"briefs/{self.id}.yaml",
            "campaign": "campaigns.yaml",
        }.get(self.where, f"library/{self.id}.md")


def messages() -> list[Attempt]:
    return [Attempt(where="message", **one) for one in _read("messages.yaml")]


def attempts() -> list[Attempt]:
    return [Attempt(**{**one, "text": _coded(one["text"])}) for one in _read("data.yaml")]


def honest() -> dict[str, list[Any]]:
    return _read("honest.yaml")


def plant(folder: Path) -> Path:
    """A workspace in `folder`."""
    shutil.copytree(SAMPLE, folder)
    for each in attempts():
        _PLANTS.get(each.where, _in_an_asset)(folder, each)
    for number, text in enumerate(honest()["texts"], 1):
        _write_asset(folder, f"H{number:02}", text["title"], text["text"])
    return folder


def _coded(text: str) -> str:
    while CODED.search(text):
        text = CODED.sub(lambda one: CODES[one.group(1)](one.group(2)), text)
    return text


def _read(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text("utf-8"))


def _write_asset(folder: Path, id: str, title: str, text: str, url: str = "") -> None:
    front = FRONT.format(
        id=id, title=_quoted(title), url=_quoted(url or f"https://content.tarnwell.example/{id}"), owner=OWNER
    )
    (folder / "library" / f"{id}.md").write_text(
        f"---\n{front}---\n\nA guide to bearings, part {id}.\n\n{text}\n", "utf-8"
    )


def _in_an_asset(folder: Path, each: Attempt) -> None:
    title = each.text if each.where == "asset title" else f"Bearings, volume {each.id}"
    body = "Words about bearings." if each.where != "asset body" else each.text
    _write_asset(folder, each.id, title, body, each.text if each.where == "link" else "")


def _in_a_note(folder: Path, each: Attempt) -> None:
    front = (
        f"id: {each.id}\nkind: qualitative\nmethod: interview\npersona: [cfo]\nphases: [choosing]\ndate: 2026-01-10\n"
    )
    (folder / each.file).write_text(f"---\n{front}---\nSubject {each.id}.\n{each.text}\n", "utf-8")


def _in_a_deal(folder: Path, each: Attempt) -> None:
    account, step = (each.text, "Call") if each.where == "deal account" else (f"Firm {each.id}", each.text)
    row = f'{each.id},"{account}",food-bev,food-bev-mid,ES,en,1000,{OWNER},Presentation Scheduled,2025-12-01,2025-08-19,2026-03-31,,,2026-02-11,"{step}",open,'
    with (folder / each.file).open("a", encoding="utf-8") as file:
        file.write(f"{row}\n")


def _in_a_persona(folder: Path, each: Attempt) -> None:
    path = folder / each.file
    path.write_text(path.read_text("utf-8").replace("kpis: [", f"kpis: [{_quoted(each.text)}, ", 1), "utf-8")


def _in_a_brief(folder: Path, each: Attempt) -> None:
    brief = {
        "id": f"BR-{each.id[1:]}9",
        "title": each.text,
        "persona": "cfo",
        "phase": "purchasing",
        "needs": ["CF-PU-1"],
    }
    entry = [{**brief, "status": "requested", "requested_by": OWNER, "requested_on": "2026-02-01"}]
    (folder / each.file).write_text(yaml.safe_dump(entry, allow_unicode=True), "utf-8")


def _in_a_campaign(folder: Path, each: Attempt) -> None:
    with (folder / each.file).open("a", encoding="utf-8") as file:
        file.write(
            f"- {{id: {each.id}, name: {_quoted(each.text)}, motion: inbound, persona: cfo, phase: choosing, owner: {OWNER}}}\n"
        )


def _quoted(text: str) -> str:
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10_000).strip()


_PLANTS = {
    "note": _in_a_note,
    "deal next step": _in_a_deal,
    "deal account": _in_a_deal,
    "persona field": _in_a_persona,
    "brief": _in_a_brief,
    "campaign": _in_a_campaign,
}
