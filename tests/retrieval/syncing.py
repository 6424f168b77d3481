"""Runs one sync in a process of its own, to be killed: python syncing.py FOLDER."""

import sys
from pathlib import Path

from tests.retrieval.stored import WordEmbedder, some_stores, sync
from tests.retrieval.test_indexing import a_big_library

if __name__ == "__main__":
    with some_stores(Path(sys.argv[1])) as stores:
        print("started", flush=True)
        sync(a_big_library(), stores, WordEmbedder())
