"""all-MiniLM-L6-v2 as 8-bit ONNX, shipped beside this file: no download, no key. NOTICE.txt names source and licence."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped]  # it has no types
from tokenizers import Encoding, Tokenizer

from content_library.errors import UserFacing
from retrieval.passages import Passage
from retrieval.ports import Matrix, Span, Vector

ID = "all-minilm-l6-v2-int8-r1"
DIMENSION = 384
MAX_TOKENS = 256  # what the model was trained with; the two marks at the ends count
BATCH = 4  # measured on 2 cores: larger batches pad more than they save
SHA256 = {
    "minilm_int8.onnx": "9d7214b1c5b939388e359c7ac4eb3a66d8c9a31bb006241f942d6885f67d1fc7",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


class ModelDamaged(UserFacing):
    remedy = "Install Milepost again: its embedding model is part of the package."


class MiniLM:
    """An English model: other languages come out close to noise, which search allows for."""

    id = ID
    dimension = DIMENSION
    max_tokens = MAX_TOKENS
    languages = frozenset({"en"})

    def __init__(self, folder: Path = Path(__file__).parent) -> None:
        """Raises `ModelDamaged` when a file is missing or is not the one that was shipped."""
        for name, expected in SHA256.items():
            _check(folder / name, expected)
        self._session = InferenceSession(
            str(folder / "minilm_int8.onnx"), sess_options=_options(), providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def spans(self, text: str) -> Sequence[Span]:
        offsets: Sequence[Span] = self._tokenizer.encode(text, add_special_tokens=False).offsets
        return offsets

    def embed_passages(self, passages: Sequence[Passage]) -> Matrix:
        return self._embed([f"{passage.title}\n{passage.text}" for passage in passages])

    def embed_query(self, text: str) -> Vector:
        vector: Vector = self._embed([text])[0]
        return vector

    def _embed(self, texts: Sequence[str]) -> Matrix:
        encodings = self._tokenizer.encode_batch([text if text.strip() else "." for text in texts])
        for encoding in encodings:
            encoding.truncate(MAX_TOKENS)
        by_length = sorted(range(len(encodings)), key=lambda at: -len(encodings[at]))
        vectors = np.empty((len(encodings), DIMENSION), np.float32)
        for start in range(0, len(by_length), BATCH):
            batch = by_length[start : start + BATCH]
            vectors[batch] = self._run([encodings[at] for at in batch])
        return vectors

    def _run(self, encodings: Sequence[Encoding]) -> Matrix:
        ids = np.zeros((len(encodings), max(map(len, encodings))), np.int64)
        mask = np.zeros_like(ids)
        for row, encoding in enumerate(encodings):
            ids[row, : len(encoding)] = encoding.ids
            mask[row, : len(encoding)] = 1
        vectors: Matrix = self._session.run(["sentence_embedding"], {"input_ids": ids, "attention_mask": mask})[0]
        return vectors


def _check(file: Path, expected: str) -> None:
    if not file.is_file():
        raise ModelDamaged(f"The embedding model's file {file.name} is missing")
    if hashlib.sha256(file.read_bytes()).hexdigest() != expected:
        raise ModelDamaged(f"The embedding model's file {file.name} is not the one that was shipped")


def _options() -> SessionOptions:
    options = SessionOptions()
    options.intra_op_num_threads = 2
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # idle threads leave the processor alone
    return options
