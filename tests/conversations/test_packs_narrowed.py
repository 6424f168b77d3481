"""A pack for one person of a deal, and what is asked about a pack once it is there."""


def test_a_person_of_the_deal_gets_what_is_for_them_and_nothing_else(talk):
    answer = talk("what can I send to Sabine Roth?", role="sales", user="jonas")
    assert answer["text"].startswith("1 asset for Brixen Automotive, CFO.")
    assert answer["offered"] == ["A30"]
    assert {cell.split("/")[0] for cell in answer["cells"]} == {"cfo"}


def test_a_person_of_a_colleagues_deal_is_not_known(talk):
    answer = talk("what can I send to Sabine Roth?", role="sales", user="sofia")
    assert answer["offered"] == []


def test_a_pack_opens_with_what_there_is_to_send_and_then_the_facts_of_the_deal(talk):
    lines = talk("collateral for Lurra", role="sales", user="sofia")["text"].splitlines()
    assert lines[0] == "5 assets to send to Lurra Foods."
    assert [line.startswith(("Nothing to send", "Lurra Foods: ")) for line in lines[1:3]] == [True, True]


def test_a_pack_is_narrowed_to_one_reader_after_the_other(talk):
    talk("collateral for Lurra", role="sales", user="sofia")
    assert talk("and only for the director", role="sales", user="sofia")["offered"] == ["A25", "A31", "A23"]
    assert talk("without the NDA stuff", role="sales", user="sofia")["offered"] == ["A25", "A31", "A23"]
    assert talk("only for the CFO", role="sales", user="sofia")["offered"] == ["A30"]


def test_why_something_is_in_the_pack_is_told_by_its_needs(talk):
    second = talk("what can I send to Veltmann Dairy?", role="sales", user="jonas")["offered"][1]
    answer = talk("why the second one?", role="sales", user="jonas")
    assert (answer["offered"], answer["needs"]) == ([second], ["MM-PU-1", "PD-PU-1"])
    assert "because it answers 2 needs" in answer["text"]


def test_the_same_for_a_deal_of_somebody_else_is_not_the_pack_of_before(talk):
    talk("what can I send to Veltmann Dairy?", role="sales", user="jonas")
    answer = talk("same for Lurra", role="sales", user="jonas")
    assert (answer["behaviour"], answer["offered"]) == ("decline_unknown", [])


def test_another_reader_instead_is_no_change_of_a_brief_nobody_spoke_of(talk):
    talk("what does the CFO need in choosing?")
    answer = talk("for IT security instead")
    assert answer["cells"] == ["it-security/choosing"]


def test_a_change_of_nothing_leaves_the_thread_where_it_was(talk):
    talk("what does the CFO need in choosing?")
    talk("make it shorter")
    assert talk("and for IT security?")["cells"] == ["it-security/choosing"]


def test_gaps_are_narrowed_to_a_department_in_spanish(talk):
    talk("¿qué huecos tenemos?")
    assert {cell.split("/")[0] for cell in talk("solo para finanzas")["cells"]} == {"cfo"}


def test_the_people_of_a_named_company_are_a_persona(talk):
    answer = talk("what can I send to Veltmann Dairy's IT", role="sales", user="jonas")
    assert answer["text"].startswith("3 assets for Veltmann Dairy, IT/OT Security Lead.")


def test_some_people_of_a_department_are_a_persona(talk):
    talk("what does the CFO need in choosing?")
    assert talk("for the IT guys instead")["cells"] == ["it-security/choosing"]


def test_a_language_wished_alone_stays_so_for_another_reader_and_is_said(talk):
    talk("what do I send to Lurra?", role="sales", user="sofia")
    talk("only Spanish", role="sales", user="sofia")
    told = talk("and for the maintenance manager?", role="sales", user="sofia")
    assert "Only Spanish, as asked." in told["text"]
    none = talk("and for the CFO?", role="sales", user="sofia")
    assert "Nothing in Spanish for them" in none["text"] or not none["offered"]


def test_who_asks_for_what_may_not_be_sent_hears_so_before_the_pack(talk):
    first, *_ = talk("payback calculator for Lurra", role="sales", user="sofia")["text"].splitlines()
    assert first.startswith("No: ")
    assert "(A10)" in first


def test_one_of_the_pack_in_another_language_is_said_not_to_be_there_and_what_is_in_it_is_given(talk):
    first = talk("collateral for Lurra Foods", role="sales", user="sofia")["offered"][0]
    other = talk("send me the first one in German", role="sales", user="sofia")
    assert other["text"].splitlines()[0].endswith(f"({first}) is not there in German.")
    assert first not in other["offered"]


def test_one_of_the_pack_in_the_language_of_the_deal_is_told_by_its_needs(talk):
    talk("collateral for Lurra Foods", role="sales", user="sofia")
    told = talk("send me the first one in Spanish", role="sales", user="sofia")
    assert told["text"].splitlines()[0].endswith("because it answers 1 need:")
