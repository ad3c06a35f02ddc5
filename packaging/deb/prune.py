"""Take out of an environment what the kiosk does not use: keep.toml says what stays.

python packaging/deb/prune.py SITE_PACKAGES
"""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from sysconfig import get_config_var

sys.path.insert(0, str(Path(__file__).parent))
from icu import thin

KEEP = tomllib.loads((Path(__file__).parent / "keep.toml").read_text())


def files(folder: Path) -> Iterator[Path]:
    """Every file below a folder."""
    return (it for it in folder.rglob("*") if it.is_file() or it.is_symlink())


def keep_only(folder: Path, kept: Iterable[str]) -> None:
    """Leave of a folder what starts with one of these names, which must all be there."""
    kept = tuple(kept)
    for name in kept:
        if not (folder / name).exists():
            raise SystemExit(f"keep.toml names {folder.name}/{name}, which is not there.")
    for file in list(files(folder)):
        if not file.relative_to(folder).as_posix().startswith(kept):
            file.unlink()


def leave_out(site: Path, patterns: Iterable[str]) -> None:
    """Delete what the patterns name, files and folders."""
    for pattern in patterns:
        for path in list(site.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def linked(binary: Path) -> set[Path]:
    """The libraries that the loader would bring for a file."""
    said = subprocess.run(["ldd", binary], capture_output=True, text=True, check=False).stdout
    return {Path(it).resolve() for it in re.findall(r"=> (/\S+)", said)}


def link(site: Path, links: Mapping[str, str]) -> None:
    """Put a link to its twin where a library is there twice."""
    for pattern, twin in links.items():
        (library,) = site.glob(pattern)
        if twin.startswith("/"):
            target = Path(twin.format(multiarch=get_config_var("MULTIARCH")))
        else:
            (kept,) = site.glob(twin)
            target = Path("..") / kept.relative_to(site)
        library.unlink()
        library.symlink_to(target)


def drop_unlinked(site: Path, libraries: Path) -> None:
    """Delete the libraries in a folder that no other binary of the environment links to."""
    needed = set[Path]()
    for binary in (it for it in files(site) if ".so" in it.suffixes and it.parent != libraries):
        needed |= linked(binary)
    for library in list(files(libraries)):
        if library.resolve() not in needed:
            library.unlink()


def strip(site: Path) -> None:
    """Take the names for a debugger out of what was built with them."""
    binaries = [it for it in files(site) if ".so" in it.suffixes and not it.is_symlink()]
    binaries = [it for it in binaries if "PySide6" not in it.parts or it.name.startswith("libicu")]
    for binary in binaries:
        subprocess.run(["strip", "--strip-unneeded", binary], check=True)


def drop_empty(site: Path) -> None:
    """Delete the folders that have nothing in them any more, the deepest first."""
    for folder in sorted((it for it in site.rglob("*") if it.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def prune(site: Path) -> None:
    """All of it."""
    qt = site / "PySide6" / "Qt"
    leave_out(site, KEEP["left_out"])
    bindings = {f"{name}.abi3.so" for name in KEEP["bindings"]}
    for file in list((site / "PySide6").iterdir()):
        needed = file.suffix == ".py" or file.name.startswith("libpyside6")
        if file.is_file() and not needed and file.name not in bindings:
            file.unlink()
    keep_only(qt / "plugins", KEEP["plugins"])
    keep_only(qt / "qml", KEEP["qml"])
    link(site, KEEP["linked"])
    drop_unlinked(site, qt / "lib")
    strip(site)
    for library in (qt / "lib").glob("libicudata.so.*"):
        thin(library)
    drop_empty(site)


if __name__ == "__main__":
    prune(Path(sys.argv[1]).resolve())
