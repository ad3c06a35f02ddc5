"""What a class declares to QML, as PySide has it.

Its stubs know neither what type a property reads nor that QmlUncreatable decorates a class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    T = TypeVar("T")
    Class = TypeVar("Class", bound=type)

    class Reads(Generic[T]):
        """A property that reads a T."""

        @overload
        def __get__(self, model: None, owner: type) -> Reads[T]: ...
        @overload
        def __get__(self, model: object, owner: type) -> T: ...
        def __get__(self, model: object, owner: type) -> Any: ...
        def __set__(self, model: object, value: T) -> None: ...
        def setter(self, writes: Callable[[Any, T], None]) -> Reads[T]:
            """What writes it, for QML and Python."""
            ...

    @overload
    def Property(
        kind: object, *, notify: Any = ..., constant: bool = ...
    ) -> Callable[[Callable[[Any], T]], Reads[T]]:
        """Qt's own, with the type of what its function returns."""
        ...

    @overload
    def Property(
        kind: object,
        reads: Callable[[Any], T],
        writes: Callable[[Any, T], None],
        *,
        notify: Any = ...,
    ) -> Reads[T]: ...
    def Property(*_: Any, **__: Any) -> Any: ...

    def QmlUncreatable(reason: str) -> Callable[[Class], Class]:
        """Qt's own, which leaves the class what it is."""
        ...

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
