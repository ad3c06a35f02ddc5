"""Build the Debian package of this Debian: build/deb/physio-kiosk_VERSION_ARCH.deb.

    python packaging/deb/build.py [OUT_FOLDER]

Its environment stands under /usr/lib/physio-kiosk and runs on Debian's own Python, so a package is
for one release of Debian. The same source gives the same bytes: no time but the last commit's.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from functools import cache
from hashlib import md5
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from prune import files, prune

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HOME = Path("usr/lib/physio-kiosk")
PACKAGE = HOME / "package"
"""What dpkg owns; what runs are links to it that files/choose makes."""
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
ZSTD_LEVEL = os.environ.get("PHYSIO_KIOSK_ZSTD", "19")
MAINTAINER = "Physio Kiosk <physio-kiosk@localhost>"
TOOLS = {"strip": "binutils", "gcc": "gcc", "icupkg": "icu-devtools"}
"""What it is built with, and the Debian package of each."""

# Where each file of files/ goes, and with what rights
PLACES = {
    "physio-kiosk": ("usr/bin", 0o755),
    "start": (str(HOME), 0o755),
    "choose": (str(HOME), 0o755),
    "physio-kiosk.service": ("usr/lib/systemd/system", 0o644),
    "physio-kiosk-update.service": ("usr/lib/systemd/system", 0o644),
    "physio-kiosk-update.path": ("usr/lib/systemd/system", 0o644),
    "physio-kiosk.sysusers": ("usr/lib/sysusers.d/physio-kiosk.conf", 0o644),
    "physio-kiosk.tmpfiles": ("usr/lib/tmpfiles.d/physio-kiosk.conf", 0o644),
    "sway.config": ("etc/physio-kiosk", 0o644),
    "../../image/hold.sh": (str(HOME), 0o755),
    "copyright": ("usr/share/doc/physio-kiosk", 0o644),
    "physio-kiosk.lintian": ("usr/share/lintian/overrides", 0o644),
}


def said(*words: str | Path) -> str:
    """What a command prints."""
    return subprocess.run(
        words, check=True, capture_output=True, text=True, cwd=ROOT
    ).stdout.strip()


def version() -> str:
    """The version that this is of."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


@cache
def moment() -> str:
    """When the last commit was made: the one time that stands in a package."""
    return said("git", "log", "-1", "--format=%ct")


def install(site: Path) -> None:
    """The kiosk and what it needs, also to join a server, as the constraints pin them."""
    constraints = ROOT / "packaging" / "constraints.txt"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-compile", "--target", site]
    said_to_pip = {"PIP_CONSTRAINT": str(constraints), "SOURCE_DATE_EPOCH": moment()}
    subprocess.run([*pip, f"{ROOT}[server]"], check=True, env=os.environ | said_to_pip)


def lay_out(tree: Path) -> None:
    """Everything under ``tree`` as it will stand on the machine."""
    site = tree / PACKAGE / "lib" / PYTHON / "site-packages"
    install(site)
    prune(site)
    python = tree / PACKAGE / "bin" / "python3"
    python.parent.mkdir()
    python.symlink_to(f"/usr/bin/{PYTHON}")
    (tree / PACKAGE / "pyvenv.cfg").write_text(
        "home = /usr/bin\ninclude-system-site-packages = false\n"
    )
    (tree / PACKAGE / "VERSION").write_text(f"{version()}\n")
    for name, (place, rights) in PLACES.items():
        where = tree / place
        file = Path(name).name.removesuffix(".lintian")
        target = where if where.suffix == ".conf" else where / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / "files" / name, target)
        target.chmod(rights)
    told = tree / "usr/share/doc/physio-kiosk"
    pack(told / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    when = datetime.fromtimestamp(int(moment()), UTC)
    entry = (HERE / "files" / "changelog").read_text()
    date = f"{when:%a, %d %b %Y %H:%M:%S} +0000"
    entry = entry.format(version=version(), maintainer=MAINTAINER, date=date)
    pack(told / "changelog.gz", entry.encode())


def pack(file: Path, text: bytes) -> None:
    """A text of the package, without the time of its packing."""
    done = subprocess.run(["gzip", "-9nc"], input=text, check=True, capture_output=True)
    file.write_bytes(done.stdout)


def describe(tree: Path) -> str:
    """The files that dpkg reads; returns the package's name."""
    architecture = said("dpkg", "--print-architecture")
    control = tree / "DEBIAN"
    control.mkdir()
    minor = sys.version_info.minor
    (control / "control").write_text(
        (HERE / "files" / "control")
        .read_text()
        .format(
            version=version(),
            maintainer=MAINTAINER,
            architecture=architecture,
            size=sum(it.lstat().st_size for it in files(tree)) // 1024,
            python=f"python3 (>= 3.{minor}), python3 (<< 3.{minor + 1})",
        )
    )
    (control / "conffiles").write_text("/etc/physio-kiosk/sway.config\n")
    for script in ("postinst", "prerm", "postrm"):
        shutil.copyfile(HERE / "files" / script, control / script)
        (control / script).chmod(0o755)
    sums = (
        f"{md5(it.read_bytes(), usedforsecurity=False).hexdigest()}  {it.relative_to(tree)}\n"
        for it in sorted(files(tree))
        if not it.is_symlink() and control not in it.parents
    )
    (control / "md5sums").write_text("".join(sums))
    return f"physio-kiosk_{version()}_{architecture}.deb"


def even_out(tree: Path) -> None:
    """The same rights and times wherever and whenever it was built."""
    time = int(moment())
    for path in [tree, *tree.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink() and path.parent.name not in ("bin", "DEBIAN"):
            path.chmod(0o755 if path.name in ("start", "choose", "hold.sh") else 0o644)
        os.utime(path, (time, time), follow_symlinks=False)


def main(out: Path) -> None:
    """Build it and say how large it became."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        raise SystemExit(f"A package is built with {', '.join(missing)}. Install them with apt.")
    tree = out / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    lay_out(tree)
    package = out / describe(tree)
    even_out(tree)
    build = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{ZSTD_LEVEL}", "--build"]
    when = {"SOURCE_DATE_EPOCH": moment()}
    subprocess.run([*build, tree, package], check=True, env=os.environ | when)
    installed = sum(it.lstat().st_size for it in files(tree))
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB, {installed / 1e6:.0f} MB installed")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "deb").resolve())
