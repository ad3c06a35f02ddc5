"""Every paper there is, in every layout and on either paper, through the real print service.

KIOSK_PAPERS names a folder that keeps what came out, to be looked at."""

import os
from io import BytesIO
from pathlib import Path
from secrets import token_hex

import pikepdf
import pypdfium2 as pdfium
import pytest

from app.core.letter_text import OwnWords
from app.core.plan import plan_from
from app.core.print_form import Layout, PrintForm
from app.core.roles import Role
from app.core.staff import Staff
from app.devices.printing.press import PrintStage, Ways
from app.usecases import piles
from app.usecases.audit_reading import audit_pdf
from app.usecases.figures import figures_pdf
from app.wiring import open_clinic
from tests.fake_clock import FakeClock
from tests.printing.cups import OUT, QUEUE
from tests.printing.test_cups import difference, followed

PHYSIO = Staff("0" * 36, "101", "Physio", Role.PHYSIO)
NAMES = ("Demo Maximiliane Wolkenstein-Sonnenschein", "تجربة محمد عبد الرحمن", "Demo Patient")


class Part:
    """A part of the manager's page."""

    title, note, rows = "Pain", "counted", (("better", "12"), ("as before", "7"))


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """Three people with a plan, one of them Arabic."""
    clinic = open_clinic(tmp_path_factory.mktemp("papers") / "data", FakeClock(), create=True)
    store, library = clinic.store, clinic.library
    with store.ledger.write() as db:
        row = {"id": PHYSIO.id, "number": "101", "name": "Physio", "role": "physio"}
        db.table("staff").insert({**row, "secret_hash": "x", "created_at": store.ledger.now()})
    store.settings.set_all({"clinic_name": "Demo Clinic", "emergency_number": "112"})
    clinic.people = []
    for name, programme, code in zip(NAMES, library.programmes, ("en", "ar", "en"), strict=False):
        person = store.patients.add(name, pin="2718", language=code).id
        plan = plan_from(library.programmes[programme], library.exercises, store.today())
        store.plans.save(plan, person, made_by=PHYSIO.id)
        clinic.people.append(person)
    yield clinic
    store.close()


def _letter(clinic, form):
    own = OwnWords(addressee="Dr Sample, 1 High Street", summary="Pain is down.", next_step="More.")
    return clinic.letter(clinic.people[0], form.paper, PHYSIO.id, own=own)


def _figures(clinic, form):
    clinic.store.settings.set_all({"paper": form.paper})
    return figures_pdf(clinic, "The clinic in figures", "All programmes", [Part(), Part()])


def _audit(clinic, form):
    clinic.store.settings.set_all({"paper": form.paper})
    rows = [(f"{n:02}:00", "Physio", "record seen", "204 117") for n in range(60)]
    return audit_pdf(clinic, "Audit", "today", ("When", "Who", "What", "Whose"), rows)


PAPERS = {
    "handout": (lambda c, form: c.handout_pdf(c.people[0], form, by=PHYSIO.id), tuple(Layout)),
    "arabic": (lambda c, form: c.handout_pdf(c.people[1], form, by=PHYSIO.id), tuple(Layout)),
    "next stage": (lambda c, form: c.next_stage_pdf(c.people[0], form), (Layout.STANDARD,)),
    "flare-up": (lambda c, form: c.flare_pdf(c.people[0], form), (Layout.STANDARD, Layout.LARGE)),
    "lessons": (lambda c, form: c.lessons_pdf(c.people[0], form), (Layout.STANDARD, Layout.LARGE)),
    "pile": (lambda c, form: piles.handouts(c, PHYSIO, c.people, form).pdf, tuple(Layout)),
    "cards": (lambda c, form: piles.cards(c, PHYSIO, c.people, {}, form).pdf, (Layout.STANDARD,)),
    "letter": (_letter, (Layout.STANDARD,)),
    "figures": (_figures, (Layout.STANDARD,)),
    "audit": (_audit, (Layout.STANDARD,)),
}
FORMS = [
    (what, PrintForm(layout, paper, both))
    for what, (_, layouts) in PAPERS.items()
    for layout in layouts
    for paper, both in (("a4", False), ("letter", True))
]


@pytest.mark.parametrize(
    ("what", "form"), FORMS, ids=[f"{what}-{it.layout}-{it.paper}" for what, it in FORMS]
)
def test_it_comes_out_as_it_was_made(clinic, press, qtbot, what, form):
    meant = PAPERS[what][0](clinic, form)
    title = f"paper {token_hex(4)}"
    job = press.send(meant, title, form.paper, QUEUE, Ways(1, form.both_sides))
    assert followed(press, job, qtbot) is PrintStage.PRINTED
    (out,) = OUT.glob(f"*{title.replace(' ', '_')}*.pdf")
    printed = out.read_bytes()
    out.unlink()
    if kept := os.environ.get("KIOSK_PAPERS"):
        Path(kept, f"{what}-{form.layout}-{form.paper}.pdf".replace(" ", "-")).write_bytes(printed)
    ours, theirs = pdfium.PdfDocument(meant), pdfium.PdfDocument(printed)
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert other.get_size() == pytest.approx(one.get_size(), abs=2)
        assert difference(one, other) < 0.02
    with pikepdf.open(BytesIO(meant)) as pdf:
        width = float(pdf.pages[0].mediabox[2])
    assert (width > 600) == (form.paper == "letter")
