"""I feel unwell, by touch: from every step, what it stops, and what it leaves in the records."""

import shutil
import threading

import pytest

from app.core.safety.unwell import UnwellSign, tier_of
from app.core.session.events import FeltUnwell
from app.samples.demo_patient import CODE, PIN
from app.store.recorder import SessionRecorder
from app.store.unwell import Unwell
from app.wiring import Options, kiosk
from tests.e2e.conftest import Patient
from tests.e2e.staff import Colleague
from tests.e2e.test_measures import cleared, measured  # noqa: F401
from tests.e2e.test_visit import start_session, stored
from tests.its_thread import store_of

ROWS = {
    UnwellSign.DIZZY: "Dizzy",
    UnwellSign.CHEST: "My chest hurts",
    UnwellSign.NUMB: "Numb",
    UnwellSign.HEADACHE: "A very bad headache",
    UnwellSign.OTHER: "Something else",
}
FLAGS = "SELECT kind, tier FROM flag WHERE kind LIKE 'unwell%' ORDER BY rowid"
LATEST = "(SELECT id FROM session ORDER BY started_at DESC, rowid DESC LIMIT 1)"


def feel(patient):
    """Say so, and be there when it asks what it is."""
    patient.touch("I feel unwell")
    patient.until("unwell")
    patient.clock.advance(1)


def tell(patient, sign):
    patient.touch(ROWS[sign])
    patient.until("stop")


def labels(hand):
    """What every control on the screen says, its hint included."""
    items = [hand._window.contentItem()]
    for item in items:
        items += item.childItems()
    return {str(item.property("hint")) for item in items if item.isVisible()}


def kept(patient, records, *flags):
    patient.qtbot.waitUntil(lambda: stored(records, FLAGS) == list(flags))


