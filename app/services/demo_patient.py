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
