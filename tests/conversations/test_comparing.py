"""Two things side by side, one piece for two readers, and a proposal with other fields."""


def test_two_assets_of_which_only_one_may_be_used(talk, snapshot):
    assert talk("compare A10 and A30") == snapshot


def test_two_gatekeepers_of_a_phase(talk, snapshot):
    assert talk("compare CFO and IT security in choosing") == snapshot


def test_two_languages(talk, snapshot):
    assert talk("coverage of Spanish versus German") == snapshot


def test_two_phases_of_a_persona(talk, snapshot):
    assert talk("compare learning and choosing for the plant director") == snapshot


def test_somebody_elses_deal_is_no_deal(talk, snapshot):
    assert talk("compare D2 and D4", role="sales", user="jonas") == snapshot


def test_own_deals_are_compared(talk, snapshot):
    assert talk("difference between D2 and D7", role="sales", user="jonas") == snapshot


def test_guests_compare_nothing(talk):
    assert talk("compare CFO and IT security in choosing", place="shared")["behaviour"] == "refuse"


def test_one_piece_for_two_gaps_is_judged_by_what_each_reader_opens(talk, snapshot):
    talk("top 3 gaps I could write for?", role="writer", user="priya")
    assert talk("could one asset close the first two?", role="writer", user="priya") == snapshot


def test_a_brief_cannot_be_shorter_than_the_shortest(talk, snapshot):
    talk("brief for the CFO in choosing")
    assert talk("make it shorter") == snapshot


def test_another_length_and_language_change_the_proposal_and_its_score(talk, snapshot):
    talk("brief for the CFO in choosing")
    assert talk("make it longer, change the language to Spanish") == snapshot


def test_a_language_nobody_writes_in_is_taken_with_a_word_about_it(talk):
    talk("brief for the CFO in choosing")
    told = talk("in Croatian too")["text"]
    assert "Nothing is written in Croatian here so far: plan who translates it and who checks it." in told
