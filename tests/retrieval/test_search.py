from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.passages import Filters, Query, Tags
from retrieval.search import LIFT, Search, matching
from tests.retrieval.stored import WordEmbedder, an_asset, some_stores, sync

JUNE = date(2026, 6, 1)


@pytest.fixture
def finding(tmp_path):
    """Search over the given assets."""
    with some_stores(tmp_path) as stores:
        embedder = WordEmbedder()

        def over(*assets):
            sync(assets, stores, embedder)
            return Search(stores, embedder)

        yield over


def found(search: Search, text: str, limit: int = 10, **query: object) -> list[str]:
    return [hit.asset for hit in search.find(Query(text, **query), limit).hits]


@pytest.fixture(scope="module")
def thirty(tmp_path_factory) -> Iterator[Search]:
    with some_stores(tmp_path_factory.mktemp("thirty")) as stores:
        sync([an_asset(f"a{n}", f"Title {n}", "pumps motors fail") for n in range(30)], stores, WordEmbedder())
        yield Search(stores, WordEmbedder())


PUMPS = an_asset("pumps", "Pumps", "How pumps fail and what it costs.", language="en")
MOTORS = an_asset("motors", "Motors", "How motors fail.", language="en")
BRIEF = an_asset("brief", "Writing", "A style for letters.", language="en")


def test_the_best_answer_comes_first(finding):
    assert found(finding(PUMPS, MOTORS, BRIEF), "how do pumps fail")[0] == "pumps"


def test_an_asset_with_many_passages_is_one_hit_with_its_best(finding):
    long = an_asset(
        "long", "Guide", "\n\n".join(f"Part {n} about gears." + " filler" * 20 for n in range(5)) + "\n\nPumps leak."
    )
    hits = finding(long, MOTORS).find(Query("pumps leak"), 10).hits
    assert [hit.asset for hit in hits].count("long") == 1
    assert "Pumps leak." in hits[0].passage.text


def test_nothing_relevant_is_an_answer_with_the_nearest_asset(finding):
    result = finding(PUMPS, MOTORS).find(Query("zebra quarantine paperwork"), 10)
    assert result.nothing
    assert result.nearest is not None
    assert result.nearest.asset in {"pumps", "motors"}


@pytest.mark.parametrize("text", ["", "   \n"])
def test_an_empty_question_finds_nothing(finding, text):
    result = finding(PUMPS).find(Query(text), 10)
    assert (result.hits, result.nearest) == ((), None)


def test_an_empty_index_finds_nothing(finding):
    assert finding().find(Query("pumps"), 10).nearest is None


def test_at_most_limit_hits(finding):
    search = finding(*(an_asset(f"a{n}", f"Pumps {n}", "pumps fail") for n in range(9)))
    assert len(found(search, "pumps fail", limit=4)) == 4


def test_equal_scores_come_by_id(finding):
    search = finding(an_asset("b", "Pumps", "pumps fail"), an_asset("a", "Pumps", "pumps fail"))
    assert found(search, "pumps fail") == ["a", "b"]


def test_a_score_is_made_of_its_two_parts(finding):
    (hit, *_) = finding(PUMPS, MOTORS).find(Query("how pumps fail", language="en"), 1).hits
    assert hit.score == pytest.approx(0.5 * hit.closeness + 0.5 * hit.words)


def test_outside_the_models_languages_words_count_most(finding):
    german = an_asset("a", "Pumpen", "Warum Pumpen ausfallen.", language="de")
    (hit, *_) = finding(german, MOTORS).find(Query("warum Pumpen ausfallen"), 1).hits
    assert hit.score == pytest.approx(0.2 * hit.closeness + 0.8 * hit.words)


