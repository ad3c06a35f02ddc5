"""What is on the screen may be old: a record that was restricted or erased meanwhile is asked for
again when its page is made, printed or saved."""

from functools import partial
from zipfile import ZipFile

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.core.print_form import PLAIN
from app.core.record_part import ALL_PARTS
from app.core.rights import ClinicDecision, Ground
from app.exports.order import Format
from app.patient.papers import pages
from app.staff.patient.papers import papers_of
from app.usecases import notes, patient_cards, people, piles
from app.usecases.home_sessions import open_chart
from app.usecases.letter_writing import begun
from app.usecases.plan_desk import save_plan
from app.usecases.plan_file import open_plan
from app.usecases.records.export_request import Request
from app.usecases.records.full_copy import FORMATS
from app.usecases.records.record_pages import record_pdf_of
from app.usecases.rights import decide, may_leave
from app.wiring_records import exporter


def ways_out(clinic, patient, staff):
    """Every paper of a patient, as each screen asks for it."""
    for sort in papers_of(clinic, staff, patient):
        yield sort.title, partial(sort.make, PLAIN)
        yield f"{sort.title}, printed", sort.may
    for sort in pages(clinic, patient, True):
        yield f"patient: {sort.title}", partial(sort.make, PLAIN)
        yield f"patient: {sort.title}, printed", sort.may
    yield "letter", partial(clinic.letter, patient, by=staff.id)
    yield "letter begun", partial(begun, clinic, patient, staff)
    yield "card", partial(patient_cards.card_page, clinic, staff, patient, "PK" + "A" * 32)
    yield "new card", partial(patient_cards.new_card, clinic, staff, patient)
    yield "record", partial(record_pdf_of, clinic, staff, patient)
    yield "pile of plans", partial(piles.handouts, clinic, staff, [patient], PLAIN)
    yield "pile of cards", partial(piles.cards, clinic, staff, [patient], {}, PLAIN)
    yield "pile, printed", partial(may_leave, clinic, staff, patient)
    yield "ticks", partial(open_chart, clinic, patient)


def outs(tmp_path, clock, patient, staff):
    """Every file of a patient that goes out."""
    made = exporter(tmp_path / "data", clock)
    asked = Request(tmp_path / "out.zip", (Format.JSON,), (patient,), staff=staff.id)
    parts = tuple(ALL_PARTS)
    page = Request(tmp_path / "out.pdf", (Format.PDF,), (patient,), staff=staff.id, pages=parts)
    copy = Request(tmp_path / "copy.zip", FORMATS, (patient,), staff=staff.id, copy=True)
    return {
        "pack": partial(made.export, asked, LongWork()),
        "record file": partial(made.page, page, LongWork()),
        "full copy": partial(made.export, copy, LongWork()),
    }


def test_no_paper_of_a_restricted_record_is_made_or_printed(
    clinic, patient, physio, admin, tmp_path, clock
):
    ways = dict(ways_out(clinic, patient, physio)) | outs(tmp_path, clock, patient, physio)
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    out, refused = [], {}
    for way, take in ways.items():
        try:
            take()
        except KioskError as error:
            refused[way] = str(error)
        else:
            out.append(way)
    assert out == []
    assert all("restricted" in it or "Archived" in it for it in refused.values()), refused
    assert sorted(it.name for it in tmp_path.iterdir()) == ["data"]


def test_no_paper_of_an_erased_record_is_made_or_printed(
    clinic, patient, physio, admin, tmp_path, clock
):
    ways = dict(ways_out(clinic, patient, physio)) | outs(tmp_path, clock, patient, physio)
    decide(clinic, admin, patient, ClinicDecision.ERASE, Ground.CONSENT_GONE)
    out = []
    for way, take in ways.items():
        try:
            take()
        except (KioskError, LookupError):
            continue
        out.append(way)
    assert [it for it in out if it not in ("letter begun", "ticks")] == []
    assert sorted(it.name for it in tmp_path.iterdir()) == ["data"]


def test_a_pack_of_everybody_leaves_nobody_in_who_was_restricted_meanwhile(
    clinic, patient, admin, tmp_path, clock
):
    def restrict(*_):
        if not clinic.store.rights.restricted(patient):
            decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)

    made = exporter(tmp_path / "data", clock)
    request = Request(tmp_path / "all.zip", (Format.JSON,), staff=admin.id)
    with pytest.raises(KioskError, match="Export once more"):
        made.export(request, LongWork(restrict))
    assert sorted(it.name for it in tmp_path.iterdir()) == ["data"]
    made.export(request, LongWork())
    assert b"Demo Patient" not in b"".join(contents(tmp_path / "all.zip"))


def contents(pack):
    with ZipFile(pack) as file:
        return [file.read(name) for name in file.namelist()]


def test_whoever_may_see_it_prints_it(clinic, patient, lead, admin, tmp_path, clock):
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    may_leave(clinic, admin, patient)
    assert record_pdf_of(clinic, admin, patient).startswith(b"%PDF")
    assert clinic.letter(patient, by=admin.id).startswith(b"%PDF")
    outs(tmp_path, clock, patient, admin)["full copy"]()
    with pytest.raises(KioskError, match="left out of exports"):
        outs(tmp_path, clock, patient, admin)["pack"]()


def test_what_is_only_kept_is_not_changed_from_a_page_that_was_open(clinic, patient, physio, admin):
    file = open_plan(clinic, patient)
    form = people.form_of(clinic.store.patients.get(patient))
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    for change in (
        partial(save_plan, clinic, physio, file, file.plan, "why"),
        partial(people.edit, clinic, physio, patient, form),
        partial(people.new_pin, clinic, physio, patient),
        partial(notes.write, clinic, physio, patient, "a note"),
    ):
        with pytest.raises(KioskError, match="restricted"):
            change()
