"""A store that lets go of what it read and wrote goes on as before, through a new connection."""


def test_it_goes_on_with_another_connection(place):
    with place.open() as store:
        conn = store.ledger.db.conn
        added = store.patients.add("Rosa Lind", pin="1234")
        store.caseload.today(7)
        store.let_go()
        assert store.ledger.db.conn is not conn
        assert store.patients.get(added.id).name == "Rosa Lind"
        later = store.patients.add("Odd Berg", pin="1234")
        store.fold()
        store.let_go()
        assert store.check_audit().broken is None
        assert store.ledger.rows("PRAGMA synchronous") == [(2,)]
    with place.open() as store:
        assert store.patients.get(later.id).name == "Odd Berg"


def test_what_was_changed_by_whoever_has_left_is_folded(place):
    with place.open() as store:
        store.patients.add("Rosa Lind", pin="1234")
        log = place.file.with_name("kiosk.db-wal")
        assert log.stat().st_size > 0
        store.let_go()
        assert not log.exists() or log.stat().st_size == 0
        assert store.counts().patients == 1
    with place.open(create=False) as store:
        assert store.counts().patients == 1


def test_inside_a_transaction_it_keeps_what_it_has(place):
    with place.open() as store:
        conn = store.ledger.db.conn
        with store.ledger.write():
            store.let_go()
            assert store.ledger.db.conn is conn
