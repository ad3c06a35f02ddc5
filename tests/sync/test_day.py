"""A day of three kiosks and a desk: joining, a morning on A, an afternoon on B, a plan changed on
the desk, an hour without the server. What each says is left as pictures in build/day."""

import shutil

import pytest

from app.core.kinds import Outcome
from app.samples.demo_patient import CODE
from app.sync.code import Code
from app.sync.joining import invite
from app.sync.state import SyncState
from tests.e2e.conftest import demo_clinic  # noqa: F401
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock
from tests.sync.day import SIZES, Day, DayWatch, records
from tests.sync.embedded import wait_until_up

SESSIONS = (
    "SELECT part, outcome, kiosk_id FROM session WHERE patient_id = ? AND day = ? ORDER BY id"
)
KIOSKS = ("a", "b", "c")


@pytest.fixture
def day(server, admin, demo_clinic, qtbot, qapp, tmp_path, monkeypatch):  # noqa: F811
    clock = FakeClock()
    monkeypatch.setattr("app.devices.sync_watch.SyncWatch", DayWatch)
    monkeypatch.setattr(DayWatch, "clock", clock)
    shutil.copytree(demo_clinic, tmp_path / "a")
    day = Day(server, clock, qtbot, tmp_path)
    admin.add_clinic("Day Street")
    day.first = admin.add_kiosk("Day Street", "Room 1")
    yield day
    day.close()


def test_a_day_of_three_kiosks_and_a_desk(day):
    before_the_doors_open(day)
    for name in SIZES:
        day.begin(name)
    demo = day.store("a").patients.by_code(CODE).id
    a_morning_and_an_afternoon(day, demo)
    the_plan_is_changed_on_the_desk(day, demo)
    day.server.stop()
    try:
        an_hour_without_the_server(day, demo)
    finally:
        day.server.start()
    wait_until_up(day.server)
    the_server_is_back(day, demo)
    all_know_the_same(day, demo)


def before_the_doors_open(day):
    """The first kiosk's records become the clinic's, in its window; it invites the others."""
    admin = Colleague(day.begin("a"), "admin")
    admin.go("server")
    admin.hand.write("Code for joining", day.first.text())
    day.picture("a", "joining")
    admin.hand.touch("Join")
    admin.until(lambda: admin.model.joinedNow == "Day Street")
    day.picture("a", "joined")
    day.close()
    day.clock.advance(60)

    admin = Colleague(day.begin("a"), "admin")
    admin.go("server")
    admin.hand.write("What it is called", "Room 2")
    admin.hand.touch("Make a code")
    admin.until(lambda: admin.model.invitation)
    day.picture("a", "code-for-another")
    day.joins("b", Code.read(admin.model.invitation))
    day.close()
    for name, called in (("c", "Room 3"), ("desk", "Desk")):
        with records(day.folder / "a", day.clock) as store:
            code = invite(store.ledger, called)
        day.joins(name, code)


def a_morning_and_an_afternoon(day, demo):
    """The morning on A; B knows of it, and has the afternoon."""
    whole_session(day.at["a"])
    day.picture("a", "morning-done")
    day.pass_time(4 * 3600)
    (found,) = day.store("b").ledger.rows(SESSIONS, demo, today(day))
    assert found[:2] == ("morning", Outcome.DONE.value)
    whole_session(day.at["b"], seen=lambda: day.picture("b", "afternoon"))
    day.picture("b", "afternoon-done")
    day.at["b"].touch("Finish and sign out")
    day.at["b"].until("home")


def the_plan_is_changed_on_the_desk(day, demo):
    """What A and B have seen leads to a proposal; accepted on the desk it counts everywhere."""
    physio = Colleague(day.at["desk"])
    physio.go("plan", demo)
    physio.until(lambda: len(physio.model.draft.items) == 3)
    physio.until(lambda: physio.model.proposal)
    day.picture("desk", "plan-proposed")
    physio.touch("Accept")
    physio.until(lambda: day.store("desk").plans.current(demo).version == 2)
    day.picture("desk", "plan-changed")
    day.even()
    for name in SIZES:
        assert day.store(name).plans.current(demo).version == 2
    day.picture("c", "all-well")
    assert "As of" not in day.texts("c")


