"""A made-up clinic is of the size asked for, the same each time, and keeps every rule."""

from datetime import UTC, timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.caseload import CaseNeed
from app.core.dataset.tables import TABLES
from app.core.errors import KioskError
from app.samples.demo_patient import CODE, PIN
from app.samples.seed_clinic import seeding
from app.store.seed import seeder
from app.store.seed.course import draw_course
from app.store.seed.fates import Fate, deal, share_out
from app.store.seed.shapes import versions_of
from app.wiring import load_library
from tests.core.samples import MONDAY
from tests.fake_clock import FakeClock
from tests.store.place import Place

PATIENTS, SETS = 100, 1200
CLOCK = FakeClock()


@cache
def content():
    return load_library()


@pytest.fixture
def library():
    return content()


def make(folder, library, patients=PATIENTS, sets=SETS, seed=1):
    work = seeding(folder, library, CLOCK, patients=patients, sets=sets, seed=seed, zone=UTC)
    with work as steps:
        return list(steps)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeded") / "data"
    assert sum(make(folder, content())) == SETS
    return folder


@pytest.fixture
def store(folder, library):
    given = {"exercises": library.exercises, "programmes": library.programmes, "create": False}
    with Place(folder, CLOCK).open(**given) as store:
        yield store


def test_as_many_patients_and_sets_as_asked_for(store):
    assert store.ledger.row("SELECT count(*) FROM patient") == (PATIENTS,)
    assert store.ledger.row("SELECT count(*) FROM set_result") == (SETS,)


def test_every_table_of_patients_has_rows(store):
    """Whatever is taken out of the clinic has something in it."""
    tables = [it.name for it in TABLES if not it.derived]
    empty = [it for it in tables if store.ledger.row(f"SELECT count(*) FROM {it}") == (0,)]
    assert empty == []


SHARES = {
    "people of whom the safety questions were asked": (
        "SELECT count(DISTINCT patient_id) FROM screening", "patient", 0.9, 1.0,
    ),
    "screenings that stopped somebody": (
        "SELECT count(*) FROM screening WHERE outcome = 'urgent'", "screening", 0.0, 0.1,
    ),
    "screenings with a position": (
        "SELECT count(*) FROM screening WHERE outcome = 'positions'", "screening", 0.02, 0.25,
    ),
    "sessions with a choice": (
        "SELECT count(DISTINCT session_id) FROM choice", "session", 0.002, 0.06,
    ),
    "sessions with a pause": (
        "SELECT count(DISTINCT session_id) FROM pause", "session", 0.05, 0.2,
    ),
    "people with a flag": ("SELECT count(DISTINCT patient_id) FROM flag", "patient", 0.02, 0.2),
    "people with a proposal": (
        "SELECT count(DISTINCT patient_id) FROM proposal", "patient", 0.3, 0.95,
    ),
    "people with a note": ("SELECT count(DISTINCT patient_id) FROM note", "patient", 0.15, 0.45),
    "people with something done at home": (
        "SELECT count(DISTINCT patient_id) FROM home_entry", "patient", 0.1, 0.7,
    ),
    "people with a goal": ("SELECT count(DISTINCT patient_id) FROM goal", "patient", 0.25, 0.55),
    "people away": ("SELECT count(*) FROM plan_pause", "patient", 0.01, 0.06),
}  # fmt: skip


@pytest.mark.parametrize("what", SHARES)
def test_shares_are_those_of_a_clinic(store, what):
    query, of, least, most = SHARES[what]
    share = store.ledger.row(query)[0] / store.ledger.row(f"SELECT count(*) FROM {of}")[0]
    assert least <= share <= most


def test_a_set_that_is_begun_anew_has_its_choice(store):
    anew = store.ledger.rows(
        "SELECT s.session_id, s.position, s.number, s.side, c.exercise_id FROM set_result AS s "
        "JOIN choice AS c USING (session_id, position, number, side, attempt) "
        "WHERE s.outcome = 'skipped' AND s.reason = c.kind"
    )
    assert len(anew) == store.ledger.row("SELECT count(*) FROM choice")[0]
    for session, position, number, side, exercise in anew:
        assert store.ledger.row(
            "SELECT exercise_id FROM set_result WHERE session_id = ? AND position = ? "
            "AND number = ? AND side = ? AND attempt = 2",
            *(session, position, number, side),
        ) == (exercise,)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("SELECT DISTINCT outcome FROM set_result", {"done", "skipped", "stopped"}),
        (
            "SELECT DISTINCT reason FROM set_result WHERE reason NOTNULL",
            {"hurts", "too_hard", "no_time", "equipment", "other", "again", "easier"},
        ),
        ("SELECT DISTINCT answer FROM screening_answer", {"yes", "no", "unsure"}),
        ("SELECT DISTINCT done FROM home_entry", {0, 1}),
        ("SELECT DISTINCT value IS NULL FROM answer WHERE measure = 'effort'", {0, 1}),
    ],
)
def test_what_people_say_is_not_always_the_same(store, query, wanted):
    assert {said for (said,) in store.ledger.rows(query)} <= wanted
    assert len(store.ledger.rows(query)) >= max(len(wanted) - 2, 2)


def test_some_steps_up_were_declined_before_they_were_taken(tmp_path, library):
    make(tmp_path / "data", library, patients=30, sets=6000)
    given = {"exercises": library.exercises, "programmes": library.programmes, "create": False}
    with Place(tmp_path / "data", CLOCK).open(**given) as store:
        told = dict(
            store.ledger.rows(
                "SELECT decision, count(*) FROM proposal WHERE kind = 'progress' GROUP BY 1"
            )
        )
    assert 0.05 < told["declined"] / told["accepted"] < 0.3


