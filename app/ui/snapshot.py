"""A view model shows one frozen state; QML reads its fields and hears which of them change."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Property, QObject, QUrl, Signal

KINDS: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "tuple": list,
    "dict": "QVariantMap",
}
"""How QML knows what a state holds."""


S = TypeVar("S", covariant=True)


class Holds(Protocol[S]):
    """A view model as Python reads it."""

    @property
    def _state(self) -> S: ...


def address(path: Path) -> str:
    """A file as QML finds it."""
    return QUrl.fromLocalFile(str(path)).toString()


def _kind(annotation: Any) -> Any:
    """What QML knows a field as. An enum, whose members are words, is a word there."""
    forward = getattr(annotation, "__forward_arg__", annotation)
    name = forward if isinstance(forward, str) else getattr(annotation, "__name__", "")
    return KINDS.get(name.partition("[")[0], str)


def _for_qml(value: Any) -> Any:
    """QML knows lists; the frozen states hold tuples."""
    return [_for_qml(each) for each in value] if isinstance(value, tuple) else value


def _reader(name: str) -> Any:
    return lambda self: _for_qml(getattr(self._state, name))


class ShowsFields(type(QObject)):  # type: ignore[misc]
    """Gives a class one read-only property and one signal for each field of its ``_state``.

    Qt builds a class's properties while the class is made, so they are in its namespace by then.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> ShowsFields:
        fields = getattr(state_of(space), "__annotations__", {})
        for field, annotation in fields.items():
            notify = space[f"{field}Changed"] = Signal()
            space[field] = Property(_kind(annotation), _reader(field), notify=notify)
        if fields:
            space["_fields"] = tuple(fields)
        return super().__new__(cls, name, bases, space)  # type: ignore[no-any-return]


def state_of(space: Mapping[str, Any]) -> Any:
    """What the class names as the type of its state."""
    named = space.get("__annotations__", {}).get("_state")
    module = sys.modules[space["__module__"]]
    return getattr(module, named, None) if isinstance(named, str) else named


class Snapshot(QObject, metaclass=ShowsFields):
    """Holds a frozen state. A subclass says of what type, ``_state: StopState``, and has what is in
    it as QML properties. ``changed`` follows any change."""

    changed = Signal()
    _state: Any
    _fields: tuple[str, ...] = ()

    def __init__(self, state: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def shown(self: Holds[S]) -> S:
        """What QML reads, typed."""
        return self._state

    def show(self, state: Any) -> None:
        """Replace the state and tell QML which fields are others now, if any."""
        before, self._state = self._state, state
        others = [it for it in self._fields if getattr(before, it) != getattr(state, it)]
        for field in others:
            getattr(self, f"{field}Changed").emit()
        if others:
            self.changed.emit()
