"""A gap in a session began when time stopped, not when it was seen."""

from datetime import datetime

import pytest

from app.core.session.events import Paused
from tests.store.place import begin


@pytest.mark.parametrize(("gap", "ago"), [(0, 0), (12.5, 0), (0, 3), (12.5, 3)])
def test_a_gap_began_when_time_stopped_and_not_when_it_was_seen(place, store, gap, ago):
    _, recorder = begin(store, place.plan)
    recorder.handle(Paused(True, gap), ago)
    (row,) = store.ledger.rows("SELECT started_at FROM pause")
    began = datetime.fromisoformat(row[0])
    assert (place.clock.now() - began).total_seconds() == gap + ago
