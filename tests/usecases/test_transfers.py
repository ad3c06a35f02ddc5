"""A record on its way to another clinic or from one: what staff see, and who may. What goes over
the network is told here; tests/sync has the server."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.staff import Staff
from app.store.ledger import stamp
from app.sync import joining, transfer, transfer_in
from app.sync.link import Link
from app.sync.state import SyncState
from app.sync.transfer import Address
from app.sync.transfer_in import Arrival
from app.usecases import many_kiosks, transfers
from tests.store.people import People

HERE, THERE = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"
KEY = "ab" * 32
EARLIER = datetime(2026, 11, 22, 8, tzinfo=UTC)
DESK = Staff("x", "104", "Desk", Role.FRONT_DESK)


@pytest.fixture
def closed(monkeypatch):
    """The links that were closed again."""
    links = []
    monkeypatch.setattr(Link, "close", lambda link: links.append(link))
    return links


@pytest.fixture
def joined(clinic, closed):
    state = SyncState(clinic.store.ledger)
    state.set(kiosk="k", clinic=HERE, clinic_name="North", name="Room 1", server="{}")
    return clinic


def test_a_kiosk_alone_has_no_server(clinic):
    assert not transfers.has_server(clinic)
    with pytest.raises(KioskError):
        transfers.own_address(clinic, DESK)
    SyncState(clinic.store.ledger).set(kiosk="k")
    assert transfers.has_server(clinic)


def test_an_address_is_that_of_another_clinic(joined, lead, closed, monkeypatch):
    monkeypatch.setattr(transfer, "name_of", lambda _, to: f"clinic {to.clinic[-1]}")
    assert transfers.clinic_of(joined, lead, Address(THERE, KEY).text()) == "clinic 2"
    with pytest.raises(KioskError, match="this clinic's own address"):
        transfers.clinic_of(joined, lead, Address(HERE, KEY).text())
    assert len(closed) == 2
    with pytest.raises(KioskError):
        transfers.clinic_of(joined, DESK, Address(THERE, KEY).text())


def test_how_much_would_go(clinic, patient, physio, lead):
    plan = clinic.store.plans.current(patient)
    for day in range(3):
        People(clinic.store).session(patient, plan, day)
    for words in ("one", "two"):
        clinic.store.notes.add(patient, words, physio)
    assert transfers.moving(clinic, lead, patient) == transfers.Moving("Demo Patient", 3, 1, 2)
    other = clinic.store.patients.add("Demo Other", pin=None).id
    assert transfers.moving(clinic, lead, other) == transfers.Moving("Demo Other", 0, 0, 0)


def test_who_may_send(admin, lead, physio):
    assert all(map(transfers.may_send, (admin, lead, physio)))
    assert not transfers.may_send(DESK)


def test_what_was_sent_from_here_the_latest_word_of_it_counts(joined, lead, patient, clock):
    store = joined.store
    assert transfers.gone(joined, lead) == ()
    other = store.patients.add("Demo Other", pin=None).id
    for name, clinic_name in ((patient, "Older"), (patient, "South"), (other, "West")):
        clock.advance(60)
        with store.ledger.write():
            store.ledger.audit("record sent to another clinic", name, lead.id, clinic_name)
        SyncState(store.ledger).set_all({f"sent {name}": THERE})
    found = {it.patient: it for it in transfers.gone(joined, DESK)}
    assert {it.whither for it in found.values()} == {"South", "West"}
    assert (found[patient].name, found[patient].whither) == ("Demo Patient", "South")
    assert found[patient].at == clock.now() - timedelta(seconds=60)
    assert found[patient].arrived is None
    assert transfers.moved_to(joined, patient) == "South"


def test_which_have_arrived(joined, patient, closed, monkeypatch):
    monkeypatch.setattr(transfer, "has_arrived", lambda _, __, it: it != "b")
    assert transfers.has_arrived(joined, DESK, ("a", "b", "c")) == ("a", "c")
    assert len(closed) == 1


def arrival(key, **rows):
    held = {"at": stamp(EARLIER), "rows": {"patient": [{"name": f"Demo {key}"}], **rows}}
    return Arrival(THERE, "South", f"p-{key}", key, held)


@pytest.fixture
def waiting(joined, monkeypatch):
    """Two records that wait to be taken in, the first with all there is to say of it."""
    one = arrival("one", session=[1, 2, 3], plan=[1, 2], note=[1])
    one.held["rows"]["patient"][0]["birth_year"] = 1950
    two = arrival("two")
    del two.held["at"]
    monkeypatch.setattr(transfer_in, "arrivals", lambda *_: [one, two])
    return one, two


def test_what_waits_to_be_taken_in(joined, waiting):
    one, two = transfers.coming(joined, DESK)
    assert (one.key, one.whence, one.birth_year, one.sent) == ("one", "South", 1950, EARLIER)
    assert one.moving == transfers.Moving("Demo one", 3, 2, 1)
    assert (two.birth_year, two.sent, two.trouble) == (None, None, None)
    assert two.moving == transfers.Moving("Demo two", 0, 0, 0)


def test_one_of_them_is_taken_in_and_one_that_waits_no_more_is_not(joined, waiting, monkeypatch):
    took = []

    def take_one(store, link, staff, arrived):
        took.append(arrived.key)
        return store.patients.add(arrived.name, pin=None, code="271828").code

    monkeypatch.setattr(transfer_in, "take_one", take_one)
    with pytest.raises(KioskError, match="does not wait any more"):
        transfers.take(joined, DESK, "three")
    found = transfers.take(joined, DESK, "two")
    assert (found.name, found.code, took) == ("Demo two", "271828", ["two"])
    assert joined.store.patients.get(found.patient).name == "Demo two"


def test_a_record_goes_comes_back_and_is_erased_by_the_link_that_is_closed_then(
    joined, lead, patient, closed, monkeypatch
):
    did = []
    for name in ("send", "take_back", "erase"):
        monkeypatch.setattr(
            transfer, name, lambda _, __, *told, name=name: did.append((name, told)) or "South"
        )
    to = Address(THERE, KEY)
    assert transfers.send(joined, lead, patient, to.text()) == "South"
    transfers.take_back(joined, lead, patient)
    transfers.erase(joined, lead, patient)
    assert did == [
        ("send", (patient, to, lead)),
        ("take_back", (patient, lead)),
        ("erase", (patient, lead)),
    ]
    assert len(closed) == 3


def test_a_kiosk_joins_and_exchanges_at_once(clinic, admin, monkeypatch):
    did = []
    from app.sync.code import Code

    monkeypatch.setattr(Code, "read", lambda text: f"code {text}")

    def join(ledger, code, key, folder):
        did.append(("join", code, key, folder))
        return type("Joined", (), {"clinic": "North"})

    monkeypatch.setattr(joining, "join", join)
    monkeypatch.setattr(joining, "exchange_now", lambda *_: did.append(("exchange",)))
    assert many_kiosks.join(clinic, admin, "PJ") == "North"
    assert did == [("join", "code PJ", clinic.store.own_key, clinic.folder), ("exchange",)]
    with pytest.raises(KioskError):
        many_kiosks.join(clinic, DESK, "PJ")


@pytest.mark.parametrize("name", ["x", "Room  2", "x" * 40])
def test_a_kiosk_is_invited_by_its_name(clinic, admin, name, monkeypatch):
    monkeypatch.setattr(
        joining, "invite", lambda _, name: type("Code", (), {"text": lambda: f"PJ {name}"})
    )
    assert many_kiosks.invite(clinic, admin, name) == f"PJ {' '.join(name.split())}"
