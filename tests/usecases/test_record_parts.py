"""What stands in each table of a patient's record, row by row."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from app.core.kinds import Measure, Moment, Part, Side
from app.core.particulars import Particulars
from app.core.plan_edit import set_own
from app.core.record import Slot
from app.core.record_part import RecordPart
from app.core.session.events import Answered
from app.core.session.steps import Question
from app.store.recorder import SessionRecorder
from app.usecases.measuring import enter, rate
from app.usecases.plan_desk import save_plan
from app.usecases.plan_file import open_plan
from app.usecases.records.record_pages import record_pages

DAY = 24 * 3600


@pytest.fixture
def tables(clinic, patient, monkeypatch):
    """The sections of a part, by their titles; and the sheet they are on."""
    sheets = []

    def record(sheet):
        sheets.append(sheet)
        return SimpleNamespace(pdf=b"%PDF")

    monkeypatch.setattr(clinic.paper, "record", record)

    def read(*parts):
        record_pages(clinic, patient, parts)
        return {it.title: [tuple(row) for row in it.rows] for it in sheets[-1].sections}, sheets[-1]

    return read


def told(clinic, patient, *answers, part=Part.MORNING):
    """A session in which so much was told."""
    store = clinic.store
    plan = store.plans.current(patient)
    session = store.sessions.begin(patient, plan, Slot(store.today(), part))
    recorder = SessionRecorder(store, session)
    for measure, moment, value in answers:
        recorder.handle(Answered(Question(measure, moment), value, None))


def test_who_it_is_says_what_is_known_and_nothing_of_what_is_not(clinic, patient, physio, tables):
    summary, sheet = tables(RecordPart.SUMMARY)
    known = dict(summary["Summary"])
    assert known["Name"] == sheet.whose == "Demo Patient"
    assert not {"Year of birth", "Diagnosis", "Own physio", "Next visit"} & set(known)
    assert known["Sessions"] == "0 of 0, 0 of them at home"
    assert summary["Flags"] == summary["From the start to now"] == []
    for side, said in ((Side.BOTH, "Pain, both sides"), (Side.RIGHT, "Pain, right")):
        more = Particulars(diagnosis="Pain", side=side, physio=physio.id, next_visit="2026-12-03")
        clinic.store.patients.edit(
            patient, name="Demo Patient", language="en", birth_year=1950, more=more
        )
        known = dict(tables(RecordPart.SUMMARY)[0]["Summary"])
        assert (known["Diagnosis"], known["Year of birth"]) == (said, "1950")
        assert (known["Own physio"], known["Next visit"]) == (physio.name, "3 Dec 2026")
    assert sheet.about.startswith(known["Code"])
    assert sheet.foot == f"{known['Code']}, page {{page}} of {{pages}}"


def test_flags_the_newest_first_with_what_was_done(clinic, clock, patient, physio, tables):
    store = clinic.store
    store.unwell.felt(patient, None, 0)
    (first,) = store.flags.of(patient)
    store.flags.see(first.id, physio, "Rang them")
    clock.advance(DAY)
    store.flags.raise_flag(patient, "red_pain", "soon", about="Toes; nothing else")
    newest, older = tables(RecordPart.SUMMARY)[0]["Flags"]
    assert (newest[0], newest[2:]) == ("24 Nov 2026", ("Toes; nothing else", "waits"))
    assert (older[0], older[3]) == ("23 Nov 2026", f"Rang them, {physio.name}")
    assert newest[1] == clinic.library.texts.letter.kinds["red_pain"] != older[1]


def test_the_plan_and_its_versions_the_newest_first(clinic, clock, patient, physio, tables):
    file = open_plan(clinic, patient)
    clock.advance(DAY)
    first, *others = file.plan.items
    said = replace(file.plan, items=(replace(first, words="Slowly"), *others))
    save_plan(clinic, physio, file, set_own(said, "green_max", 2), "More care")
    plans, _ = tables(RecordPart.PLAN)
    names = clinic.library.texts.exercises
    assert [row[0] for row in plans["Plan"]] == [
        names[it.exercise.id].name for it in file.plan.items
    ]
    assert [row[2] for row in plans["Plan"]] == ["Slowly", *[""] * len(others)]
    assert plans["Versions of the plan"] == [
        ("24 Nov 2026", "2: changed", physio.name, "More care"),
        ("23 Nov 2026", "1: changed", "", ""),
    ]


def test_what_was_measured_and_how_sure_somebody_was_the_newest_first(
    clinic, clock, patient, physio, tables
):
    assert tables(RecordPart.MEASURES)[0]["Measures"] == []
    told(clinic, patient, (Measure.CONFIDENCE, Moment.BEFORE, 6), (Measure.PAIN, Moment.BEFORE, 3))
    rate(clinic, physio, patient, {}, [("Carry the shopping", "4,5")])
    clock.advance(DAY)
    told(clinic, patient, (Measure.CONFIDENCE, Moment.BEFORE, 8), (Measure.EFFORT, Moment.AFTER, 5))
    enter(clinic, physio, patient, "ndi", "21")
    enter(clinic, physio, patient, "sts5", "12")
    clinic.store.measures.save(patient, "settled", 1)
    assert tables(RecordPart.MEASURES)[0]["Measures"] == [
        ("24 Nov 2026", tables_name(clinic, "sts5"), "12"),
        ("24 Nov 2026", tables_name(clinic, "ndi"), "21"),
        ("23 Nov 2026", "\u201cCarry the shopping\u201d", "4.5"),
        ("24 Nov 2026", "Confidence", "8"),
        ("23 Nov 2026", "Confidence", "6"),
    ]


def tables_name(clinic, measure):
    return clinic.library.texts.letter.measures.get(measure, measure.upper())


def test_what_changed_from_the_first_time_to_the_last(clinic, clock, patient, physio, tables):
    enter(clinic, physio, patient, "ndi", "30")
    clock.advance(DAY)
    enter(clinic, physio, patient, "ndi", "10")
    rate(clinic, physio, patient, {}, [("Carry the shopping", "4")])
    rows = {row[0]: row[1:] for row in tables(RecordPart.SUMMARY)[0]["From the start to now"]}
    assert rows["\u201cCarry the shopping\u201d"][2] == "once"
    compared = ("30 (23 Nov 2026)", "10 (24 Nov 2026)", "better")
    assert rows[tables_name(clinic, "ndi")] == compared


@pytest.mark.parametrize(("paper", "size"), [("a4", "a4"), ("letter", "letter")])
def test_each_table_shares_out_the_width_of_its_paper(clinic, tables, paper, size):
    clinic.store.settings.set("paper", paper)
    _, sheet = tables(*RecordPart)
    assert sheet.paper == size
    for section in sheet.sections:
        assert len(section.shares) == len(section.headings)
        assert min(section.shares) > 0
        assert sum(section.shares) == pytest.approx(1)


def test_a_session_with_all_that_was_told_of_it(clinic, patient, tables):
    told(
        *(clinic, patient),
        (Measure.PAIN, Moment.BEFORE, 0),
        (Measure.PAIN, Moment.DURING, 5),
        (Measure.PAIN, Moment.DURING, 4),
        (Measure.EFFORT, Moment.AFTER, 7),
    )
    told(clinic, patient, part=Part.AFTERNOON)
    afternoon, morning = tables(RecordPart.SESSIONS)[0]["Sessions"]
    assert (morning[0], morning[2:]) == ("23 Nov 2026, morning", ("0 / 5 / –", "7"))
    assert (afternoon[0], afternoon[2:]) == ("23 Nov 2026, afternoon", ("", ""))


def test_a_note_and_what_it_said_before(clinic, clock, patient, physio, tables):
    notes = clinic.store.notes
    notes.add(patient, "Frist", physio)
    clock.advance(3600)
    notes.change(notes.of(patient)[0].id, "First", physio)
    now, before = tables(RecordPart.NOTES)[0]["Notes"]
    assert now[0] != before[0]
    assert (now[1:], before[1:]) == ((physio.name, "First"), (physio.name, "before: Frist"))
    assert tables(RecordPart.NOTES, RecordPart.PLAN)[1].title == "Patient record"
    assert [*tables(RecordPart.NOTES, RecordPart.PLAN)[0]][-1] == "Notes"
