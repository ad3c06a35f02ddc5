"""A view model shows one frozen state; QML reads its fields and hears when it changes."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal


def shown(kind: type | str, name: str, changed: Signal) -> Property:
    """A read-only QML property that mirrors field ``name`` of what is shown."""
    return Property(kind, lambda self: _for_qml(getattr(self._state, name)), notify=changed)


def address(path: Path) -> str:
    """A file as QML finds it."""
    return QUrl.fromLocalFile(str(path)).toString()


def _for_qml(value: Any) -> Any:
    """QML knows lists; the frozen states hold tuples."""
    return [_for_qml(each) for each in value] if isinstance(value, tuple) else value


class Snapshot(QObject):
    """Holds a frozen dataclass. Subclasses declare their own ``changed`` signal:
    Qt resolves a property's notifier only within the class that declares it."""

    changed: Signal

    def __init__(self, state: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def show(self, state: Any) -> None:
        """Replace the state and tell QML, if it differs."""
        if state != self._state:
            self._state = state
            self.changed.emit()
