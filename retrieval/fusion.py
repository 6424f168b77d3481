"""Two opinions on a passage, closeness of meaning and words in common, made one score that means the same everywhere.

Measured as nDCG@10 on three public sets of judged questions in English (product documentation, mixed texts, scientific
abstracts) and one each in Spanish and German, with passages of 256 tokens:

    closeness share   docs    mixed   science   es      de
    1 (vectors only)  .731    .661    .396      .637    .681
    0 (words only)    .796    .797    .385      .952    .921
    .6 min-max        .802    .754    .430      .854    .875
    .6                .814    .758    .433      .922    .923
    .5                .828    .770    .435      .940    .933
    .2                .829    .795    .422      .955    .933

An absolute score is as good as one scaled per question, and unlike that it can say that nothing was found.
"""

from collections.abc import Collection

from retrieval.languages import TOKEN

CLOSENESS_SHARE = 0.5
CLOSENESS_SHARE_ELSEWHERE = 0.2  # where question or text is in a language the embedding model does not know
HALF_OF_WORDS = 8.0  # the BM25 that counts as half of full marks; 12 did no better

CLOSE_ENOUGH = 0.30
SHARED_ENOUGH = 0.67
SHARED_ENOUGH_ELSEWHERE = 0.4
WORDS_ENOUGH_ELSEWHERE = 0.5
"""Below these a passage has nothing to do with the question. Set on the same sets, asking each library its own questions
and those of the other libraries, with 50 documents and with all: 0 to 1 % of its own questions get no answer (1 of 15 in
the smallest), 0 to 8 % of the others get one. In languages the model does not know only words can tell: with half of an
encyclopaedia asked about the other half, 1 to 3 % of the questions it covers get no answer, 24 to 31 % of the others
get one."""

NEAR_ENOUGH = 0.26
NEAR_ENOUGH_WITH_WORDS = 0.2
SHARED_NEARLY = 0.25
"""Below these the passage that comes closest is not even worth naming. Twenty subjects nobody writes about, names and
verbs asked of two libraries came to .06 to .25, or to .2 with no word in common; subjects next to one there is came to
.26 and more, or to .2 with a quarter of the words."""

STEM = 5  # letters by which two words count as the same: rough, but in every language


def words_score(bm25: float) -> float:
    """BM25 (no upper bound) as 0 to 1."""
    return bm25 / (bm25 + HALF_OF_WORDS)


def score(closeness: float, words: float, known_language: bool) -> float:
    """0 to 1, comparable between questions. `closeness` is a cosine, `words` from `words_score`."""
    share = CLOSENESS_SHARE if known_language else CLOSENESS_SHARE_ELSEWHERE
    return share * max(closeness, 0.0) + (1 - share) * words


def answers(closeness: float, words: float, shared: float, known_language: bool) -> bool:
    """Whether a passage has to do with the question at all. `shared` from `shared_words`."""
    if known_language:
        return closeness >= CLOSE_ENOUGH or shared >= SHARED_ENOUGH
    return shared >= SHARED_ENOUGH_ELSEWHERE or words >= WORDS_ENOUGH_ELSEWHERE


def comes_near(closeness: float, shared: float, known_language: bool) -> bool:
    """Whether a passage that does not answer is worth naming."""
    if not known_language:
        return shared > 0
    return closeness >= NEAR_ENOUGH or (closeness >= NEAR_ENOUGH_WITH_WORDS and shared >= SHARED_NEARLY)


def shared_words(words: Collection[str], text: str) -> float:
    """Which share (0 to 1) of the words stand in the text, by their first letters."""
    wanted = {word[:STEM] for word in words}
    there = {word[:STEM] for word in TOKEN.findall(text.casefold())}
    return len(wanted & there) / len(wanted) if wanted else 0.0
