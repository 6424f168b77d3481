import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from retrieval.indexing import Difference, Indexed, difference, mend, synchronise_index
from retrieval.passages import AssetText
from tests.retrieval.stored import WordEmbedder, an_asset, some_stores, sync

SYNCING = Path(__file__).parent / "syncing.py"


@pytest.fixture
def embedder():
    return WordEmbedder()


@pytest.fixture
def stores(tmp_path):
    with some_stores(tmp_path) as stores:
        yield stores


def a_library(count: int = 5) -> list[AssetText]:
    return [an_asset(f"a{n}", f"Title {n}", f"Text number{n} about pumps.") for n in range(count)]


def agrees(library: list[AssetText], stores) -> bool:
    """Index and library are equal, and nothing is left in motion."""
    return difference(library, stores).none and not stores.store.unsettled() and not stores.store.retired()


def test_a_first_sync_adds_everything(stores, embedder):
    assert sync(a_library(), stores, embedder) == Indexed(added=5)
    assert agrees(a_library(), stores)


def test_a_second_sync_finds_nothing_to_do(stores, embedder):
    sync(a_library(), stores, embedder)
    embedder.embedded.clear()
    assert sync(a_library(), stores, embedder) == Indexed(unchanged=5)
    assert embedder.embedded == []


def test_only_what_changed_is_embedded_again(stores, embedder):
    stays = " ".join(f"word{n}" for n in range(25))
    sync([an_asset("a", "T", f"{stays}\n\nold end"), *a_library(2)], stores, embedder)
    embedder.embedded.clear()
    library = [an_asset("a", "T", f"{stays}\n\nnew end"), *a_library(2)]
    assert sync(library, stores, embedder) == Indexed(changed=1, unchanged=2)
    assert len(embedder.embedded) == 1
    assert agrees(library, stores)


def test_new_tags_alone_embed_nothing(stores, embedder):
    sync([an_asset("a", language="en")], stores, embedder)
    embedder.embedded.clear()
    library = [an_asset("a", language="de", personas=("cfo",))]
    assert sync(library, stores, embedder) == Indexed(retagged=1)
    assert embedder.embedded == []
    assert agrees(library, stores)


def test_what_leaves_the_library_leaves_every_index(stores, embedder):
    sync(a_library(3), stores, embedder)
    assert sync(a_library(2), stores, embedder) == Indexed(removed=1, unchanged=2)
    assert agrees(a_library(2), stores)
    assert stores.vectors.count() == stores.keywords.count() == len(stores.store.ids()) == 2


def test_an_empty_library_leaves_an_empty_index(stores, embedder):
    sync(a_library(3), stores, embedder)
    assert sync([], stores, embedder) == Indexed(removed=3)
    assert agrees([], stores)


def test_progress_counts_assets_up_to_all_of_them(stores, embedder):
    told = []
    synchronise_index(a_library(150), stores, embedder, lambda done, todo: told.append((done, todo)))
    assert told == [(64, 150), (128, 150), (150, 150)]


def test_an_error_while_writing_is_not_swallowed(stores, embedder, monkeypatch):
    monkeypatch.setattr(stores.keywords, "put", lambda _passages: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        sync(a_library(), stores, embedder)


class TestDifference:
    def test_says_in_which_place_what_is_missing_or_too_much(self, stores, embedder):
        sync(a_library(4), stores, embedder)
        first, second, *_ = sorted(stores.store.ids())
        stores.vectors.delete([first])
        stores.keywords.delete([second])
        stray = embedder.embed_passages([(p := next(iter(stores.store.passages([first]).values())))])
        stores.vectors.put([type(p)("stray", "gone", "T", "x")], stray)
        library = [*a_library(3), an_asset("new")]
        library[0] = an_asset("a0", "Title 0", "Other text")
        assert difference(library, stores) == Difference(
            assets_missing=frozenset({"new"}),
            assets_changed=frozenset({"a0"}),
            assets_extra=frozenset({"a3"}),
            vectors_missing=frozenset({first}),
            vectors_extra=frozenset({"stray"}),
            keywords_missing=frozenset({second}),
        )

    def test_is_mended_without_embedding(self, stores, embedder):
        sync(a_library(4), stores, embedder)
        first, second, *_ = sorted(stores.store.ids())
        stores.vectors.delete([first])
        stores.keywords.delete([first, second])
        embedder.embedded.clear()
        assert mend(difference(a_library(4), stores), stores) == 3
        assert embedder.embedded == []
        assert agrees(a_library(4), stores)

    def test_a_lost_index_is_noticed_and_mended_by_the_next_sync(self, stores, embedder):
        sync(a_library(4), stores, embedder)
        stores.vectors.clear()
        embedder.embedded.clear()
        assert sync(a_library(4), stores, embedder) == Indexed(unchanged=4, mended=4)
        assert embedder.embedded == []
        assert agrees(a_library(4), stores)


@pytest.mark.parametrize("seed", range(3))
def test_a_sync_killed_at_any_moment_is_finished_by_the_next(tmp_path, seed, embedder):
    """Twice in a row, at random moments, in a process of its own; what was embedded before is not embedded again."""
    chance = random.Random(seed)
    for _ in range(2):
        _sync_and_kill(tmp_path, after=chance.uniform(0, 0.6))
    with some_stores(tmp_path) as stores:
        before = stores.store.ids()
        library = a_big_library()
        sync(library, stores, embedder)
        assert agrees(library, stores)
        assert not before & set(embedder.embedded)
        passages = stores.store.passages(stores.store.ids())
        vectors = stores.store.vectors(passages)
        for id_, passage in list(passages.items())[::50]:
            assert np.allclose(vectors[id_], embedder.embed_query(f"{passage.title} {passage.text}"))
        # by id, since the graph of neighbours is approximate by design and may pass over one in thousands
        held = stores.vectors._collection.get(ids=list(vectors), include=["embeddings"])
        assert np.allclose(held["embeddings"], [vectors[id_] for id_ in held["ids"]], atol=1e-6)


@pytest.mark.parametrize(
    "step", ["store.add", "vectors.put", "keywords.put", "store.settle", "vectors.delete", "store.keep"]
)
def test_a_sync_that_breaks_off_at_any_step_is_finished_by_the_next(tmp_path, step, embedder, monkeypatch):
    library = [an_asset("a0", "Title 0", "Other text"), *a_library(3)[2:]]
    with some_stores(tmp_path) as stores:
        sync(a_library(3), stores, embedder)
        part, name = step.split(".")
        monkeypatch.setattr(getattr(stores, part), name, lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            sync(library, stores, embedder)
    monkeypatch.undo()
    with some_stores(tmp_path) as stores:
        sync(library, stores, embedder)
        assert agrees(library, stores)


def test_an_asset_half_written_and_then_deleted_leaves_nothing(tmp_path, embedder, monkeypatch):
    with some_stores(tmp_path) as stores:
        monkeypatch.setattr(stores.vectors, "put", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            sync(a_library(1), stores, embedder)
        monkeypatch.undo()
        sync([], stores, embedder)
        assert agrees([], stores)
        assert stores.vectors.count() == stores.keywords.count() == 0


def a_big_library() -> list[AssetText]:
    return [an_asset(f"a{n}", f"Title {n}", f"Text number{n} about pumps.") for n in range(600)]


def _sync_and_kill(folder: Path, after: float) -> None:
    process = subprocess.Popen(
        [sys.executable, str(SYNCING), str(folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SYNCING.parents[2])},
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
