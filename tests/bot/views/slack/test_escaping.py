"""Texts of the company are shown and never obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views.slack.escaping import data, plain, web_address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tom & Jerry <b>", "Tom &amp; Jerry &lt;b&gt;"),
        ("call <!channel> now", "call now"),
        ("<@U123> and <#C1|general>", "and"),
        ("@here, mail me@here.example", "\uff20here, mail me@here.example"),
        ("<https://evil.example|our site>", "&lt;https://evil.example|our site&gt;"),
        ("*bold* ~gone~ `code`", "\u2217bold\u2217 \u223cgone\u223c \u02cbcode\u02cb"),
        ("_it_ but snake_case", "\u02cdit\u02cd but snake_case"),
        (":white_check_mark: at 10:30:45", "\u2236white_check_mark: at 10:30:45"),
        ("> quoted\n> twice", "\u203a quoted &gt; twice"),
        ("a\u200bb\u202ec\x07d\ud800", "abcd"),
        ("\u05e9\u05dc\u05d0 (A1)", "\u2068\u05e9\u05dc\u05d0 (A1)\u2069"),
    ],
)
def test_a_text_in_mrkdwn_is_shown_as_it_stands(text, shown):
    assert data(text, 100) == shown


def test_a_long_text_ends_at_a_word_and_never_inside_an_escape():
    assert data("The finance case for predictive maintenance", 20) == "The finance case…"
    assert data("&" * 50, 12) == "&amp;&amp;…"


@given(st.text(max_size=400), st.integers(min_value=3, max_value=120))
def test_whatever_the_text_it_fits_and_holds_no_markup(text, room):
    shown = data(text, room)

    assert len(shown) <= room
    assert not set("<>*`~\n") & set(shown)
    assert len(plain(text, room)) <= room


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
        (" https://a.example/a b|c>d ", "https://a.example/a%20b%7Cc%3Ed"),
        ("javascript:alert(1)", None),
        ("/files/a.pdf", None),
        ("https://[broken", None),
        ("https://a.example/" + "x" * 3000, None),
        ("", None),
    ],
)
def test_only_what_a_browser_opens_is_linked(url, address):
    assert web_address(url) == address
