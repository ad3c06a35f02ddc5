"""The page on which a record goes to another clinic, and comes in there."""

from types import SimpleNamespace

import psycopg
import pytest
from PySide6.QtCore import QObject

from app.core.errors import KioskError
from app.core.roles import Role
from app.staff.people.person import PersonModel
from app.staff.shift import Shift
from app.staff.transfers.model import TransfersModel
from app.sync.transfer import address
from app.usecases import transfers
from tests.store.place import CODE
from tests.sync.clinic import Clinic
from tests.sync.test_transfer import PLANTED, counts, shown, whole


class AtOnce(QObject):
    """Jobs that are done at once, on the thread that the test's store belongs to."""

    def run(self, job, done=lambda _: None, failed=None):
        try:
            found = job()
        except KioskError as error:
            failed(str(error))
        else:
            done(found)


class Desk:
    """Somebody before the page at a kiosk."""

    def __init__(self, kiosk, staff, known):
        library = SimpleNamespace(exercises=dict.fromkeys(known), aside=())
        clinic = SimpleNamespace(
            store=kiosk.store, folder=kiosk.place.folder, library=library, uncalled=tuple
        )
        self.shift = Shift(clinic, AtOnce(), kiosk.place.clock, lambda parent: None)
        self.went = []
        self.shift.wanted.connect(lambda *to: self.went.append(to))
        self.shift.turn(staff)
        self.page = TransfersModel(self.shift)

    def at(self, subject=""):
        self.page.forget()
        self.page.enter(subject)
        return self.page


@pytest.fixture
def north(qapp, clinic, a):
    return Desk(a, a.physio, shown(a)())


@pytest.fixture
def south(qapp, there):
    return Desk(there, there.physio, shown(there)())


def send(north, patient, to):
    page = north.at(patient)
    page.typeAddress(to)
    page.find()
    page.confirm()
    return page


def test_a_record_goes_and_comes_in(clinic, a, other, there, north, south):
    patient = whole(a)
    before = counts(a, patient)
    page = north.at(patient)
    assert (page.name, page.much["sessions"]) == (f"{PLANTED} Name", 1)
    page.typeAddress(south.at().own)
    page.find()
    assert (page.asking, page.to, page.sentTo) == ("send", other.name, "")
    assert not a.store.patients.get(patient).archived  # asked first
    page.confirm()
    assert (page.sentTo, page.problem) == (other.name, "")
    assert a.store.patients.get(patient).archived
    (line,) = north.at().gone
    assert (line["name"], line["whither"], line["state"]) == (page.gone[0]["name"], other.name,
                                                               "waits")  # fmt: skip
    page = south.at()
    (line,) = page.came
    assert (line["name"], line["whence"], line["trouble"]) == (f"{PLANTED} Name", clinic.name, "")
    assert (line["sessions"], line["plans"], line["notes"]) == (1, 1, 1)
    assert there.one("SELECT count(*) FROM patient") == (0,)  # a look takes nothing in
    page.ask("take", line["id"])
    assert page.about == f"{PLANTED} Name"
    page.confirm()
    assert ([*page.came], page.taken, page.problem) == ([], f"{PLANTED} Name", "")
    came = there.store.patients.by_code(page.code.replace(" ", "").replace("\u00a0", ""))
    assert counts(there, came.id) == before
    page.open()
    assert south.went == [("person", came.id)]
    assert north.at().gone[0]["state"] == "arrived"


def test_it_is_kept_here_after_all(clinic, a, there, north, south):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    page = north.at()
    page.ask("back", patient)
    page.confirm()
    assert ([*page.gone], page.problem) == ([], "")
    assert not a.store.patients.get(patient).archived
    assert not south.at().came


def test_too_late_to_keep_it_is_said(clinic, a, there, north, south):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    page = north.at()
    page.ask("back", patient)
    other = south.at()
    other.ask("take", other.came[0]["id"])
    other.confirm()
    page.confirm()
    assert "has taken this record in" in page.problem
    assert a.store.patients.get(patient).archived


def test_an_admin_erases_what_has_arrived(clinic, a, there, north, south):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    other = south.at()
    other.ask("take", other.came[0]["id"])
    other.confirm()
    assert not north.at().mayErase
    boss = Desk(a, a.store.staff.add("901", "Boss", Role.ADMIN, "a long passphrase here"), ())
    page = boss.at()
    assert page.mayErase
    page.ask("erase", patient)
    page.confirm()
    assert ([*page.gone], page.problem) == ([], "")
    assert a.ledger.row("SELECT 1 FROM patient WHERE id = ?", patient) is None


