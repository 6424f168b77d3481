"""A proposal says whom a part was taken for, that the same was dropped before, and what its reader reads."""

import pytest


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "brief for the gatekeeper in choosing",
            (
                "“CFO” is taken, whose gap comes first; in Choosing this part is also played by IT/OT Security Lead: "
                "name the reader to have theirs."
            ),
        ),
        (
            "schreib ein Briefing für den Gatekeeper in Choosing",
            (
                "Genommen ist „CFO“, deren Lücke zuerst kommt; diese Rolle spielt in Choosing auch: IT/OT Security Lead. "
                "Nennen Sie die Person, um ihr Briefing zu bekommen."
            ),
        ),
    ],
)
def test_a_part_several_readers_play_is_taken_for_one_and_says_so(thread, asked, told):
    behaviour, lines = thread(asked)
    assert (behaviour, told in lines) == ("answer", True)
    assert not lines[0].startswith(told[:10])


def test_a_reader_who_is_named_is_taken_for_nobody_else(thread):
    _, lines = thread("brief for the CFO in choosing")
    assert [line for line in lines if "is taken" in line] == []


def test_what_was_dropped_is_said_with_its_reason_to_whoever_plans_and_to_no_seller(thread):
    thread("brief for the CFO in choosing")
    thread("keep it")
    thread("drop it, reason: no time")
    again = "brief for the CFO in choosing"
    said = [line for line in thread(again)[1] if line.startswith("MP-1")]
    assert [line.partition(" on ")[0] for line in said] == ["MP-1 for these needs was dropped by Nina"]
    assert said[0].endswith(": “no time”.")
    assert [line for line in thread(again, "sofia", "sales")[1] if "MP-1" in line] == []


@pytest.mark.parametrize(
    ("reader", "told"),
    [
        (
            "CFO",
            "This is more than the map has for CFO, who reads: “One page or a spreadsheet; never watches a webinar”.",
        ),
        ("maintenance manager", "This is more than the map has for Maintenance Manager: overview."),
    ],
)
def test_longer_than_its_reader_reads_is_said(thread, reader, told):
    thread(f"brief for the {reader} in choosing")
    assert [line for line in thread("make it longer")[1] if line.startswith("This is more")] == [told]
