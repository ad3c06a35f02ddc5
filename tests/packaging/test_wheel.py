"""The wheel: what `pip install .` makes, with nothing of the repository beside it."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
WAIT_S = 500
"""For a machine with much else to do; the demo itself takes a minute or two."""
WHERE = """
import json, app, app.wiring, db, importlib.metadata as it
print(json.dumps([app.__file__, db.__file__, str(app.wiring.FONTS), it.version("physio-kiosk")]))
"""

KIOSK = "from app.__main__ import main; main()"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built with no network from a copy of what git would hand out, which has no cut fonts."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for each in ("app", "db", "resources", "packaging"):
        left_out = shutil.ignore_patterns("__pycache__", "fonts")
        shutil.copytree(ROOT / each, source / each, ignore=left_out)
    for each in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copyfile(ROOT / each, source / each)
    pip = [sys.executable, "-m", "pip", "wheel", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "-q", "-w", folder, source], check=True, timeout=WAIT_S)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked as pip does it, where nothing may be written."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([*pip, "-q", "--target", folder, wheel], check=True, timeout=WAIT_S)
    places = [folder, *(each for each in folder.rglob("*") if each.is_dir())]
    for each in places:
        each.chmod(0o555)
    return folder


def run(installed: Path, here: Path, program: str, *words: str) -> str:
    """``program`` with the wheel and the packages of this environment, without the repository."""
    done = subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=here,
        env={
            **os.environ,
            "PYTHONPATH": str(installed),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=WAIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_the_wheel_that_runs(installed: Path, tmp_path: Path) -> None:
    app, db, fonts, version = json.loads(run(installed, tmp_path, WHERE))
    assert all(Path(each).is_relative_to(installed) for each in (app, db, fonts))
    assert version == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def test_the_demo_plays_to_its_end(installed: Path, tmp_path: Path) -> None:
    said = run(installed, tmp_path, KIOSK, "demo", "--out", "played")
    assert "Saved: " in said
    assert (tmp_path / "played" / "handout.pdf").read_bytes().startswith(b"%PDF")
    assert len([*(tmp_path / "played" / "screens").glob("*.png")]) > 20


def test_it_prints_with_its_own_fonts(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, KIOSK, "handout", "--programme", "neck", "--out", "neck.pdf")
    assert b"+Inter-Regular" in (tmp_path / "neck.pdf").read_bytes()


def test_it_asks_for_the_versions_that_work(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        (name,) = (it for it in file.namelist() if it.endswith(".dist-info/METADATA"))
        said = file.read(name).decode().splitlines()
    asked = [
        Requirement(line.split(": ", 1)[1]) for line in said if line.startswith("Requires-Dist")
    ]
    needed = {canonicalize_name(it.name): it.specifier for it in asked if it.marker is None}
    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    pinned = {
        canonicalize_name(name): version for name, version in (it.split("==") for it in lines)
    }
    assert needed["pyside6-essentials"] == needed["pyside6-addons"] == SpecifierSet("==6.11.3")
    for name, bounds in needed.items():
        assert bounds.contains(pinned[name])
        assert {each.operator for each in bounds} & {"<", "=="}, f"{name} has no upper bound"
