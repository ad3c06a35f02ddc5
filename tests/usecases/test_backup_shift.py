"""When a backup is due, where it goes, and what is kept of one that failed."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.store.backup_state import trouble
from app.usecases.records import backup_shift
from app.usecases.records.backup_shift import BackupShift

DAY = timedelta(days=1)


@pytest.fixture
def made(monkeypatch):
    """The places of each backup that was made."""
    places = []
    monkeypatch.setattr(backup_shift, "back_up", lambda _, where, *rest: places.append(where) or 1)
    return places


@pytest.fixture
def shift(clinic, clock, tmp_path, monkeypatch, made):
    monkeypatch.setattr(clinic.store, "close", lambda: None)
    return BackupShift(tmp_path / "data", clock, lambda: clinic, None)


def known(monkeypatch, clock, *ago, erased=0, where="proven"):
    """Backups that were made so long ago, the newest first."""
    counts = {"erased": erased} if erased else {}
    rows = [
        SimpleNamespace(made=clock.now() - it, about=SimpleNamespace(counts=counts)) for it in ago
    ]
    monkeypatch.setattr(backup_shift, where, lambda _: tuple(rows))


@pytest.mark.parametrize(
    ("ago", "due"),
    [
        ((), True),
        ((DAY,), True),
        ((0 * DAY,), False),
        ((0 * DAY, DAY), False),
        ((-DAY, 0 * DAY), False),
    ],
)
def test_one_is_due_every_day(shift, made, clock, monkeypatch, ago, due):
    known(monkeypatch, clock, *ago)
    assert (shift.due(LongWork()) is not None) is due
    assert made == [[]] * due


@pytest.mark.parametrize(
    ("erased", "listed", "due"),
    [(0, 0, False), (0, 1, True), (1, 1, False), (2, 1, False), (1, 2, True)],
)
def test_another_is_due_after_an_erasure(shift, clock, monkeypatch, erased, listed, due):
    known(monkeypatch, clock, 0 * DAY, erased=erased)
    monkeypatch.setattr(backup_shift, "known_erased", lambda _: ["somebody"] * listed)
    assert (shift.due(LongWork()) is not None) is due


def test_the_folder_that_the_clinic_has_set_is_looked_at_and_written_to(
    shift, made, clinic, clock, monkeypatch, tmp_path
):
    clinic.store.settings.set("backup_folder", str(tmp_path))
    known(monkeypatch, clock, 0 * DAY)
    known(monkeypatch, clock, DAY, where="backups_in")
    shift.due(LongWork())
    assert made == [[tmp_path]]
    known(monkeypatch, clock, 0 * DAY, where="backups_in")
    assert shift.due(LongWork()) is None
    assert shift.now(LongWork()) == 1
    assert made == [[tmp_path], [tmp_path]]


def test_why_one_failed_is_kept_until_one_is_made(shift, monkeypatch, tmp_path):
    def fails(error):
        def back_up(*_):
            raise error

        monkeypatch.setattr(backup_shift, "back_up", back_up)

    fails(KioskError("The stick is full."))
    with pytest.raises(KioskError, match="stick is full"):
        shift.now(LongWork())
    assert "stick is full" in str(trouble(tmp_path / "data"))
    fails(Stopped())
    with pytest.raises(Stopped):
        shift.now(LongWork())
    assert "stick is full" in str(trouble(tmp_path / "data"))
    monkeypatch.setattr(backup_shift, "back_up", lambda *_: 1)
    shift.now(LongWork())
    assert not trouble(tmp_path / "data")
