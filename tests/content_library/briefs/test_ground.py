"""What a need is about, to be said after a colon."""

import pytest

from content_library.briefs.ground import about


@pytest.mark.parametrize(
    ("need", "told"),
    [
        ("Know who pays", "who pays"),
        ("Understand what downtime costs", "what downtime costs"),
        ("See on one page what the pilot showed", "see on one page what the pilot showed"),
        ("Hear from a peer how long it took", "hear from a peer how long it took"),
        ("Compare the options", "compare the options"),
    ],
)
def test_the_verb_goes_only_where_what_is_left_stands_alone(need, told):
    assert about(need) == told
