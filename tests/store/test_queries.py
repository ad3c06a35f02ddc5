"""No query of the patient's side reads a whole table."""

from app.core.kinds import Light, Outcome
from app.core.session.compile import compile_session
from app.core.session.events import BegunAnew, PainReported, SessionEnded, SetEnded, SetStarted
from app.core.session.steps import works
from tests.store.place import CODE, MORNING, PIN, begin


def test_every_query_finds_its_rows_by_an_index(place, store):
    asked = set()
    store.ledger.db.conn.set_trace_callback(asked.add)
    patient, recorder = begin(store, place.plan)
    store.patients.sign_in(CODE, PIN)
    store.patients.sign_in_card(store.patients.new_card(patient))
    for work in works(compile_session(place.plan, MORNING.day, MORNING.part)):
        recorder.handle(SetStarted(work))
        recorder.handle(PainReported(work.key, 8, Light.RED))
        recorder.handle(SetEnded(work.key, Outcome.DONE, work.target, 0))
        recorder.handle(BegunAnew(work.key, "again", work.exercise.id))
    store.sessions.open_session(patient)
    recorder.handle(SessionEnded(Outcome.DONE))
    store.sessions.record(patient)
    store.ledger.db.conn.set_trace_callback(None)

    ours = {sql for sql in asked if sql.startswith(("SELECT", "UPDATE", "INSERT INTO set_result"))}
    assert len(ours) > 15
    for sql in ours:
        if "sign_in_failure SET last_at" in sql or "sqlite_master" in sql or "sqlite_schema" in sql:
            continue
        if "patient_find_" in sql:  # the search's own tables, which it reads when it is opened
            continue
        steps = store.ledger.rows(f"EXPLAIN QUERY PLAN {sql}")
        scans = [step[3] for step in steps if step[3].startswith("SCAN")]
        assert scans in ([], ["SCAN CONSTANT ROW"], ["SCAN (subquery-1)"]), sql
