"""The matrix at home: a line of it fits into a narrow window, and each head begins above its column."""

import random
import re

import pytest

from bot.views.slack.matrix import SMALL_LINE, _width, small_matrix
from bot.words import LANGUAGES, words_in
from content_library.coverage import coverage
from tests.content_library.invented_maps import generated


def drawn(picture, language="en"):
    return small_matrix(coverage(picture), picture, words_in(language), 2800).splitlines()[1:-1]


def test_numbers_stand_below_heads_of_two_lines(tarnwell):
    assert drawn(tarnwell) == [
        "                      Awareness     Learning      Purchasing",
        "                             Discovering   Choosing",
        "Maintenance Manager   🟢 95  🟢 89  🟢 92  🟢 80  🟢 95",
        "Reliability Engineer  🟢 95  🔴 37  🟢 91  🟢 94  ⚪ –",
        "Plant Director        🟡 67  🟢 88  🔴 36  🟢 94  🟡 57",
        "CFO                   ⚪ –   ⚪ –   ⚪ –   🔴 19  🟡 73",
        "IT/OT Security Lead   ⚪ –   ⚪ –   🟢 95  🟡 49  🟢 95",
        "weakest gate          95     37     36     19     57",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_a_narrow_window(tarnwell, language):
    assert [line for line in drawn(tarnwell, language) if _width(line) > SMALL_LINE] == []


@pytest.mark.parametrize("phases", range(2, 13))
def test_many_phases_are_marks_alone(phases):
    lines = drawn(generated(random.Random(7), personas=4, phases=phases, assets=20))
    assert [line for line in lines if _width(line) > SMALL_LINE] == []
    assert bool(re.search(r"[🟢🟡🔴] \d", "\n".join(lines))) == (phases <= 7)
