"""A language with three forms of a plural has all three, on the screen and on paper."""

import shutil
import subprocess

import pytest

from app.samples.demo_patient import CODE
from app.ui.counted import counted
from app.wiring import open_clinic
from tests.e2e.staff import Colleague
from tests.e2e.test_idle_everywhere import words
from tests.fake_clock import FakeClock
from tests.pseudo import ROOT, pseudo, sources, write_words

LANGUAGE = "pl"
MARKS = ("¹", "²", "⁵")
"""What Polish says of one, of two to four, and of five and more."""
ENGLISH = ROOT / "resources" / "content" / "text" / "en" / "handout.toml"


@pytest.fixture(scope="module")
def polish_clinic(demo_clinic, tmp_path_factory):
    data = shutil.copytree(demo_clinic, tmp_path_factory.mktemp("polish") / "data")
    write_words(data / "content" / "i18n", LANGUAGE, 3, lambda said, which: said + MARKS[which])
    page = data / "content" / "text" / LANGUAGE / "handout.toml"
    page.parent.mkdir(parents=True)
    page.write_text(
        ENGLISH.read_text()
        .replace(
            '{ one = "1 week", other = "{count} weeks" }',
            '{ one = "1 tydzien", few = "{count} tygodnie", many = "{count} tygodni", '
            'other = "{count} tygodnia" }',
        )
        .replace(
            '{ one = "Once", other = "{count} times" }',
            '{ one = "Raz", few = "{count} razy-kilka", many = "{count} razy-wiele", '
            'other = "{count} raza" }',
        )
    )
    clinic = open_clinic(data, FakeClock(), create=False)
    clinic.store.settings.set_all({"languages": f"{LANGUAGE},en"})
    with clinic.store.ledger.write():
        clinic.store.ledger.db.conn.execute("UPDATE patient SET language = ?", (LANGUAGE,))
    clinic.store.close()
    return data


@pytest.fixture
def data(tmp_path, polish_clinic):
    return shutil.copytree(polish_clinic, tmp_path / "data")


def test_a_screen_has_each_form(patient, newcomer):
    patient.until("home")
    said = [counted("Dose", "%n times", number)[-1] for number in (1, 2, 4, 5, 12, 21, 22)]
    assert "".join(said) == "¹²²⁵⁵⁵²"
    patient.view.scan(newcomer(only="toes-to-wall-squat", language=LANGUAGE))
    patient.until("safety")
    patient.tell()
    patient.until("today")
    patient.hand.linger(50)
    shown = " ".join(words(patient.window.quick.contentItem()))
    assert pseudo("10 times") + MARKS[2] in shown


def test_a_page_of_the_staff_side_has_each_form(patient):
    colleague = Colleague(patient, "physio")
    colleague.go("today")
    total = colleague.model.total
    patient.hand.linger(50)
    shown = " ".join(words(patient.window.quick.contentItem()))
    mark = MARKS[{1: 0, 2: 1, 3: 1, 4: 1}.get(total, 2)]
    assert f"{total} {pseudo('patients')}{mark}" in shown


def test_english_says_what_is_one(patient):
    """Also where the words of another language have no form for it."""
    patient.view.chooseLanguage("en")
    assert [counted("Dose", "%n sets", number) for number in (1, 2)] == ["1 set", "2 sets"]
    patient.view.chooseLanguage("fr")
    assert [counted("Dose", "%n sets", number) for number in (1, 2)] == ["1 set", "2 sets"]


def test_without_the_made_words_no_number_is_lost(qapp):
    assert counted("PrintPreview", "Your page as it will print, %n sheets", 1).endswith("1 sheets")
    assert not any("(s)" in each for each in sources())


def test_a_page_has_each_form(polish_clinic, tmp_path):
    folder = shutil.copytree(polish_clinic, tmp_path / "data")
    clinic = open_clinic(folder, FakeClock(), create=False)
    page = tmp_path / "plan.pdf"
    page.write_bytes(clinic.handout_pdf(clinic.store.patients.by_code(CODE).id))
    clinic.store.close()
    read = subprocess.run(["pdftotext", page, "-"], capture_output=True, text=True, check=True)
    assert "4 tygodnie" in read.stdout
    assert "razy-wiele" in read.stdout