def in_a_set(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("It hurts")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_or_unwell")


def paused(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Pause")


def skipping(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Change")
    patient.touch("Skip this exercise")


def telling_how_much(patient):
    in_a_set(patient)
    patient.touch("It hurts")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt")


def asked_before(patient):
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.until("rating")


def too_sore(patient):
    asked_before(patient)
    patient.rate(8)
    patient.until("too_sore")


def asked_after(patient):
    start_session(patient)
    while patient.view.screen == "session":
        patient.wait(5)
    patient.until("rating")


def learning(patient):
    asked_after(patient)
    while patient.view.screen == "rating":
        patient.rate(2)
    patient.until("lesson")


STEPS = (
    in_a_set,
    paused,
    skipping,
    telling_how_much,
    asked_before,
    too_sore,
    asked_after,
    learning,
)


@pytest.mark.parametrize("come_to", STEPS)
def test_from_every_step_it_is_kept_at_once_and_nothing_moves(patient, records, come_to):
    come_to(patient)
    feel(patient)
    kept(patient, records, ("unwell", "urgent"))
    before = stored(records, "SELECT sum(reps_done) FROM set_result")
    patient.wait(60)
    assert patient.view.screen == "unwell"
    tell(patient, UnwellSign.CHEST)
    assert patient.view.stop.kind == "emergency"
    kept(patient, records, ("unwell_chest", "emergency"))
    ended = f"SELECT outcome FROM session WHERE id = {LATEST}"
    patient.qtbot.waitUntil(lambda: stored(records, ended) == [("stopped",)])
    assert stored(records, "SELECT sum(reps_done) FROM set_result") == before
    patient.touch("Someone is with me")
    patient.until("home")


@pytest.mark.parametrize("come_to", [in_a_set, paused, asked_before, too_sore, learning])
def test_pressed_by_mistake_there_is_a_way_back_to_the_same_step(patient, records, come_to):
    come_to(patient)
    screen = patient.view.screen
    feel(patient)
    patient.touch("I pressed it by mistake")
    patient.until(screen)
    kept(patient, records, ("unwell_taken_back", "soon"))
    if screen == "session":
        assert (patient.view.session.asking, patient.view.session.paused) == ("", True)
        patient.touch("Resume")
        patient.wait(3)
        assert not patient.view.session.paused
    patient.view.signOut()
    patient.until("home")
    patient.sign_in()
    patient.until("today")


@pytest.mark.parametrize("sign", UnwellSign)
def test_each_sign_leads_to_its_stop_and_the_physio_sees_it(patient, records, sign):
    in_a_set(patient)
    feel(patient)
    tell(patient, sign)
    grave = tier_of(sign) == "emergency"
    assert patient.view.stop.kind == ("emergency" if grave else "unwell")
    kept(patient, records, (f"unwell_{sign}", tier_of(sign).value))
    reasons = f"SELECT DISTINCT outcome, reason FROM set_result WHERE session_id = {LATEST}"
    patient.qtbot.waitUntil(lambda: stored(records, reasons) == [("stopped", "unwell")])
    patient.touch("Someone is with me" if grave else "Sign out")
    patient.until("home")
    patient.sign_in()
    patient.until("stop")
    assert patient.view.stop.kind == ("emergency" if grave else "unwell")
    patient.view.signOut()
    colleague = Colleague(patient)
    colleague.page("today")
    colleague.until(lambda: colleague.staff.today.ready)
    rows = [row for row in colleague.staff.today.rows if row["kind"] == "case"]
    assert (f"unwell_{sign}", tier_of(sign).value) in {(it["reason"], it["tier"]) for it in rows}
    said = {label for label in labels(colleague.hand) if "Felt unwell in a session: " in label}
    assert len(said) == 1


def test_nobody_exercises_again_until_a_physio_has_seen_it(patient, records):
    in_a_set(patient)
    feel(patient)
    tell(patient, UnwellSign.DIZZY)
    patient.touch("Sign out")
    patient.clock.advance(86_400)
    patient.sign_in()
    patient.until("stop")
    assert patient.view.stop.kind == "waiting"
    patient.touch("Sign out")
    with records() as clinic, clinic.store.ledger.write() as db:
        db.conn.execute("UPDATE flag SET seen_at = raised_at WHERE kind LIKE 'unwell%'")
    patient.sign_in()
    patient.qtbot.waitUntil(lambda: patient.view.screen in ("today", "question"))


@pytest.mark.parametrize("stage", ["ready", "count_in", "running"])
@pytest.mark.parametrize("sign", [None, UnwellSign.CHEST, UnwellSign.OTHER])
def test_in_a_chair_test(patient, cleared, records, stage, sign):  # noqa: F811
    cleared()
    patient.touch("Start")
    patient.until("chair")
    if stage != "ready":
        patient.touch("Start the clock")
        patient.clock.advance(1 if stage == "count_in" else 12)
        patient.view.chair.refresh()
        patient.hand.linger(50)
    assert patient.view.chair.stage == stage
    feel(patient)
    kept(patient, records, ("unwell", "urgent"))
    if sign is None:
        patient.touch("I pressed it by mistake")
        patient.until("chair")
        assert patient.view.chair.stage == ("ready" if stage == "ready" else "given_up")
        kept(patient, records, ("unwell_taken_back", "soon"))
        patient.touch("Not today")
        patient.until("rating")
        return
    tell(patient, sign)
    assert patient.view.stop.kind == ("emergency" if sign is UnwellSign.CHEST else "unwell")
    kept(patient, records, (f"unwell_{sign}", tier_of(sign).value))
    assert measured(records) == []


def test_after_a_power_cut_nobody_goes_on_exercising(
    patient, data, records, clock, qtbot, tmp_path
):
    """The files as a cut leaves them while it is asked what is felt."""
    in_a_set(patient)
    feel(patient)
    kept(patient, records, ("unwell", "urgent"))
    cut = shutil.copytree(data, tmp_path / "cut")
    options = Options(data=cut, clock=clock, size=(1920, 1080), diagonal=24, sound=False)
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        again = Patient(window, clock, qtbot, tmp_path)
        again.sign_in(CODE, PIN)
        again.until("stop")
        assert again.view.stop.kind == "unwell"
        again.touch("Sign out")


def test_who_goes_away_without_a_word_is_stopped_as_well(patient, records):
    in_a_set(patient)
    feel(patient)
    patient.wait(130)
    patient.until("home")
    kept(patient, records, ("unwell", "urgent"))
    patient.sign_in()
    patient.until("stop")


def test_who_goes_away_before_saying_which_has_said_that_it_hurts(patient, records):
    in_a_set(patient)
    patient.view.signOut()
    told = "SELECT value, light FROM answer WHERE moment = 'during' AND set_id IS NOT NULL"
    patient.qtbot.waitUntil(lambda: stored(records, told) == [(None, "amber")])


def test_nothing_is_wrong_goes_straight_on(patient, records):
    in_a_set(patient)
    patient.touch("Nothing is wrong. Resume")
    session = patient.view.session
    assert (session.asking, session.paused, session.exerciseNumber) == ("", False, 1)
    patient.wait(1)
    assert stored(records, "SELECT count(*) FROM answer WHERE moment = 'during'") == [(0,)]
    kept(patient, records)


def test_the_second_tap_of_a_double_tap_says_nothing(patient):
    in_a_set(patient)
    patient.touch("I feel unwell")
    patient.until("unwell")
    patient.touch(ROWS[UnwellSign.DIZZY])
    assert patient.view.screen == "unwell"


def test_help_is_called_though_the_disk_hangs(patient, monkeypatch):
    """Not one read or write of the store comes before what to do."""
    store_of(patient.window).settings.set("emergency_number", "112")
    in_a_set(patient)
    hangs = threading.Event()
    handle = SessionRecorder.handle

    def stuck(self, event, ago=0.0):
        if isinstance(event, FeltUnwell):
            hangs.wait(20)
        handle(self, event, ago)

    monkeypatch.setattr(SessionRecorder, "handle", stuck)
    try:
        feel(patient)
        tell(patient, UnwellSign.CHEST)
        assert (patient.view.stop.kind, patient.view.stop.number) == ("emergency", "112")
    finally:
        hangs.set()


def test_help_is_called_though_the_disk_refuses(patient, monkeypatch):
    def full(*_):
        raise OSError("no")

    in_a_set(patient)
    monkeypatch.setattr(Unwell, "felt", full)
    monkeypatch.setattr(Unwell, "told", full)
    feel(patient)
    patient.wait(2)
    assert patient.view.screen == "unwell"
    tell(patient, UnwellSign.HEADACHE)
    patient.wait(2)
    patient.hand.linger(200)
    assert patient.view.screen == "stop"