def test_what_was_answered_was_seen(store):
    """Screenings are read as any others, and keep nobody from exercising."""
    for (patient,) in store.ledger.rows("SELECT DISTINCT patient_id FROM screening"):
        assert all(it.seen for it in store.screenings.of(patient))


def test_every_name_is_plainly_made_up(store):
    assert store.ledger.row("SELECT count(*) FROM patient WHERE name NOT LIKE 'Demo %'") == (0,)


def test_nobody_is_left_in_a_session_and_nothing_lies_ahead(store):
    assert store.ledger.row("SELECT count(*) FROM session WHERE outcome IS NULL") == (0,)
    last = store.ledger.row("SELECT max(day) FROM session")[0]
    assert last < MONDAY.isoformat()


def test_each_fate_is_where_today_looks_for_it(store):
    counts = {group.need: group.count for group in store.caseload.today(7)}
    assert counts[CaseNeed.FLAGGED] == 3
    assert counts[CaseNeed.READY] == 5
    assert counts[CaseNeed.UNSEEN] == 7
    assert counts[CaseNeed.PLANLESS] in (4, 5, 6)
    assert sum(counts.values()) >= PATIENTS - 4


def test_the_records_can_be_read_as_any_others(store):
    for person in store.find.people("", limit=PATIENTS).people:
        store.plans.current(person.id)
        record = store.sessions.record(person.id)
        assert all(session.outcome for session in record.sessions)


def test_the_first_patient_signs_in(store):
    patient = store.patients.sign_in(CODE, PIN).patient
    assert store.patients.get(patient).name == "Demo 000001"


def rows(folder, library):
    given = {"exercises": library.exercises, "programmes": library.programmes}
    with Place(folder, CLOCK).open(**given) as store:
        return [
            store.ledger.rows(sql)
            for sql in (
                "SELECT name, code, created_at FROM patient",
                "SELECT day, part, outcome FROM session",
                "SELECT exercise_id, reps_done FROM set_result",
                "SELECT measure, value FROM answer",
            )
        ]


def test_the_same_seed_makes_the_same_clinic(tmp_path, folder, library):
    make(tmp_path / "again", library)
    assert rows(tmp_path / "again", library) == rows(folder, library)


@given(st.integers(0, 99))
def test_another_seed_makes_another_clinic(seed):
    assert deal(100, Random(seed)) != deal(100, Random(seed + 1))


def test_a_folder_with_records_is_left_alone(folder, library):
    with pytest.raises(KioskError, match="Seed an empty folder"):
        make(folder, library)


@given(st.integers(1, 300), st.integers(0, 5000), st.integers(0, 99))
def test_sets_are_shared_out_to_the_last_one(patients, sets, seed):
    rng = Random(seed)
    fates = deal(patients, rng)
    shares = share_out(sets, fates, rng)
    assert (len(fates), sum(shares)) == (patients, sets)
    assert all(share >= 0 for share in shares)
    assert all(share == 0 for share, fate in zip(shares, fates, strict=True) if fate is Fate.NEW)


@given(st.sampled_from(Fate), st.integers(0, 900), st.integers(0, 99))
def test_a_course_has_its_sets_and_ends_as_its_fate_says(fate, sets, seed):
    library = content()
    versions = versions_of(library.programmes["neck"], library.exercises, MONDAY)
    course = draw_course(0, fate, sets, versions, MONDAY, Random(seed))
    if fate is Fate.NEW:
        assert not course.plans
        return
    assert sum(sitting.sets for sitting in course.sittings) == sets
    slots = [(sitting.day, sitting.half) for sitting in course.sittings]
    assert slots == sorted(set(slots))
    assert all(day < MONDAY for day, _ in slots)
    for sitting in course.sittings:
        plan = course.plans[sitting.plan]
        assert plan.starts_on <= sitting.day < plan.starts_on + timedelta(weeks=4)
    over = course.plans[-1].starts_on + timedelta(days=27) < MONDAY
    assert over is (fate in (Fate.OVER, Fate.ENDED, Fate.ARCHIVED))


def test_in_many_transactions_it_is_the_same_clinic(tmp_path, library, monkeypatch):
    made = []
    for number, at_once in enumerate((seeder.AT_ONCE, 40)):
        monkeypatch.setattr(seeder, "AT_ONCE", at_once)
        folder = tmp_path / str(number)
        steps = make(folder, library, patients=20, sets=200)
        with Place(folder, CLOCK).open(create=False) as store:
            made.append((sum(steps), store.ledger.rows("SELECT id, part FROM session ORDER BY id")))
    assert made[0] == made[1]


def test_a_programme_whose_exercises_have_no_harder_one_has_one_version(library):
    programme = next(iter(library.programmes.values()))
    flat = {name: replace(it, harder=None) for name, it in library.exercises.items()}
    assert len(versions_of(programme, flat, MONDAY)) == 1
    assert len(versions_of(programme, library.exercises, MONDAY)) > 1


def test_where_programmes_have_no_lessons_nobody_has_seen_one(tmp_path, library):
    silent = {name: replace(it, lessons=()) for name, it in library.programmes.items()}
    without = replace(library, programmes=silent)
    make(tmp_path / "data", without, patients=10, sets=100)
    with Place(tmp_path / "data", CLOCK).open(create=False) as store:
        assert store.ledger.row("SELECT count(*) FROM set_result") == (100,)
        assert store.ledger.row("SELECT count(*) FROM lesson_seen") == (0,)
