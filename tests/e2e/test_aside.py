"""A clinic's exercise with a mistake in its file: the kiosk stays open, and says so to each."""

import pypdfium2
import pytest
from click.testing import CliRunner

from app import __main__
from app.core.print_form import Wanted
from app.samples.demo_patient import CODE
from app.wiring import open_clinic
from app.wiring_content import RESOURCES
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock

AIM = "x" * 318


@pytest.fixture
def broken(data):
    """The second exercise of the demo patient's plan, which is broken: its place and its name."""
    clinic = open_clinic(data, FakeClock(), create=False)
    person = clinic.store.patients.by_code(CODE)
    name = clinic.store.plans.current(person.id).items[1].exercise.id
    title = clinic.library.texts.exercises[name].name
    clinic.store.close()
    words = data / "content" / "text" / "en" / "exercises" / f"{name}.toml"
    words.parent.mkdir(parents=True)
    ours = (RESOURCES / "content/text/en/exercises" / words.name).read_text()
    words.write_text(f'aim = "{AIM}"\n' + ours.replace("\naim = ", "\n# "))
    return words, title


@pytest.fixture
def visitor(broken, patient):
    return patient


def test_the_others_of_a_session_go_on(visitor, records):
    visitor.sign_in()
    visitor.until("today")
    today = visitor.view.today
    assert len(today.exercises) == 2
    assert today.unseen
    visitor.touch("Start")
    visitor.rate(2)
    visitor.until("session")
    while visitor.view.screen == "session":
        visitor.wait(5)
    visitor.rate(3)
    visitor.rate(2)
    if visitor.view.screen == "rating":
        visitor.rate(7)
    visitor.until("lesson")
    visitor.touch(visitor.view.lesson.answers[0])
    visitor.touch("Continue")
    visitor.until("done")
    with records() as clinic:
        rows = clinic.store.ledger.rows(
            "SELECT position, outcome FROM set_result WHERE session_id = "
            "(SELECT id FROM session ORDER BY started_at DESC LIMIT 1)"
        )
    assert {position for position, _ in rows} == {1, 3}
    assert {outcome for _, outcome in rows} == {"done"}


def test_staff_read_on_today_which_and_why_and_the_plan_shows_it(visitor, broken):
    file, title = broken
    physio = Colleague(visitor)
    physio.go("today")
    said = physio.model.aside.splitlines()
    assert said[0].startswith(f"{title} cannot be shown: text/en/exercises/{file.name}: aim: ")
    assert "318 letters" in said[0]
    assert "content check" in said[-1]
    patient = physio.store.patients.by_code(CODE).id
    physio.go("patient", patient)
    (line,) = (it for it in physio.model.items if it["exercise"] == title)
    assert line["dose"].startswith("Cannot be shown")
    physio.go("plan", patient)
    physio.until(lambda: len(physio.model.draft.items) == 3)
    assert physio.model.draft.items[1]["name"] == title
    assert physio.model.draft.items[1]["figure"] is None
    assert physio.model.draft.lines[1]["dose"].startswith("Cannot be shown")
    assert physio.model.draft.lines[1]["warned"]


def test_a_saved_change_keeps_what_cannot_be_shown_as_it_was(data, broken):
    clinic = open_clinic(data, FakeClock(), create=False)
    try:
        plans, person = clinic.store.plans, clinic.store.patients.by_code(CODE)
        was = clinic.store.ledger.rows("SELECT * FROM plan_item ORDER BY plan_id, position")
        plans.save(plans.current(person.id), person.id)
        now = clinic.store.ledger.rows("SELECT * FROM plan_item ORDER BY plan_id, position")
        assert [row[1:] for row in now[-3:]] == [row[1:] for row in was[-3:]]
    finally:
        clinic.store.close()


def test_the_page_holds_the_rest_and_says_so(data, broken, records):
    _, title = broken
    with records() as clinic:
        person = clinic.store.patients.by_code(CODE)
        pages = clinic.handout(person.id, Wanted())
        with pypdfium2.PdfDocument(pages.pdf) as pdf:
            said = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
        assert f"{title} cannot be printed now. Ask your physio about it." in said
        assert said.count(title) == 1
        others = [it.exercise.id for it in clinic.store.plans.current(person.id).items][::2]
        assert all(clinic.library.texts.exercises[name].name in said for name in others)
        assert clinic.letter(person.id)


def typed(*words):
    return CliRunner().invoke(__main__.commands, [str(word) for word in words])


def test_the_check_looks_at_what_this_kiosk_loads_and_names_the_folder(data, broken):
    file, _ = broken
    done = typed("content", "check", "--data", data)
    assert done.exit_code == 1
    assert f"{file}: aim: " in done.output
    assert "1 mistake. Put it right" in done.output
    file.unlink()
    done = typed("content", "check", "--data", data)
    assert done.exit_code == 0
    assert "No mistakes found." in done.output
    assert str(data / "content") in done.output


def test_commands_go_on(data, broken, tmp_path):
    out = tmp_path / "page.pdf"
    for words in (
        ["handout", "--programme", "mid-upper-back", "--out", out, "--data", data],
        ["settings", "--data", data],
        ["export", "--data", data, "--out", tmp_path / "pack.zip", "--format", "fhir,pdf"],
    ):
        done = typed(*words)
        assert done.exit_code == 0, (words, done.output, done.exception)
