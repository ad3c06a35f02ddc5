"""What a physio wrote for an exercise, in every file that leaves the clinic and on paper."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest

from app.core.adherence import adherence
from app.core.kinds import Band, Part
from app.core.long_work import LongWork
from app.core.plan import plan_from
from app.core.record import Record, Slot
from app.usecases.records.importer import bring_in_pack
from app.wiring import open_clinic
from tests.documents.reading import sheets
from tests.exports.full_clinic import export
from tests.fake_clock import FakeClock

WORDS = "Elbow close to the side."


@pytest.fixture(scope="module")
def written(tmp_path_factory, library):
    """A clinic in which somebody's plan has all of it, four times a day; the plan."""
    folder = tmp_path_factory.mktemp("dose") / "data"
    clinic = open_clinic(folder, FakeClock(), create=True)
    person = clinic.store.patients.add("Demo Patient", pin="2718").id
    plan = plan_from(library.programmes["mid-upper-back"], library.exercises, clinic.store.today())
    first, second, third = plan.items
    items = (
        replace(first, words=WORDS, band=Band.RED),
        replace(second, days=(1, 4), parts=(Part.MIDDAY, Part.EVENING), load_kg=2.5),
        replace(third, as_needed=True),
    )
    plan = clinic.store.plans.save(replace(plan, items=items, own_parts=tuple(Part)), person)
    page = sheets(clinic.handout_pdf(person))
    clinic.store.close()
    pack = export(folder, library, folder.parent / "all.zip", "csv,fhir,json,xlsx")
    return plan, " ".join(it.text for it in page), pack


def read(pack, name):
    with zipfile.ZipFile(pack) as file:
        (found,) = [it for it in file.namelist() if it.endswith(name)]
        return file.read(found)


def test_on_paper(written):
    _, said, _ = written
    for words in (WORDS, "red band", "2.5 kg", "Mon, Thu", "when you need it", "midday", "evening"):
        assert words in said, words


def test_in_csv_and_the_workbook(written):
    _, _, pack = written
    rows = list(csv.DictReader(io.StringIO(read(pack, "plan_item.csv").decode("utf-8-sig"))))
    first, second, third = sorted(rows, key=lambda it: int(it["position"]))
    assert (first["words"], first["band"]) == (WORDS, "red")
    assert (second["days"], second["parts"]) == ("14", "midday,evening")
    assert float(second["load_kg"]) == 2.5
    assert third["as_needed"] == "true"
    book = openpyxl.load_workbook(io.BytesIO(read(pack, ".xlsx")), read_only=True)
    cells = [str(it) for row in book["plan_item"].iter_rows(values_only=True) for it in row]
    assert {WORDS, "red", "14", "midday,evening"} <= set(cells)


def test_in_fhir(written):
    _, _, pack = written
    said = read(pack, "CarePlan.ndjson").decode()
    (plan,) = [json.loads(line) for line in said.splitlines()]
    details = [it["detail"] for it in plan["activity"]]
    told = json.dumps(details)
    assert WORDS in told
    assert "red band" in told
    assert "As needed" in told
    whens = [it["scheduledTiming"]["repeat"] for it in details if "scheduledTiming" in it]
    assert any(it.get("when") == ["NOON", "EVE"] for it in whens)
    assert any(it.get("dayOfWeek") == ["mon", "thu"] for it in whens)
    assert any(it.get("when") == ["MORN", "NOON", "AFT", "EVE"] for it in whens)


def test_brought_in_again_it_is_the_same_plan(written, tmp_path, library):
    plan, _, pack = written
    clinic = open_clinic(tmp_path / "new", FakeClock(), create=True)
    try:
        bring_in_pack(pack, "", clinic.store, LongWork())
        (row,) = clinic.store.ledger.rows("SELECT patient_id FROM plan WHERE status = 'current'")
        again = clinic.store.plans.current(row[0])
        assert again.items == plan.items
        assert again.parts == plan.parts == tuple(Part)
    finally:
        clinic.store.close()


def test_four_sessions_a_day_are_due(written):
    plan, _, _ = written
    later = Slot(plan.starts_on + timedelta(days=6), Part.EVENING)
    assert adherence(plan, Record(), later).total.due == 4 * 6 + 3
