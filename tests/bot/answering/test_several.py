"""Questions of one message in turn: how often each is read."""

from datetime import date

from bot.answering.answer import Answer
from bot.answering.several import in_turn
from retrieval.understood import Question, Understood

TODAY = date(2026, 2, 16)
THREE = tuple(map(Question, ("who is it?", "what is missing?", "and where?")))


def _told(read, _last):
    return Answer(read, "answer", TODAY, (read.question.text,))


def test_each_is_read_for_an_attempt_and_behind_the_one_before_it_and_the_first_no_second_time():
    heard = []

    def read(question, last):
        heard.append((question.text, last and last.question.text))
        return Understood(question, "gap_list")

    in_turn(Question("all of it"), THREE, None, read, _told)

    assert heard == [
        ("who is it?", None),
        ("what is missing?", None),
        ("and where?", None),
        ("what is missing?", "who is it?"),
        ("and where?", "what is missing?"),
    ]
