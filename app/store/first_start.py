"""What became of each step of this kiosk's first start."""

from app.core.first_start import Answers, Step, StepOutcome
from app.store.ledger import Ledger


class FirstStarts:
    """Of this machine alone: another kiosk of the clinic has a screen and a printer of its own."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self) -> Answers:
        """What was answered or skipped so far. A step that this version does not know is none."""
        known = {it.value: it for it in Step}
        rows = self._ledger.rows("SELECT step, outcome FROM first_start")
        return {known[str(it)]: StepOutcome(str(said)) for it, said in rows if str(it) in known}

    def note(self, step: Step, outcome: StepOutcome) -> None:
        """Remembers it, over the power going off. What was done is not made skipped again."""
        with self._ledger.write() as db:
            db.execute(
                "INSERT INTO first_start (step, outcome, at) VALUES (?, ?, ?) ON CONFLICT (step) "
                "DO UPDATE SET outcome = excluded.outcome, at = excluded.at "
                "WHERE first_start.outcome = 'skipped'",
                (step.value, outcome.value, self._ledger.now()),
            )
