"""The command line as a person meets it: whole processes, exit codes, one plain line."""

import os
import re
import shutil
import subprocess
import sys

import pypdfium2
import pytest
import zxingcpp

from app.devices.clocks import SystemClock
from app.samples.demo_patient import CODE
from app.wiring import ensure_demo_clinic, reading


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    return folder


@pytest.fixture
def physio_kiosk(tmp_path):
    def call(*words):
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, words)],
            capture_output=True,
            text=True,
            env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        )

    return call


def plain(result):
    """The one line that was said; it has neither a traceback nor a second line."""
    said = result.stderr.strip()
    assert result.returncode != 0
    assert "\n" not in said, said
    assert said.endswith((".", "--help")), said
    return said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["dance"], "No such command"),
        (["run", "--loud"], "No such option"),
        (["handout", "--out", "x.pdf"], "--patient CODE or --programme ID"),
        (["handout", "--programme", "nekc", "--out", "x.pdf"], "There is no programme"),
        (["handout", "--programme", "neck", "--lang", "xx", "--out", "x.pdf"], "no words"),
        (["handout", "--all", "--out", "x.pdf"], "--out-dir DIR"),
        (["handout", "--programme", "neck"], "--out FILE"),
        (["lesson", "--out", "x.pdf"], "--id LESSON or --programme ID"),
        (["lesson", "--id", "no", "--out", "x.pdf"], "There is no lesson"),
        (["lesson", "--programme", "no", "--out", "x.pdf"], "no lessons for a programme"),
        (["lesson", "--id", "pacing", "--lang", "xx", "--out", "x.pdf"], "no words"),
        (
            ["handout", "--data", "no-such-folder", "--patient", "1", "--out", "x.pdf"],
            "no kiosk data",
        ),
        (["content", "check", "no-such-folder"], "mistake"),
        (["run", "--windowed", "--data", "/dev/null/x", "--exit-after-first-frame"], "a folder"),
        (["demo", "--out", "/dev/null/x"], "Choose another folder"),
        (["settings", "--data", "{tmp}", "volume", "loud"], "not allowed for volume"),
        (["settings", "--data", "{tmp}", "colour"], "There is no setting"),
        (["settings", "--data", "{tmp}", "green_max", "5"], "Green must end below amber"),
        (["patient", "add", "--data", "{tmp}", "--name", "A", "--programme", "x"], "no programme"),
    ],
)
def test_a_mistake_gets_one_plain_line(words, says, physio_kiosk, tmp_path):
    assert says in plain(physio_kiosk(*(word.format(tmp=tmp_path) for word in words)))


def test_no_command_shows_what_there_is(physio_kiosk):
    result = physio_kiosk()
    assert result.returncode == 0
    assert "handout" in result.stdout


def test_every_command_shows_an_example(physio_kiosk):
    for words in (["run"], ["demo"], ["handout"], ["figure"], ["settings"], ["patient", "add"]):
        assert "Example:" in physio_kiosk(*words, "--help").stdout


def test_the_first_frame_is_timed(data, physio_kiosk):
    result = physio_kiosk("run", "--windowed", "--data", data, "--exit-after-first-frame")
    assert (result.returncode, result.stderr) == (0, "")
    assert re.fullmatch(r"\d+ ms\n", result.stdout)


def test_a_second_kiosk_on_one_folder_is_told(data, physio_kiosk):
    from app.store.lock import lock_folder

    with lock_folder(data):
        result = physio_kiosk("run", "--windowed", "--data", data, "--exit-after-first-frame")
    assert "Another kiosk" in plain(result)


def test_a_patients_page_carries_the_code_and_no_name(data, physio_kiosk, tmp_path):
    out = tmp_path / "plan.pdf"
    result = physio_kiosk("handout", "--data", data, "--patient", CODE, "--out", out)
    assert result.returncode == 0, result.stderr
    text = pypdfium2.PdfDocument(out)[0].get_textpage().get_text_range()
    assert "204 117" in text
    assert "Demo Patient" not in text


def test_a_page_without_a_number_to_call_warns_whoever_prints_it(data, physio_kiosk, tmp_path):
    data = shutil.copytree(data, tmp_path / "own")
    out = tmp_path / "plan.pdf"
    ways = (
        ("--patient", CODE, "--out", out),
        ("--programme", "low-back", "--out", out),
        ("--all", "--out-dir", tmp_path / "all"),
    )
    for way in ways:
        said = physio_kiosk("handout", "--data", data, *way)
        assert (said.returncode, "Warning" in said.stderr) == (0, False)
    assert "Call 112 now" in whole_text(out)
    for name in ("emergency_number", "clinic_contact"):
        physio_kiosk("settings", "--data", data, name, "")
    for way in ways:
        said = physio_kiosk("handout", "--data", data, *way)
        assert said.returncode == 0
        assert said.stderr.count("Warning: ") == 2
        assert "settings emergency_number 112" in said.stderr
    assert "Call an ambulance now" in whole_text(out)
    assert "no emergency number" in physio_kiosk("settings", "--data", data).stderr


