"""What a patient asks about their record: a copy, erasure, restriction; or it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.rights import GROUNDS, ClinicDecision, Ground
from app.core.roles import Action
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.rights import Erasing, decide

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class RightsState(Struct, frozen=True):
    """``open`` while somebody looks; ``decision`` is the name of what is being decided, "" before;
    ``grounds`` are ``{id, text}``, and ``ground`` the chosen one's id."""

    open: bool = False
    decision: str = ""
    grounds: tuple[dict[str, str], ...] = ()
    ground: str = ""
    restricted: bool = False
    mayErase: bool = False
    mayCopy: bool = False
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the person's page")
class RightsModel(Snapshot):
    """Decides one request at a time. ``decided`` is told what was; ``copied`` is asked to write
    the copy."""

    _state: RightsState

    def __init__(
        self,
        shift: Shift[Erasing],
        decided: Callable[[ClinicDecision], None],
        copied: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(RightsState(), parent)
        self._shift, self._decided, self._copied = shift, decided, copied
        self._patient = ""

    def begin(self, patient: str, *, restricted: bool) -> None:
        """Show what can be done."""
        self._patient, staff = patient, self._shift.by
        self.show(
            RightsState(
                open=True,
                restricted=restricted,
                mayErase=staff.may(Action.ERASE_RECORD),
                mayCopy=staff.may(Action.EXPORT_RECORD),
            )
        )

    def forget(self) -> None:
        """Whoever was here has gone."""
        self._patient = ""
        self.show(RightsState())

    @Slot(str)
    def choose(self, decision: str) -> None:
        """Say why before it is decided."""
        if not self._state.busy:
            words = ground_words()
            rows = tuple(
                {"id": it.name, "text": words[it]} for it in GROUNDS[ClinicDecision[decision]]
            )
            self.show(replace(self._state, decision=decision, grounds=rows, ground="", problem=""))

    @Slot(str)
    def pick(self, ground: str) -> None:
        """The ground of the decision, by its name."""
        self.show(replace(self._state, ground=ground))

    @Slot()
    def back(self) -> None:
        """To what can be done, and from there away."""
        if self._state.busy:
            return
        if self._state.decision:
            self.show(replace(self._state, decision="", grounds=(), ground="", problem=""))
        else:
            self.forget()

    @Slot()
    def copy(self) -> None:
        """The patient asked for a copy: it is made where records are taken out."""
        self.forget()
        self._copied()

    @Slot()
    def confirm(self) -> None:
        """Do what was chosen. A second touch does nothing."""
        it = self._state
        if it.busy or not it.ground:
            return
        decision, ground = ClinicDecision[it.decision], Ground[it.ground]
        clinic, staff, patient = self._shift.clinic, self._shift.by, self._patient
        self.show(replace(it, busy=True, problem=""))

        def done(_: None) -> None:
            self.forget()
            self._decided(decision)

        self._shift.ask(
            lambda: decide(clinic, staff, patient, decision, ground),
            done,
            lambda said: self.show(replace(self._state, busy=False, problem=said)),
        )


def ground_words() -> dict[Ground, str]:
    """Each ground as staff read it."""
    translate = QCoreApplication.translate
    return {
        Ground.CONSENT_GONE: translate("Rights", "They take back their consent"),
        Ground.NOT_NEEDED: translate("Rights", "It is not needed any more"),
        Ground.UNLAWFUL: translate("Rights", "It should not have been kept"),
        Ground.DISPUTED: translate("Rights", "They say something in it is wrong"),
        Ground.OBJECTED: translate("Rights", "They object, and we look into it"),
        Ground.CLAIM: translate("Rights", "It is needed for a legal claim"),
        Ground.RATHER_KEPT: translate("Rights", "They want it kept but not used"),
        Ground.SETTLED: translate("Rights", "The question is settled"),
        Ground.ASKED: translate("Rights", "They ask for it"),
        Ground.MUST_KEEP: translate("Rights", "The law says how long we keep it"),
        Ground.UNKNOWN: translate("Rights", "They could not show who they are"),
        Ground.REPEATED: translate("Rights", "They ask again and again without cause"),
        Ground.EXPIRED: translate("Rights", "It is past its time"),
    }
