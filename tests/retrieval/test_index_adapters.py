"""What every vector index, keyword index and passage store must do."""

import sqlite3
from datetime import date

import numpy as np
import pytest

from retrieval.chunking import passages_of
from retrieval.passages import Kept, Passage, Tags
from tests.retrieval.shelves import WordEmbedder, a_shelf, an_asset

EMBEDDER = WordEmbedder()


def a_passage(asset: str, text: str, title: str = "T") -> Passage:
    return passages_of(an_asset(asset, title, text), EMBEDDER.spans, 32)[0]


PUMP, MOTOR, VALVE = (a_passage(asset, text) for asset, text in [("a", "pump"), ("b", "motor"), ("c", "valve pump")])
ALL = (PUMP, MOTOR, VALVE)


@pytest.fixture
def shelf(tmp_path):
    with a_shelf(tmp_path) as shelf:
        yield shelf


class TestVectors:
    def test_the_nearest_comes_with_its_cosine(self, shelf):
        shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        found = shelf.vectors.nearest(EMBEDDER.embed_passages([PUMP])[0], 1)
        assert found == {PUMP.id: pytest.approx(1.0, abs=1e-5)}

    def test_only_the_given_assets_are_returned(self, shelf):
        shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        vector = EMBEDDER.embed_query("pump")
        assert set(shelf.vectors.nearest(vector, 3, frozenset("bc"))) == {MOTOR.id, VALVE.id}
        assert shelf.vectors.nearest(vector, 3, frozenset()) == {}

    @pytest.mark.parametrize("others", [0, 600])
    def test_a_rare_asset_is_found_behind_many_closer_ones(self, shelf, others):
        close = [a_passage(f"x{n}", "pump", title=f"T{n}") for n in range(40)]
        shelf.vectors.put([*close, MOTOR], EMBEDDER.embed_passages([*close, MOTOR]))
        allowed = frozenset(["b", *(f"other{n}" for n in range(others))])
        assert set(shelf.vectors.nearest(EMBEDDER.embed_query("pump"), 2, allowed)) == {MOTOR.id}

    def test_of_many_allowed_assets_the_nearest_come(self, shelf):
        shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        allowed = frozenset(["b", "c", *(f"other{n}" for n in range(600))])
        assert set(shelf.vectors.nearest(EMBEDDER.embed_query("pump"), 1, allowed)) == {VALVE.id}

    def test_putting_again_replaces(self, shelf):
        shelf.vectors.put([PUMP], EMBEDDER.embed_passages([MOTOR]))
        shelf.vectors.put([PUMP], EMBEDDER.embed_passages([PUMP]))
        assert shelf.vectors.nearest(EMBEDDER.embed_passages([PUMP])[0], 5)[PUMP.id] == pytest.approx(1.0, abs=1e-5)
        assert shelf.vectors.count() == 1

    def test_deleting_passes_over_what_is_not_there(self, shelf):
        shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        shelf.vectors.delete([PUMP.id, "unknown"])
        assert shelf.vectors.ids() == {MOTOR.id, VALVE.id}

    def test_clearing_leaves_an_empty_index(self, shelf):
        shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        shelf.vectors.clear()
        assert (shelf.vectors.ids(), shelf.vectors.nearest(EMBEDDER.embed_query("pump"), 3)) == (frozenset(), {})

    def test_what_was_put_is_there_after_opening_again(self, tmp_path):
        with a_shelf(tmp_path) as shelf:
            shelf.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        with a_shelf(tmp_path) as shelf:
            assert shelf.vectors.ids() == {passage.id for passage in ALL}


