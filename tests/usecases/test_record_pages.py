"""One patient's whole record as pages: what is in it, who may, and how it is taken out."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest

from app.core.errors import KioskError
from app.core.kinds import Side
from app.core.long_work import LongWork, Stopped
from app.core.particulars import Particulars
from app.core.record_part import ALL_PARTS, RecordPart
from app.core.roles import Role
from app.exports.order import Format
from app.usecases.measuring import enter
from app.usecases.records.export_request import Request
from app.usecases.records.record_pages import record_pdf_of
from app.wiring_records import exporter
from tests.store.people import People

PASSPHRASE = "correct horse battery"


@pytest.fixture
def physio(clinic):
    return clinic.store.staff.add("101", "Demo Physio", Role.PHYSIO, "135790")


@pytest.fixture
def known(clinic, physio, patient):
    """A patient of whom everything is known."""
    store = clinic.store
    more = Particulars("020 7946", "a@example.org", "H-1", "Neck pain", Side.LEFT, physio.id)
    store.patients.edit(patient, name="Demo Patient", language="en", birth_year=1984, more=more)
    enter(clinic, physio, patient, "ndi", "21")
    store.notes.add(patient, "Showed the frist exercise", physio)
    store.notes.change(store.notes.of(patient)[0].id, "Showed the first exercise", physio)
    return patient


def words(pdf, password=None):
    with pypdfium2.PdfDocument(pdf, password=password) as pages:
        return " ".join(page.get_textpage().get_text_bounded() for page in pages)


def test_the_whole_record_says_all_that_is_known(clinic, physio, known):
    said = words(record_pdf_of(clinic, physio, known))
    for text in (
        *("Demo Patient", "1984", "020 7946", "a@example.org", "H-1", "Neck pain, left"),
        *("Demo Physio", "Spider Rotation", "No session yet", "21", "Showed the first exercise"),
        *("Showed the frist exercise", "page 1 of"),
    ):
        assert text in said, text
    noted = clinic.store.ledger.rows("SELECT detail FROM audit WHERE action = 'record page made'")
    assert noted == [("summary,plan,sessions,measures,notes",)]


def test_only_the_chosen_parts_are_in_it(clinic, physio, known):
    said = words(record_pdf_of(clinic, physio, known, [RecordPart.NOTES]))
    assert "Showed the first exercise" in said
    assert "Neck pain" not in said
    assert "Spider Rotation" not in said
    with pytest.raises(KioskError, match="at least one part"):
        record_pdf_of(clinic, physio, known, [])


def test_who_may_not_export_makes_none(clinic, known):
    desk = clinic.store.staff.add("102", "Demo Desk", Role.FRONT_DESK, "246801")
    with pytest.raises(KioskError, match="may not"):
        record_pdf_of(clinic, desk, known)


def test_a_long_record_has_every_note_and_a_number_on_each_page(clinic, physio, known):
    for number in range(120):
        clinic.store.notes.add(known, f"Note {number:03} " + "long " * 60, physio)
    pdf = record_pdf_of(clinic, physio, known)
    said = words(pdf)
    assert all(f"Note {number:03}" in said for number in range(120))
    with pypdfium2.PdfDocument(pdf) as pages:
        total = len(pages)
    assert total > 5
    assert f"page {total} of {total}" in said


@pytest.fixture
def asked(known, tmp_path):
    return Request(
        out=tmp_path / "record.pdf", formats=(Format.PDF,), patients=(known,), pages=ALL_PARTS
    )


def test_one_pdf_is_written_whole_and_noted(clinic, clock, asked, tmp_path):
    made = exporter(tmp_path / "data", clock).page(asked, LongWork())
    assert "Neck pain" in words(made.out.read_bytes())
    rows = clinic.store.ledger.rows("SELECT detail FROM audit WHERE action = 'records exported'")
    assert "pages summary" in rows[0][0]
    assert "; 1 patients; " in rows[0][0]
    assert made.manifest in rows[0][0]
    assert (made.patients, made.unmade) == (1, 0)


def test_a_locked_pdf_opens_with_its_passphrase_alone(clinic, clock, asked, tmp_path):
    locked = replace(asked, passphrase=PASSPHRASE)
    made = exporter(tmp_path / "data", clock).page(locked, LongWork()).out.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(made))
    assert b"Neck pain" not in made
    with pikepdf.open(BytesIO(made), password=PASSPHRASE) as whole:
        assert whole.encryption.R == 6
    assert "Neck pain" in words(made, PASSPHRASE)


def test_a_pdf_that_was_stopped_or_has_no_place_leaves_nothing(clinic, clock, asked, tmp_path):
    out = exporter(tmp_path / "data", clock)
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        out.page(asked, work)
    with pytest.raises(KioskError, match="Put the stick back"):
        out.page(replace(asked, out=tmp_path / "gone" / "record.pdf"), LongWork())
    with pytest.raises(KioskError, match="12 letters"):
        out.page(replace(asked, passphrase="short"), LongWork())
    assert not asked.out.exists()
    assert clinic.store.ledger.rows(
        "SELECT 1 FROM audit WHERE action = 'records exported'"
    ) == clinic.store.ledger.rows("SELECT 1 FROM audit WHERE action = 'records exported: failed'")


@pytest.mark.parametrize("next_visit", ["2026-12-03", "2026-12-03T14:30"])
def test_the_next_visit_and_each_session_are_told(clinic, physio, known, next_visit):
    store = clinic.store
    plan = store.plans.current(known)
    for day in (0, 1):
        People(store).session(known, plan, day)
    more = Particulars(next_visit=next_visit)
    store.patients.edit(known, name="Demo Patient", language="en", birth_year=None, more=more)
    said = words(record_pdf_of(clinic, physio, known))
    assert "Next visit 3 Dec 2026" in said
    assert ("14:30" in said) is ("T" in next_visit)
    assert "No session yet" not in said


def test_of_somebody_without_a_plan_there_is_a_record_too(clinic, physio):
    patient = clinic.store.patients.add("Demo Any", pin=None).id
    said = words(record_pdf_of(clinic, physio, patient))
    assert "Demo Any" in said
    assert "Programme" not in said


def test_within_something_that_is_noted_itself_it_is_not_noted_again(clinic, physio, known):
    assert words(record_pdf_of(clinic, physio, known, noted=False))
    assert not clinic.store.ledger.rows("SELECT 1 FROM audit WHERE action = 'record page made'")


def test_stopped_while_it_is_written_nothing_stays_and_nothing_is_noted(
    clinic, clock, asked, tmp_path
):
    work = LongWork(lambda share, _: work.stop() if share >= 0.7 else None)
    with pytest.raises(Stopped):
        exporter(tmp_path / "data", clock).page(asked, work)
    assert sorted(it.name for it in tmp_path.iterdir()) == ["data"]
    assert not clinic.store.ledger.rows("SELECT 1 FROM audit WHERE action LIKE 'records exported%'")


def test_a_pack_of_one_has_the_chosen_pages_too(clinic, clock, asked, tmp_path):
    order = replace(asked, out=tmp_path / "out.zip", formats=(Format.JSON, Format.PDF))
    made = exporter(tmp_path / "data", clock).export(order, LongWork()).out
    with ZipFile(made) as pack:
        assert "Showed the first exercise" in words(pack.read("record.pdf"))
