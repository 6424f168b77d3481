"""Runs one sync in a process of its own, to be killed: python syncing.py FOLDER."""

import sys
from pathlib import Path

from tests.retrieval.shelves import WordEmbedder, a_shelf, sync
from tests.retrieval.test_indexing import a_big_library

if __name__ == "__main__":
    with a_shelf(Path(sys.argv[1])) as shelf:
        print("started", flush=True)
        sync(a_big_library(), shelf, WordEmbedder())
