"""Writes down a session as it happens: what ``handle`` has returned from is safe."""

from datetime import timedelta

from app.core.flags import SORE, SORE_AGAIN_DAYS, FlagKind, Tier
from app.core.kinds import Form, Light, Measure, Moment
from app.core.session.events import (
    Anew,
    Answered,
    BegunAnew,
    Event,
    FeltUnwell,
    FeltWell,
    FlareFound,
    LessonSeen,
    PainReported,
    Paused,
    RepDone,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
    UnwellTold,
)
from app.core.session.steps import SetKey, Work
from app.store.closing import close
from app.store.session_rows import SessionRows

_THIS_SET = "session_id = ? AND position = ? AND number = ? AND side = ? AND attempt = ?"


class SessionRecorder(SessionRows):
    """Stores each event of one session in a transaction of its own.

    An event that is already stored changes nothing. Raises KioskError when the disk refuses, with
    nothing of the event stored; LookupError for a rep of a set that never started.
    """

    def handle(self, event: Event, ago: float = 0.0) -> None:
        """Stores ``event``, ``ago`` seconds after it happened; on the disk when this returns."""
        self._ago = ago
        with self._ledger.write():
            match event:
                case RepDone(key, number, at):
                    self._rep(key, number, at)
                case SetStarted(work):
                    self._start(work)
                case SetEnded():
                    self._end(event)
                case SetSkipped(work, outcome, reason):
                    now = self._start(work)
                    self._end(SetEnded(work.key, outcome, work.done_before, 0, reason), now)
                case BegunAnew(key, kind, version):
                    self._choice(key, kind, version)
                case Answered(question, value, light):
                    self._answer(question.measure, question.moment, value, light)
                case PainReported(_, value, light, completes=True):
                    self._how_much(value, light)
                case PainReported(key, value, light):
                    self._pain(key, value, light)
                case FlareFound():
                    self._run("UPDATE session SET form = ? WHERE id = ?", Form.FLARE, self._session)
                case FeltUnwell():
                    self._unwell.felt(self._patient(), self._session, ago)
                case UnwellTold(sign):
                    self._unwell.told(self._patient(), sign, self._session, ago)
                case FeltWell():
                    self._unwell.taken_back(self._patient(), self._session, ago)
                case LessonSeen(lesson, answer, right):
                    self._lesson(lesson, answer, right)
                case Paused(interrupted, since):
                    self._pause("gap" if interrupted else "person", since)
                case Resumed(seconds):
                    self._resume(seconds)
                case SessionEnded(outcome):
                    close(self._ledger, self._session, outcome, self._now())

    def _start(self, work: Work) -> str:
        """When it began."""
        now = self._now()
        self._run(
            "INSERT INTO set_result (id, session_id, position, number, side, attempt, exercise_id, "
            "target, target_s, hold_s, pace, reps_done, started_at, last_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (session_id, position, number, side, attempt) DO NOTHING",
            self._ledger.new_id(),
            *self._set(work.key),
            work.exercise.id,
            work.target,
            work.dose.seconds,
            work.dose.hold_s,
            work.dose.pace,
            work.done_before,
            now,
            now,
        )
        # A set taken up after a cut counts its seconds, and those held, from nought again; the row
        # goes on.
        last = self._ledger.row(
            f"SELECT rep_seconds ->> '$[#-1]' FROM set_result WHERE {_THIS_SET}",
            *self._set(work.key),
        )
        self._before = (last and last[0]) or 0.0
        self._held_before = work.done_before * sum(s for phase, s in work.phases if phase.hold)
        return now

    def _rep(self, key: SetKey, number: int, at: float) -> None:
        changed = self._run(
            "UPDATE set_result SET reps_done = ?, last_at = max(last_at, ?), "
            "rep_seconds = json_insert(rep_seconds, '$[#]', ?) "
            f"WHERE {_THIS_SET} AND outcome IS NULL AND reps_done < ?",
            number,
            self._now(),
            round(self._before + at, 3),
            *self._set(key),
            number,
        )
        if not changed and not self._stored(key, number):
            raise LookupError(f"a rep of a set that is not running: {key}")

    def _stored(self, key: SetKey, number: int) -> bool:
        found = self._ledger.row(
            f"SELECT 1 FROM set_result WHERE {_THIS_SET} AND reps_done >= ?",
            *self._set(key),
            number,
        )
        return found is not None

    def _end(self, end: SetEnded, now: str | None = None) -> None:
        now = now or self._now()
        changed = self._run(
            "UPDATE set_result SET outcome = ?, ended_at = max(started_at, ?), "
            "last_at = max(last_at, ?), "
            "reps_done = max(reps_done, ?), held_s = ?, paused_s = ?, reason = ? "
            f"WHERE {_THIS_SET} AND outcome IS NULL",
            end.outcome,
            now,
            now,
            end.reps,
            round(self._held_before + end.held_s, 3),
            round(end.paused_s, 3),
            end.reason,
            *self._set(end.key),
        )
        if not changed and not self._stored(end.key, 0):
            raise LookupError(f"the end of a set that never started: {end.key}")

    def _choice(self, key: SetKey, kind: Anew, version: str) -> None:
        self._run(
            "INSERT INTO choice (id, session_id, position, number, side, attempt, kind, "
            "exercise_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (session_id, position, number, side, attempt, kind) DO NOTHING",
            self._ledger.new_id(),
            *self._set(key),
            kind,
            version,
            self._now(),
        )

    def _answer(
        self, measure: Measure, moment: Moment, value: int | None, light: Light | None
    ) -> None:
        answer = self._ledger.new_id()
        stored = self._run(
            "INSERT INTO answer (id, session_id, measure, moment, value, at) "
            "VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (session_id, measure, moment) WHERE light IS NULL DO NOTHING",
            answer,
            self._session,
            measure,
            moment,
            value,
            self._now(),
        )
        if stored and light is Light.RED:
            before = moment is Moment.BEFORE
            kind = FlagKind.RED_BEFORE if before else FlagKind.RED_AFTER
            if not self._flare_known(value):
                self._flag(kind, answer)

    def _flare_known(self, pain: int | None) -> bool:
        """Whether the flags of the last days tell of pain as high as this already, or a flag of the
        flare-up that lasts."""
        found = self._ledger.row(
            "SELECT 1 FROM flag JOIN answer ON answer.id = answer_id "
            "WHERE flag.patient_id = (SELECT patient_id FROM session WHERE id = ?) "
            "AND kind IN (?, ?) AND (raised_at > ? AND value >= ? OR raised_at >= ? "
            "OR flag.session_id = ?)",
            self._session,
            *sorted(SORE),
            self._ledger.now(timedelta(days=SORE_AGAIN_DAYS).total_seconds()),
            pain,
            self._flare,
            self._session,
        )
        return found is not None

    def _pain(self, key: SetKey, value: int | None, light: Light) -> None:
        answer, now = self._ledger.new_id(), self._now()
        self._run(
            "INSERT INTO answer (id, session_id, set_id, measure, moment, value, light, at) "
            f"VALUES (?, ?, (SELECT id FROM set_result WHERE {_THIS_SET}), ?, ?, ?, ?, ?)",
            answer,
            self._session,
            *self._set(key),
            Measure.PAIN,
            Moment.DURING,
            value,
            light,
            now,
        )
        if light is Light.RED:
            self._flag_exercise(answer)

    def _how_much(self, value: int | None, light: Light) -> None:
        """The number that the last report of pain left open; "rather not say" leaves it so."""
        last = self._ledger.row(
            "SELECT id, value FROM answer WHERE session_id = ? AND light IS NOT NULL "
            "ORDER BY at DESC, id DESC LIMIT 1",
            self._session,
        )
        if value is None or last is None or last[1] is not None:
            return
        self._run("UPDATE answer SET value = ?, light = ? WHERE id = ?", value, light, last[0])
        if light is Light.RED:
            self._flag_exercise(last[0])

    def _flag_exercise(self, answer: str) -> None:
        """Red pain in an exercise, unless a flag of the last days tells of it as high already."""
        found = self._ledger.row(
            "SELECT 1 FROM flag JOIN answer AS told ON told.id = flag.answer_id "
            "JOIN set_result AS known ON known.id = told.set_id "
            "JOIN answer AS now ON now.id = ? JOIN set_result AS here ON here.id = now.set_id "
            "WHERE flag.patient_id = (SELECT patient_id FROM session WHERE id = ?) "
            "AND flag.kind = ? AND flag.raised_at > ? "
            "AND told.value >= now.value AND known.exercise_id = here.exercise_id",
            answer,
            self._session,
            FlagKind.RED_PAIN,
            self._ledger.now(timedelta(days=SORE_AGAIN_DAYS).total_seconds()),
        )
        if found is None:
            self._flag(FlagKind.RED_PAIN, answer)

    def _flag(self, kind: FlagKind, answer: str) -> None:
        """Red pain is for a physio to see, whatever becomes of the session."""
        self._run(
            "INSERT INTO flag (id, patient_id, session_id, answer_id, kind, tier, raised_at) "
            "SELECT ?, patient_id, id, ?, ?, ?, ? FROM session WHERE id = ?",
            self._ledger.new_id(),
            answer,
            kind,
            Tier.SOON,
            self._ledger.now(),
            self._session,
        )

    def _lesson(self, lesson: str, answer: int | None, right: bool | None) -> None:
        self._run(
            "INSERT INTO lesson_seen (id, session_id, lesson_id, answer, is_right, at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (session_id, lesson_id) DO NOTHING",
            self._ledger.new_id(),
            self._session,
            lesson,
            answer,
            right,
            self._now(),
        )

    def _pause(self, kind: str, ago: float) -> None:
        self._run(
            "INSERT INTO pause (id, session_id, kind, started_at) SELECT ?, ?, ?, ? "
            "WHERE NOT EXISTS (SELECT 1 FROM pause WHERE session_id = ? AND ended_at IS NULL)",
            self._ledger.new_id(),
            self._session,
            kind,
            self._now(ago),
            self._session,
        )

    def _resume(self, seconds: float) -> None:
        self._run(
            "UPDATE pause SET ended_at = max(started_at, ?), seconds = ? "
            "WHERE session_id = ? AND ended_at IS NULL",
            self._now(),
            round(seconds, 3),
            self._session,
        )
