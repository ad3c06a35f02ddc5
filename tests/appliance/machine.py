"""A clean Debian, made by debootstrap and booted by systemd-nspawn, with the package in it."""

import os
import platform
import re
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
TOOLS = "debootstrap", "systemd-nspawn", "nsenter", "dpkg-deb", "minisign"
DRIVEN_BY = "xvfb", "xdotool", "grim"
"""What a machine without a screen has instead of one, of a finger, and of an eye."""
DISPLAY, BUFFER = ":77", "/run/Xvfb_screen0"
ALONE = "--register=no", "--keep-unit", "--pipe"
if "PHYSIO_KIOSK_SHORT" in os.environ:
    ALONE += ("--suppress-sync=yes",)  # nothing is measured, and nobody pulls the plug
# The unit as it is, but for the screen: sway draws into an X server that nobody sees, which has a
# keyboard and a pointer, as its headless backend has not
NO_SCREEN = f"""[Service]
ExecStart=
ExecStart=/usr/bin/sway --config /etc/no-screen.config
StandardInput=null
TTYPath=
PrivateTmp=no
ReadWritePaths=/tmp
Environment=DISPLAY={DISPLAY} WLR_BACKENDS=x11 WLR_RENDERER=pixman
"""
WHOLE = "include /etc/physio-kiosk/sway.config\noutput * mode 1920x1080\n"
AS_KIOSK = (
    *("setpriv", "--reuid=physio-kiosk", "--regid=physio-kiosk", "--clear-groups"),
    *("env", "XDG_RUNTIME_DIR=/run/physio-kiosk", "WAYLAND_DISPLAY=wayland-1"),
    "HOME=/var/lib/physio-kiosk",
)
XVFB = f"[Service]\nExecStart=/usr/bin/Xvfb {DISPLAY} -screen 0 1920x1080x24 -fbdir /run\n"


def missing() -> str:
    """Why no such machine can be made here; nothing when one can."""
    if os.geteuid():
        return "only root makes a machine"
    return ", ".join(it for it in TOOLS if shutil.which(it) is None)


def mirror() -> tuple[str, str]:
    """Where this machine gets its own packages from, and the release that is made: this machine's
    own, or the one that PHYSIO_KIOSK_DEBIAN names, with a package that was built there."""
    own = platform.freedesktop_os_release()["VERSION_CODENAME"]
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    where = next(it.split()[0] for it in said.splitlines() if it.split()[1:] == [own, "main"])
    return where, os.environ.get("PHYSIO_KIOSK_DEBIAN", own)


class Machine:
    """One root folder, and what runs in it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root, self.base = folder, folder / "root", folder / "base"
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._leader = ""

    def make_base(self) -> None:
        """Debian and nothing else, once; that it can be run here is seen by a process in it."""
        if not (self.base / "made").exists():
            where, codename = mirror()
            shutil.rmtree(self.base, ignore_errors=True)
            done(
                [*("debootstrap", "--variant=minbase", "--include=systemd-sysv,dbus")]
                + [codename, self.base, where]
            )
            (self.base / "made").touch()
        done(["systemd-nspawn", "-q", "-D", self.base, *ALONE, "--private-network", "true"])

    def make(self, package: Path) -> None:
        """Debian and nothing else, with all that the package asks for downloaded."""
        self.make_base()
        shutil.rmtree(self.root, ignore_errors=True)
        done(["cp", "-a", self.base, self.root])
        shutil.copyfile(package, self.root / "physio-kiosk.deb")
        self.apt("update")
        self.apt("install", "--download-only", "/physio-kiosk.deb")
        self.apt("install", "--download-only", *DRIVEN_BY)

    def apt(self, *words: str, network: bool = True) -> str:
        """apt in the root, before it is booted."""
        alone = [] if network else ["--private-network"]
        return done(
            ["systemd-nspawn", "-q", "-D", self.root, *ALONE]
            + [*alone, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y"]
            + ["--no-install-recommends", *words]
        )

    def boot(self) -> None:
        """systemd, with a screen that nobody sees."""
        units = self.root / "etc/systemd/system"
        (units / "physio-kiosk.service.d").mkdir(parents=True, exist_ok=True)
        (units / "physio-kiosk.service.d/no-screen.conf").write_text(NO_SCREEN)
        (units / "xvfb.service").write_text(XVFB)
        (self.root / "etc/no-screen.config").write_text(WHOLE)
        self._nspawn = subprocess.Popen(
            ["systemd-nspawn", "-q", "-D", self.root, "-M", "physio-kiosk-test", "--register=no"]
            + ["--keep-unit", "--private-network", "-b"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        until(self._is_up, 60)
        self.do("systemctl", "start", "xvfb")
        until(lambda: self.says("test", "-S", f"/tmp/.X11-unix/X{DISPLAY[1:]}"), 20)

    def _is_up(self) -> bool:
        assert self._nspawn is not None
        children = Path(f"/proc/{self._nspawn.pid}/task/{self._nspawn.pid}/children").read_text()
        self._leader = children.split()[0] if children.split() else ""
        return bool(self._leader) and self.says("systemctl", "is-active", "multi-user.target")

    def off(self) -> None:
        """The plug."""
        if self._nspawn is not None:
            self._nspawn.terminate()
            try:
                self._nspawn.wait(20)
            except subprocess.TimeoutExpired:
                self._nspawn.kill()
                self._nspawn.wait()

    def run(self, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """A command in the machine."""
        inside = ["nsenter", "-t", self._leader, "-m", "-u", "-i", "-n", "-p", "-C"]
        return subprocess.run(
            [*inside, *words], input=given, capture_output=True, check=False, timeout=300
        )

    def says(self, *words: str) -> bool:
        """Whether a command ends well."""
        return self.run(*words).returncode == 0

    def do(self, *words: str) -> str:
        """What a command that must end well prints."""
        ended = self.run(*words)
        said = (ended.stdout + ended.stderr).decode(errors="replace")
        assert ended.returncode == 0, f"{words}: {said[-3000:]}"
        return said

    def as_kiosk(self, *words: str) -> str:
        """A command by the kiosk's own user, where its screen is."""
        return self.do(*AS_KIOSK, *words)

    def main_pid(self) -> str:
        """The service's process, where it runs and has shown its first picture."""
        said = self.do("systemctl", "show", "physio-kiosk", "-p", "SubState,MainPID")
        found = re.search(r"MainPID=(\d+)", said)
        return found[1] if found and "SubState=running" in said else ""

    def _is_settled(self) -> bool:
        """Whether it has no longer than its unit says: a slow machine has, until all is there."""
        said = self.do("systemctl", "show", "physio-kiosk", "-p", "WatchdogUSec")
        return said.strip() == "WatchdogUSec=5s"

    def hurt(self, signal: str) -> float:
        """Sends the kiosk a signal; how many seconds until it shows its next first picture."""
        before = self.main_pid()
        until(self._is_settled, 60)
        kiosk = self.do("pgrep", "-f", "-o", "app run --data").strip()
        begun = time.monotonic()
        self.do("kill", f"-{signal}", kiosk)
        until(lambda: self.main_pid() not in ("", before), 30, every=0.05)
        return time.monotonic() - begun

    def picture(self, file: Path) -> Image.Image:
        """What is on the screen, kept in a file as well."""
        dump = self.run("cat", BUFFER).stdout
        head = struct.unpack(">25I", dump[:100])
        width, height, line, colours = head[4], head[5], head[12], head[19]
        start = head[0] + 12 * colours
        pixels = dump[start : start + line * height]
        seen = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", line, 1)
        seen.save(file)
        return seen

    def photo(self, file: Path) -> Image.Image:
        """What sway says is on its screen, whatever that is."""
        file.write_bytes(self.run(*AS_KIOSK, "grim", "-").stdout)
        with Image.open(file) as seen:
            return seen.convert("RGB")

    def touch(self, x: int, y: int) -> None:
        """A click: an X server without a screen has no finger."""
        self.do("env", f"DISPLAY={DISPLAY}", "xdotool", "mousemove", str(x), str(y), "click", "1")

    def type(self, text: str) -> None:
        """A keyboard, as a scanner is one."""
        self.do("env", f"DISPLAY={DISPLAY}", "xdotool", "type", "--delay", "25", text)

    def until_it_says(self, text: str, file: Path) -> Image.Image:
        """Waits until it can be read on the screen; the picture that it stands on."""
        seen = self.picture(file)

        def there() -> bool:
            nonlocal seen
            seen = self.picture(file)
            return text in read(seen)

        until(there, 30)
        return seen


