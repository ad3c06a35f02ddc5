"""What became of each step of the first start: over the power going off, and of known steps."""

from app.core.first_start import Step, StepOutcome


def test_what_was_skipped_may_be_done_and_what_was_done_stays(place):
    one, two, *_ = Step
    with place.open() as store:
        assert store.first_start.all() == {}
        store.first_start.note(one, StepOutcome.SKIPPED)
        store.first_start.note(two, StepOutcome.DONE)
        store.first_start.note(two, StepOutcome.SKIPPED)
    with place.open() as store:
        assert store.first_start.all() == {one: StepOutcome.SKIPPED, two: StepOutcome.DONE}
        store.first_start.note(one, StepOutcome.DONE)
        assert store.first_start.all()[one] is StepOutcome.DONE


def test_a_step_of_another_version_is_none(store):
    with store.ledger.write() as db:
        db.execute(
            "INSERT INTO first_start (step, outcome, at) VALUES ('later', 'done', ?)",
            (store.ledger.now(),),
        )
    assert store.first_start.all() == {}