class TestBlockedAssetsAreNeverOffered:
    def test_a_closed_set_holds_whatever_the_similarity(self, finding):
        twin = replace(PUMPS, asset="twin", tags=Tags("twin", language="en"))
        search = finding(PUMPS, twin, MOTORS)
        assert found(search, "how pumps fail", filters=Filters(assets=frozenset({"twin"}))) == ["twin"]

    def test_a_closed_set_without_an_answer_finds_nothing_nearer_outside(self, finding):
        result = finding(PUMPS, BRIEF).find(Query("how pumps fail", Filters(assets=frozenset({"brief"}))), 10)
        assert result.nothing
        assert result.nearest is None or result.nearest.asset == "brief"

    def test_an_index_that_ignores_the_set_is_not_believed(self, finding, monkeypatch):
        search = finding(PUMPS, MOTORS)
        for index, ask in ((search._stores.vectors, "nearest"), (search._stores.keywords, "best")):
            leaking = getattr(index, ask)
            monkeypatch.setattr(index, ask, lambda asked, limit, _assets, leaking=leaking: leaking(asked, limit))
        assert found(search, "how pumps fail", filters=Filters(assets=frozenset({"motors"}))) == ["motors"]

    def test_an_empty_set_returns_nothing_at_all(self, finding):
        result = finding(PUMPS).find(Query("how pumps fail", Filters(assets=frozenset())), 10)
        assert (result.hits, result.nearest) == ((), None)

    def test_what_left_the_library_is_not_found(self, finding):
        finding(PUMPS, MOTORS)
        assert found(finding(MOTORS), "how pumps fail") == ["motors"]

    def test_new_tags_hold_at_once(self, finding):
        search = finding(PUMPS)
        assert found(search, "pumps fail", filters=Filters(statuses=("published",))) == []
        finding(replace(PUMPS, tags=Tags("pumps", status="published")))
        assert found(search, "pumps fail", filters=Filters(statuses=("published",))) == ["pumps"]

    @settings(max_examples=40, deadline=None)
    @given(
        allowed=st.frozensets(st.sampled_from([f"a{n}" for n in range(30)])),
        text=st.sampled_from(["pumps", "motors fail", "x"]),
    )
    def test_no_closed_set_ever_leaks(self, thirty, allowed, text):
        result = thirty.find(Query(text, Filters(assets=allowed)), 10)
        named = {hit.asset for hit in result.hits} | ({result.nearest.asset} if result.nearest else set())
        assert named <= allowed


TAGS = (
    Tags("a", ("cfo",), ("choosing",), ("N1",), "blog", "en", "external", "published", JUNE),
    Tags("b", ("cfo", "it"), ("learning",), ("N2",), "guide", "de", "nda", "draft", JUNE.replace(year=2025)),
    Tags("c"),
)


@pytest.mark.parametrize(
    ("filters", "assets"),
    [
        (Filters(personas=("it", "hr")), "b"),
        (Filters(personas=("cfo",)), "ab"),
        (Filters(personas=("cfo",), phases=("choosing",)), "a"),
        (Filters(phases=("learning", "choosing")), "ab"),
        (Filters(needs=("N2",)), "b"),
        (Filters(formats=("blog",)), "a"),
        (Filters(languages=("de",)), "b"),
        (Filters(audiences=("external", "nda")), "ab"),
        (Filters(statuses=("published",)), "a"),
        (Filters(reviewed_from=JUNE), "a"),
        (Filters(reviewed_to=date(2025, 12, 31)), "b"),
        (Filters(reviewed_from=date(2025, 1, 1), reviewed_to=JUNE), "ab"),
        (Filters(assets=frozenset("ac")), "ac"),
        (Filters(personas=("nobody",)), ""),
    ],
)
def test_a_filter_passes_what_matches_every_filled_field(filters, assets):
    assert matching(filters, TAGS) == frozenset(assets)


def test_without_filters_everything_may_be_returned():
    assert matching(Filters(), TAGS) is None


class TestWanted:
    def test_lifts_what_matches_among_equals(self, finding):
        plain, meant = an_asset("a", "Pumps", "pumps fail"), an_asset("b", "Pumps", "pumps fail", personas=("cfo",))
        search = finding(plain, meant)
        hits = search.find(Query("pumps fail", wanted=Filters(personas=("cfo",))), 10).hits
        assert [hit.asset for hit in hits] == ["b", "a"]
        assert hits[0].score - hits[1].score == pytest.approx(LIFT)

    def test_lifts_by_the_share_of_fields_that_match(self, finding):
        search = finding(an_asset("a", "Pumps", "pumps fail", personas=("cfo",), phases=("learning",)))
        plain = search.find(Query("pumps fail"), 1).hits[0].score
        half = (
            search.find(Query("pumps fail", wanted=Filters(personas=("cfo",), phases=("choosing",))), 1).hits[0].score
        )
        assert half - plain == pytest.approx(LIFT / 2)

    def test_excludes_nothing_and_makes_nothing_an_answer(self, finding):
        search = finding(PUMPS, replace(BRIEF, tags=Tags("brief", ("cfo",))))
        assert found(search, "how pumps fail", wanted=Filters(personas=("cfo",)))[0] == "pumps"
        assert search.find(Query("zebra quarantine", wanted=Filters(personas=("cfo",))), 5).nothing


def test_closest_says_what_comes_nearest_even_if_it_answers_nothing(finding):
    hits = finding(PUMPS, MOTORS).closest(Query("zebra quarantine paperwork"), 5)
    assert {hit.asset for hit in hits} == {"pumps", "motors"}
