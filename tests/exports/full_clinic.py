"""A made-up clinic in which every table that can leave it has rows, some of them hostile."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.content.current import Current
from app.content.library import Library
from app.core.long_work import LongWork
from app.exports.order import Format
from app.samples.demo_clinic import make_demo_clinic
from app.store.ledger import Ledger
from app.store.opening import open_store
from app.usecases.clinic import Clinic
from app.usecases.own_exercises import Workshop
from app.usecases.records.export_request import Request
from app.usecases.records.exporter import Exporter
from app.wiring_content import own_exercises
from app.wiring_paper import paper, wording
from tests.exports.hostile import HOSTILE
from tests.fake_clock import FakeClock

TODAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
AT = "2026-11-20T10:00:00.000Z"
DAY = "2026-11-20"
DOSE = '{"reps":10,"hold_s":0.5}'
NAMES = ("=1+1 Demo", 'Demo, the "Second"', "דמו שלישי")


@contextmanager
def opened(folder: Path, library: Library, **more: object) -> Iterator[Clinic]:
    """The clinic in ``folder``, in UTC."""
    clinic = open_clinic(folder, library, **more)
    try:
        yield clinic
    finally:
        clinic.store.close()


def open_clinic(
    folder: Path, library: Library, clock: FakeClock | None = None, *, checked: bool = True
) -> Clinic:
    clock = clock or FakeClock(TODAY)
    given = {"exercises": library.exercises, "programmes": library.programmes}
    store = open_store(folder, clock, zone=UTC, checked=checked, **given)
    content = Current(library)
    workshop = Workshop(content, own_exercises(folder), store.ledger, lambda: None)
    return Clinic(store, content, wording(content), partial(paper, content), clock, workshop, UTC)


def make_full_clinic(folder: Path, library: Library) -> None:
    """Writes it into an empty ``folder``."""
    make_demo_clinic(folder, library, TODAY, UTC, alone=True)
    with opened(folder, library) as clinic:
        ledger = clinic.store.ledger
        with ledger.write():
            _fill(ledger)


def _fill(ledger: Ledger) -> None:
    def put(table: str, **values: object) -> str:
        values = {"id": ledger.new_id(), **values}
        ledger.db.table(table).insert(values)
        return str(values["id"])

    (one,) = ledger.row("SELECT id FROM patient")
    (plan,) = ledger.row("SELECT id FROM plan")
    staff, other = (row[0] for row in ledger.rows("SELECT id FROM staff LIMIT 2"))
    session, part, day = ledger.row("SELECT id, part, day FROM session ORDER BY rowid DESC")
    (ended,) = ledger.row("SELECT id FROM set_result WHERE session_id = ?", session)

    secrets = {"pin_hash": "$never-leaves", "created_at": AT}
    people = [
        put("patient", code=f"00000{n}", name=name, language=language, birth_year=year, **secrets)
        for n, (name, language, year) in enumerate(
            zip(NAMES, ("en", "en", "he"), (1930, 1985, None), strict=True)
        )
    ]
    two = people[0]
    old = put(
        "plan",
        patient_id=two,
        version=1,
        programme_id="neck",
        starts_on="2026-10-01",
        weeks=4,
        status="replaced",
        created_at=AT,
        made_by=staff,
        kind="started",
        reason="=because",
    )
    new = put(
        "plan",
        patient_id=two,
        parent_id=old,
        version=2,
        programme_id="neck",
        days="135",
        starts_on="2026-10-05",
        weeks=2,
        status="current",
        created_at=AT,
        made_by=other,
        kind="progressed",
        parts="morning",
        barred="plank,kneeling",
        reason="",
    )
    for position, exercise in enumerate(("neck-turn", "chin-tuck"), 1):
        ledger.db.table("plan_item").insert(
            {
                "plan_id": new,
                "position": position,
                "exercise_id": exercise,
                "sets": 2,
                "reps": 8,
                "hold_s": 2.5,
                "rest_s": 20,
                "seconds": 30 * (position - 1),
                "open": 1,
                "pace": "own",
                "tempo": 1.5,
                "may_ease": 1,
                "may_harden": 0,
                "only_side": "left" if position == 1 else None,
                "days": "35" if position == 1 else "",
                "parts": "morning,evening" if position == 1 else "",
                "band": "green" if position == 1 else None,
                "load_kg": None if position == 1 else 2.5,
                "as_needed": position - 1,
                "words": "=Elbow close, Demo" if position == 1 else "",
            }
        )
    put("plan_end", plan_id=new, day="2026-10-12", reason="-done", staff_id=staff, at=AT)
    put("plan_pause", patient_id=two, first_day="2026-10-08", reason="Away", staff_id=staff, at=AT)
    put(
        "session",
        id=(running := ledger.new_id()),
        patient_id=two,
        plan_id=new,
        day=DAY,
        part="morning",
        started_at=AT,
    )
    put(
        "set_result",
        session_id=running,
        position=1,
        number=1,
        side="left",
        attempt=1,
        exercise_id="neck-turn",
        target=8,
        target_s=0,
        hold_s=2.5,
        pace="own",
        reps_done=3,
        rep_seconds="[0.1,3.125,1234.5]",
        held_s=7.5,
        paused_s=0.125,
        started_at=AT,
        last_at=AT,
    )
    put(
        "choice",
        session_id=running,
        position=1,
        number=1,
        side="left",
        attempt=1,
        kind="easier",
        exercise_id="small-neck-turn",
        at=AT,
    )
    put("lesson_seen", session_id=running, lesson_id="alarm", answer=1, is_right=0, at=AT)
    put("pause", session_id=running, kind="person", started_at=AT, ended_at=AT, seconds=4.25)
    hurt = put(
        "answer",
        session_id=running,
        measure="pain",
        moment="during",
        light="red",
        at=AT,
    )
    put("flag", patient_id=two, session_id=running, answer_id=hurt, kind="red_pain", tier="soon",
        about="+41", raised_at=AT, seen_at=AT, seen_by=staff, seen_words="@called")  # fmt: skip
    screening = put(
        "screening",
        patient_id=two,
        plan_id=new,
        outcome="urgent",
        day=DAY,
        at=AT,
        staff_id=staff,
    )
    for question, said in (("chest", "no"), ("fever", "unsure")):
        ledger.db.table("screening_answer").insert(
            {"screening_id": screening, "question_id": question, "answer": said}
        )
    for entry, pain in ((1, None), (0, 4)):
        put("home_entry", patient_id=one, plan_id=plan, day=day, part=part, done=entry, pain=pain,
            staff_id=staff, at=AT)  # fmt: skip
    activity = put("activity", patient_id=one, position=4, words="=lift", created_at=AT)
    put("activity", patient_id=one, position=5, words="Sleep", created_at=AT)
    put(
        "goal",
        patient_id=one,
        activity_id=activity,
        staff_id=staff,
        **{f"step_{number}": f"=step {number}" for number in range(1, 6)},
        weekly="Walk to the shop",
        times=4,
        at=AT,
    )
    for number, done in ((1, 1), (2, 0), (0, 1)):
        put(
            "goal_tick",
            patient_id=one,
            activity_id=activity,
            step=number,
            words=f"=step {number}" if number else "Walk to the shop",
            done=done,
            day=DAY,
            at=AT,
        )
    for value in (2.0, 6.5):
        put("measurement", patient_id=one, session_id=session, measure="psfs",
            activity_id=activity, value=value, day=DAY, at=AT)  # fmt: skip
    for measure, value in (("groc", -3.0), ("sts5", 12.3), ("pain", None), ("tsk11", 17.0)):
        put("measurement", patient_id=one, staff_id=staff, measure=measure, value=value, day=DAY,
            at=AT)  # fmt: skip
    put("measurement", patient_id=one, measure="settled", about_session_id=session, value=1.0,
        day=DAY, at=AT)  # fmt: skip
    put(
        "proposal",
        patient_id=two,
        plan_id=new,
        kind="progress",
        rule="two_for_two",
        position=1,
        from_exercise_id="neck-turn",
        to_exercise_id="chin-tuck",
        to_dose=DOSE,
        facts='{"pain":2,"words":"=x"}',
        evidence=f'[{{"table":"session","id":"{running}"}}]',
        made_at=AT,
        decision="accepted",
        decided_at=AT,
        decided_by=staff,
        decision_reason="'fine",
        new_plan_id=new,
    )
    for words in HOSTILE:
        if words:
            put("note", patient_id=two, staff_id=staff, words=words, at=AT)
    ledger.audit("plan saved", new, staff, "=detail")
    assert ended


def exporter_of(folder: Path, library: Library, clock: FakeClock | None = None) -> Exporter:
    """Takes the records of ``folder`` out; its letters are not real ones."""

    def letter(clinic: Clinic, patient: str) -> bytes:
        return b"%PDF-1.4 " + clinic.store.patients.code(patient).encode()

    return Exporter(
        lambda: open_clinic(folder, library, clock, checked=False), folder, "1.2.3", letter
    )


def export(
    folder: Path,
    library: Library,
    out: Path,
    formats: str,
    work: LongWork | None = None,
    **more: Any,
) -> Path:
    """Writes a pack and returns where."""
    request = Request(out, tuple(Format(it) for it in formats.split(",")), **more)
    exporter_of(folder, library).export(request, work or LongWork())
    return out
