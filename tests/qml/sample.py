"""Stand-ins for the view models: the same classes, with values shown and nothing behind them.

``show`` changes values and tells QML; ``asked`` lists the slots QML has called, with arguments.
A value that the real class does not show cannot be given to its stand-in.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QMetaMethod, QObject, Slot

from app.ui.snapshot import Snapshot, state_of


class Sample:
    """What a stand-in has beside the members of the class it stands in for."""

    values: dict[str, Any]
    asked: list[tuple[Any, ...]]

    def __init__(self, parent: QObject | None = None, **values: Any) -> None:
        if self._kept is None:  # it only passes on what is touched
            QObject.__init__(self, parent)
        else:
            Snapshot.__init__(self, self._state_with(values), parent)
        self.values, self.asked = values, []

    def _state_with(self, values: dict[str, Any]) -> Any:
        return self._kept(**{name: it for name, it in values.items() if name not in self._beside})

    def show(self, **values: Any) -> None:
        """Take these values and tell QML of what is new."""
        assert set(values) <= set(self.values), set(values) - set(self.values)
        before = dict(self.values)
        self.values.update(values)
        if self._kept is not None:
            Snapshot.show(self, self._state_with(self.values))
        for name, notify in self._beside.items():
            if notify and self.values[name] != before[name]:
                getattr(self, notify).emit()


def stand_in(real: type[QObject]) -> Callable[..., Any]:
    """The class of stand-ins for ``real``."""
    meta, above = real.staticMetaObject, QObject.staticMetaObject
    space: dict[str, Any] = {"__module__": __name__}
    methods = (meta.method(at) for at in range(above.methodCount(), meta.methodCount()))
    for method in methods:
        if method.methodType() == QMetaMethod.MethodType.Slot:
            name = bytes(method.name().data()).decode()
            kinds = [bytes(it.data()).decode() for it in method.parameterTypes()]
            space[name] = _asks(name, kinds)
    beside = {}
    for at in range(above.propertyCount(), meta.propertyCount()):
        name = meta.property(at).name()
        if name not in getattr(real, "_fields", ()):
            notify = bytes(meta.property(at).notifySignal().name().data()).decode()
            beside[name] = notify
            space[name] = Property(_kind(meta.property(at).typeName()), _reader(name))
    shown = (it for it in real.__mro__ if issubclass(it, Snapshot) and it is not Snapshot)
    kept = next(filter(None, (state_of(vars(it)) for it in shown)), None)
    space |= {"_beside": beside, "_kept": kept}
    for name in ("__init__", "show", "_state_with"):
        space[name] = vars(Sample)[name]
    return type(real)(f"{real.__name__}Sample", (real,), space)


def _asks(name: str, kinds: list[str]) -> Any:
    """A slot that only remembers that it was called."""

    def slot(self: Any, *given: Any) -> None:
        self.asked.append((name, *given))

    return Slot(*kinds, name=name)(slot)


def _reader(name: str) -> Callable[[Any], Any]:
    return lambda self: self.values[name]


def _kind(name: str) -> Any:
    return {"double": float, "int": int, "bool": bool, "QString": str}.get(name, QObject)
