"""The disk of a whole Debian with the package on it, made without a machine: debootstrap, apt in a
container, and a file system out of the folder."""

import shutil
from pathlib import Path

from tests.appliance.machine import done, mirror

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
SIZE = "4G"
CLINIC = "/var/lib/physio-kiosk/clinic"
BASE = "systemd-sysv,dbus,udev,kmod,initramfs-tools,linux-image-{architecture}"
DRIVEN_BY = "qemu-guest-agent", "python3-evdev"
"""What tells the guest what to do, and what is a finger in it."""
FINGER = """[Unit]
Description=A finger on a touchscreen that nobody made
Before=physio-kiosk.service

[Service]
ExecStartPre=/bin/sh -c 'modprobe uinput; rm -f /run/finger; mkfifo /run/finger'
ExecStart=/usr/bin/python3 /usr/local/lib/finger.py /run/finger

[Install]
WantedBy=multi-user.target
"""
# The unit as it is, but for its patience and its painter: each instruction is translated here
SLOW = """[Service]
WatchdogSec=120
TimeoutStartSec=600
Environment=WLR_RENDERER=pixman
"""


class Image:
    """``disk`` to start, by ``kernel`` and ``initrd``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.disk, self.kernel, self.initrd = (
            folder / it for it in ("disk.raw", "vmlinuz", "initrd.img")
        )

    def make(self, package: Path) -> None:
        """Debian, the package as a person installs it, a made-up clinic, and the machine's hold."""
        base, root = self._base(), self.folder / "root"
        shutil.rmtree(root, ignore_errors=True)
        done(["cp", "-a", base, root])
        shutil.copyfile(package, root / "physio-kiosk.deb")
        within(root, "apt-get", "-qy", "update")
        within(
            root,
            *("apt-get", "-qy", "--no-install-recommends", "install", "/physio-kiosk.deb"),
            *DRIVEN_BY,
        )
        (root / "physio-kiosk.deb").unlink()
        seed = ("physio-kiosk", "seed", "--data", CLINIC, "--patients", "3", "--sets", "30")
        within(root, "systemd-tmpfiles", "--create", "physio-kiosk.conf")
        within(
            root,
            *("setpriv", "--reuid=physio-kiosk", "--regid=physio-kiosk", "--clear-groups"),
            *("env", "HOME=/var/lib/physio-kiosk", *seed),
        )
        self._furnish(root)
        self._write(root)

    def _base(self) -> Path:
        where, codename = mirror()
        base = self.folder / "base"
        if not (base / "made").exists():
            shutil.rmtree(base, ignore_errors=True)
            architecture = done(["dpkg", "--print-architecture"]).strip()
            wanted = BASE.format(architecture=architecture)
            done(["debootstrap", "--variant=minbase", f"--include={wanted}", codename, base, where])
            (base / "made").touch()
        return base

    def _furnish(self, root: Path) -> None:
        shutil.copyfile(HERE / "finger.py", root / "usr/local/lib/finger.py")
        units = root / "etc/systemd/system"
        (units / "finger.service").write_text(FINGER)
        (units / "physio-kiosk.service.d").mkdir(exist_ok=True)
        (units / "physio-kiosk.service.d/slow.conf").write_text(SLOW)
        (root / "etc/fstab").write_text("/dev/vda / ext4 defaults 0 1\n")
        (root / "etc/hostname").write_text("kiosk\n")
        hold = root / "hold.sh"
        shutil.copyfile(ROOT / "packaging/image/hold.sh", hold)
        within(root, "sh", "/hold.sh", "on")
        hold.unlink()
        within(root, "systemctl", "enable", "finger.service", "physio-kiosk.service")
        within(root, "systemctl", "mask", "apt-daily.timer", "apt-daily-upgrade.timer")
        # a machine of its own at its first start, as an installer leaves it
        (root / "etc/machine-id").write_text("")

    def _write(self, root: Path) -> None:
        for kind, to in ("vmlinuz", self.kernel), ("initrd.img", self.initrd):
            shutil.copyfile(next((root / "boot").glob(f"{kind}-*")), to)
        shutil.rmtree(root / "var/cache/apt/archives", ignore_errors=True)
        self.disk.unlink(missing_ok=True)
        done(["mke2fs", "-q", "-t", "ext4", "-L", "root", "-d", root, self.disk, SIZE])
        shutil.rmtree(root)


def within(root: Path, *words: str) -> str:
    """What a command prints in a system that does not run. Nothing of it waits for the disk, which
    is made out of it afterwards."""
    return done(
        [
            *("systemd-nspawn", "-q", "-D", root, "--register=no", "--keep-unit", "--pipe"),
            "--suppress-sync=yes",
            *("env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *words),
        ]
    )
