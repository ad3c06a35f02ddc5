"""There is no exercise now: why, and what to do."""

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class StopState(Struct, frozen=True):
    """``kind``: emergency, unwell (felt just now), urgent, waiting (for a physio to see it), locked
    (pain was red too often), paused (by a physio) or nothing (no exercise is left). ``number`` is
    whom to call."""

    kind: str = "waiting"
    number: str = ""


@QmlElement
@QmlUncreatable("made by wiring")
class StopViewModel(Snapshot):
    """Only shows; the one way on is to sign out."""

    _state: StopState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(StopState(), parent)
