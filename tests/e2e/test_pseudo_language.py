"""Another language reaches every screen: no word of ours is left in English."""

import re
import shutil
import subprocess
from itertools import chain

import pytest

from app.samples.demo_patient import CODE as CODE_OF_DEMO
from app.wiring import open_clinic
from tests.e2e.staff import Colleague
from tests.e2e.test_idle_everywhere import words
from tests.e2e.test_way_home import COMING
from tests.fake_clock import FakeClock
from tests.pseudo import CODE, plain_words, pseudo, write_content, write_words

WRITTEN = re.compile(
    r"Demo.*|Sample Person|(Carry|Reach|Sit at|Tie) .*|Deutsch|British English|Inter|Desk"
    r"|\S+\.org\S*|(\w{4}-){4}\w{4}|\w+ = .*|\broot\b"
)
"""What people have typed, a printer's name, what each language calls itself, addresses, and the
settings and the machine's user as the audit names them."""

FILM = "Tame The Beast – It's time to rethink persistent pain"
"""What a film is called stays as it is."""

PAST = {
    "stop": ("safety",),
    "checkup": ("safety", "chair", "activities"),
    "question": ("session", "done"),
    "unwell": ("today", "rating"),
    "breathing": ("too_sore",),
    "more": ("done",),
}
"""Where a patient comes to, and past which screens; to all others for their own sake."""
PAST |= dict.fromkeys({*COMING} - {*PAST, *chain(*PAST.values()), "trouble"}, ())

OF = {
    "physio": (
        *("today", "people", "new_patient", "person", "patient", "plan", "plan_history", "goal"),
        *("home_entries", "own", "differences"),
    ),
    "admin": (
        *("settings", "team", "backups", "server", "figures", "self_test"),
        *("people_import", "recovery", "audit"),
    ),
}
ABOUT = {"person", "patient", "plan", "plan_history", "goal", "home_entries"}
SECTIONS = ("clinic", "screen", "sound", "keys", "languages", "paper", "rules", "records")


@pytest.fixture(scope="session")
def pseudo_clinic(demo_clinic, tmp_path_factory):
    """The demo clinic, whose own language nobody speaks."""
    data = shutil.copytree(demo_clinic, tmp_path_factory.mktemp("pseudo") / "data")
    write_content(data / "content")
    write_words(data / "content" / "i18n")
    clinic = open_clinic(data, FakeClock(), create=False)
    clinic.store.settings.set_all({"languages": f"{CODE},en"})
    with clinic.store.ledger.write():
        clinic.store.ledger.db.conn.execute("UPDATE patient SET language = ?", (CODE,))
    clinic.store.close()
    return data


@pytest.fixture
def data(tmp_path, pseudo_clinic):
    return shutil.copytree(pseudo_clinic, tmp_path / "data")


@pytest.fixture
def reader(patient):
    """Somebody who touches the words of that language, and looks for others on the way."""
    touch, until = patient.hand.touch, patient.until

    def reached(screen):
        until(screen)
        patient.hand.linger(50)
        patient.seen.append(screen)
        assert left(patient) == []

    patient.seen = []
    patient.hand.touch = lambda label: touch(pseudo(label))
    patient.until = reached
    return patient


def left(patient):
    """The words on the screen that are English still."""
    shown = [WRITTEN.sub("", text) for text in words(patient.window.quick.contentItem())]
    return [(word, text) for text in shown for word in plain_words(text)]


def test_the_kiosk_starts_in_the_clinics_own_language(reader):
    reader.until("home")
    assert reader.view.shown.language == CODE
    assert reader.hand.find(pseudo("Type my code"))


@pytest.mark.parametrize("screen", sorted(PAST))
def test_no_word_of_a_patients_screen_is_english(screen, reader, newcomer):
    COMING[screen](reader, newcomer(only="toes-to-wall-squat", language=CODE))
    reader.until(screen)
    assert {*PAST[screen], screen} <= {*reader.seen}


def test_no_word_of_a_printed_plan_is_english(pseudo_clinic, tmp_path):
    clinic = open_clinic(
        shutil.copytree(pseudo_clinic, tmp_path / "data"), FakeClock(), create=False
    )
    demo = clinic.store.patients.by_code(CODE_OF_DEMO).id
    page = tmp_path / "plan.pdf"
    page.write_bytes(clinic.handout_pdf(demo))
    clinic.store.close()
    read = subprocess.run(["pdftotext", page, "-"], capture_output=True, text=True, check=True)
    text = " ".join(read.stdout.split()).replace(FILM, "")
    assert plain_words(WRITTEN.sub("", text)) == []


@pytest.mark.parametrize("role", ["physio", "admin"])
def test_no_word_of_a_staff_page_is_english(role, reader):
    colleague, found = Colleague(reader, role), {}
    demo = colleague.store.patients.by_code(CODE_OF_DEMO).id
    for page in OF[role]:
        colleague.go(page, demo if page in ABOUT else "")
        for section in SECTIONS if page == "settings" else [""]:
            if section:
                colleague.model.choose(section)
            reader.hand.linger(50)
            if said := left(reader):
                found[page, section] = sorted({text for _, text in said})
    assert found == {}, "\n".join(f"{page}: {said}" for page, said in found.items())


def test_what_went_wrong_is_said_in_that_language_and_logged_in_english(reader, caplog):
    colleague = Colleague(reader, "physio")
    colleague.go("new_patient")
    for name in ("x" * 5000, "\u0301" * 9, "   "):
        colleague.model.typeName(name)
        colleague.model.save()
        colleague.until(lambda: not colleague.model.busy and colleague.model.nameProblem)
        assert plain_words(colleague.model.nameProblem) == []
    shift, said = colleague.model.shift, []
    shift.ask(lambda: colleague.clinic.handout_pdf("nobody"), said.append, said.append)
    shift.ask(lambda: 1 / 0, said.append, said.append)
    reader.qtbot.waitUntil(lambda: len(said) == 2)
    assert [plain_words(each) for each in said] == [[], []]
    assert "This record is not here any more" in caplog.text


def test_who_reads_another_language_is_met_in_it_and_the_next_person_in_the_clinics(
    reader, newcomer
):
    kiosk, hand = reader.view, reader.hand
    kiosk.scan(newcomer(only="toes-to-wall-squat", language="en"))
    reader.qtbot.waitUntil(lambda: kiosk.shown.screen == "safety")
    hand.linger(50)
    assert kiosk.shown.language == "en"
    assert {"Before", "exercise"} <= {word for word, _ in left(reader)}
    kiosk.signOut()
    reader.until("home")
    assert kiosk.shown.language == CODE


def test_what_somebody_chooses_stays_until_they_leave(reader, newcomer):
    kiosk = reader.view
    kiosk.chooseLanguage("en")
    reader.hand.linger(50)
    assert "Move" in {word for word, _ in left(reader)}
    kiosk.scan(newcomer(only="toes-to-wall-squat", language=CODE))
    reader.qtbot.waitUntil(lambda: kiosk.shown.screen == "safety")
    reader.hand.linger(50)
    assert {"Before", "exercise"} <= {word for word, _ in left(reader)}
    kiosk.openStaff()
    reader.qtbot.waitUntil(lambda: kiosk.shown.screen == "staff")
    reader.hand.linger(50)
    assert left(reader) == []
