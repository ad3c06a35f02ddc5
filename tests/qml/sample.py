"""What the stand-ins for the view models are made of."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot


class Sample(QObject):
    """What stand-ins share. Each has its own ``changed``: a notify signal is not inherited."""

    changed: Signal

    def __init__(self, **values: Any) -> None:
        super().__init__()
        self.values = values
        self.asked: list[tuple[Any, ...]] = []

    def show(self, **values: Any) -> None:
        """Take these values and tell QML of what is new."""
        assert set(values) <= set(self.values), set(values) - set(self.values)
        if any(self.values[name] != value for name, value in values.items()):
            self.values.update(values)
            self.changed.emit()


def has(kind: Any, name: str, changed: Signal) -> Property:
    """A read-only property whose value lies in ``self.values``."""
    return Property(kind, lambda self: self.values[name], notify=changed)


def asks(name: str, *kinds: type) -> Any:
    """A slot that only remembers that it was called."""

    def slot(self: Sample, *given: Any) -> None:
        self.asked.append((name, *given))

    return Slot(*kinds, name=name)(slot)
