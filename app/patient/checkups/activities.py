"""The patient names what is hard to do, in their own words, on the keyboard on the screen."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.measures.measurement import LONGEST_WORDS, MOST_ACTIVITIES, tidy
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ActivitiesState(Struct, frozen=True):
    """``number`` is the activity being named, from 1; ``named`` are those before it. ``most`` is
    how many letters it may have."""

    number: int = 1
    count: int = MOST_ACTIVITIES
    text: str = ""
    named: tuple[str, ...] = ()
    most: int = LONGEST_WORDS
    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class ActivitiesViewModel(Snapshot):
    """Takes one after the other. ``finished`` carries the words; none at all puts it off."""

    _state: ActivitiesState

    finished = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ActivitiesState(), parent)

    def begin(self) -> None:
        """Nothing is named yet."""
        self.show(ActivitiesState())

    @Slot(str)
    def write(self, text: str) -> None:
        """What is typed is one activity, in the patient's own words; kept is as much as a page has
        room for."""
        self.show(replace(self._state, text=text[:LONGEST_WORDS]))

    @Slot()
    def next(self) -> None:
        """Keep what is written, and ask for the next one or end."""
        named = self._named()
        if len(named) == len(self._state.named):
            return
        if len(named) == self._state.count:
            self._finish(named)
        else:
            self.show(ActivitiesState(number=len(named) + 1, named=named))

    @Slot()
    def back(self) -> None:
        """Take the last one up again."""
        *before, last = self._state.named or ("",)
        if self._state.named:
            self.show(ActivitiesState(number=len(before) + 1, text=last, named=tuple(before)))

    @Slot()
    def enough(self) -> None:
        """These are all; what is written counts."""
        if named := self._named():
            self._finish(named)

    @Slot()
    def putOff(self) -> None:
        """None today; they are asked again at the next visit."""
        self._finish(())

    def _named(self) -> tuple[str, ...]:
        words = tidy(self._state.text)
        return (*self._state.named, words) if words else self._state.named

    def _finish(self, named: tuple[str, ...]) -> None:
        if not self._state.saving:
            self.show(replace(self._state, saving=True))
            self.finished.emit(list(named))