def an_hour_without_the_server(day, demo):
    """Nobody waits, and everybody says so. Two colleagues correct the same name meanwhile, one on
    the desk and one in room 2."""
    day.pass_time(300)
    physio = Colleague(day.at["desk"])  # it had locked
    physio.go("today")
    physio.until(lambda: physio.staff.today.exchange.get("late"))  # why is known: said early
    day.picture("desk", "server-away-5-minutes")
    assert not any(day.at[name].view.asOf for name in KIOSKS)
    day.pass_time(3300)
    physio, other = Colleague(day.at["desk"]), Colleague(day.at["b"])
    for who, called in ((physio, "Demo Patient-Desk"), (other, "Demo Patient-Room")):
        who.go("person", demo)
        who.model.typeName(called)
        who.model.save()
        who.until(lambda who=who: not who.model.edited and not who.model.busy)
    other.staff.signOut()
    day.at["b"].until("home")
    for name in KIOSKS:
        day.qtbot.waitUntil(lambda name=name: day.at[name].view.asOf != "")
    for name in ("b", "c"):
        day.picture(name, "server-away")
        assert f"As of {day.at[name].view.asOf}" in day.texts(name)
    physio.go("today")
    physio.until(lambda: physio.staff.today.exchange.get("late"))
    day.picture("desk", "server-away")
    assert "nothing has come from the other kiosks since" in day.texts("desk")
    assert "check the network" in day.texts("desk")
    day.at["c"].sign_in()
    day.at["c"].until("today")
    day.picture("c", "server-away-patient")
    day.at["c"].touch("Sign out")
    day.at["c"].until("home")
    physio.go("patient", demo)
    day.picture("desk", "server-away-their-page")
    assert f"as of {day.at['a'].view.asOf}" in day.texts("desk")


def the_server_is_back(day, demo):
    """The marks go by themselves; the two names are shown, and one touch decides."""
    day.even()
    for name in KIOSKS:
        day.qtbot.waitUntil(lambda name=name: day.at[name].view.asOf == "")
    day.picture("c", "server-back")
    physio = Colleague(day.at["desk"])
    physio.go("today")
    physio.until(lambda: physio.staff.today.exchange.get("differences") == 1)
    assert not physio.staff.today.exchange.get("late")
    day.picture("desk", "server-back")
    physio.touch("Look")
    physio.page("differences")
    physio.until(lambda: len(physio.model.rows) == 1)
    day.picture("desk", "two-names")
    for name in ("Demo Patient-Desk", "Demo Patient-Room"):
        assert name in day.texts("desk")
    assert day.texts("desk").count("Demo physio") >= 3  # in the line above, and as who wrote each
    physio.touch("Take the other")
    physio.until(lambda: physio.model.ready and physio.model.rows == [])
    day.picture("desk", "decided")
    day.even()


def all_know_the_same(day, demo):
    """The name, the sessions, and that nothing is left to decide; what an admin sees of it."""
    names = {day.store(name).patients.get(demo).name for name in SIZES}
    assert len(names) == 1
    assert names < {"Demo Patient-Desk", "Demo Patient-Room"}
    assert not any(day.store(name).differences.count() for name in SIZES)
    for name in ("a", "b"):
        admin = Colleague(day.at[name], "admin")
        admin.go("server")
        admin.until(lambda admin=admin: len(admin.model.fleet) == 4)
        day.picture(name, "fleet")
    rows = {name: day.store(name).ledger.rows(SESSIONS, demo, today(day)) for name in SIZES}
    assert {it[2] for it in rows["a"]} == {
        SyncState(day.store(name).ledger).get("kiosk") for name in ("a", "b")
    }
    assert len(rows["a"]) == 2
    assert all(found == rows["a"] for found in rows.values())


def today(day):
    return day.clock.now().date().isoformat()


def whole_session(patient, seen=lambda: None):
    """Sign in, start, and do it to its end."""
    patient.sign_in()
    patient.until("today")
    seen()
    patient.touch("Start")
    patient.rate(2)
    patient.until("session")
    while patient.view.screen == "session":
        patient.wait(5)
    while patient.view.screen == "rating":
        patient.touch("3")
        patient.touch("Continue")
        patient.hand.linger(100)
    if patient.view.screen == "lesson":
        patient.touch(patient.view.lesson.answers[0])
        patient.touch("Continue")
    patient.until("done")
