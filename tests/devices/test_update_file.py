"""A version on a stick: found, and not taken unless whom we trust has signed it."""

import shutil
import subprocess

import pytest

from app.core.errors import KioskError
from app.devices.update_file import Versions

pytestmark = pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not here")


@pytest.fixture
def keys(tmp_path):
    for name in "ours", "other":
        made = ["minisign", "-GWp", tmp_path / f"{name}.pub", "-s", tmp_path / f"{name}.key"]
        subprocess.run(made, check=True, capture_output=True)
    return tmp_path


@pytest.fixture
def versions(keys):
    (keys / "installed" / "current").mkdir(parents=True)
    (keys / "state").mkdir()
    return Versions(keys / "state", keys / "ours.pub", keys / "installed")


@pytest.fixture
def stick(keys):
    folder = keys / "stick"
    folder.mkdir()
    (folder / "physio-kiosk_2_amd64.deb").write_bytes(b"a package")
    return folder


def sign(keys, stick, name):
    (file,) = stick.glob("*.deb")
    done = ["minisign", "-Sm", file, "-s", keys / f"{name}.key"]
    subprocess.run(done, check=True, capture_output=True)
    return file


def asked(keys):
    return sorted(it.name for it in (keys / "state").glob("update/*"))


def test_a_signed_version_is_handed_over(keys, versions, stick):
    sign(keys, stick, "ours")
    assert versions.take(stick) == "physio-kiosk_2_amd64.deb"
    assert asked(keys) == ["ask", "update.deb", "update.deb.minisig"]
    assert (keys / "state/update/ask").read_text() == "install\n"
    assert (keys / "state/update/update.deb").read_bytes() == b"a package"


def test_of_anybody_else_nothing_is_taken(keys, versions, stick):
    file = sign(keys, stick, "other")
    with pytest.raises(KioskError, match="not signed"):
        versions.take(file)
    sign(keys, stick, "ours")
    file.write_bytes(b"another one")
    with pytest.raises(KioskError, match="not signed"):
        versions.take(file)
    with pytest.raises(KioskError, match="not there any more"):
        versions.take(stick / "gone.deb")
    assert asked(keys) == []


def test_without_a_key_a_signature_or_a_package_it_says_why(keys, versions, stick):
    with pytest.raises(KioskError, match="no signed version"):
        versions.take(stick)
    sign(keys, stick, "ours")
    (keys / "ours.pub").unlink()
    with pytest.raises(KioskError, match="trusts nobody"):
        versions.take(stick)
    with pytest.raises(KioskError, match="not installed as a package"):
        Versions(keys / "state", keys / "ours.pub", keys / "nowhere").take(stick)


def test_back_only_where_there_is_one_before(keys, versions):
    with pytest.raises(KioskError, match="no version before"):
        versions.go_back()
    (keys / "installed" / "before").mkdir()
    versions.go_back()
    assert (keys / "state/update/ask").read_text() == "back\n"
    (keys / "state/update/said").write_text("The version stays.\n")
    assert versions.said() == "The version stays."
