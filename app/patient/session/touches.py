"""What a patient can touch while a session is on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.kinds import Light, Outcome, Reason
from app.core.session.events import Event
from app.patient.session.run import SessionRun
from app.patient.session.state import SessionState
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.core.session.player import SessionPlayer

UNDECIDED = "hurt_or_unwell"
"""The panel that asks which of the two it is."""


class SessionTouches(Snapshot):
    """Each touch is a command to the run's player; a panel that was open is closed by it, or opens.
    ``repeatAsked``: say the last cue again. ``feltUnwell``: first aid takes over."""

    repeatAsked = Signal()
    feltUnwell = Signal()

    def __init__(self, state: SessionState, parent: QObject | None = None) -> None:
        super().__init__(state, parent)
        self._run: SessionRun | None = None
        self._panel = self._light = ""
        self._earlier = False

    @property
    def asks(self) -> bool:
        """Whether a panel waits for an answer."""
        return bool(self._panel)

    @property
    def undecided(self) -> bool:
        """Whether something is wrong, and nobody has said yet what."""
        return self._panel == UNDECIDED

    @Slot()
    def pause(self) -> None:
        """Time stands still until somebody goes on."""
        self._command(lambda player: player.pause())

    @Slot()
    def resume(self) -> None:
        """Go on where it was paused, with whatever lay over it closed."""
        self._panel = ""
        self._command(lambda player: player.resume())

    @Slot()
    def ready(self) -> None:
        """ "I'm ready": whatever is waited for need not be waited for any longer."""
        self._panel = ""
        self._command(lambda player: player.ready())

    @Slot()
    def showMe(self) -> None:
        """How it goes, once more."""
        self._panel = ""
        self._command(lambda player: player.show_me())

    @Slot()
    def askSkip(self) -> None:
        """Why is it left out? Time stands still while that is asked."""
        self._panel = "skip"
        self._command(lambda player: player.pause())

    @Slot(str)
    def skip(self, reason: str) -> None:
        """Leave this exercise out for a reason; pain and feeling unwell go their own way."""
        if reason == Reason.HURTS:
            self.hurt()  # the traffic light decides, whichever button told of it
        elif reason == Reason.UNWELL:
            self.feelUnwell()
        else:
            self._leave_exercise(Outcome.SKIPPED, Reason(reason))

    @Slot()
    def askChange(self) -> None:
        """Which version is it to be? Time stands still while that is asked."""
        self._panel = "change"
        self._command(lambda player: player.pause())

    @Slot()
    def easierVersion(self) -> None:
        """One rung down, where the plan allows it."""
        self._panel = ""
        self._command(lambda player: player.change("easier"))

    @Slot()
    def harderVersion(self) -> None:
        """One rung up, where the plan allows it."""
        self._panel = ""
        self._command(lambda player: player.change("harder"))

    @Slot()
    def goBack(self) -> None:
        """The set once more; before a set, the one that went before it."""
        self._panel = ""
        self._command(lambda player: player.back())

    @Slot()
    def countRep(self) -> None:
        """One more rep is done, where the patient sets the pace."""
        self._command(lambda player: player.count_rep())

    @Slot()
    def enough(self) -> None:
        """Where nothing was done it is a skip, which has a reason."""
        if self._run is not None and self._run.player.view.reps == 0:
            self.askSkip()
        else:
            self._command(lambda player: player.enough())

    @Slot()
    def repeatCue(self) -> None:
        """Say the last cue again."""
        self.repeatAsked.emit()

    @Slot()
    def askWhat(self) -> None:
        """It hurts, or somebody feels unwell: time stops before it is said which."""
        self._panel = UNDECIDED
        self._command(lambda player: player.pause())

    @Slot()
    def feelUnwell(self) -> None:
        """First aid takes over, and asks what it is."""
        self._panel = ""
        self.feltUnwell.emit()

    @Slot()
    def hurt(self) -> None:
        """Kept at once: whoever goes away without a number has still said it."""
        if self._panel != "hurt":
            self._panel = "hurt"
            self._command(lambda player: player.report_pain(None))

    @Slot(int)
    def reportPain(self, value: int) -> None:
        """0 to 10; anything else is pain without a number. Red pauses the session."""
        self._panel = "hurt_result"
        told = value if 0 <= value <= 10 else None
        self._command(lambda player: player.report_pain(told, completes=True))
        if self._light == Light.RED:
            self._command(lambda player: player.pause())

    @Slot()
    def takeBack(self) -> None:
        """Pressed by mistake: that stays on record, with no pain."""
        self._panel = ""
        self._command(lambda player: player.report_pain(0, completes=True) + player.resume())

    @Slot()
    def stopExercise(self) -> None:
        """What hurt may be over already; then it is the coming one that is left out."""
        self._leave_exercise(Outcome.SKIPPED if self._earlier else Outcome.STOPPED, Reason.HURTS)

    @Slot()
    def endSession(self) -> None:
        """That was all for today; what was done is kept."""
        self._panel = ""
        self._command(lambda player: player.end_session())

    def _leave_exercise(self, outcome: Outcome, reason: Reason) -> None:
        self._panel = ""
        self._command(lambda player: player.end_exercise(outcome, reason))

    def _command(self, command: Callable[[SessionPlayer], list[Event]]) -> None:
        """Give the run's player a command."""
        if self._run is not None:
            self._run.do(partial(command, self._run.player))
