"""A patient's record, as it is read from the rows that hold it."""

from tests.store.people import People


def test_the_sets_that_were_done_are_counted(store):
    people = People(store)
    patient = people.patient("Demo One")
    plan = people.plan(patient)
    for number, outcome in enumerate(("done", "skipped")):
        people.session(patient, plan, day=number, outcome=outcome)
    sessions = store.sessions.record(patient).sessions
    assert [(it.sets_done, len(it.sets)) for it in sessions] == [(1, 1), (0, 1)]
