"""An admin looks for a newer version on a stick, installs it, and goes back, by touch. What the
package's own part does of it is tests/appliance's."""

import shutil
import subprocess

import pytest

from app.devices.update_file import Versions
from app.usecases.versions import VersionsDesk
from tests.e2e.staff import Colleague

pytestmark = pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not here")


def put(folder, version):
    folder.mkdir(parents=True)
    (folder / "VERSION").write_text(version)


@pytest.fixture
def machine(tmp_path):
    """One with the package: 1.2 runs, 1.1 ran before, and 1.3 lies on a stick."""
    home = tmp_path / "installed"
    for version in "1.1", "1.2":
        put(home / "versions" / version, version)
    put(home / "package", "1.2")
    (home / "current").symlink_to("versions/1.2")
    (home / "before").symlink_to("versions/1.1")
    for each in "state", "cache", "STICK":
        (tmp_path / each).mkdir()
    key, file = tmp_path / "ours.key", tmp_path / "STICK/physio-kiosk_1.3_amd64.deb"
    file.write_bytes(b"a package")
    for words in ["-GWp", tmp_path / "ours.pub", "-s", key], ["-Sm", file, "-s", key]:
        subprocess.run(["minisign", *words], check=True, capture_output=True)
    return tmp_path


@pytest.fixture
def admin(patient, machine):
    """At a kiosk that is one of that machine."""
    colleague = Colleague(patient, "admin")
    versions = Versions(
        machine / "state", machine / "ours.pub", machine / "installed", machine / "cache"
    )
    colleague.model.shift.versions = VersionsDesk(versions, lambda: [machine / "STICK"])
    return colleague


def open_page(admin):
    admin.page("people")
    admin.touch("Settings")
    admin.page("settings")
    admin.touch("Updates")
    admin.page("updates")
    admin.until(lambda: admin.model.ready)
    admin.hand.linger(50)
    return admin.model


def test_a_newer_version_on_a_stick(admin, machine):
    model = open_page(admin)
    assert (model.version, model.before) == ("1.2", "1.1")
    admin.touch("Look for a new version")
    admin.until(lambda: model.looked)
    assert [(it["version"], it["place"], it["trouble"]) for it in model.found] == [
        ("1.3", "STICK", "")
    ]
    admin.hand.linger(50)
    admin.touch("Install version 1.3")
    admin.until(lambda: model.asking == "take")
    admin.hand.linger(50)
    admin.touch("Install")
    admin.until(lambda: model.doing == "ask")
    asked = machine / "state/update"
    assert (asked / "update.deb").read_bytes() == b"a package"
    assert (asked / "ask").read_text() == "install\n"
    (machine / "cache/pending.deb").touch()  # as the package's own part does it
    (asked / "ask").unlink()
    admin.until(lambda: model.doing == "put")
    why = "This version would lose a part of the records. It is not taken."
    (asked / "said").write_text(
        f"The new version was not taken, and nothing was changed: Error: {why}\n"
    )
    (machine / "cache/pending.deb").unlink()
    admin.until(lambda: model.doing == "" and model.came)
    assert why in model.came
    assert not model.well
    told = admin.store.ledger.rows("SELECT detail FROM audit WHERE action = 'version asked for'")
    assert [it for (it,) in told] == ["1.3"]


def test_the_version_before_comes_back_by_one_button(admin, machine):
    model = open_page(admin)
    admin.touch("Go back to 1.1")
    admin.until(lambda: model.asking == "back")
    admin.hand.linger(50)
    admin.touch("Cancel")
    admin.until(lambda: model.asking == "")
    assert not (machine / "state/update").exists()
    admin.hand.linger(50)
    admin.touch("Go back to 1.1")
    admin.until(lambda: model.asking == "back")
    admin.hand.linger(50)
    admin.touch("Go back")
    admin.until(lambda: (machine / "state/update/ask").exists())
    assert (machine / "state/update/ask").read_text() == "back\n"


def test_a_machine_that_does_not_answer_is_said_to_be_so(admin, machine, monkeypatch):
    monkeypatch.setattr("app.staff.updates.model.UNHEARD", 2)
    model = open_page(admin)
    model.askBack()
    model.confirm()
    admin.until(lambda: model.problem == "unheard")
    assert model.doing == ""


def test_a_stick_that_goes_while_it_is_read(admin, machine):
    model = open_page(admin)
    model.look()
    admin.until(lambda: model.looked)
    shutil.rmtree(machine / "STICK")
    model.ask(0)
    model.confirm()
    admin.until(lambda: model.problem)
    assert "not there any more" in model.problem
    assert (model.doing, (machine / "state/update/ask").exists()) == ("", False)


def test_the_demo_clinic_updates_nothing(patient):
    colleague = Colleague(patient, "admin")
    model = open_page(colleague)
    assert model.way == "demo"
    assert model.version
