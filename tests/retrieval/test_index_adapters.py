"""What every vector index, keyword index and passage store must do."""

import sqlite3
from datetime import date

import numpy as np
import pytest

from retrieval.chunking import passages_of
from retrieval.passages import Kept, Passage, Tags
from tests.retrieval.stored import WordEmbedder, an_asset, some_stores

EMBEDDER = WordEmbedder()


def a_passage(asset: str, text: str, title: str = "T") -> Passage:
    return passages_of(an_asset(asset, title, text), EMBEDDER.spans, 32)[0]


PUMP, MOTOR, VALVE = (a_passage(asset, text) for asset, text in [("a", "pump"), ("b", "motor"), ("c", "valve pump")])
ALL = (PUMP, MOTOR, VALVE)


@pytest.fixture
def stores(tmp_path):
    with some_stores(tmp_path) as stores:
        yield stores


class TestVectors:
    def test_the_nearest_comes_with_its_cosine(self, stores):
        stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        found = stores.vectors.nearest(EMBEDDER.embed_passages([PUMP])[0], 1)
        assert found == {PUMP.id: pytest.approx(1.0, abs=1e-5)}

    def test_only_the_given_assets_are_returned(self, stores):
        stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        vector = EMBEDDER.embed_query("pump")
        assert set(stores.vectors.nearest(vector, 3, frozenset("bc"))) == {MOTOR.id, VALVE.id}
        assert stores.vectors.nearest(vector, 3, frozenset()) == {}

    @pytest.mark.parametrize("others", [0, 600])
    def test_a_rare_asset_is_found_behind_many_closer_ones(self, stores, others):
        close = [a_passage(f"x{n}", "pump", title=f"T{n}") for n in range(40)]
        stores.vectors.put([*close, MOTOR], EMBEDDER.embed_passages([*close, MOTOR]))
        allowed = frozenset(["b", *(f"other{n}" for n in range(others))])
        assert set(stores.vectors.nearest(EMBEDDER.embed_query("pump"), 2, allowed)) == {MOTOR.id}

    def test_of_many_allowed_assets_the_nearest_come(self, stores):
        stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        allowed = frozenset(["b", "c", *(f"other{n}" for n in range(600))])
        assert set(stores.vectors.nearest(EMBEDDER.embed_query("pump"), 1, allowed)) == {VALVE.id}

    def test_putting_again_replaces(self, stores):
        stores.vectors.put([PUMP], EMBEDDER.embed_passages([MOTOR]))
        stores.vectors.put([PUMP], EMBEDDER.embed_passages([PUMP]))
        assert stores.vectors.nearest(EMBEDDER.embed_passages([PUMP])[0], 5)[PUMP.id] == pytest.approx(1.0, abs=1e-5)
        assert stores.vectors.count() == 1

    def test_deleting_passes_over_what_is_not_there(self, stores):
        stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        stores.vectors.delete([PUMP.id, "unknown"])
        assert stores.vectors.ids() == {MOTOR.id, VALVE.id}

    def test_clearing_leaves_an_empty_index(self, stores):
        stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        stores.vectors.clear()
        assert (stores.vectors.ids(), stores.vectors.nearest(EMBEDDER.embed_query("pump"), 3)) == (frozenset(), {})

    def test_what_was_put_is_there_after_opening_again(self, tmp_path):
        with some_stores(tmp_path) as stores:
            stores.vectors.put(ALL, EMBEDDER.embed_passages(ALL))
        with some_stores(tmp_path) as stores:
            assert stores.vectors.ids() == {passage.id for passage in ALL}


