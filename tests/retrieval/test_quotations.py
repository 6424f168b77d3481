"""Somebody's words held up between quotation marks, in the marks of four languages and of keyboards."""

import pytest

from retrieval.reading.words.quotations import quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('can we write "half the time" and "no training at all"?', ["half the time", "no training at all"]),
        ("dürfen wir „ohne Schulung nutzbar“ sagen", ["ohne Schulung nutzbar"]),
        ("¿podemos decir «sin formación previa»?", ["sin formación previa"]),
        ("smijemo li reći »bez ikakve obuke« i „bez čekanja”", ["bez ikakve obuke", "bez čekanja"]),
        ("may we print 'pays for itself' on it", ["pays for itself"]),
        ("may we print \u2018pays for itself\u2019 on it", ["pays for itself"]),
        ("who runs Lena's and Ines' open briefs", []),
        ("the word 'cheap' is set off and held up for nobody", []),
    ],
)
def test_what_stands_between_the_marks_is_found_without_them(text, found):
    assert quotations(text) == found
