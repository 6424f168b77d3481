import pytest

from retrieval.reading.words import quantities

NUMBERS = {"two": 2, "three": 3, "zwei": 2, "dos": 2, "dva": 2}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("deals over 80k", 80_000),
        ("above eur 100,000", 100_000),
        ("more than 100.000 eur", 100_000),
        ("at least €1.2m", 1_200_000),
        ("more than 3 deals", None),
        ("80k", None),
    ],
)
def test_a_deal_size_is_an_amount_in_full(text, amount):
    assert quantities.least_amount(text) == amount


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("top 3 gaps", 3),
        ("three biggest holes", 3),
        ("two assets", 2),
        ("first 90 days", None),
        ("62 questions", None),
        ("the next two", 2),
        ("the next two weeks", None),
        ("in the next 3 months", None),
        ("die nachsten zwei", 2),
        ("die nachsten zwei wochen", None),
        ("las dos proximas", 2),
        ("los proximos dos meses", None),
        ("sljedeca dva", 2),
        ("sljedeca dva tjedna", None),
        ("dva komada", 2),
    ],
)
def test_a_count_is_a_number_of_things_to_list(text, count):
    assert quantities.count(text, NUMBERS) == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("every monday 9am", "Mon 09:00"),
        ("each friday at 14:30", "Fri 14:30"),
        ("every tuesday 12 am", "Tue 00:00"),
        ("a weekly digest", "weekly"),
        ("on fridays", "Fri"),
        ("never", None),
    ],
)
def test_a_schedule_is_a_day_and_a_time(text, said):
    assert quantities.schedule(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("since last month", "last month"), ("since january", "since january"), ("in the last 90 days", "last 90 days")],
)
def test_a_time_range_is_kept_as_said(text, said):
    assert quantities.time_range(text) == said


@pytest.mark.parametrize(
    "text", ["every tuesday 8:30 the list", "jeden dienstag um 8:30", "cada martes a las 8:30", "svaki utorak u 8:30"]
)
def test_a_rhythm_is_the_same_in_every_language(text):
    assert quantities.schedule(text) == "Tue 08:30"


@pytest.mark.parametrize("text", ["in the next 3 months", "in den nachsten 3 monaten", "los proximos 3 meses"])
def test_a_stretch_of_time_is_the_same_in_every_language(text):
    assert quantities.time_range(text) == "next 3 months"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("the two we should write next", 2),
        ("which three should we write", 3),
        ("what are the two to write next", 2),
        ("the two of them", None),
        ("the two people", None),
    ],
)
def test_how_many_are_to_be_written(said, count):
    assert quantities.count(said, NUMBERS) == count