class TestKeywords:
    def test_passages_with_any_of_the_words_come_best_first(self, stores):
        stores.keywords.put(ALL)
        found = stores.keywords.best(["valve", "pump"], 5)
        assert list(found) == [VALVE.id, PUMP.id]
        assert all(score > 0 for score in found.values())

    def test_words_match_in_any_form_and_without_accents(self, stores):
        stores.keywords.put([a_passage("a", "Éxitos: pumps pumping"), *ALL])
        assert len(stores.keywords.best(["exito"], 5)) == 1
        assert len(stores.keywords.best(["pumped"], 5)) == 3

    def test_a_word_in_the_title_counts_more(self, stores):
        titled, told = a_passage("a", "other words", title="pump"), a_passage("b", "pump words", title="other")
        stores.keywords.put([told, titled, *(a_passage(f"x{n}", "filler") for n in range(9))])
        assert list(stores.keywords.best(["pump"], 5)) == [titled.id, told.id]

    def test_only_the_given_assets_are_returned(self, stores):
        stores.keywords.put(ALL)
        assert set(stores.keywords.best(["pump"], 5, frozenset("c"))) == {VALVE.id}
        assert stores.keywords.best(["pump"], 5, frozenset()) == {}

    @pytest.mark.parametrize("others", [0, 600])
    def test_a_rare_asset_is_found_behind_many_better_ones(self, stores, others):
        stores.keywords.put([a_passage(f"x{n}", "pump pump pump", title=f"pump {n}") for n in range(40)])
        stores.keywords.put([VALVE])
        allowed = frozenset(["c", *(f"other{n}" for n in range(others))])
        assert set(stores.keywords.best(["pump"], 2, allowed)) == {VALVE.id}

    def test_of_many_allowed_assets_the_best_come(self, stores):
        stores.keywords.put(ALL)
        allowed = frozenset(["a", "b", *(f"other{n}" for n in range(600))])
        assert set(stores.keywords.best(["pump"], 1, allowed)) == {PUMP.id}

    @pytest.mark.parametrize("word", ['"', "pump*", "a OR b", "NEAR(", "-", "title:pump", "'; drop"])
    def test_what_people_type_is_never_a_query_language(self, stores, word):
        stores.keywords.put(ALL)
        assert set(stores.keywords.best([word], 5)) <= {PUMP.id, VALVE.id}

    def test_putting_again_replaces_and_deleting_passes_over_what_is_not_there(self, stores):
        stores.keywords.put(ALL)
        stores.keywords.put(ALL)
        assert stores.keywords.count() == 3
        stores.keywords.delete([PUMP.id, "unknown"])
        assert stores.keywords.ids() == {MOTOR.id, VALVE.id}
        assert set(stores.keywords.best(["pump"], 5)) == {VALVE.id}

    def test_clearing_leaves_an_empty_index(self, stores):
        stores.keywords.put(ALL)
        stores.keywords.clear()
        assert (stores.keywords.count(), stores.keywords.best(["pump"], 5)) == (0, {})


class TestStore:
    def test_passages_and_vectors_come_back_as_they_were(self, stores):
        vectors = EMBEDDER.embed_passages(ALL)
        stores.store.add(ALL, vectors)
        assert stores.store.passages([PUMP.id, "unknown"]) == {PUMP.id: PUMP}
        assert np.array_equal(stores.store.vectors([MOTOR.id])[MOTOR.id], vectors[1])

    def test_a_passage_goes_from_unsettled_to_settled_to_retired_to_forgotten(self, stores):
        store = stores.store
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

    def test_what_is_kept_of_an_asset_comes_back_with_all_its_tags(self, stores):
        tags = Tags("a", ("cfo",), ("choosing",), ("N1", "N2"), "blog", "hr", "nda", "published", date(2026, 1, 2))
        stores.store.keep([Kept("a", "digest", tags), Kept("b", "other", Tags("b"))])
        stores.store.drop(["b"])
        assert stores.store.kept() == {"a": Kept("a", "digest", tags)}

    def test_every_change_raises_the_revision(self, stores):
        before = stores.store.revision
        stores.store.keep([Kept("a", "digest", Tags("a"))])
        assert stores.store.revision == before + 1

    def test_a_state_nobody_knows_is_refused(self, stores):
        stores.store.add([PUMP], EMBEDDER.embed_passages([PUMP]))
        with pytest.raises(sqlite3.IntegrityError):
            stores.store._to("lost", [PUMP.id])
