"""A machine of its own with a clinic's folder: adds PEOPLE patients; says what stopped it."""

import sys
from pathlib import Path

from app.core.errors import KioskError
from tests.store.place import Place

PEOPLE = 80

if __name__ == "__main__":
    try:
        with Place(Path(sys.argv[1])).open() as store:
            for number in range(PEOPLE):
                store.patients.add(f"{sys.argv[2]} {number}", pin=None)
    except KioskError as error:
        sys.exit(str(error))
