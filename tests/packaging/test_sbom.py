"""The bill of materials has what the kiosk needs to run, and nothing of its tests."""

import importlib.util
from importlib.metadata import distributions
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sbom():
    spec = importlib.util.spec_from_file_location("sbom", HOME / "packaging" / "sbom.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_needed_in_turn_is_in_it_and_extras_are_not(sbom):
    there = {sbom.named(it.name): it for it in distributions()}
    found = set(
        sbom.needed(["sqlite-utils>=4", "PySide6_Essentials", "keyring; os_name == 'x'"], there)
    )
    assert {"sqlite-utils", "click", "pyside6-essentials", "shiboken6"} <= found
    assert not {"pytest", "mypy", "keyring", "ruff"} & found


def test_only_those_stay_and_each_has_its_licence(sbom):
    def part(name, licence):
        return {"bom-ref": f"{name}==1", "name": name, "version": "1", "licenses": licence}

    bom = {
        "components": [
            part("A_b", [{"license": {"id": "MIT"}}]),
            part("c", [{"license": {"name": "License :: OSI Approved :: BSD License"}}]),
            part("pytest", []),
        ],
        "dependencies": [
            {"ref": "root-component", "dependsOn": ["A_b==1", "pytest==1"]},
            {"ref": "A_b==1", "dependsOn": ["c==1"]},
            {"ref": "pytest==1"},
        ],
    }
    kept = sbom.only(bom, {"a-b", "c"})
    assert [it["name"] for it in kept["components"]] == ["A_b", "c"]
    assert kept["dependencies"][0]["dependsOn"] == ["A_b==1"]
    assert sbom.licences(kept).splitlines()[4:] == ["| A_b | 1 | MIT |", "| c | 1 | BSD License |"]
