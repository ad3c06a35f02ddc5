"""What goes on the stick: Debian's own tools take the answers, and the hold on the machine."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.devices.sticks import _MOUNTS

IMAGE = Path(__file__).resolve().parents[2] / "packaging" / "image"
SECRET = "a long passphrase"


def needs(tool):
    return pytest.mark.skipif(not shutil.which(tool), reason=f"needs {tool}")


def run(*command, **more):
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, timeout=120, **more
    )


def stick(*arguments, secret=SECRET):
    return run(sys.executable, IMAGE / "make_stick.py", *arguments, input=f"{secret}\n")


@pytest.fixture
def package(tmp_path):
    package = tmp_path / "physio-kiosk_1_amd64.deb"
    package.write_text("the package")
    return package


@needs("debconf-set-selections")
def test_debian_takes_the_answers():
    done = run("debconf-set-selections", "-c", IMAGE / "preseed.cfg")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs("cloud-init")
def test_cloud_init_takes_the_user_data(tmp_path, package):
    done = stick("cloud", package, tmp_path / "cidata")
    assert done.returncode == 0, done.stderr
    made = tmp_path / "cidata" / "user-data"
    assert run("cloud-init", "schema", "--config-file", made).returncode == 0
    assert "@" not in made.read_text()
    assert SECRET not in made.read_text()


@needs("openssl")
def test_a_stick_has_the_package_what_it_needs_and_what_installs_it(tmp_path, package):
    debs = tmp_path / "debs"
    debs.mkdir()
    (debs / "sway.deb").write_text("sway")
    assert stick("cloud", package, tmp_path / "out", "--debs", debs).returncode == 0
    names = {it.name for it in (tmp_path / "out" / "physio-kiosk").iterdir()}
    assert names == {package.name, "sway.deb", "install.sh", "hold.sh"}


@needs("openssl")
def test_a_short_passphrase_is_said(tmp_path, package):
    done = stick("cloud", package, tmp_path / "out", secret="short")
    assert done.returncode == 1
    assert done.stderr.strip() == "The passphrase needs at least 12 letters."


@needs("xorriso")
def test_the_installer_has_our_answers_and_never_erases_by_itself(tmp_path, package):
    tree, debian, out = tmp_path / "tree", tmp_path / "debian.iso", tmp_path / "ours.iso"
    for folder in ("install.amd", "boot/grub", "pool"):
        (tree / folder).mkdir(parents=True)
    for name in ("install.amd/vmlinuz", "install.amd/initrd.gz", "boot/grub/grub.cfg", "pool/a"):
        (tree / name).write_text(name)
    run("xorriso", "-outdev", debian, "-map", tree, "/")
    done = stick("iso", debian, package, out)
    assert done.returncode == 0, done.stderr
    back = tmp_path / "back"
    run("xorriso", "-osirrox", "on", "-indev", out, "-extract", "/", back)
    assert (back / "pool" / "a").read_text() == "pool/a"
    menu = (back / "boot/grub/grub.cfg").read_text()
    assert "set timeout=-1" in menu
    assert "file=/cdrom/physio-kiosk/preseed.cfg" in menu
    answers = (back / "physio-kiosk" / "preseed.cfg").read_text()
    assert "@PASSPHRASE@" not in answers
    assert "user-password-crypted password $6$" in answers
    assert {"install.sh", "hold.sh", package.name} <= {
        it.name for it in (back / "physio-kiosk").iterdir()
    }


def test_the_hold_is_closed_and_opened_again(tmp_path):
    hold = ("sh", IMAGE / "hold.sh")
    system = tmp_path / "etc" / "systemd" / "system"
    system.mkdir(parents=True)
    around = {"ROOT": str(tmp_path), "PATH": "/usr/bin:/bin"}
    for _ in range(2):
        done = run(*hold, "on", env=around)
        assert done.returncode == 0, done.stderr
    masked = {it.name for it in system.iterdir() if str(it.readlink()) == "/dev/null"}
    assert {"ctrl-alt-del.target", "getty@tty2.service", "autovt@.service"} <= masked
    told = {it: it.read_text() for it in tmp_path.rglob("60-physio-kiosk*")}
    assert any("kernel.sysrq = 0" in it for it in told.values())
    assert any("NAutoVTs=0" in it for it in told.values())
    assert any("noexec" in it for it in told.values())
    assert run(*hold, "off", env=around).returncode == 0
    assert [it for it in tmp_path.rglob("*") if not it.is_dir()] == []
    assert run(*hold, env=around).returncode == 2


def test_a_stick_is_the_kiosks_to_write_to_under_a_name_that_stays(tmp_path):
    (tmp_path / "etc" / "systemd" / "system").mkdir(parents=True)
    around = {"ROOT": str(tmp_path), "PATH": "/usr/bin:/bin"}
    assert run("sh", IMAGE / "hold.sh", "on", env=around).returncode == 0
    (rules,) = (tmp_path / "etc" / "udev").rglob("*.rules")
    (mount,) = (it for it in rules.read_text().splitlines() if "systemd-mount" in it)
    place = mount.rstrip('"').split()[-1]
    assert place.startswith(_MOUNTS)  # where the kiosk looks for sticks
    assert "/dev/%k" not in mount
    assert "$env{ID_FS_LABEL}-$env{ID_FS_UUID}" in rules.read_text()
    assert "--owner=physio-kiosk" in mount
    assert "nosuid,nodev,noexec,umask=0077" in mount
    # one that is in when the kiosk starts is written to as well: the place is spared by the unit
    files = IMAGE.parent / "deb" / "files"
    parent = Path(place).parents[1]
    assert f"ReadWritePaths=-{parent}" in (files / "physio-kiosk.service").read_text().split()
    assert f"d {parent} " in (files / "physio-kiosk.tmpfiles").read_text()
