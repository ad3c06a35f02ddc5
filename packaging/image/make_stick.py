"""Make what goes on the stick that installs Debian and Physio Kiosk by itself.

    python packaging/image/make_stick.py iso DEBIAN.iso PHYSIO_KIOSK.deb OUT.iso [--debs FOLDER]
    python packaging/image/make_stick.py cloud PHYSIO_KIOSK.deb FOLDER [--debs FOLDER]

``iso`` writes Debian's installer anew with our answers in it; write OUT.iso to a stick. ``cloud``
fills FOLDER for a stick with the label CIDATA beside Debian's generic image. FOLDER of ``--debs``
holds what the package depends on and recommends, for a machine without a network. It asks for the
passphrase of the person who maintains the machine.
"""

from __future__ import annotations

import argparse
import getpass
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARK = "@PASSPHRASE@"
BOOT = (
    ("boot/grub/grub.cfg", "/install.amd/vmlinuz", "/install.amd/initrd.gz"),
    ("boot/grub/grub.cfg", "/install.a64/vmlinuz", "/install.a64/initrd.gz"),
)
LEAST = 12


def menu(kernel: str, initrd: str) -> str:
    """What the stick asks: one choice that erases, and never by itself."""
    return (
        "set timeout=-1\n"
        'menuentry "Install Physio Kiosk: ERASES this computer" {\n'
        f"  linux {kernel} auto=true priority=critical file=/cdrom/physio-kiosk/preseed.cfg ---\n"
        f"  initrd {initrd}\n"
        "}\n"
        'menuentry "Turn off" { halt }\n'
    )


def crypted(passphrase: str) -> str:
    """As /etc/shadow keeps it."""
    if len(passphrase) < LEAST:
        raise SystemExit(f"The passphrase needs at least {LEAST} letters.")
    told = subprocess.run(
        ["openssl", "passwd", "-6", "-stdin"],
        input=passphrase,
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def fill(folder: Path, package: Path, debs: Path | None) -> None:
    """The package, and what it needs, beside what installs it."""
    folder.mkdir(parents=True)
    for each in ("install.sh", "hold.sh"):
        shutil.copy(HERE / each, folder)
    for each in (package, *(sorted(debs.glob("*.deb")) if debs else ())):
        shutil.copy(each, folder)


def cloud(package: Path, out: Path, debs: Path | None, secret: str) -> None:
    """All of a CIDATA stick."""
    fill(out / "physio-kiosk", package, debs)
    (out / "meta-data").write_text("instance-id: physio-kiosk\n")
    (out / "user-data").write_text((HERE / "user-data").read_text().replace(MARK, secret))


def iso(debian: Path, package: Path, out: Path, debs: Path | None, secret: str) -> None:
    """Debian's installer with our answers: everything else of it stays as Debian signed it."""
    with tempfile.TemporaryDirectory() as made:
        ours = Path(made) / "physio-kiosk"
        fill(ours, package, debs)
        (ours / "preseed.cfg").write_text((HERE / "preseed.cfg").read_text().replace(MARK, secret))
        listed = _xorriso("-indev", debian, "-find", "/", "-name", "vmlinuz")
        arm = "/install.a64/" in listed
        (Path(made) / "grub.cfg").write_text(menu(*BOOT[arm][1:]))
        _xorriso(
            *("-indev", debian, "-outdev", out, "-map", ours, "/physio-kiosk"),
            *("-map", Path(made) / "grub.cfg", f"/{BOOT[arm][0]}", "-boot_image", "any", "replay"),
        )


def _xorriso(*arguments: object) -> str:
    done = subprocess.run(
        ["xorriso", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"xorriso could not make it: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    ways = parser.add_subparsers(dest="way", required=True)
    for way, names in (("iso", ("debian", "package", "out")), ("cloud", ("package", "out"))):
        under = ways.add_parser(way)
        for name in names:
            under.add_argument(name, type=Path)
        under.add_argument("--debs", type=Path)
    told = parser.parse_args()
    asked = getpass.getpass if sys.stdin.isatty() else lambda _: sys.stdin.readline().rstrip("\n")
    secret = crypted(asked("Passphrase of whoever maintains the machine: "))
    if told.way == "iso":
        iso(told.debian, told.package, told.out, told.debs, secret)
    else:
        cloud(told.package, told.out, told.debs, secret)
    print(f"Made: {told.out}")


if __name__ == "__main__":
    main()
