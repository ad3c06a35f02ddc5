"""What the self-test sees of the kiosk itself, part by part."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.clock_sense import ClockSense
from app.core.errors import KioskError
from app.core.hand_clock import HandClock
from app.core.kinds import Outcome
from app.core.roles import Role
from app.core.session.events import RepDone, SetEnded
from app.core.staff import Staff
from app.usecases.doctor import kiosk, machine, network
from app.usecases.doctor.bundle import write_bundle
from app.usecases.doctor.desk import SelfTestDesk
from app.usecases.doctor.findings import CheckedPart, Finding, NotHere, State, examine, wrong
from app.usecases.doctor.kept import FRESH, keep, last


def opened(**store):
    """A clinic whose store says so, and whether it was closed."""
    closed = []
    store = SimpleNamespace(close=lambda: closed.append(True), **store)
    return lambda: SimpleNamespace(store=store), closed


@pytest.mark.parametrize(
    ("a_year", "said"),
    [
        (0, "3 patients, 20 sessions, 5.5 MB"),
        (None, "3 patients, 20 sessions, 5.5 MB"),
        (2_500_000, "3 patients, 20 sessions, 5.5 MB, 2.5 MB a patient-year"),
    ],
)
def test_how_much_is_recorded_and_how_it_grows(a_year, said):
    clinic, closed = opened(
        counts=lambda: SimpleNamespace(patients=3, sessions=20),
        growth=lambda: SimpleNamespace(size=5_500_000, a_year=a_year),
    )
    assert kiosk.records(clinic) == said
    assert closed


@pytest.mark.parametrize("sense", list(ClockSense))
def test_a_clock_that_cannot_be_right_says_which_way(sense):
    clinic, closed = opened(clock=SimpleNamespace(sense=lambda: sense))
    if sense in (ClockSense.BEHIND, ClockSense.AHEAD):
        with pytest.raises(KioskError, match=f"clock is {sense.name.lower()}"):
            kiosk.clock(clinic)
    else:
        assert kiosk.clock(clinic) == "plausible"
    assert closed


@pytest.mark.parametrize(
    ("mode", "private"),
    [(0o600, True), (0o400, True), (0o640, False), (0o604, False), (0o601, False), (0o610, False)],
)
def test_a_key_that_others_may_read(mode, private, tmp_path):
    folder, key = tmp_path / "data", tmp_path / "key"
    folder.mkdir(mode=0o700)
    assert kiosk.key(folder, key) == "private"
    key.touch()
    key.chmod(mode)
    if private:
        assert kiosk.key(folder, key) == "private"
    else:
        with pytest.raises(KioskError, match="Others may read") as found:
            kiosk.key(folder, key)
        assert found.value.facts["path"] == key
    folder.chmod(0o750)
    with pytest.raises(KioskError) as found:
        kiosk.key(folder, key)
    assert found.value.facts["path"] == folder


def test_a_fault_that_ended_the_kiosk_is_told_now_and_after_the_next_start(tmp_path):
    now, before = tmp_path / "crash.log", tmp_path / "crash.before.log"
    assert kiosk.crashes(now) == "none"
    now.touch()
    before.touch()
    assert kiosk.crashes(now) == "none"
    before.write_text("x")
    with pytest.raises(KioskError) as found:
        kiosk.crashes(now)
    assert found.value.facts["each"] == before
    now.write_text("x")
    with pytest.raises(KioskError) as found:
        kiosk.crashes(now)
    assert found.value.facts["each"] == now


@pytest.mark.parametrize("sqlite", ["3.51.3", "3.51.10", "3.52.0", "4.0.0"])
def test_an_sqlite_that_is_new_enough(sqlite):
    assert kiosk.versions(sqlite).endswith(f"SQLite {sqlite}")


@pytest.mark.parametrize("sqlite", ["3.51.2", "3.50.4", "2.99.99"])
def test_an_sqlite_that_can_lose_records(sqlite):
    with pytest.raises(KioskError, match=f"SQLite {sqlite} can lose"):
        kiosk.versions(sqlite)


def test_content_that_cannot_be_used_or_shown_is_told_with_how_much_and_the_first():
    found = SimpleNamespace(aside=(), exercises={"a": 1, "b": 2}, programmes={"c": 3})
    assert kiosk.content(lambda: found) == "2 exercises, 1 programmes"
    with pytest.raises(KioskError) as error:
        kiosk.content(lambda: found, lambda: ("first", "second", "third"))
    assert (error.value.facts["number"], error.value.facts["problem"]) == (3, "first")
    found.aside = (SimpleNamespace(problem="one"), SimpleNamespace(problem="two"))
    with pytest.raises(KioskError) as error:
        kiosk.content(lambda: found, lambda: ("first",))
    assert (error.value.facts["number"], error.value.facts["problem"]) == (2, "one")


class Plays:
    """A player of a set: what is counted at which call, and whether the set ends after that."""

    def __init__(self, at: list[float], ends: bool = True) -> None:
        self._events = self._all(at, ends)

    @staticmethod
    def _all(at: list[float], ends: bool) -> Iterator[list[object]]:
        yield [RepDone(None, n, second) for n, second in enumerate(at, 1)]
        if ends:
            yield [SetEnded(None, Outcome.DONE, len(at), 0.0)]

    def advance(self) -> list[object]:
        return next(self._events, [])


def set_played(clinic, clock, monkeypatch, *at, ends=True):
    """What is said of a first set of four reps that plays so."""
    library = clinic.library
    monkeypatch.setattr(kiosk, "SessionPlayer", lambda *_: Plays(at, ends))
    first = SimpleNamespace(target=4)
    monkeypatch.setattr(kiosk, "works", lambda _: iter([first]))
    monkeypatch.setattr(kiosk, "with_leads", lambda *_: ())
    return kiosk.session(lambda: library, clock.now().date(), HandClock(clock.now()))


def test_a_set_that_plays_to_its_end_in_even_time(clinic, clock, monkeypatch):
    assert set_played(clinic, clock, monkeypatch, 2, 4, 6, 8) == "4 reps in 0 s"
    assert set_played(clinic, clock, monkeypatch, 1, 2, 3, 5).startswith("4 reps")


@pytest.mark.parametrize(
    ("at", "ends"),
    [
        ((2, 4, 6, 8), False),
        ((2, 4, 6), True),
        ((), True),
        ((2, 4, 6, 8, 10), True),
        ((1, 2, 3, 5.1), True),
    ],
)
def test_a_set_that_does_not(at, ends, clinic, clock, monkeypatch):
    with pytest.raises(KioskError, match="did not play as it should"):
        set_played(clinic, clock, monkeypatch, *at, ends=ends)


def test_a_first_set_of_our_own_content_plays(clinic, clock):
    said = kiosk.session(lambda: clinic.library, clock.now().date(), HandClock(clock.now()))
    assert said.split()[0] != "0"


@pytest.mark.parametrize(("seconds", "slow"), [(0.1, False), (2, False), (2.1, True)])
def test_a_slow_disk(seconds, slow, tmp_path, monkeypatch):
    times = iter([1.5, 1.5 + seconds])
    monkeypatch.setattr(machine, "perf_counter", lambda: next(times))
    if slow:
        with pytest.raises(KioskError, match=r"took 2\.1 s"):
            machine.speed(tmp_path)
    else:
        assert machine.speed(tmp_path) == f"1 MB in {seconds * 1000:.0f} ms"


@pytest.mark.parametrize("back", [b"", b"\xff" * 1_000_001])
def test_a_disk_that_gives_back_something_else(back, tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _: back)
    with pytest.raises(KioskError, match="does not give back"):
        machine.speed(tmp_path)


@pytest.mark.parametrize(("loud", "heard"), [(0, False), (299, False), (300, True), (-300, True)])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("spoken", [True, False])
def test_what_is_played_is_heard_in_the_first_samples_or_the_last(
    loud, heard, first, spoken, tmp_path, monkeypatch
):
    """The listener may be cut in the middle of a sample."""
    sample, silence = loud.to_bytes(2, "little", signed=True), bytes(998)
    told = sample + silence + b"\x7f" if first else silence + sample + b"\x7f"
    (tmp_path / "heard").write_bytes(told)
    for name, does in (
        ("pactl", "echo sink"),
        ("paplay", f"touch {tmp_path}/played"),
        ("spd-say", f"touch {tmp_path}/played"),
        ("parec", f"/bin/cat {tmp_path}/heard"),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    listened = machine.speech if spoken else partial(machine.tone, tmp_path)
    if heard:
        assert listened() == "heard"
    else:
        with pytest.raises(KioskError, match="not heard"):
            listened()
    assert (tmp_path / "played").exists()


@pytest.mark.parametrize("fails", ["", "exit 1"])
def test_a_player_that_fails_was_not_heard(fails, tmp_path, monkeypatch):
    for name, does in (("pactl", "echo sink"), ("paplay", fails), ("parec", "/bin/cat /dev/null")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(KioskError, match="tone is not heard"):
        machine.tone(tmp_path)


@pytest.mark.parametrize(("hours", "fresh"), [(0, True), (26, True), (-26, True), (26.1, False)])
def test_how_long_a_self_test_counts(hours, fresh, tmp_path, clock):
    tmp_path.chmod(0o700)
    desk = SelfTestDesk(tmp_path, clock, list)
    assert (desk.last().test, desk.last().fresh) == (None, False)
    keep(tmp_path, (), clock.now() - timedelta(hours=hours))
    assert desk.last().fresh is fresh
    assert timedelta(hours=26) == FRESH
    (tmp_path / "self-test.json").write_text("spoilt")
    assert last(tmp_path) is None


def test_a_bundle_can_go_to_a_stick_or_to_where_backups_go_once_each(tmp_path, clock):
    stick, backups = tmp_path / "stick", tmp_path / "backups"
    stick.mkdir()
    desk = SelfTestDesk(tmp_path, clock, lambda: [stick, tmp_path / "gone"])
    admin = Staff("a", "900", "Admin", Role.ADMIN)

    def places(folder):
        return desk.standing(admin, SimpleNamespace(setting=lambda _: str(folder))).places

    assert places("") == places(backups) == (stick,)
    backups.mkdir()
    assert places(backups) == (stick, backups)
    assert places(stick) == (stick,)
    name = desk.bundle(admin, stick).name
    assert name == f"physio-kiosk-support-{clock.now().astimezone():%Y-%m-%d-%H%M%S}.zip"
    for forbidden in (desk.bundle, desk.standing):
        with pytest.raises(KioskError):
            forbidden(Staff("p", "101", "Desk", Role.FRONT_DESK), stick)


@pytest.mark.parametrize(("hours", "well"), [(0, True), (26, True), (26.1, False)])
def test_how_long_a_server_may_be_silent(hours, well, clock, monkeypatch):
    clinic, closed = opened()
    found = SimpleNamespace(joined=True, exchanged=clock.now() - timedelta(hours=hours), waiting=7)
    monkeypatch.setattr(network, "standing", lambda *_: found)
    if well:
        assert network.server(clinic, clock).startswith("last exchanged")
    else:
        with pytest.raises(KioskError, match="7 changes"):
            network.server(clinic, clock)
    assert closed
    found.exchanged = None
    with pytest.raises(KioskError, match="7 changes"):
        network.server(clinic, clock)
    found.joined = False
    with pytest.raises(NotHere, match="on its own"):
        network.server(clinic, clock)


@pytest.mark.parametrize(("days", "well"), [(29.9, False), (30, True), (300, True)])
def test_how_long_before_its_end_a_certificate_is_told_of(days, well, tmp_path, clock, monkeypatch):
    x509 = pytest.importorskip("cryptography.x509")
    file = tmp_path / "root.pem"
    with pytest.raises(NotHere):
        network.certificate(file, clock)
    file.touch()
    ends = (clock.now() + timedelta(days=400), clock.now() + timedelta(days=days))
    signed = [SimpleNamespace(not_valid_after_utc=it) for it in ends]
    monkeypatch.setattr(x509, "load_pem_x509_certificates", lambda _: signed)
    if well:
        assert network.certificate(file, clock) == f"valid until {ends[1]:%Y-%m-%d}"
    else:
        with pytest.raises(KioskError, match=f"ends on {ends[1]:%Y-%m-%d}"):
            network.certificate(file, clock)


def test_parts_are_looked_at_in_their_order_and_a_look_that_fails_is_a_finding():
    def raises(error):
        def look():
            raise error

        return look

    found = examine(
        {
            CheckedPart.TOUCH: raises(NotHere("none was seen")),
            CheckedPart.DISK: raises(KioskError("It is full.")),
            CheckedPart.LOG: lambda: "short",
            CheckedPart.PAPER: raises(ZeroDivisionError()),
        }
    )
    assert [(it.part, it.state, it.said) for it in found] == [
        (CheckedPart.LOG, State.WELL, "short"),
        (CheckedPart.DISK, State.WRONG, "It is full."),
        (CheckedPart.PAPER, State.WRONG, "It could not be looked at: see the log."),
        (CheckedPart.TOUCH, State.NOT_HERE, "none was seen"),
    ]
    assert [it.part for it in wrong(found)] == [CheckedPart.DISK, CheckedPart.PAPER]
    assert [it.sentence for it in found] == [it.said for it in found]


def test_where_records_cannot_be_read_no_log_goes_along(tmp_path):
    from zipfile import ZipFile

    log = tmp_path / "kiosk.log"
    log.write_text("a line\n")
    found = (Finding(CheckedPart.DISK, State.WELL, "fine"),)
    write_bundle(tmp_path / "out.zip", found, [log], None)
    with ZipFile(tmp_path / "out.zip") as file:
        assert file.namelist() == ["findings.json", "versions.txt", "logs.txt"]
        assert file.read("logs.txt") == b"left out: records not readable\n"
