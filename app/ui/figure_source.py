"""What a figure on screen shows just now."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.figure.shapes import Box, Frame
from app.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A view model gives it")
class FigureSource(QObject):
    """Hands one frame after another to whichever FigureItem has it as its ``source``.

    ``bounds`` is the part of the frame's plane to show; it is the same for all of an exercise.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame: Frame | None = None
        self.bounds: Box | None = None

    def show(self, frame: Frame, bounds: Box) -> None:
        """Show ``frame`` from now on."""
        if frame is self.frame and bounds is self.bounds:
            return
        self.frame, self.bounds = frame, bounds
        self.changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.frame = self.bounds = None
        self.changed.emit()
