"""The root: which screen shows, who is signed in, and how the screen looks to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.core.clock import Clock
from app.core.plan import Plan
from app.core.session.events import Event
from app.core.session.steps import Step
from app.services.idle import IdleWatch
from app.services.jobs import Jobs
from app.services.session_run import SessionRun
from app.viewmodels.done import DoneViewModel
from app.viewmodels.figure_source import FigureSource
from app.viewmodels.home_figure import HomeFigure
from app.viewmodels.lesson import LessonViewModel
from app.viewmodels.printing import PrintingViewModel
from app.viewmodels.rating import RatingViewModel
from app.viewmodels.session import SessionViewModel
from app.viewmodels.sign_in import SignInViewModel
from app.viewmodels.sitting import Sitting
from app.viewmodels.snapshot import Snapshot, shown
from app.viewmodels.today import TodayViewModel

if TYPE_CHECKING:
    from app.services.clinic import Clinic, Visit
    from app.store.patients import SignIn
    from app.store.recorder import SessionRecorder

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MakeRun = Callable[[tuple[Step, ...], Plan, Callable[[Event], None], Jobs], SessionRun]


class KioskState(Struct, frozen=True):
    """``diagonal`` is the screen's in inches, 0 when Qt's own measure is to be believed."""

    screen: str = "home"
    ready: bool = False
    demoHint: str = ""
    homeMinutes: int = 0
    trouble: str = ""
    idleLeft: int = -1
    highContrast: bool = False
    largeText: bool = False
    reducedMotion: bool = False
    leftHanded: bool = False
    diagonal: float = 0.0
    languages: tuple[dict[str, str], ...] = ({"code": "en", "name": "English"},)
    language: str = "en"
    rightToLeft: bool = False


class Screens:
    """The view models of the single screens, made once and shown again for each patient."""

    def __init__(self, clock: Clock, jobs: Jobs, send: Callable[[bytes], str]) -> None:
        self.sign_in = SignInViewModel(clock)
        self.today = TodayViewModel()
        self.rating = RatingViewModel()
        self.session = SessionViewModel()
        self.lesson = LessonViewModel()
        self.done = DoneViewModel()
        self.printing = PrintingViewModel(jobs, send)

    def adopt(self, parent: QObject) -> None:
        """Let ``parent`` own them all."""
        for each in vars(self).values():
            each.setParent(parent)


@QmlElement
@QmlUncreatable("made by wiring")
class KioskViewModel(Snapshot):
    """Moves a person from screen to screen; every wait happens on the jobs' thread."""

    changed = Signal()
    opened = Signal()
    blocked = Signal(str)
    screen = shown(str, "screen", changed)
    ready = shown(bool, "ready", changed)
    demoHint = shown(str, "demoHint", changed)
    homeMinutes = shown(int, "homeMinutes", changed)
    trouble = shown(str, "trouble", changed)
    idleLeft = shown(int, "idleLeft", changed)
    highContrast = shown(bool, "highContrast", changed)
    largeText = shown(bool, "largeText", changed)
    reducedMotion = shown(bool, "reducedMotion", changed)
    leftHanded = shown(bool, "leftHanded", changed)
    diagonal = shown(float, "diagonal", changed)
    languages = shown(list, "languages", changed)
    language = shown(str, "language", changed)
    rightToLeft = shown(bool, "rightToLeft", changed)

    def __init__(
        self,
        look: KioskState,
        screens: Screens,
        jobs: Jobs,
        idle: IdleWatch,
        home: HomeFigure,
        make_run: MakeRun,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look = look
        self._screens, self._jobs, self._idle, self._home = screens, jobs, idle, home
        self._make_run = make_run
        self._open_clinic: Callable[[], Clinic] | None = None
        self._clinic: Clinic | None = None
        self._visit: Visit | None = None
        self._sitting: Sitting | None = None
        screens.adopt(self)
        for owned in (jobs, idle, home):
            owned.setParent(self)
        jobs.failed.connect(self._in_trouble)
        idle.warning.connect(lambda left: self._set(idleLeft=left))
        idle.left.connect(self.signOut)
        screens.sign_in.entered.connect(self._check)
        screens.today.begun.connect(self._begin)
        screens.today.progressAsked.connect(lambda: self._sum_up(just_finished=False))
        screens.done.printAsked.connect(self._print)
        screens.done.finished.connect(self.signOut)
        screens.printing.closed.connect(lambda: self._set(screen="done"))

    @Property(FigureSource, constant=True)
    def homeFigure(self) -> FigureSource:
        return self._home.source

    @Property(SignInViewModel, constant=True)
    def signIn(self) -> SignInViewModel:
        return self._screens.sign_in

    @Property(TodayViewModel, constant=True)
    def today(self) -> TodayViewModel:
        return self._screens.today

    @Property(RatingViewModel, constant=True)
    def rating(self) -> RatingViewModel:
        return self._screens.rating

    @Property(SessionViewModel, constant=True)
    def session(self) -> SessionViewModel:
        return self._screens.session

    @Property(LessonViewModel, constant=True)
    def lesson(self) -> LessonViewModel:
        return self._screens.lesson

    @Property(DoneViewModel, constant=True)
    def done(self) -> DoneViewModel:
        return self._screens.done

    @Property(PrintingViewModel, constant=True)
    def printing(self) -> PrintingViewModel:
        return self._screens.printing

    def open(self, clinic: Callable[[], Clinic]) -> None:
        """Open the records behind the first picture."""
        self._open_clinic = clinic
        self._jobs.run(clinic, self._opened, self._blocked)

    def close(self) -> None:
        """Keep the place of whoever is here, finish every write, and close the records."""
        self._leave()
        if self._clinic is not None:
            self._jobs.run(self._clinic.store.close)
        self._jobs.close()

    @Slot()
    def typeCode(self) -> None:
        if self._clinic is not None:
            self._screens.sign_in.startAgain()
            self._set(screen="sign_in")

    @Slot(str)
    def scan(self, text: str) -> None:
        """A card was read. The scanner types; what it typed is never kept."""
        if self._clinic is not None and self._state.screen in ("home", "sign_in"):
            patients = self._clinic.store.patients
            self._jobs.run(lambda: patients.sign_in_card(text), self._card_checked)

    @Slot()
    def stillHere(self) -> None:
        self._idle.touched()

    @Slot()
    def signOut(self) -> None:
        """Back to the first screen, with nothing of the patient left on it."""
        self._leave()
        self._visit = None
        self._screens.sign_in.startAgain()
        opened = {"ready": self._state.ready, "homeMinutes": self._state.homeMinutes}
        self.show(replace(self._look, **opened))
        self._idle.watch(False)
        self._home.run(not self._state.reducedMotion)

    @Slot()
    def toggleContrast(self) -> None:
        self._set(highContrast=not self._state.highContrast)
        self._idle.watch(True)

    @Slot()
    def toggleText(self) -> None:
        self._set(largeText=not self._state.largeText)
        self._idle.watch(True)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if code in {each["code"] for each in self._state.languages}:
            self._set(language=code)

    @Slot()
    def dismissTrouble(self) -> None:
        """Try again: to open the records, to store what waits, or from the first screen."""
        if self._clinic is None:
            self._set(screen="home", trouble="")
            if self._open_clinic is not None:
                self._jobs.run(self._open_clinic, self._opened, self._blocked)
        elif self._sitting is not None:
            self._set(trouble="", screen="session")
            self._sitting.retry()
        else:
            self.signOut()

    def _set(self, **changes: object) -> None:
        before = self._state.screen
        self.show(replace(self._state, **changes))
        if self._state.screen != before:
            self._idle.watch(self._state.screen not in ("home", "trouble"))
            self._home.run(self._state.screen == "home" and not self._state.reducedMotion)

    def _opened(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._set(ready=True, homeMinutes=clinic.usual_minutes())
        self._home.play(clinic)
        self.opened.emit()

    def _blocked(self, sentence: str) -> None:
        self._in_trouble(sentence)
        self.blocked.emit(sentence)

    def _check(self, code: str, pin: str) -> None:
        patients = self._clinic.store.patients
        self._jobs.run(lambda: patients.sign_in(code, pin), self._code_checked)

    def _code_checked(self, result: SignIn) -> None:
        self._admit(result, "wrong")

    def _card_checked(self, result: SignIn) -> None:
        self._admit(result, "card")

    def _admit(self, result: SignIn, problem: str) -> None:
        if result.patient is None:
            self._set(screen="sign_in")
            self._screens.sign_in.refuse(problem, result.wait_s)
            return
        clinic, patient = self._clinic, result.patient
        self._jobs.run(lambda: clinic.visit(patient), self._welcome)

    def _welcome(self, visit: Visit) -> None:
        self._visit = visit
        self._screens.sign_in.startAgain()
        self._screens.today.welcome(visit, self._clinic)
        self._set(screen="today")

    def _begin(self, again: bool) -> None:
        clinic, visit = self._clinic, self._visit
        self._jobs.run(lambda: clinic.begin(visit, again), lambda it: self._play(it, again))

    def _play(self, recorder: SessionRecorder, again: bool) -> None:
        clinic, visit = self._clinic, self._visit
        if visit is None or visit.plan is None:
            return
        run = self._make_run(clinic.steps(visit, again), visit.plan, recorder.handle, self._jobs)
        screens = self._screens
        shown_on = (screens.rating, screens.session, screens.lesson)
        self._sitting = Sitting(run, visit.plan, clinic, shown_on, self)
        self._sitting.screen.connect(self._follow)
        run.animated = not self._state.reducedMotion
        run.stuck.connect(self._in_trouble)
        run.ended.connect(self._ended)
        run.start()

    def _follow(self, screen: str) -> None:
        if not self._state.trouble:
            self._set(screen=screen)
        if not self._sitting.resting:
            self._idle.touched()

    def _ended(self) -> None:
        self._leave()
        self._sum_up(just_finished=True)

    def _sum_up(self, just_finished: bool) -> None:
        clinic, visit = self._clinic, self._visit

        def show(now: Visit) -> None:
            if self._visit is not None and now.plan is not None:
                self._screens.done.sum_up(now, now.plan, clinic, just_finished)
                self._set(screen="done")

        self._jobs.run(lambda: clinic.visit(visit.patient), show)

    def _print(self) -> None:
        clinic, patient = self._clinic, self._visit.patient
        self._set(screen="printing")
        self._screens.printing.begin(lambda: clinic.handout(patient))

    def _in_trouble(self, sentence: str) -> None:
        self._set(screen="trouble", trouble=sentence)

    def _leave(self) -> None:
        if self._sitting is not None:
            self._sitting.leave()
            self._sitting.deleteLater()
            self._sitting = None
