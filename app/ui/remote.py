"""Keys for those who are not within reach of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.core.hands_free import Act, Remote
from app.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by wiring")
class RemoteViewModel(QObject):
    """Says what a key does; the screens do it."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remote = Remote(clock)

    def learn(self, keys: Mapping[Act, str]) -> None:
        """Take the keys that the clinic has set."""
        self._remote.learn(keys)

    @Slot(int, result=bool)
    def knows(self, key: int) -> bool:
        """Whether the key is one of the remote's."""
        return self._remote.knows(key_name(key))

    @Slot(int, bool, result=str)
    def press(self, key: int, held: bool) -> str:
        """The act that is to be done, or nothing."""
        return self._remote.press(key_name(key), held) or ""


def key_name(key: int) -> str:
    """What a key is called everywhere, whatever the language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
