"""Another version of the program: who may ask for it, what is found, and what came of it."""

import re
import shutil
import subprocess

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.devices.update_file import Versions
from app.usecases.versions import InstallStage, VersionsDesk, Way
from tests.house.test_files import ROOT

ASKED = "version asked for"
CHOOSE = (ROOT / "packaging/deb/files/choose").read_text()


def put(folder, version):
    folder.mkdir(parents=True)
    (folder / "VERSION").write_text(f"{version}\n")


@pytest.fixture
def place(tmp_path):
    """A machine with the package: 1.2 runs, 1.1 ran before."""
    home = tmp_path / "installed"
    put(home / "versions/1.2", "1.2")
    put(home / "versions/1.1", "1.1")
    put(home / "package", "1.2")
    (home / "current").symlink_to("versions/1.2")
    (home / "before").symlink_to("versions/1.1")
    (tmp_path / "state/update").mkdir(parents=True)
    (tmp_path / "stick").mkdir()
    (tmp_path / "cache").mkdir()
    return tmp_path


@pytest.fixture
def versions(place):
    return Versions(
        place / "state", place / "ours.pub", place / "installed", arriving=place / "cache"
    )


@pytest.fixture
def desk(place, versions):
    return VersionsDesk(versions, lambda: [place / "stick", place / "gone"])


@pytest.fixture
def signed(place):
    if shutil.which("minisign") is None:
        pytest.skip("minisign is not here")

    def sign(version, by="ours", size=3):
        key = place / f"{by}.key"
        if not key.exists():
            made = ["minisign", "-GWp", place / f"{by}.pub", "-s", key]
            subprocess.run(made, check=True, capture_output=True)
        file = place / f"stick/physio-kiosk_{version}_amd64.deb"
        file.write_bytes(b"a package" * size)
        subprocess.run(["minisign", "-Sm", file, "-s", key], check=True, capture_output=True)
        return file

    return sign


def test_which_runs_since_when_and_which_comes_back(desk, admin, place):
    found = desk.standing(admin)
    assert (found.way, found.running.version, found.before) == (Way.PACKAGE, "1.2", "1.1")
    changed = (place / "installed/current").lstat().st_mtime
    assert found.running.since.timestamp() == pytest.approx(changed)
    (place / "installed/before").unlink()
    assert desk.standing(admin).before == ""
    (place / "installed/versions/1.2/VERSION").unlink()
    assert desk.standing(admin).running.version == "", "said to be not known"


def test_only_who_may_change_settings(desk, physio, place):
    for ask in desk.standing, desk.find, desk.go_back:
        with pytest.raises(KioskError):
            ask(physio)
    with pytest.raises(KioskError):
        desk.take(physio, place / "stick", LongWork())
    assert not (place / "state/update/ask").exists()


def test_a_machine_without_the_package_says_so(place, admin):
    versions = Versions(place / "state", place / "ours.pub", place / "nowhere")
    desk = VersionsDesk(versions, lambda: [place / "stick"])
    found = desk.standing(admin)
    assert (found.way, found.before, desk.find(admin)) == (Way.OTHER, "", ())
    assert found.running.version
    with pytest.raises(KioskError, match="not installed as a package"):
        desk.go_back(admin)


def test_a_demo_where_anybody_signs_in_changes_nothing(place, versions, admin, signed):
    file = signed("1.3")
    desk = VersionsDesk(versions, lambda: [place / "stick"], demo=True)
    assert (desk.standing(admin).way, desk.find(admin)) == (Way.DEMO, ())
    with pytest.raises(KioskError, match="demo"):
        desk.go_back(admin)
    with pytest.raises(KioskError, match="demo"):
        desk.take(admin, file, LongWork())
    assert not (place / "state/update/ask").exists()


def test_each_file_says_what_is_wrong_with_it(desk, admin, place, signed):
    assert desk.find(admin) == ()
    signed("1.3")
    signed("1.1")
    signed("1.4", by="other")
    (place / "stick/physio-kiosk_1.5_amd64.deb").write_bytes(b"nobody signed it")
    found = {it.version: it.trouble for it in desk.find(admin)}
    assert found["1.3"] is None
    assert "not newer than 1.2" in found["1.1"]
    assert "not signed" in found["1.4"]
    assert "not signed" in found["1.5"]


def test_after_going_back_the_same_version_is_offered_again(desk, admin, place, signed):
    """dpkg knows 1.2 though 1.1 runs: what runs is what counts."""
    (place / "installed/current").unlink()
    (place / "installed/current").symlink_to("versions/1.1")
    signed("1.2")
    (found,) = desk.find(admin)
    assert found.trouble is None


def test_it_is_copied_with_its_share_and_written_down(desk, clinic, admin, place, signed):
    file, shares = signed("1.3", size=400_000), []
    desk.note(admin, clinic, "1.3")
    desk.take(admin, file, LongWork(lambda share, _: shares.append(share)))
    assert shares == sorted(shares)
    assert len(shares) > 3
    assert shares[-1] == 1
    assert (place / "state/update/update.deb").read_bytes() == file.read_bytes()
    assert desk.stage() is InstallStage.ASKED
    told = clinic.store.ledger.rows("SELECT staff_id, detail FROM audit WHERE action = ?", ASKED)
    assert [tuple(it) for it in told] == [(admin.id, "1.3")]


def test_a_copy_that_is_stopped_asks_for_nothing(desk, admin, place, signed):
    file = signed("1.3")
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        desk.take(admin, file, work)
    assert not (place / "state/update/ask").exists()
    assert desk.stage() is InstallStage.NOTHING


def test_how_far_it_is(desk, place):
    assert desk.stage() is InstallStage.NOTHING
    (place / "cache/pending.deb").touch()
    assert desk.stage() is InstallStage.PUTTING_IN


@pytest.mark.parametrize("said", sorted(set(re.findall(r'note "(.+)"', CHOOSE))))
def test_all_that_the_package_says_of_it_is_one_a_screen_can_say(said, desk, admin, place):
    known = (ROOT / "resources/i18n/kiosk.ts").read_text()
    why = "This version would lose a part of the records. It is not taken."
    (place / "state/update/said").write_text(said.replace("$why", f"Error: {why}") + "\n")
    found = desk.standing(admin)
    assert f"<source>{found.came.sentence}</source>" in known
    if "$why" in said:
        assert found.came.facts == {"why": why}
        assert f"<source>{why}</source>" in known
    assert found.well == (said == "The version before runs again.")


def test_words_that_nobody_knows_are_said_as_they_stand(desk, admin, place):
    (place / "state/update/said").write_text("dpkg: {odd} words\n")
    found = desk.standing(admin)
    assert (found.came, found.well) == ("dpkg: {odd} words", False)


def test_what_is_no_package_at_all_is_not_offered(desk, admin, place):
    for name in "physio-kiosk_.deb", "other_1.deb", "physio-kiosk_9.deb.part":
        (place / "stick" / name).write_bytes(b"x")
    (place / "stick/physio-kiosk_9_amd64.deb").mkdir()
    assert all(it.trouble is not None for it in desk.find(admin))
    assert [it.file.name for it in desk.find(admin)] == ["physio-kiosk_.deb"]
