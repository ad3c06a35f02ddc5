"""A mapping that may be another one the next time it is looked into."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V", covariant=True)


class Live(Mapping[K, V]):
    """Looks into whatever ``source`` gives just then: for whoever is handed a mapping once, and
    is to follow what comes in its place."""

    def __init__(self, source: Callable[[], Mapping[K, V]]) -> None:
        self._source = source

    def __getitem__(self, key: K) -> V:
        return self._source()[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._source())

    def __len__(self) -> int:
        return len(self._source())
