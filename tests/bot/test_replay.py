"""A file of recorded questions is answered to its end, whatever stands in one of its lines."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.records_as_json import note_on, question_from
from bot.skills import replay
from bot.skills.replay import FileUnread, replay_lines
from bot.threads import ThreadsInMemory
from retrieval.understood import Question, Understood

GOOD = json.dumps({"id": "q1", "text": "help"}).encode()


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """What a file of these bytes gives when every question is answered with its own text."""

    def answered(content: bytes) -> list[dict[str, object]]:
        file = tmp_path / "questions.jsonl"
        file.write_bytes(content)
        monkeypatch.setattr(replay, "ask", lambda question, _services: question)
        monkeypatch.setattr(replay, "answer_record", lambda question, id: {"id": id, "text": question.text})
        monkeypatch.setattr(replay, "worded", lambda question, _services: question)
        return list(replay_lines(file, SimpleNamespace(threads=ThreadsInMemory())))

    return answered


def test_a_bad_line_is_told_in_its_place_and_the_rest_is_answered(told):
    lines = [GOOD, b"{oops", b"", b'{"id": "q2"}', b"[1]", b'{"text": "\xe9"}', b'{"text": "a", "thread": 1}', GOOD]
    answer = {"id": "q1", "text": "help"}
    assert told(b"\n".join(lines)) == [
        answer,
        {
            "id": None,
            "line": 2,
            "error": "the line is not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        },
        {"id": None, "line": 4, "error": "the line is no JSON object with a text"},
        {"id": None, "line": 5, "error": "the line is no JSON object with a text"},
        {"id": None, "line": 6, "error": "the line is not UTF-8"},
        {"id": None, "line": 7, "error": "thread should be a text"},
        answer,
    ]


def test_a_mark_of_byte_order_and_a_separator_inside_a_text_do_no_harm(told):
    said = told(b"\xef\xbb\xbf" + '{"id": "q1", "text": "a\u2028b"}\r\n'.encode())
    assert said == [{"id": "q1", "text": "a\u2028b"}]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path):
    with pytest.raises(FileUnread):
        list(replay_lines(tmp_path, None))


@pytest.mark.parametrize(
    ("record", "role", "place", "note"),
    [
        ({}, "marketer", "dm", ""),
        ({"role": "sales_rep", "surface": "thread"}, "sales", "channel", ""),
        ({"role": "guest"}, "guest", "shared", ""),
        ({"role": "guest", "surface": "dm"}, "guest", "shared", ""),
        ({"role": "owner"}, "guest", "shared", "unknown role owner: answered as for a guest"),
        ({"role": ["sales"]}, "guest", "shared", "unknown role ['sales']: answered as for a guest"),
        ({"surface": "lobby"}, "marketer", "shared", "unknown place lobby: answered as for a guest"),
    ],
)
def test_who_and_where_nobody_knows_gets_the_least_rights(record, role, place, note):
    assert question_from({"text": "q", **record}) == Question("q", "", role, place, None)
    assert note_on(record) == note


@pytest.mark.parametrize("place", ["dm", "channel", "shared"])
def test_a_reply_in_a_thread_is_where_the_thread_began(place):
    threads = ThreadsInMemory()
    threads.remember("T1", Understood(Question("q", "nina", "marketer", place, "T1"), "help"))
    asked = question_from({"text": "and?", "user": "nina", "surface": "thread", "thread": "T1"}, threads)
    assert asked == Question("and?", "nina", "marketer", place, "T1")


def test_the_note_stands_with_the_answer(told):
    (said,) = told(b'{"id": "q1", "text": "a", "role": "owner"}')
    assert said == {"id": "q1", "text": "a", "note": "unknown role owner: answered as for a guest"}
