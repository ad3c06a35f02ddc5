"""One running session: the player, its clock and its record, held together."""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.clock import Clock
from app.core.faults import Fault
from app.core.session.events import Event, RepDone, SessionEnded
from app.core.session.player import SessionPlayer
from app.core.session.steps import SetKey
from app.devices.jobs import Jobs
from app.devices.ticker import PICTURE_MS, Ticker

KeepEvent = Callable[[Event, float], None]


class Recorder(Protocol):
    """Keeps what happens in a session."""

    def handle(self, event: Event, ago: float = 0.0) -> None:
        """Store ``event``, ``ago`` seconds after it happened."""
        ...


"""Stores an event that happened so many seconds before."""


_EASED = Fault.FULL, Fault.DISK


class _Waiting(NamedTuple):
    """What is not stored yet, counted from 1, and when it was."""

    number: int
    event: Event
    at: float


class SessionRun(QObject):
    """Plays, and hands every event to ``record`` on the worker thread, in order.

    ``moved``: the player's view may have changed. ``played``: just before, what happened in that
    move, a list of events, mostly empty. ``saved``: one more rep is safely stored.
    ``ended``: the session's last event is stored. ``stuck``: an event could not be stored; time
    stands still and the events wait until ``retry``.
    """

    moved = Signal()
    played = Signal(object)
    saved = Signal()
    ended = Signal()
    stuck = Signal(object)
    """A sentence."""

    def __init__(
        self,
        player: SessionPlayer,
        ticker: Ticker,
        clock: Clock,
        jobs: Jobs,
        record: KeepEvent,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.player = player
        self.animated = True
        self._ticker = ticker
        self._clock = clock
        self._jobs = jobs
        self._record = record
        self._waiting: deque[_Waiting] = deque()
        self._last = self._stored = 0  # numbers of events; the second is the worker thread's
        self._writing = self._eased = False
        self._left = False
        self._reps: dict[SetKey, int] = {}
        self._store_due = QTimer(self, singleShot=True, interval=PICTURE_MS)
        self._store_due.timeout.connect(self._write)
        ticker.due.connect(self.advance)

    def start(self) -> None:
        """Begin with the first step."""
        self.advance()

    def advance(self) -> None:
        """Bring everything up to now."""
        self.do(self.player.advance)

    def do(self, command: Callable[[], list[Event]]) -> None:
        """Give the player a command, store what came of it, and wake when it changes again."""
        events = command()
        self._keep(events)
        if events and not self._store_due.isActive():
            self._store_due.start()
        self._ticker.wake(self.player.next_change(), moving=self.animated)
        self.played.emit(events)
        self.moved.emit()

    def _keep(self, events: list[Event]) -> None:
        now = self._clock.monotonic()
        for event in events:
            self._last += 1
            self._waiting.append(_Waiting(self._last, event, now))

    def saved_reps(self, key: SetKey) -> int:
        """How many reps of a set are safely stored."""
        return self._reps.get(key, 0)

    def retry(self) -> None:
        """Try again to store what could not be stored."""
        self._write()

    def leave(self) -> None:
        """Go away mid-session: stop time and keep the place. What waits is stored at once, before
        whoever comes next can ask for anything, though nobody hears of it; an error is then the
        jobs' own."""
        self._ticker.stop()
        self._ticker.due.disconnect(self.advance)
        self._keep(self.player.pause())
        self._left = True
        self._write()

    def _write(self) -> None:
        if not self._waiting or (self._writing and not self._left):
            return
        self._writing = True
        batch = tuple(self._waiting) if self._left else (self._waiting[0],)

        def store() -> None:
            for it in batch:
                if it.number > self._stored:
                    self._record(it.event, self._clock.monotonic() - it.at)
                    self._stored = it.number

        self._jobs.run(store, lambda _: self._written(batch[-1].number), self._failed)

    def _written(self, last: int) -> None:
        self._writing = self._eased = False
        while self._waiting and self._waiting[0].number <= last:
            event = self._waiting.popleft().event
            if isinstance(event, RepDone):
                self._reps[event.key] = event.number
            if not self._left:
                self._tell(event)
        if not self._left:
            self._write()

    def _tell(self, event: Event) -> None:
        if isinstance(event, RepDone):
            self.saved.emit()
        if isinstance(event, SessionEnded):
            self.ended.emit()

    def _failed(self, sentence: str) -> None:
        self._writing = False
        if getattr(sentence, "fault", None) in _EASED and not self._eased:
            self._eased = True  # the store has made room meanwhile
            self._write()
            return
        if self._left:
            self._jobs.failed.emit(sentence)
            return
        self._keep(self.player.pause())
        self._ticker.stop()
        self.stuck.emit(sentence)
