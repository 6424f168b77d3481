import os
import subprocess
import sys

import pytest

from content_library.errors import Busy, DataUnusable, IndexMissing
from retrieval.adapters.embedded import open_index
from retrieval.indexing import Indexed
from retrieval.passages import Filters, Query
from tests.retrieval.stored import an_asset

LIBRARY = [
    an_asset("signs", "Early signs of bearing failure", "Heat, noise and vibration come first.", language="en"),
    an_asset("cost", "What an hour of downtime costs", "Lost output and overtime, in euros.", language="en"),
    an_asset("kosten", "Was eine Stunde Stillstand kostet", "Ausfall und Überstunden, in Euro.", language="de"),
]


def synced(index) -> Indexed:
    return index.synchronise(LIBRARY, lambda _done, _todo: None)


def found(index, text: str, **query: object) -> list[str]:
    return [hit.asset for hit in index.search(Query(text, **query)).hits]


def test_a_library_is_found_in_its_own_words_and_in_others(tmp_path):
    with open_index(tmp_path) as index:
        assert synced(index) == Indexed(added=3)
        assert found(index, "bearing failure")[0] == "signs"
        assert found(index, "money lost when the line stops")[0] == "cost"
        assert found(index, "Was kostet ein Stillstand?", filters=Filters(languages=("de",))) == ["kosten"]
        assert index.search(Query("recipe for apple cake")).nothing


@pytest.mark.parametrize(
    "text", ["\udcff bearing failure", "bearing\x00 failure", "bearing " * 5_000, "\"bearing' AND ("]
)
def test_whatever_people_type_is_a_question(tmp_path, text):
    with open_index(tmp_path) as index:
        synced(index)
        assert found(index, text)[0] == "signs"


def test_what_was_indexed_is_there_the_next_time(tmp_path):
    with open_index(tmp_path) as index:
        synced(index)
    with open_index(tmp_path) as index:
        assert index.count() == 3
        assert index.difference(LIBRARY).none
        assert synced(index) == Indexed(unchanged=3)
        assert found(index, "bearing failure")[0] == "signs"


def test_a_lost_chroma_folder_is_made_again_from_the_store(tmp_path, monkeypatch):
    with open_index(tmp_path) as index:
        synced(index)
        folder = tmp_path / index.embedder.id / "chroma"
    folder.rename(tmp_path / "elsewhere")
    with open_index(tmp_path) as index:
        monkeypatch.setattr(index.embedder, "embed_passages", lambda _passages: 1 / 0)
        assert len(index.difference(LIBRARY).vectors_missing) == 3
        assert index.mend(index.difference(LIBRARY)) == 3
        assert index.difference(LIBRARY).none
        assert found(index, "bearing failure")[0] == "signs"


def test_an_index_that_is_open_is_not_opened_twice(tmp_path):
    with open_index(tmp_path), pytest.raises(Busy, match=f"in use by process {os.getpid()}"):
        open_index(tmp_path, wait=0)
    open_index(tmp_path, wait=0).close()


def test_warming_up_changes_nothing(tmp_path):
    with open_index(tmp_path) as index:
        synced(index)
        index.warm().join()
        assert found(index, "bearing failure")[0] == "signs"


def test_importing_the_rules_of_search_imports_no_vendor():
    vendors = "chromadb, langchain_chroma, langchain_core, onnxruntime, tokenizers"
    code = f"""
import sys, retrieval.search, retrieval.indexing, retrieval.tagging
print([name for name in "{vendors}".split(", ") if name in sys.modules])
"""
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed == "[]\n"


def spoilt(index, tmp_path, name: str, how):
    with index:
        synced(index)
    file = tmp_path / index.embedder.id / name
    content = file.read_bytes()
    assert len(content) > 8192
    file.write_bytes(how(content))
    return file


GARBAGE = {
    "from its beginning": lambda content: b"garbage " * (len(content) // 8),
    "from its second page": lambda content: content[:4096] + b"x" * (len(content) - 4096),
    "cut short": lambda content: content[: len(content) // 2],
}


@pytest.mark.parametrize("how", GARBAGE.values(), ids=GARBAGE.keys())
@pytest.mark.parametrize("name", ["chroma/chroma.sqlite3", "keywords.sqlite"])
def test_a_damaged_index_is_set_aside_and_made_again_from_the_passages(tmp_path, name, how):
    file = spoilt(open_index(tmp_path), tmp_path, name, how)
    with open_index(tmp_path) as index:
        assert found(index, "bearing failure")[0] == "signs"
        assert index.difference(LIBRARY).none
        assert synced(index) == Indexed(unchanged=3)
    aside = file if name == "keywords.sqlite" else file.parent
    assert aside.with_name(f"{aside.name}.damaged-1").exists()


@pytest.mark.parametrize("how", GARBAGE.values(), ids=GARBAGE.keys())
def test_damaged_passages_are_embedded_again_by_a_sync_and_missed_until_then(tmp_path, how):
    spoilt(open_index(tmp_path), tmp_path, "passages.sqlite", how)
    for _ in range(2):
        with open_index(tmp_path) as index, pytest.raises(IndexMissing, match="lost or damaged"):
            index.search(Query("bearing failure"))
    with open_index(tmp_path) as index:
        assert synced(index).added == 3
        assert found(index, "bearing failure")[0] == "signs"
        assert index.difference(LIBRARY).none


def test_a_data_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "index").write_text("a file where the folder should be")
    with pytest.raises(DataUnusable, match="The search index cannot be written: ") as told:
        open_index(tmp_path / "index")
    assert "MILEPOST_DATA" in told.value.remedy
