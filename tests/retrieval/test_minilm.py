import numpy as np
import pytest

from retrieval.adapters.minilm import MiniLM, ModelDamaged
from retrieval.passages import Passage


@pytest.fixture(scope="module")
def model() -> MiniLM:
    return MiniLM()


def test_meaning_brings_texts_together(model):
    question = model.embed_query("How do we keep machines from breaking down?")
    near, far = model.embed_passages(
        [Passage("1", "a", "Maintenance", "Preventing equipment failure"), Passage("2", "b", "Cake", "Flour and eggs")]
    )
    assert question @ near > question @ far + 0.3


def test_vectors_have_length_one_and_the_size_that_is_told(model):
    vectors = model.embed_passages([Passage(str(n), "a", "T", "word " * n) for n in (0, 1, 50, 1_000)])
    assert vectors.shape == (4, model.dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-5)


def test_a_vector_hardly_depends_on_what_else_is_embedded(model):
    passages = [Passage(str(n), "a", "Title", "pump " * (n * 7 % 31)) for n in range(9)]
    alone = np.stack([model.embed_passages([passage])[0] for passage in passages])
    assert (alone * model.embed_passages(passages)).sum(axis=1) == pytest.approx(np.ones(9), abs=0.02)


def test_spans_say_where_tokens_lie(model):
    text = "Pumps — 泵站 cavitating"
    tokens = [text[start:end] for start, end in model.spans(text)]
    assert tokens == ["Pumps", "—", "泵", "站", "ca", "vita", "ting"]


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "🦔" * 600])
def test_any_text_can_be_embedded(model, text):
    assert np.isfinite(model.embed_query(text)).all()


def test_a_missing_model_says_which_file(tmp_path):
    with pytest.raises(ModelDamaged, match=r"file minilm_int8.onnx is missing"):
        MiniLM(tmp_path)


def test_a_changed_model_is_refused(tmp_path):
    (tmp_path / "minilm_int8.onnx").write_bytes(b"other weights")
    with pytest.raises(ModelDamaged, match=r"minilm_int8.onnx is not the one that was shipped"):
        MiniLM(tmp_path)
