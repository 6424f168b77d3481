"""Make the index equal to the library: by hash, resumable at any moment, without embedding anything twice."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np

from retrieval.chunking import digest, passages_of
from retrieval.passages import AssetText, Kept, Passage
from retrieval.ports import Embedder, KeywordIndex, Matrix, PassageStore, VectorIndex

TOGETHER = 64  # passages embedded and written as one: under a second of work is lost when the process is killed
BEGUN = ""  # the digest of an asset that is being written

Progress = Callable[[int, int], None]
"""Told (assets done, assets to do) whenever some are done."""


@dataclass(frozen=True)
class Stores:
    """The store and the two indexes that are made from it."""

    store: PassageStore
    vectors: VectorIndex
    keywords: KeywordIndex


@dataclass(frozen=True)
class Indexed:
    """Counts of assets, an interrupted one as added. `retagged` ones kept their text; `mended` counts passages an index had
    lost or kept wrongly."""

    added: int = 0
    changed: int = 0
    retagged: int = 0
    removed: int = 0
    unchanged: int = 0
    mended: int = 0


@dataclass(frozen=True)
class Difference:
    """How index and library differ: assets by id, passages by id. Empty everywhere means they are equal."""

    assets_missing: frozenset[str] = frozenset()
    assets_changed: frozenset[str] = frozenset()
    assets_extra: frozenset[str] = frozenset()
    vectors_missing: frozenset[str] = frozenset()
    vectors_extra: frozenset[str] = frozenset()
    keywords_missing: frozenset[str] = frozenset()
    keywords_extra: frozenset[str] = frozenset()

    @property
    def none(self) -> bool:
        return self == Difference()


def synchronise_index(texts: Iterable[AssetText], stores: Stores, embedder: Embedder, progress: Progress) -> Indexed:
    """After this the index holds exactly these assets. Killed at any moment, the next call goes on where it stopped."""
    mended = _finish(stores) + _mend_if_counts_differ(stores)
    plan = _plan(texts, stores.store.kept())
    stores.store.keep(plan.retagged)
    _remove(plan.gone, stores)
    with ThreadPoolExecutor(max_workers=1) as writer:
        writing: Future[None] | None = None
        for done, group in _groups(plan.to_index, stores.store, embedder):
            vectors = embedder.embed_passages(group.new) if group.new else np.empty((0, embedder.dimension), np.float32)
            if writing is not None:
                writing.result()
            writing = writer.submit(_write, group, vectors, stores)
            progress(done, len(plan.to_index))
        if writing is not None:
            writing.result()
    return Indexed(
        added=plan.added,
        changed=len(plan.to_index) - plan.added,
        retagged=len(plan.retagged),
        removed=len(plan.gone),
        unchanged=plan.unchanged,
        mended=mended,
    )


def difference(texts: Iterable[AssetText], stores: Stores) -> Difference:
    kept = stores.store.kept()
    now = {text.asset: (digest(text), text.tags) for text in texts}
    return replace(
        _between_indexes(stores, stores.store.ids()),
        assets_missing=frozenset(now.keys() - kept.keys()),
        assets_changed=frozenset(
            asset for asset in now.keys() & kept.keys() if now[asset] != (kept[asset].digest, kept[asset].tags)
        ),
        assets_extra=frozenset(kept.keys() - now.keys()),
    )


def mend(found: Difference, stores: Stores) -> int:
    """Makes both indexes equal to the store, without embedding. Returns how many passages it put or deleted."""
    _place(found.vectors_missing | found.keywords_missing, stores)
    stores.vectors.delete(sorted(found.vectors_extra))
    stores.keywords.delete(sorted(found.keywords_extra))
    return sum(map(len, (found.vectors_missing, found.vectors_extra, found.keywords_missing, found.keywords_extra)))


# --------------------------------------------------------------------------- what is to be done


@dataclass
class _Plan:
    to_index: list[tuple[AssetText, str]] = field(default_factory=list)
    retagged: list[Kept] = field(default_factory=list)
    gone: frozenset[str] = frozenset()
    added: int = 0
    unchanged: int = 0


def _plan(texts: Iterable[AssetText], kept: Mapping[str, Kept]) -> _Plan:
    plan, seen = _Plan(), set()
    for text in texts:
        seen.add(text.asset)
        before, now = kept.get(text.asset), digest(text)
        if before is None or before.digest != now:
            plan.to_index.append((text, now))
            plan.added += before is None or before.digest == BEGUN
        elif before.tags != text.tags:
            plan.retagged.append(Kept(text.asset, now, text.tags))
        else:
            plan.unchanged += 1
    plan.gone = frozenset(kept.keys() - seen)
    return plan


@dataclass
class _Group:
    """Assets that are written as one: what is new of them, what is theirs no more, and what to remember."""

    new: list[Passage] = field(default_factory=list)
    old: list[str] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)


def _groups(
    to_index: Sequence[tuple[AssetText, str]], store: PassageStore, embedder: Embedder
) -> Iterator[tuple[int, _Group]]:
    """With each group, how many assets are done after it."""
    group = _Group()
    for done, (text, now) in enumerate(to_index, start=1):
        passages = passages_of(text, embedder.spans, embedder.max_tokens)
        stored = store.ids([text.asset])
        group.new += [passage for passage in passages if passage.id not in stored]
        group.old += stored - {passage.id for passage in passages}
        group.kept.append(Kept(text.asset, now, text.tags))
        if len(group.new) >= TOGETHER:
            yield done, group
            group = _Group()
    if group.kept:
        yield len(to_index), group


# --------------------------------------------------------------------------- doing it


def _write(group: _Group, vectors: Matrix, stores: Stores) -> None:
    """In this order a crash leaves nothing but unsettled or retired passages, which `_finish` finishes, and assets
    whose digest matches nothing, which are taken up again or removed with the rest."""
    stores.store.keep(replace(kept, digest=BEGUN) for kept in group.kept)
    if group.new:
        stores.store.add(group.new, vectors)
        _put(group.new, vectors, stores)
    _take_away(group.old, stores)
    stores.store.keep(group.kept)


def _remove(assets: frozenset[str], stores: Stores) -> None:
    if assets:
        _take_away(sorted(stores.store.ids(assets)), stores)
        stores.store.drop(assets)


def _finish(stores: Stores) -> int:
    """What a killed process left half done: unsettled passages are put into the indexes, retired ones taken out."""
    unsettled, retired = stores.store.unsettled(), stores.store.retired()
    _place(unsettled, stores)
    if retired:
        _take_away(retired, stores)
    return len(unsettled) + len(retired)


def _mend_if_counts_differ(stores: Stores) -> int:
    """A folder restored in part, or deleted: cheap to notice, mended from the store."""
    ids = stores.store.ids()
    if stores.vectors.count() == len(ids) == stores.keywords.count():
        return 0
    return mend(_between_indexes(stores, ids), stores)


def _between_indexes(stores: Stores, ids: frozenset[str]) -> Difference:
    """How the two indexes differ from the store, which holds `ids`."""
    vectors, keywords = stores.vectors.ids(), stores.keywords.ids()
    return Difference(
        vectors_missing=ids - vectors,
        vectors_extra=vectors - ids,
        keywords_missing=ids - keywords,
        keywords_extra=keywords - ids,
    )


def _place(ids: Iterable[str], stores: Stores) -> None:
    waiting = sorted(ids)
    for start in range(0, len(waiting), 1_000):
        some = waiting[start : start + 1_000]
        passages, vectors = stores.store.passages(some), stores.store.vectors(some)
        _put(list(passages.values()), np.stack([vectors[id_] for id_ in passages]), stores)


def _put(passages: Sequence[Passage], vectors: Matrix, stores: Stores) -> None:
    stores.vectors.put(passages, vectors)
    stores.keywords.put(passages)
    stores.store.settle([passage.id for passage in passages])


def _take_away(ids: Sequence[str], stores: Stores) -> None:
    if ids:
        stores.store.retire(ids)
        stores.vectors.delete(ids)
        stores.keywords.delete(ids)
        stores.store.forget(ids)
