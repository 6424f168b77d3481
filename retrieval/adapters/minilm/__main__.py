"""`python -m retrieval.adapters.minilm` reads the examples of questions again, after somebody changed them."""

from importlib.resources import as_file

import numpy as np

from retrieval.adapters.minilm import MiniLM
from retrieval.reading.wants import examples, likeness


def write() -> None:
    known, model = examples.load(), MiniLM()
    sensed = [place for place, example in enumerate(known) if example.language in model.languages]
    senses = np.stack([model.embed_query(likeness.spoken(known[place].text)) for place in sensed])
    with as_file(examples.FOLDER / likeness.FILE) as file:
        np.savez_compressed(file, **likeness.made(known, sensed, senses, model.id))  # type: ignore[arg-type]


if __name__ == "__main__":
    write()
