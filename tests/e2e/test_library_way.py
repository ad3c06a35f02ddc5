"""An exercise of somebody else's library, all the way: a draft that a physio confirms, prescribed,
guided, printed and taken out, at the real kiosk by touch."""

import csv
import io
import zipfile

import pypdf
import pytest
from PIL import Image

from app.commands.content_import import import_library
from app.core.long_work import LongWork
from app.core.print_form import Wanted
from app.exports.order import Format
from app.samples.demo_patient import CODE
from app.usecases.records.exporter import Request
from app.wiring_records import exporter
from tests.content.foreign.lookalikes import flat, saved, translations
from tests.e2e.staff import Colleague

MANY = 800
NAME = "O'Neill's Reach & Hold"
LONG = (
    "Sit on the front half of a firm chair so that both of your feet are flat on the floor and "
    "your knees are above your ankles. Reach forward with one arm, as far as it is easy, and hold "
    "it there for 5 seconds while you breathe out through pursed lips. Come back, change sides."
)
ENGLISH = (
    f"<p>{LONG}</p><ul><li>Keep your other hand on your thigh &mdash; it helps&nbsp;you balance."
    "</li><li>Your neck stays long &amp; soft.</li></ul><p>Stop if your arm goes numb.</p>"
)
GERMAN = (
    "<p>Setz dich auf die vordere H&auml;lfte eines Stuhls.</p><p>Strecke einen Arm nach vorn und "
    "halte ihn 5 Sekunden.</p><p>H&ouml;r auf, wenn dein Arm taub wird.</p>"
)
AUTHOR = "Zoë Müller-O’Neill (Praxis am Fluß)"


def in_translations():
    """A library of translations, with one that has everything."""
    rows = translations(MANY)
    for language, name, words in ((2, NAME, ENGLISH), (1, "Strecken & Halten", GERMAN)):
        fields = {
            "license": 2,
            "license_author": AUTHOR,
            "description": words,
            "name": name.replace("&", "&amp;"),
            "language": language,
            "exercise": 9001,
            "images": ["reach/0.jpg", "reach/1.jpg"],
        }
        rows.append({"model": "exercises.translation", "pk": 990 + language, "fields": fields})
    return rows


def in_flat():
    """A flat library, with the same."""
    rows = flat(MANY)
    rows.append(
        {
            "name": "O&#39;Neill&apos;s Reach &amp; Hold",
            "id": "ONeills_Reach",
            "level": "beginner",
            "equipment": "body only",
            "primaryMuscles": ["shoulders"],
            "instructions": [
                LONG,
                "Your neck stays long &amp; soft.",
                "Stop if your arm goes numb.",
            ],
            "images": ["reach/0.jpg", "reach/1.jpg"],
            "author": AUTHOR,
            "license": "CC BY 4.0",
        }
    )
    return rows


@pytest.fixture(params=[in_translations, in_flat], ids=["translations", "flat"])
def shape(request):
    return request.param


@pytest.fixture
def data(data, shape, tmp_path):
    pictures = tmp_path / "pictures" / "reach"
    pictures.mkdir(parents=True)
    for number, colour in enumerate(("teal", "maroon")):
        Image.new("RGB", (900, 600), colour).save(pictures / f"{number}.jpg")
    file = saved(tmp_path / "library.json", shape())
    import_library([file], data / "content", None, pictures.parent, for_money=True)
    return data


def test_an_exercise_of_others_is_confirmed_prescribed_guided_printed_and_taken_out(
    patient, data, records, clock, printed, tmp_path, shape
):
    colleague = Colleague(patient)
    colleague.go("exercises")
    model = colleague.model
    colleague.until(lambda: len(model.rows) > MANY)
    model.find("Reach & Hold")
    colleague.until(lambda: len(model.rows) == 1)
    (row,) = model.rows
    assert row["draft"]
    assert row["photo"]
    name = row["id"]
    model.open(name)
    colleague.until(lambda: model.editing)
    assert AUTHOR in model.credit
    assert model.guesses == ["dose", "sides", "needs", "equipment"]
    colleague.touch("What it needs")
    colleague.touch("Sets: less")
    colleague.touch("One side, then the other")
    model.agree("needs")
    model.agree("equipment")
    colleague.until(lambda: model.confirmable)
    model.confirm()
    colleague.until(lambda: model.notice == "saved")
    assert not model.draft

    colleague.go("plan", colleague.store.patients.by_code(CODE).id)
    draft = colleague.model.draft
    colleague.until(lambda: len(draft.items) == 3)
    colleague.touch("Add an exercise")
    colleague.until(lambda: len(draft.choices) > 0)
    draft.find("Reach & Hold")
    colleague.until(lambda: len(draft.choices) == 1)
    colleague.touch(NAME)
    colleague.until(lambda: len(draft.items) == 4)
    for _ in range(3):
        draft.select(1)
        draft.remove()
    colleague.until(lambda: len(draft.items) == 1)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.touch("Sign out")
    patient.until("home")

    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.rate(2)
    patient.until("session")
    patient.wait_for("work")
    patient.wait(4)
    assert patient.view.session.photos
    while patient.view.screen == "session":
        patient.wait(5)
    for answer in (3, 2, 7):
        if patient.view.screen == "rating":
            patient.rate(answer)
    patient.until("lesson")
    patient.touch(patient.view.lesson.answers[0])
    patient.touch("Continue")
    patient.until("done")
    patient.touch("Print my plan")
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "preview")
    patient.touch("Print")
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "printed")
    (page,) = printed.pages
    said = read(page)
    assert NAME in said
    assert "as far as it is easy, and hold it there for 5 seconds while you breathe" in said
    assert "Stop if your arm goes numb." in said
    assert AUTHOR in said
    if shape is in_translations:
        with records() as clinic:
            theirs = clinic.store.patients.by_code(CODE).id
            german = read(clinic.handout(theirs, Wanted(language="de")).pdf)
        assert "Strecken & Halten" in german
        assert "Setz dich auf die vordere Hälfte eines Stuhls." in german
        assert AUTHOR in german
    asked = Request(tmp_path / "pack.zip", (Format.CSV, Format.FHIR))
    exporter(data, clock).export(asked, LongWork())
    with zipfile.ZipFile(tmp_path / "pack.zip") as pack:
        rows = csv.DictReader(io.StringIO(pack.read("csv/set_result.csv").decode()))
        done = [row for row in rows if row["exercise_id"] == name]
        told = pack.read("fhir/Observation.ndjson").decode()
    assert [(row["side"], row["reps_done"], row["outcome"]) for row in done] == [
        ("left", "10", "done"),
        ("right", "10", "done"),
    ]
    assert f'"{name}"' in told
    assert NAME in told


def read(page):
    """All words of a page, with one space between."""
    pages = pypdf.PdfReader(io.BytesIO(page)).pages
    return " ".join(" ".join(it.extract_text().split()) for it in pages)
