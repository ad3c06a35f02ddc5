"""What happens from the first screen to the last: who comes in, what they do, how they leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.core.plan import Plan
from app.core.session.progress import Progress
from app.core.session.steps import Done, Step
from app.devices.idle import PAUSED_S, IdleWatch
from app.devices.jobs import Jobs
from app.patient.checkups.checkups import Checkups
from app.patient.ending import Ending
from app.patient.furnished import C, Furnished
from app.patient.intake.intake import Intake
from app.patient.resting import Resting
from app.patient.screens import Screens
from app.patient.session.cue_player import CuePlayer
from app.patient.session.run import KeepEvent, Recorder, SessionRun
from app.patient.sign_in.door import Door
from app.patient.sitting import StepRouter
from app.patient.trouble import NO_TROUBLE, KioskTrouble
from app.patient.unwell.first_aid import FirstAid
from app.ui.kiosk_screen import KioskScreen
from app.usecases.visit import Visit

if TYPE_CHECKING:
    from app.usecases.look import Look


MakeRun = Callable[[tuple[Step, ...], Plan, Progress, KeepEvent, Jobs], SessionRun]


class Reception(Furnished[C]):
    """Moves a person from screen to screen; every wait happens on the jobs' thread.

    ``opened``: the records are open. ``blocked``: they could not be, and why.
    """

    opened = Signal()
    blocked = Signal(str)
    sessionOver = Signal()

    def __init__(
        self,
        kiosk: KioskScreen,
        screens: Screens,
        jobs: Jobs,
        idle: IdleWatch,
        cues: CuePlayer,
        make_run: MakeRun,
        open_clinic: Callable[[], C],
    ) -> None:
        super().__init__(kiosk)
        self._kiosk, self._screens, self._jobs, self._idle = kiosk, screens, jobs, idle
        self._cues, self._make_run, self._open_clinic = cues, make_run, open_clinic
        self._trouble = KioskTrouble(kiosk, screens.rescue, idle)
        self._clinic: C | None = None
        self._visit: Visit | None = None
        self.sitting: StepRouter | None = None
        self.resting: Resting | None = None
        self._paused = False
        door = Door(kiosk, screens.sign_in, jobs, lambda: self._clinic, self)
        door.entered.connect(self._welcome)
        self._intake = Intake(kiosk, screens, jobs, self)
        self._intake.admitted.connect(self._admitted)
        self._checkups = Checkups(kiosk, screens, jobs, self)
        self._ending = Ending(
            kiosk, screens, jobs, self._checkups, lambda: self._visit is not None, self
        )
        self._first_aid = FirstAid(
            kiosk, screens, jobs, lambda: self.sitting.run if self.sitting else None, self
        )
        self._first_aid.stopped.connect(self._stop)
        screens.chair.changed.connect(self._at_the_chair)
        screens.chair.toned.connect(cues.sound)
        jobs.failed.connect(self._in_trouble)
        idle.warning.connect(self._warn)
        idle.left.connect(self.sign_out)
        kiosk.arrived.connect(self._arrived)
        kiosk.adjusted.connect(self._adjust)
        kiosk.languageChanged.connect(self._speak)
        cues.cued.connect(screens.session.flashed)
        cues.captioned.connect(screens.session.show_caption)
        screens.session.repeatAsked.connect(cues.repeat)
        kiosk.present.connect(idle.touched)
        kiosk.leaving.connect(self.sign_out)
        kiosk.retried.connect(self._try_again)
        screens.today.begun.connect(self._begin)
        screens.today.healthChanged.connect(self._ask_anew)
        screens.today.progressAsked.connect(lambda: self._sum_up(just_finished=False))
        screens.done.printAsked.connect(self._print)
        screens.done.finished.connect(self.sign_out)
        screens.done.moreAsked.connect(lambda: self._ending.learn_more(self._records, self._here))
        screens.asked.connect(kiosk.go)

    @property
    def clinic(self) -> C | None:
        """The records, once they are open."""
        return self._clinic

    @property
    def _here(self) -> Visit:
        assert self._visit is not None, "somebody is signed in on every screen that leads here"
        return self._visit

    def open(self) -> None:
        """Open the records behind the first picture."""

        def opening() -> tuple[C, Look, int]:
            """All that the first screen shows is read here: no screen reads the records."""
            clinic = self._open_clinic()
            look = clinic.look()
            clinic.speak(look.languages[0])
            return clinic, look, clinic.usual_minutes()

        self._jobs.run(opening, lambda it: self._opened(*it), self._blocked)

    def close(self) -> None:
        """Keep the place of whoever is here, finish every write, and close the records."""
        self._leave()
        self._intake.leave()
        self._checkups.leave()
        if self._clinic is not None:
            self._jobs.run(self._clinic.close)

    def lose_screen(self) -> None:
        """The screen was unplugged: nobody sees what is to be done."""
        if self.sitting is not None:
            self.sitting.interrupt()

    def stumble(self, sentence: str) -> None:
        """Something went wrong that nobody expected: the session waits where it is."""
        if self.sitting is not None:
            self.sitting.interrupt()
        self._in_trouble(sentence)

    def sign_out(self) -> None:
        """Back to the first screen, with nothing of the patient left on it."""
        if self._trouble.left():
            return
        self._leave()
        self._intake.leave()
        self._checkups.leave()
        self._first_aid.leave()
        if self._visit is not None and self.resting is not None:
            self.resting.fold()
        self._screens.goal.forget()
        self._visit = None
        self._screens.sign_in.startAgain()
        self._screens.printing.forget()
        self._kiosk.forget()

    def _opened(self, clinic: C, look: Look, minutes: int) -> None:
        self._clinic = clinic
        self._apply(look)
        self._spoken()
        self._kiosk.set(ready=True, homeMinutes=minutes)
        self._screens.home.play(clinic)
        self.resting = Resting(clinic, self._jobs, lambda: self.sitting is not None, self)
        self.opened.emit()

    def _blocked(self, sentence: str) -> None:
        self._in_trouble(sentence)
        self.blocked.emit(sentence)

    def _arrived(self, screen: str) -> None:
        self._paused = False
        self._idle.watch(self._trouble.may_be_left(screen, self._visit is not None))
        self._adjust()
        if screen == "home":
            self.refresh()

    def _welcome(self, visit: Visit) -> None:
        self._visit = visit
        self._intake.receive(visit, self._records)

    def _ask_anew(self) -> None:
        """The patient says that their health has changed."""
        clinic, before = self._records, self._here

        def ask(visit: Visit) -> None:
            if self._visit is before:
                self._welcome(visit)

        self._jobs.run(lambda: clinic.visit(before.patient, changed=True), ask)

    def _admitted(self, visit: Visit) -> None:
        self._visit = visit
        self._first_aid.attend(visit, self._records.unwell)
        self._screens.today.welcome(visit, self._records)
        self._kiosk.go("today")

    def _begin(self, again: bool) -> None:
        """A new session may have a measure before it; one that goes on has not."""
        clinic, self._visit = self._records, self._screens.today.chosen
        if again or self._here.open_session:
            self._open(again)
        else:
            self._checkups.before(self._here, clinic, lambda: self._open(again))

    def _at_the_chair(self) -> None:
        if self._screens.chair.running:
            self._idle.touched()

    def _open(self, again: bool) -> None:
        """Begin, or show the plan that a physio has changed meanwhile."""
        clinic, visit = self._records, self._here

        def done(begun: Recorder | Visit) -> None:
            if self._visit is visit:
                self._welcome(begun) if isinstance(begun, Visit) else self._play(begun, again)

        self._jobs.run(lambda: clinic.begin_or_renew(visit, again), done)

    def _play(self, recorder: Recorder, again: bool) -> None:
        clinic, visit = self._records, self._here
        if visit.plan is None:
            return
        progress = Progress() if again else visit.progress
        steps = clinic.steps(visit, progress)
        run = self._make_run(steps, visit.plan, progress, recorder.handle, self._jobs)
        self.sitting = StepRouter(run, visit.plan, clinic, self._screens, self)
        self.sitting.screen.connect(self._follow)
        self._cues.follow(run)
        self._adjust()
        run.stuck.connect(self._in_trouble)
        run.ended.connect(self._ended)
        self._screens.today.set_off(run)

    def _follow(self, screen: str) -> None:
        if not self._kiosk.shown.trouble:
            self._kiosk.go(screen)
        sitting = self.sitting
        if sitting is None:
            return
        if (sitting.run.player.paused and screen == "session") != self._paused:
            self._paused = not self._paused
            self._idle.watch(True, *(PAUSED_S if self._paused else ()))
        elif not sitting.resting:
            self._idle.touched()

    def _ended(self) -> None:
        finished = self.sitting is not None and isinstance(self.sitting.run.player.step, Done)
        self._leave()
        self.sessionOver.emit()
        self._sum_up(just_finished=finished)

    def _sum_up(self, just_finished: bool) -> None:
        self._ending.sum_up(self._records, self._here, just_finished)

    def _print(self) -> None:
        self._ending.print(self._records, self._here.patient)

    def _stop(self) -> None:
        """Somebody has said what they feel. The stop stays until they sign out."""
        self._leave()
        self._checkups.leave()
        self._visit = None

    def _in_trouble(self, sentence: str) -> None:
        """What the disk refused is in the log; where help is called for it stays out of the way."""
        if self._kiosk.shown.screen not in ("unwell", "stop"):
            self._trouble.tell(sentence)

    def _try_again(self) -> None:
        """Open the records, or store what waits, or start from the first screen."""
        if self._clinic is None:
            self._kiosk.go(self._kiosk.start, **NO_TROUBLE)
            self.open()
        elif self.sitting is not None:
            self._kiosk.set(**NO_TROUBLE)
            self.sitting.retry()
        else:
            self.sign_out()

    def _leave(self) -> None:
        if self.sitting is not None:
            self._cues.forget()
            self.sitting.leave()
            self.sitting.deleteLater()
            self.sitting = None
