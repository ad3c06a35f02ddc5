"""Whoever reads the records for long gives way before their log is large."""

from contextlib import closing
from itertools import count, islice

import pytest

from app.core.dataset.choice import Choice
from app.core.dataset.tables import BY_NAME
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store import log_room
from app.store.copying import copy_live
from app.store.files import read_key
from app.store.keyed import connect
from tests.faults.full import told as tell
from tests.faults.log_filled import log_of, write_sets
from tests.store.place import begin


def test_who_reads_for_long_gives_way_before_the_log_is_large(place):
    largest, mb = 0, 1 << 20
    with place.open() as store, place.open() as beside:
        _, recorder = begin(store, place.plan)
        store.fold()
        gave_way = ""
        extract = beside.extract(Choice(as_of=beside.today()), LongWork())
        extract.open()
        number = 0
        while largest < 16 * mb:
            number += 1
            write_sets(recorder, place, [number])
            largest = max(largest, log_of(place).stat().st_size)
            try:
                list(extract.rows(BY_NAME["patient"]))
            except KioskError as error:
                gave_way = str(error)
                break
        extract.close()
        assert "changed too much" in gave_way
        tell("MB of log at most beside a long export", f"{largest / mb:.1f}")
        store.fold()
        assert log_of(place).stat().st_size == 0
        assert store.counts().reps == 30 * number


def test_a_backup_gives_way_before_the_log_is_large(place, tmp_path, monkeypatch):
    monkeypatch.setattr(log_room, "MOST", 400_000)
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        numbers = count(1)
        key = read_key(place.folder / "kiosk.key")
        live = connect(place.file, key)
        with live:
            live.execute("CREATE TABLE filler (id INTEGER PRIMARY KEY)")
            live.executemany("INSERT INTO filler VALUES (?)", ((n,) for n in range(20_000)))
        store.fold()

        class Busy(LongWork):
            """Whenever the copy asks whether it is to stop, a patient has done two more sets."""

            @property
            def stopped(self):
                write_sets(recorder, place, islice(numbers, 2))
                return False

        with closing(live), pytest.raises(KioskError, match="changed too much"):
            copy_live(live, key, tmp_path / "copy.db", Busy())
        assert log_of(place).stat().st_size < 800_000
        store.fold()
        assert log_of(place).stat().st_size == 0
        assert store.counts().reps == 30 * (next(numbers) - 1)
