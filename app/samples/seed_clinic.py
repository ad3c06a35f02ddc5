"""A made-up clinic for load tests and for trying things out. Everybody in it is plainly demo."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import Path

from app.content.library import Library
from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.roles import Role
from app.samples.demo_clinic import CLINIC
from app.samples.demo_patient import CODE, PIN, STAFF
from app.store.opening import open_store
from app.store.own_disk import check_own_disk
from app.store.seed.seeder import Seeder

FIRST = "Demo 000001"


@contextmanager
def seeding(
    folder: Path,
    library: Library,
    clock: Clock,
    *,
    patients: int,
    sets: int,
    seed: int,
    zone: tzinfo | None = None,
) -> Iterator[Iterator[int]]:
    """Writing the clinic into an empty ``folder``, as steps that say how many sets each wrote.

    All patients have one PIN, hashed once: a hash of their own would take a quarter of an hour for
    ten thousand. Raises KioskError where records are.
    """
    check_own_disk(folder)
    if (folder / "kiosk.db").exists():
        raise KioskError(f"There are records in {folder} already. Seed an empty folder.")
    store = open_store(
        folder, clock, exercises=library.exercises, programmes=library.programmes, zone=zone
    )
    try:
        for name, value in CLINIC.items():
            store.settings.set(name, value)
        staff = [
            store.staff.add(number, name, Role(role), secret)
            for number, name, role, secret in STAFF
        ]
        first = store.patients.add(FIRST, pin=PIN, code=CODE).id
        programmes = [library.programmes[name] for name in sorted(library.programmes)]
        seeder = Seeder(
            *(store, programmes, library.exercises, first, staff[0].id, seed, library.safety)
        )
        yield seeder.run(patients, sets)
    finally:
        store.close()