@pytest.mark.parametrize("typed", ["gibberish", "PT", "PTAB" * 20])
def test_what_is_no_address_is_said_in_a_sentence(clinic, a, there, north, typed):
    page = north.at(whole(a))
    page.typeAddress(typed)
    page.find()
    assert "not a whole address" in page.problem
    assert (page.asking, page.busy) == ("", False)
    page.typeAddress(address(a.store).text())
    page.find()
    assert "own address" in page.problem


def test_a_record_whose_exercises_are_not_here_waits(clinic, a, there, north):
    send(north, whole(a), address(there.store).text())
    page = Desk(there, there.physio, ()).at()
    assert "exercises that are not here" in page.came[0]["trouble"]
    page.ask("take", page.came[0]["id"])
    page.confirm()
    assert "exercises that are not here" in page.problem
    assert there.one("SELECT count(*) FROM patient") == (0,)


def test_without_the_network_it_says_so_and_what_was_sent_is_still_listed(
    clinic, a, there, north, server
):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    server.stop()
    try:
        page = north.at()
        assert [it["state"] for it in page.gone] == [""]
        assert page.problem
        assert not page.busy
    finally:
        server.start()
        with psycopg.connect(server.dsn):
            pass
    page.look()
    assert (page.problem, page.gone[0]["state"]) == ("", "waits")


def test_a_kiosk_without_a_server_says_so(qapp, tmp_path):
    from tests.store.place import Place

    place = Place(tmp_path / "alone")
    with place.open() as store:
        physio = store.staff.add("101", "Demo Physio", Role.PHYSIO, "271828")
        page = Desk(SimpleNamespace(store=store, place=place), physio, ()).at()
        assert (page.ready, page.joined, page.problem) == (True, False, "")


def person(desk, kiosk, staff, patient):
    desk.shift.exporter = None
    desk.shift.turn(staff)
    desk.shift.clinic.slot = lambda plan=None: SimpleNamespace(day=kiosk.store.today())
    desk.shift.clinic.languages = lambda: ("en",)
    page = PersonModel(desk.shift)
    page.enter(patient)
    return page


def test_the_way_there_is_open_to_whoever_may(clinic, a, north):
    patient = whole(a)
    for role, secret, may in (
        (Role.FRONT_DESK, "141421", False),
        (Role.ADMIN, "a long passphrase here", True),
    ):
        staff = a.store.staff.add(f"{len(secret):03}", "Somebody", role, secret)
        page = person(north, a, staff, patient)
        assert page.mayMove is may
    page.move()
    assert north.went == [("transfers", patient)]


def test_the_persons_page_says_where_the_record_went(clinic, a, b, other, there, north):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    clinic.settle()
    for kiosk in (a, b):
        desk = Desk(kiosk, kiosk.physio, ())
        assert transfers.moved_to(desk.shift.clinic, patient) == other.name
    page = north.at()
    page.ask("back", patient)
    page.confirm()
    assert transfers.moved_to(north.shift.clinic, patient) == ""


def test_a_record_that_was_moved_goes_nowhere_else(
    clinic, a, b, admin, server, there, north, south, tmp_path
):
    patient = whole(a)
    send(north, patient, address(there.store).text())
    south.at().ask("take", south.page.came[0]["id"])
    south.page.confirm()
    clinic.settle()
    third = Clinic(server, admin, tmp_path / "third", f"{clinic.name} West")
    west = address(third.kiosk("West 1").store).text()
    for kiosk in (a, b):
        boss = kiosk.store.staff.find("101")
        desk = Desk(kiosk, boss, shown(a)())
        assert not person(desk, kiosk, boss, patient).mayMove
        page = send(desk, patient, west)
        assert (page.sentTo, "already" in page.problem) == ("", True)
    third.close()
    north.shift.clinic.store.patients.restore(patient, a.physio.id)
    assert person(north, a, a.physio, patient).mayMove  # they came back


def test_a_scanned_address_stands_in_the_field(clinic, a, there, north):
    page = north.at(whole(a))
    page.scanned(address(there.store).text())
    page.find()
    assert page.asking == "send"
    assert a.store.patients.by_code(CODE)
