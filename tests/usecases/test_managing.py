"""What a manager reads, sets and takes out: figures, the audit, settings; and who may."""

import csv
from dataclasses import dataclass, replace

import pytest

from app.core.clock_sense import ClockSense
from app.core.errors import KioskError
from app.core.figures import Span
from app.core.long_work import LongWork, Stopped
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases import audit_reading, figures, people
from app.usecases.clinic_settings import ClinicSettings
from app.usecases.hindsight import looked_back, who_came
from app.usecases.last_look import NAME, LastLook, keep_look, last_look
from app.usecases.square import qr_rows

DAY = 24 * 3600
DESK = Staff("x", "104", "Desk", Role.FRONT_DESK)


@dataclass
class Part:
    title: str = "Sessions"
    note: str = ""
    rows: tuple = (("=done", "3"), ("planned", "4"))


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def counted(clinic, admin, patient):
    today = clinic.store.today()
    return figures.figures_of(clinic, admin, today, Span.WEEKS_4, "", LongWork())


def test_figures_are_for_who_manages(clinic, admin, lead, physio):
    today = clinic.store.today()
    for staff in (admin, lead):
        figures.figures_of(clinic, staff, today, Span.WEEKS_4, "", LongWork())
    for staff in (physio, DESK):
        with pytest.raises(KioskError, match="may not see the clinic's figures"):
            figures.figures_of(clinic, staff, today, Span.WEEKS_4, "", LongWork())
    with pytest.raises(KioskError, match="Sign in again"):
        figures.figures_of(clinic, None, today, Span.WEEKS_4, "", LongWork())


def test_figures_nobody_waits_for_are_not_counted_on(clinic, admin, patient):
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        figures.figures_of(clinic, admin, clinic.store.today(), Span.YEAR, "", work)


def test_figures_taken_out_are_no_formula_and_stand_in_the_audit(clinic, admin, stick, counted):
    out = figures.write_figures(clinic, admin, [stick], counted, "all", [Part()])
    assert out.parent == stick
    head, first, second = csv.reader(out.read_text("utf-8-sig").splitlines())
    assert head == ["first_day", "last_day", "programme", "part", "what", "value"]
    assert first[3:] == ["Sessions", "'=done", "3"]
    assert second[0] == str(counted.first)
    assert clinic.store.ledger.rows(
        "SELECT staff_id, detail FROM audit WHERE action = 'figures exported'"
    ) == [(admin.id, f"{counted.first} to {counted.last}")]


def test_figures_go_to_a_stick_or_the_folder_that_is_set(clinic, admin, stick, counted):
    with pytest.raises(KioskError, match="There is no stick"):
        figures.write_figures(clinic, admin, [], counted, "all", [Part()])
    clinic.store.settings.set("export_folder", str(stick))
    assert figures.write_figures(clinic, admin, [], counted, "all", [Part()]).parent == stick
    with pytest.raises(KioskError, match="gone"):
        figures.write_figures(clinic, admin, [stick / "gone"], counted, "all", [Part()])
    with pytest.raises(KioskError, match="may not"):
        figures.write_figures(clinic, DESK, [stick.parent], counted, "all", [Part()])


def test_figures_and_audit_are_pages_too(clinic, admin, counted):
    pdf = figures.figures_pdf(clinic, "Figures", "all", [Part()])
    audit = "Audit", "all", ["When", "What"], [["now", "that"]]
    listing = audit_reading.audit_pdf(clinic, *audit)
    clinic.store.settings.set("paper", "letter")
    on_letter = (
        figures.figures_pdf(clinic, "Figures", "all", [Part()]),
        audit_reading.audit_pdf(clinic, *audit),
    )
    assert [b"792" in it for it in (pdf, listing, *on_letter)] == [False, False, True, True]


def test_a_programme_of_few_patients_has_no_figures_of_its_own(clinic, patient):
    store, plan = clinic.store, clinic.store.plans.current(patient)
    for n in range(4):
        assert figures.programmes(clinic) == ()
        another = store.patients.add(f"Somebody {n}", pin="2718").id
        store.plans.save(replace(plan, id=""), another)
    assert figures.programmes(clinic) == (plan.programme.id,)


def test_the_audit_is_read_by_who_manages(clinic, admin, physio):
    since = clinic.store.today()
    assert audit_reading.audit_of(clinic, admin, since, "", 10)
    assert audit_reading.audit_check(clinic, admin).broken is None
    for ask in (
        lambda: audit_reading.audit_of(clinic, physio, since, "", 10),
        lambda: audit_reading.audit_check(clinic, physio),
    ):
        with pytest.raises(KioskError, match="may not"):
            ask()


@pytest.fixture
def settings(clinic, tmp_path, stick):
    def no_printers():
        raise KioskError("CUPS does not answer.")

    rules = clinic.library.rules
    return ClinicSettings(clinic.store, tmp_path / "data", no_printers, lambda: [stick], rules)


def test_printers_that_cannot_be_asked_are_none(settings, stick):
    assert settings.around() == ([], [stick])


def test_a_logo_is_looked_for_in_the_folder_for_packs_too(clinic, settings, stick, tmp_path):
    (stick / "a.png").write_bytes(b"")
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "b.jpg").write_bytes(b"")
    clinic.store.settings.set("export_folder", str(tmp_path / "packs"))
    assert [it.name for it in settings.pictures()] == ["a.png", "b.jpg"]


