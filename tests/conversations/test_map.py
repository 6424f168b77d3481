"""Matrix, gaps, scores, audit and what to write next."""


def test_the_matrix_and_a_filter_on_it(talk, snapshot):
    assert [talk("show me the coverage matrix"), talk("only drivers and gatekeepers pls")] == snapshot


def test_the_biggest_gaps_and_why_the_first_is_first(talk, snapshot):
    assert [talk("what are our three biggest gaps?"), talk("why is the cfo one on top?")] == snapshot


def test_a_writers_gaps_leave_out_what_needs_no_writing(talk, snapshot):
    assert talk("top 3 gaps I could write for?", role="writer", user="priya") == snapshot


def test_gaps_of_one_cell_say_what_is_met_already(talk, snapshot):
    assert talk("what are we missing for the plant director in learning?") == snapshot


def test_the_audit_lists_what_needs_a_hand(talk, snapshot):
    assert talk("audit the library") == snapshot


def test_a_brief_for_an_open_cell_is_proposed(talk, snapshot):
    answer = talk("write a brief for the CFO in choosing")
    assert answer | {"text": ""} == snapshot


def test_a_brief_for_somebody_who_takes_no_part_is_refused_with_a_better_one(talk, snapshot):
    assert talk("brief me on a blog post for CFO in discovering", role="writer", user="priya") == snapshot


def test_a_brief_that_is_being_written_is_not_proposed_twice(talk, snapshot):
    assert talk("brief for the plant director in purchasing", role="writer", user="priya") == snapshot


def test_a_covered_cell_asks_which_need_is_missing(talk, snapshot):
    assert talk("new brief for champions in learning") == snapshot


def test_the_map_is_not_for_guests(talk, snapshot):
    assert [talk(text, place="shared") for text in ("show me the coverage matrix", "biggest gaps?")] == snapshot


def test_a_private_question_is_answered_by_what_the_data_says(talk, snapshot):
    assert [
        talk("who is the reliability engineer?"),
        talk("map our hubspot deal stages to the journey phases"),
        talk("which campaigns run against which cells?"),
        talk("tone of voice rules for german?", role="writer", user="ben"),
        talk("status of BR-014?", role="writer", user="ben"),
        talk("hi, what can you do?"),
    ] == snapshot


def test_what_is_not_in_the_data_is_not_invented(talk, snapshot):
    assert talk("what's the average open rate of our nurture emails?") == snapshot


def test_a_pasted_brief_is_scored_with_the_fixes_that_bring_most(talk, snapshot):
    text = (
        "score my brief: Title: Predictive maintenance for finance. Audience: everyone. 1500 words. "
        "Keyword: predictive maintenance. Make it engaging. CTA: book a demo."
    )
    assert talk(text, role="writer", user="ben") == snapshot
