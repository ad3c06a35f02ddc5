"""A new kiosk joins the clinic's server at its first start: by touch and a scanner, to the end."""

from types import SimpleNamespace

import pytest

from app.core.first_start import STEPS, Step
from app.core.roles import Role
from app.wiring import reading
from tests.e2e.conftest import printed, start  # noqa: F401
from tests.e2e.founder import PHRASE, rest, signs_in
from tests.qml.stage import shown
from tests.sync.clinic import caseload_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def clock(clinic):
    return clinic.clock


@pytest.fixture
def invited(clinic, a):
    """The clinic has a patient, an admin and a name; the code for another kiosk."""
    from app.sync.joining import invite

    a.store.staff.add("103", "Demo Admin", Role.PHYSIO, PHRASE, admin=True)
    a.store.settings.set_all({"clinic_name": "North Street", "diagonal": "27", "volume": "40"})
    a.patient = a.store.patients.add("Olga Plantedname", code="314159", pin="2718").id
    a.store.plans.save(a.place.plan, a.patient)
    a.exchange()
    return invite(a.ledger, "Room 2").text()


def texts(me):
    return {str(it.property("text")) for it in shown(me.window.quick.contentItem())}


def to_the_server(me):
    me.asked("language")
    me.touch("British English")
    me.until(lambda: not me.model.busy)
    me.touch("Continue")
    me.asked("server")


def test_a_new_kiosk_joins_and_goes_on_with_what_only_it_can_know(
    start,  # noqa: F811
    clinic,
    a,
    invited,
    tmp_path,
):
    with start() as me:
        to_the_server(me)
        me.hand.scan(invited)
        me.until(lambda: me.model.code == invited)
        me.hand.picture("scanned")
        me.touch("Join")
        me.until(lambda: me.model.joined)
        assert me.model.joined == clinic.name
        me.hand.linger(100)
        assert [me.hand.find(it) for it in ("Back", "Skip", "Finish later")] == [None] * 3
        assert f"This kiosk belongs to: {clinic.name}" in texts(me)
        assert "Is this kiosk on its own?" not in texts(me)
        me.hand.picture("joined")
        anew = []
        me.view.restarting.connect(lambda: anew.append(True))
        me.touch("Start again")
        me.until(lambda: anew)
    with reading(tmp_path / "new") as there:
        assert there.store.patients.get(a.patient).name == "Olga Plantedname"
        known = there.store.settings.all()
        assert known["clinic_name"] == "North Street"
        assert {"diagonal", "volume"} & set(known) == set()
    with start() as me:
        rest(me)
        assert me.view.screen == "home"
        signs_in(me, "103")
        me.asked("numbers")  # the language, the server and the clinic's name are known
        me.hand.picture("goes-on")
        for step in ("clinic", "server"):
            me.touch("Back")
            me.asked(step)
        assert f"This kiosk belongs to: {clinic.name}" in texts(me)
        assert me.hand.find("Join") is None
        me.hand.picture("back-at-the-server")
        me.touch("Continue")
        me.asked("clinic")
        me.touch("Continue")
        me.asked("numbers")
        ways_on = {Step.PERSON: "Continue", Step.DEMO: "No, go on"}
        for step in STEPS[STEPS.index(Step.NUMBERS) :]:
            me.asked(step)
            me.touch(ways_on.get(step, "Skip"))
        me.asked("end")
        me.hand.picture("end")
        assert "person" not in me.model.open


def test_a_wrong_code_and_a_server_that_is_away_are_told_and_the_first_start_goes_on(
    start,  # noqa: F811
    server,
    invited,
):
    with start() as me:
        to_the_server(me)
        me.write("Code for joining", "PJBBBB")
        me.touch("Join")
        me.until(lambda: me.model.problem)
        assert "code" in me.model.problem
        me.hand.picture("wrong")
        server.stop()
        try:
            me.write("Code for joining", invited)
            me.touch("Join")
            me.until(lambda: "reached" in me.model.problem)
        finally:
            server.start()
        me.hand.picture("away")
        me.touch("Join")
        me.until(lambda: me.model.joined)


def test_a_used_code_joins_nobody(start, b, clinic, a, invited):  # noqa: F811
    third = clinic.place("Third")
    with third.open() as store:
        from app.store.files import read_key
        from app.sync.code import Code
        from app.sync.joining import join

        join(store.ledger, Code.read(invited), read_key(third.folder / "kiosk.key"), third.folder)
    with start() as me:
        to_the_server(me)
        me.hand.scan(invited)
        me.touch("Join")
        me.until(lambda: me.model.problem)
        assert not me.model.joined
        me.touch("Skip")
        me.asked("clinic")
    assert len(caseload_of(a)) == 1


def test_a_server_that_was_left_for_later_is_no_longer_to_be_joined_once_it_is(clinic):
    from app.core.first_start import StepOutcome
    from app.usecases.first_start import FirstStart
    from tests.sync.clinic import Kiosk

    kiosk = Kiosk(clinic.place("Later"), "Later")
    first = FirstStart(SimpleNamespace(store=kiosk.store))
    first.note(None, Step.SERVER, outcome=StepOutcome.SKIPPED)
    assert first.standing().open == (Step.SERVER,)
    kiosk.join(clinic.admin.add_kiosk(clinic.name, "Later"))  # in Settings, or by a command
    standing = FirstStart(SimpleNamespace(store=kiosk.store)).standing()
    assert standing.open == ()
    assert standing.server == clinic.name
    kiosk.close()
