"""The letters in a pack: of everybody who has a plan, whoever has none beside them."""

from zipfile import ZipFile

from app.core.long_work import LongWork
from app.core.plan import plan_from
from app.exports.order import Format
from app.usecases.records.export_request import Request
from app.wiring_records import exporter


def test_who_has_no_plan_keeps_nobodys_letter_back(clinic, clock, tmp_path):
    store, library = clinic.store, clinic.library
    people = [store.patients.add(f"Demo {n}", pin=None) for n in range(5)]
    plan = plan_from(library.programmes["mid-upper-back"], library.exercises, store.today())
    for person in people[1::2]:
        store.plans.save(plan, person.id)
    request = Request(tmp_path / "pack.zip", (Format.PDF,))
    made = exporter(tmp_path / "data", clock).export(request, LongWork())
    assert (made.patients, made.unmade) == (5, 0)
    with ZipFile(made.out) as pack:
        letters = [it for it in pack.namelist() if it.startswith("letters/")]
    assert sorted(letters) == sorted(f"letters/{it.code}.pdf" for it in people[1::2])
