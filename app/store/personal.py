"""Every name and code in the records: what must never leave with a support bundle."""

from app.store.ledger import Ledger

_WORDS = """
SELECT name FROM patient UNION SELECT code FROM patient
UNION SELECT referrer FROM patient UNION SELECT name FROM staff
UNION SELECT phone FROM patient UNION SELECT email FROM patient
UNION SELECT hospital_number FROM patient UNION SELECT diagnosis FROM patient
"""


def personal_words(ledger: Ledger) -> frozenset[str]:
    """Names of patients, staff and referrers, how patients are reached, what they have and are
    numbered by elsewhere, and codes as they are stored and as they are shown."""
    found = {str(word) for (word,) in ledger.rows(_WORDS) if word}
    shown = {f"{it[:3]} {it[3:]}" for it in found if it.isdigit() and len(it) == 6}
    return frozenset(found | shown)
