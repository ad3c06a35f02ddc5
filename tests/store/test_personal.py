"""What must never leave with a support bundle: every name and code in the records."""

from app.core.particulars import Particulars
from app.store.personal import personal_words


def test_names_and_codes_as_they_are_stored_and_as_they_are_shown(store, physio):
    more = Particulars(
        phone="1234567", email="a@example.org", hospital_number="12345", diagnosis="Sore knee"
    )
    store.patients.add("Demo One", code="314159", pin="2718", referrer="Dr Demo", more=more)
    store.patients.add("Demo Two", code="000001", pin="2718")
    assert personal_words(store.ledger) == {
        *("Demo One", "Demo Two", "Dr Demo", "Demo Physio"),
        *("314159", "314 159", "000001", "000 001"),
        *("1234567", "a@example.org", "12345", "Sore knee"),
    }