def test_a_record_is_erased_once_it_is_past_its_time_and_not_before(
    clinic, clock, settings, patient, admin, physio
):
    settings.save(admin, {"retention_months": "12"})
    with pytest.raises(KioskError, match="not past its time"):
        settings.erase(admin, patient)
    people.archive(clinic, physio, patient)
    clock.advance(400 * DAY)
    assert [it.patient for it in settings.read(admin).expired] == [patient]
    for staff in (physio, DESK):
        with pytest.raises(KioskError, match="may not erase a record"):
            settings.erase(staff, patient)
    settings.erase(admin, patient)
    assert clinic.store.counts().patients == 0
    with pytest.raises(KioskError, match="not past its time"):
        settings.erase(admin, patient)


def test_a_time_that_cannot_be_read_lists_nobody(clinic, clock, settings, patient, admin, physio):
    people.archive(clinic, physio, patient)
    clinic.store.settings.set("retention_months", "soon")
    clock.advance(4000 * DAY)
    assert settings.read(admin).expired == ()


def test_once_there_is_a_lead_thresholds_are_theirs(clinic, settings, admin, physio, lead):
    values = {"usual_days": "10"}
    settings.save(admin, values)
    assert settings.read(admin).rules
    clinic.store.staff.set_lead(physio.number, True)
    assert not settings.read(admin).rules
    assert settings.read(lead).rules
    with pytest.raises(KioskError, match="may not set thresholds"):
        settings.save(admin, {"usual_days": "12"})
    settings.save(lead, {"usual_days": "12"})
    with pytest.raises(KioskError, match="may not change settings"):
        settings.save(lead, {"usual_days": "9", "volume": "40"})
    assert clinic.store.settings.get("usual_days") == "12"


def test_what_is_in_force_where_nobody_has_set_it(settings):
    low, _, high = settings.in_force("amber_max").partition("–")
    assert low
    assert not high or float(low) < float(high)


def test_looking_back_changes_nothing_and_says_what_each_would_have_come_to(clinic, patient):
    store = clinic.store
    plan = store.plans.current(patient)
    assert who_came(clinic) == ()
    store.sessions.begin(patient, plan, clinic.slot(plan))
    assert who_came(clinic) == (patient,)
    before = store.counts()
    compared = looked_back(clinic, patient, lambda name: "")
    assert compared.now.sessions == compared.then.sessions == 1
    assert compared.now == compared.then
    assert store.counts() == before
    assert store.proposals.of(patient) == ()


@pytest.mark.parametrize(("days", "sessions"), [(0, 1), (89, 1), (90, 0)])
def test_ninety_days_are_looked_back_on_with_this_one(clinic, clock, patient, days, sessions):
    plan = clinic.store.plans.current(patient)
    clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    clock.advance(days * DAY)
    assert who_came(clinic) == (patient,) * sessions
    assert looked_back(clinic, patient, lambda name: "").now.sessions == sessions


def test_the_next_first_picture_is_as_the_last(clinic, tmp_path):
    new = last_look(tmp_path)
    assert (new.diagonal, new.screen_foot, new.screen_turn, new.picture_size) == (0, 0, 0, 100)
    assert (new.left_handed, new.low_controls) == (False, False)
    clinic.store.settings.set("low_controls", "yes")
    keep_look(tmp_path, clinic.look())
    assert last_look(tmp_path).low_controls
    written = (tmp_path / NAME).stat().st_mtime_ns
    keep_look(tmp_path, clinic.look())
    assert (tmp_path / NAME).stat().st_mtime_ns == written
    (tmp_path / NAME).write_text("half of i")
    assert last_look(tmp_path) == LastLook()


def test_a_disk_that_takes_no_look_stops_nobody(clinic, tmp_path):
    keep_look(tmp_path / "gone", clinic.look())
    assert last_look(tmp_path / "gone") == LastLook()


def test_a_language_without_words_is_refused_and_names_those_there_are(clinic, patient):
    with pytest.raises(KioskError, match=r'no words in "xx"\. There are: en'):
        clinic.speak("xx")
    clinic.speak("")
    own = clinic.words.texts_in("")
    assert clinic.words.texts_in(own.language) is own


def test_without_a_plan_nothing_is_printed(clinic):
    without = clinic.store.patients.add("No Plan", pin="2718").id
    for make, says in (
        (clinic.handout_pdf, "no plan to print"),
        (clinic.next_stage_pdf, "no plan to print"),
        (clinic.flare_pdf, "no plan to print"),
        (clinic.lessons_pdf, "no plan yet"),
        (clinic.letter, "no plan to report on"),
    ):
        with pytest.raises(KioskError, match=says):
            make(without)


def test_what_somebody_last_printed_on_is_kept(clinic):
    clinic.keep_both_sides(True)
    assert clinic.print_wishes().both_sides
    clinic.keep_both_sides(False)
    assert not clinic.print_wishes().both_sides


def test_a_setting_that_somehow_is_not_allowed_counts_as_not_set(clinic):
    usual = clinic.setting("paper")
    clinic.store.settings.set("paper", "papyrus")
    assert clinic.setting("paper") == usual
    assert clinic.print_wishes().paper == usual


def test_a_clock_that_was_found_right_is_right_and_the_audit_says_who_found_it(clinic, admin):
    sense, room = clinic.clock_is_right(admin)
    assert isinstance(sense, ClockSense)
    assert (sense, room) == clinic.soundness()
    assert clinic.usual_minutes() > 5


def test_a_square_says_what_was_put_into_it():
    rows = qr_rows("https://www.example.org")
    assert len({len(row) for row in rows} | {len(rows)}) == 1
    assert set("".join(rows)) == {"0", "1"}
