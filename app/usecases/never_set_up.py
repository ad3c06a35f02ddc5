"""Whether a kiosk is to be asked how it is to be: looked at on each start, so it loads little."""

from app.core.first_start import to_ask
from app.usecases.needs import HasStore


def is_new(clinic: HasStore) -> bool:
    """Whether this kiosk was never set up: nobody works at it, nobody comes to it, and there are
    steps that nobody has answered."""
    store = clinic.store
    if store.staff.anybody() or store.counts().patients:
        return False
    return to_ask(store.first_start.all(), frozenset()) is not None