def test_a_programmes_page_of_no_clinic_warns_too(physio_kiosk, tmp_path):
    out = tmp_path / "plan.pdf"
    nowhere = ("--data", tmp_path / "nothing", "--out", out)
    said = physio_kiosk("handout", "--programme", "neck", *nowhere)
    assert said.returncode == 0
    assert said.stderr.count("Warning: ") == 2


def whole_text(pdf):
    """The words of every page."""
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


def test_a_programmes_page_needs_no_records_and_no_qt(physio_kiosk, tmp_path):
    out = tmp_path / "plan.pdf"
    code = (
        "import sys, app.__main__ as it\n"
        f"sys.argv = ['x', 'handout', '--programme', 'mid-upper-back', '--out', {str(out)!r}]\n"
        "it.main()\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert out.read_bytes().startswith(b"%PDF")


def test_what_is_set_stays_set_and_is_printed(data, physio_kiosk, tmp_path):
    physio_kiosk("settings", "--data", data, "clinic_contact", "01 234 567")
    assert "clinic_contact = 01 234 567" in physio_kiosk("settings", "--data", data).stdout
    out = tmp_path / "plan.pdf"
    physio_kiosk("handout", "--data", data, "--patient", CODE, "--out", out)
    assert "01 234 567" in pypdfium2.PdfDocument(out)[0].get_textpage().get_text_range()


def test_a_new_patient_can_sign_in(physio_kiosk, tmp_path):
    data = tmp_path / "new"
    said = physio_kiosk("patient", "add", "--data", data, "--name", "Demo Person").stdout
    code, pin = re.search(r"Code (\d{3} \d{3}), PIN (\d{4})", said).groups()
    with reading(data) as clinic:
        admitted = clinic.store.patients.sign_in(code.replace(" ", ""), pin)
        assert clinic.visit(admitted.patient).plan.programme.id == "mid-upper-back"


def test_a_letter_and_a_card_that_signs_in(data, physio_kiosk, tmp_path):
    letter, card = tmp_path / "letter.pdf", tmp_path / "card.pdf"
    asked = ("--data", data, "--patient", CODE, "--out", letter, "--paper", "letter")
    said = physio_kiosk("letter", *asked)
    assert said.returncode == 0, said.stderr
    written = pypdfium2.PdfDocument(letter)[0]
    assert "Progress report" in written.get_textpage().get_text_range()
    assert written.get_size() == (612, 792)
    said = physio_kiosk("card", "--data", data, "--patient", CODE, "--out", card)
    assert said.returncode == 0, said.stderr
    (square,) = zxingcpp.read_barcodes(pypdfium2.PdfDocument(card)[0].render(scale=3).to_pil())
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in_card(square.text).verdict == "ok"


@pytest.mark.parametrize(("which", "pages"), [("--id=pacing", 1), ("--programme=neck", 9)])
def test_lessons_to_read_at_home(which, pages, physio_kiosk, tmp_path):
    sheet = tmp_path / "lessons.pdf"
    said = physio_kiosk("lesson", which, "--large-print", "--paper", "letter", "--out", sheet)
    assert said.returncode == 0, said.stderr
    written = pypdfium2.PdfDocument(sheet)
    assert len(written) >= pages
    assert written[0].get_size() == (612, 792)
    assert "to read at home" in written[0].get_textpage().get_text_range()


def test_a_card_that_cannot_be_written_leaves_the_old_one_working(data, physio_kiosk):
    with reading(data) as clinic:
        old = clinic.store.patients.cards.new(clinic.store.patients.by_code(CODE).id)
    said = plain(physio_kiosk("card", "--data", data, "--patient", CODE, "--out", "/dev/null/x"))
    assert "Cannot write" in said
    with reading(data) as clinic:
        assert clinic.store.patients.sign_in_card(old).verdict == "ok"


def test_everyones_pages_at_once_in_large_print(data, physio_kiosk, tmp_path):
    said = physio_kiosk(
        *("handout", "--data", data, "--all", "--out-dir", tmp_path / "all"),
        *("--large-print", "--paper", "letter", "--next-stage"),
    )
    assert said.returncode == 0, said.stderr
    (page,) = (tmp_path / "all").iterdir()
    assert page.name == f"{CODE}.pdf"
    assert pypdfium2.PdfDocument(page)[0].get_size() == (612, 792)