class TestKeywords:
    def test_passages_with_any_of_the_words_come_best_first(self, shelf):
        shelf.keywords.put(ALL)
        found = shelf.keywords.best(["valve", "pump"], 5)
        assert list(found) == [VALVE.id, PUMP.id]
        assert all(score > 0 for score in found.values())

    def test_words_match_in_any_form_and_without_accents(self, shelf):
        shelf.keywords.put([a_passage("a", "Éxitos: pumps pumping"), *ALL])
        assert len(shelf.keywords.best(["exito"], 5)) == 1
        assert len(shelf.keywords.best(["pumped"], 5)) == 3

    def test_a_word_in_the_title_counts_more(self, shelf):
        titled, told = a_passage("a", "other words", title="pump"), a_passage("b", "pump words", title="other")
        shelf.keywords.put([told, titled, *(a_passage(f"x{n}", "filler") for n in range(9))])
        assert list(shelf.keywords.best(["pump"], 5)) == [titled.id, told.id]

    def test_only_the_given_assets_are_returned(self, shelf):
        shelf.keywords.put(ALL)
        assert set(shelf.keywords.best(["pump"], 5, frozenset("c"))) == {VALVE.id}
        assert shelf.keywords.best(["pump"], 5, frozenset()) == {}

    @pytest.mark.parametrize("others", [0, 600])
    def test_a_rare_asset_is_found_behind_many_better_ones(self, shelf, others):
        shelf.keywords.put([a_passage(f"x{n}", "pump pump pump", title=f"pump {n}") for n in range(40)])
        shelf.keywords.put([VALVE])
        allowed = frozenset(["c", *(f"other{n}" for n in range(others))])
        assert set(shelf.keywords.best(["pump"], 2, allowed)) == {VALVE.id}

    def test_of_many_allowed_assets_the_best_come(self, shelf):
        shelf.keywords.put(ALL)
        allowed = frozenset(["a", "b", *(f"other{n}" for n in range(600))])
        assert set(shelf.keywords.best(["pump"], 1, allowed)) == {PUMP.id}

    @pytest.mark.parametrize("word", ['"', "pump*", "a OR b", "NEAR(", "-", "title:pump", "'; drop"])
    def test_what_people_type_is_never_a_query_language(self, shelf, word):
        shelf.keywords.put(ALL)
        assert set(shelf.keywords.best([word], 5)) <= {PUMP.id, VALVE.id}

    def test_putting_again_replaces_and_deleting_passes_over_what_is_not_there(self, shelf):
        shelf.keywords.put(ALL)
        shelf.keywords.put(ALL)
        assert shelf.keywords.count() == 3
        shelf.keywords.delete([PUMP.id, "unknown"])
        assert shelf.keywords.ids() == {MOTOR.id, VALVE.id}
        assert set(shelf.keywords.best(["pump"], 5)) == {VALVE.id}

    def test_clearing_leaves_an_empty_index(self, shelf):
        shelf.keywords.put(ALL)
        shelf.keywords.clear()
        assert (shelf.keywords.count(), shelf.keywords.best(["pump"], 5)) == (0, {})


class TestStore:
    def test_passages_and_vectors_come_back_as_they_were(self, shelf):
        vectors = EMBEDDER.embed_passages(ALL)
        shelf.store.add(ALL, vectors)
        assert shelf.store.passages([PUMP.id, "unknown"]) == {PUMP.id: PUMP}
        assert np.array_equal(shelf.store.vectors([MOTOR.id])[MOTOR.id], vectors[1])

    def test_a_passage_goes_from_unsettled_to_settled_to_retired_to_forgotten(self, shelf):
        store = shelf.store
        store.add([PUMP], EMBEDDER.embed_passages([PUMP]))
        assert (store.unsettled(), store.retired(), store.ids()) == ([PUMP.id], [], {PUMP.id})
        store.settle([PUMP.id])
        assert (store.unsettled(), store.retired(), store.ids(["a"])) == ([], [], {PUMP.id})
        store.retire([PUMP.id])
        assert (store.unsettled(), store.retired(), store.ids(), store.passages([PUMP.id])) == (
            [],
            [PUMP.id],
            frozenset(),
            {},
        )
        store.forget([PUMP.id])
        assert (store.retired(), store.ids()) == ([], frozenset())

    def test_what_is_kept_of_an_asset_comes_back_with_all_its_tags(self, shelf):
        tags = Tags("a", ("cfo",), ("choosing",), ("N1", "N2"), "blog", "hr", "nda", "published", date(2026, 1, 2))
        shelf.store.keep([Kept("a", "digest", tags), Kept("b", "other", Tags("b"))])
        shelf.store.drop(["b"])
        assert shelf.store.kept() == {"a": Kept("a", "digest", tags)}

    def test_every_change_raises_the_revision(self, shelf):
        before = shelf.store.revision
        shelf.store.keep([Kept("a", "digest", Tags("a"))])
        assert shelf.store.revision == before + 1

    def test_a_state_nobody_knows_is_refused(self, shelf):
        shelf.store.add([PUMP], EMBEDDER.embed_passages([PUMP]))
        with pytest.raises(sqlite3.IntegrityError):
            shelf.store._to("lost", [PUMP.id])
