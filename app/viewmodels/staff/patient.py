"""One patient, readable in ten seconds."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.core.roles import Action
from app.viewmodels.snapshot import shown
from app.viewmodels.staff.page import Page
from app.viewmodels.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class PatientState(Struct, frozen=True):
    ready: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class PatientModel(Page):
    """One patient, readable in ten seconds."""

    needs = Action.SEE_RECORD
    changed = Signal()
    ready = shown(bool, "ready", changed)

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, PatientState())
