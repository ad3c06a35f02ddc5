"""How far a pack is brought in, and that it is closed again."""

from types import SimpleNamespace

import pytest

from app.core.long_work import LongWork, Stopped
from app.usecases.records import importer
from app.usecases.records.importer import bring_in_pack


@pytest.fixture
def told(monkeypatch, clinic):
    """Brings in a pack of so many rows, in three tables: what is told meanwhile."""

    def bring(*rows, work=None):
        shares, tables, closed = [], ("staff", "patient", "plan")[: len(rows)], []
        files = [
            *(
                SimpleNamespace(name=f"json/{it}", rows=n)
                for it, n in zip(tables, rows, strict=True)
            ),
            SimpleNamespace(name="csv/patient", rows=9999),
        ]
        pack = SimpleNamespace(
            manifest=SimpleNamespace(files=files, version="1.2", patients=7),
            check_whole=lambda schema, work: None,
            rows=lambda table: iter([(table,)] * dict(zip(tables, rows, strict=True))[table]),
            tables=lambda: tables,
            close=lambda: closed.append(True),
        )
        monkeypatch.setattr(importer, "Unpack", lambda *_: pack)
        stored = []

        def bring_in(given, detail):
            stored.append(detail)
            stored.append(sum(1 for _, all_ in given for _ in all_))

        restore = SimpleNamespace(check_empty=lambda: None, bring_in=bring_in)
        monkeypatch.setattr(importer, "Restore", lambda _: restore)
        work = work or LongWork(lambda share, _: shares.append(share))
        try:
            assert bring_in_pack("pack.zip", "", clinic.store, work) == 7
        finally:
            assert closed
        return shares, stored

    return bring


def test_how_far_it_is_is_told_every_thousand_rows(told):
    shares, stored = told(500, 1500, 500)
    assert shares == [0, 0.4, 0.8]
    assert stored == ["pack of version 1.2, 2500 rows", 2500]


def test_of_an_empty_pack_nothing_is_told(told):
    assert told(0)[0] == []


def test_it_is_stopped_at_any_row(told):
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        told(5, work=work)