def read(screen: Image.Image) -> str:
    """What can be read in a picture."""
    with BytesIO() as held:
        larger = screen.resize((screen.width * 2, screen.height * 2))
        larger.save(held, "png", compress_level=1)
        said = subprocess.run(
            ["tesseract", "stdin", "stdout", "--psm", "11", "-l", "eng"],
            input=held.getvalue(),
            capture_output=True,
            check=True,
        ).stdout.decode()
    return " ".join(said.split())


def buttons(screen: Image.Image) -> list[tuple[int, int]]:
    """The middles of the buttons at the foot of a page, from the left, but for *Back*."""
    for line in range(screen.height - 20, screen.height // 2, -4):
        found = _runs(screen.width, 30, lambda x, y=line: screen.getpixel((x, y)))
        if found and found[-1] > screen.width // 2:
            return [(x, line - 12) for x in found if x > screen.width // 2]
    return []


def _runs(end: int, least: int, colour: Callable[[int], object]) -> list[int]:
    """The middles of what is not the ground, at least so long."""
    ground, middles, begun = colour(2), list[int](), None
    for at in range(end):
        if colour(at) != ground and begun is None:
            begun = at
        elif colour(at) == ground and begun is not None:
            if at - begun >= least:
                middles.append((begun + at) // 2)
            begun = None
    return middles


def done(words: list[str | Path]) -> str:
    """What a command of this machine prints, which must end well."""
    ended = subprocess.run(words, capture_output=True, text=True, check=False, timeout=1200)
    assert ended.returncode == 0, f"{words}: {(ended.stdout + ended.stderr)[-3000:]}"
    return ended.stdout + ended.stderr


def until(true: object, seconds: float, every: float = 0.2) -> None:
    """Waits for what happens."""
    assert callable(true)
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"it did not happen in {seconds} s"
        time.sleep(every)


def repacked(package: Path, to: Path, version: str, change: object = None) -> Path:
    """The same package as another version, with ``change`` made to its site-packages."""
    tree = to.with_suffix("")
    shutil.rmtree(tree, ignore_errors=True)
    done(["dpkg-deb", "-R", package, tree])
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*", f"Version: {version}", control.read_text()))
    inside = tree / "usr/lib/physio-kiosk/package"
    (inside / "VERSION").write_text(f"{version}\n")
    if callable(change):
        change(next(inside.glob("lib/python3*/site-packages")))
    done(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", tree, to])
    shutil.rmtree(tree)
    return to


if __name__ == "__main__":
    Machine(Path(sys.argv[1]).resolve()).make_base()
