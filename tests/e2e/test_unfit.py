"""A clinic's exercise whose name has no room: it stays in use, and Today says so."""

import re

import pytest
from click.testing import CliRunner

from app import __main__
from app.samples.demo_patient import CODE
from app.usecases.content_fit import is_known
from app.wiring import open_clinic
from app.wiring_content import RESOURCES, own_folders
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmütze"


@pytest.fixture
def words(data):
    """The words of the second exercise of the demo patient's plan, which are the clinic's own."""
    clinic = open_clinic(data, FakeClock(), create=False)
    person = clinic.store.patients.by_code(CODE)
    name = clinic.store.plans.current(person.id).items[1].exercise.id
    clinic.store.close()
    words = data / "content" / "text" / "en" / "exercises" / f"{name}.toml"
    words.parent.mkdir(parents=True)
    ours = (RESOURCES / "content/text/en/exercises" / words.name).read_text()
    words.write_text(re.sub("(?m)^name = .*$", f'name = "{LONG}"', ours, count=1))
    return words


@pytest.fixture
def measured(data, words):
    """The same, looked at as the kiosk has it done after its first picture."""
    assert not is_known(data, own_folders(data))
    done = CliRunner().invoke(__main__.commands, ["content", "fit", "--data", str(data)])
    assert done.exit_code == 0, done.output
    assert is_known(data, own_folders(data))
    return words


@pytest.fixture
def visitor(measured, patient):
    return patient


def test_today_says_it_and_the_exercise_stays_in_use(visitor, measured, data):
    physio = Colleague(visitor)
    physio.go("today")
    said = physio.model.aside.splitlines()
    assert said[0].startswith(f"{LONG[:39]}… cannot be shown or printed whole: text/en/exercises/")
    assert "too wide" in said[0] or "too long" in said[0]
    assert "stays in use" in said[-1]
    person = physio.store.patients.by_code(CODE).id
    physio.go("patient", person)
    (line,) = (it for it in physio.model.items if it["exercise"] == LONG)
    assert not line["dose"].startswith("Cannot be shown")


def test_what_was_put_right_is_told_no_more(visitor, measured, data):
    measured.write_text(measured.read_text().replace(LONG, "A short name"))
    assert not is_known(data, own_folders(data))
    physio = Colleague(visitor)
    physio.go("today")
    assert physio.model.aside == ""
