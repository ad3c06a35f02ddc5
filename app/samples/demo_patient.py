"""The made-up people of the demo clinic."""

CODE, PIN = "204117", "2468"
NAME = "Demo Patient"

PASSPHRASE = "demo clinic only"
STAFF = (
    ("101", "Demo physio", "physio", "135790"),
    ("102", "Demo front desk", "front_desk", "246801"),
    ("103", "Demo admin", "admin", PASSPHRASE),
)
"""Number, name, role and secret."""


def patient_hint() -> str:
    """How to sign in as the patient."""
    return f"Demo clinic: code {CODE[:3]} {CODE[3:]}, PIN {PIN}"


def staff_hint() -> str:
    """How to sign in as each of the staff."""
    return ", ".join(f"{name} {number}: {secret}" for number, name, _, secret in STAFF)
