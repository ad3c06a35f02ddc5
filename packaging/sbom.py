"""What the kiosk is made of, as CycloneDX, and under which licences: python sbom.py OUT.

cyclonedx-py reads the whole environment, tests and all; what stays here is what pyproject.toml
names as needed to run, and what that needs in turn.
"""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

HOME = Path(__file__).parent.parent
ROOT = "root-component"

Bom = dict[str, Any]


def main(out: Path) -> None:
    """Write ``sbom.cdx.json`` and ``licences.md`` into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    whole = out / "environment.json"
    tool, python = Path(sys.executable).with_name("cyclonedx-py"), HOME / ".venv/bin/python"
    asked = ["environment", "--pyproject", HOME / "pyproject.toml", "--output-reproducible"]
    subprocess.run([tool, *asked, "--of", "JSON", "-o", whole, python], check=True)
    project = tomllib.loads((HOME / "pyproject.toml").read_text())["project"]
    folders = [str(it) for it in (HOME / ".venv/lib").glob("python3*/site-packages")]
    there = {named(it.name): it for it in distributions(path=folders)}
    bom = only(json.loads(whole.read_bytes()), set(needed(project["dependencies"], there)))
    (out / "sbom.cdx.json").write_text(json.dumps(bom, indent=2) + "\n")
    (out / "licences.md").write_text(licences(bom))
    whole.unlink()
    print(f"{len(bom['components'])} packages in {out}")


def named(package: str) -> str:
    """A package's name as it is compared by."""
    return re.sub(r"[-_.]+", "-", package).lower()


def needed(requirements: Iterable[str], there: dict[str, Distribution]) -> Iterator[str]:
    """The names of what is needed on this machine, each once; tests and other extras only where
    they are asked for."""
    left, seen = [(it, "") for it in map(Requirement, requirements)], set[str]()
    while left:
        each, extra = left.pop()
        if each.marker is not None and not each.marker.evaluate({"extra": extra}):
            continue
        name = named(each.name)
        if name not in there:
            sys.exit(f"Not installed: {each.name}. Run: make setup")
        further = [Requirement(it) for it in there[name].requires or ()]
        for wanted in {"", *each.extras}:
            if (mark := f"{name}[{wanted}]") not in seen:
                seen.add(mark)
                left += [(it, wanted) for it in further]
        yield name


def only(bom: Bom, names: set[str]) -> Bom:
    """``bom`` with the packages of ``names`` alone."""
    kept = {it["bom-ref"] for it in bom["components"] if named(it["name"]) in names} | {ROOT}
    needs = [
        {"ref": it["ref"], "dependsOn": [each for each in it.get("dependsOn", ()) if each in kept]}
        for it in bom["dependencies"]
        if it["ref"] in kept
    ]
    components = [it for it in bom["components"] if it["bom-ref"] in kept]
    return bom | {"components": components, "dependencies": needs}


def licences(bom: Bom) -> str:
    """Who made what we build on lets us use it under what, as a table."""
    lines = ["# Licences of what the kiosk is made of", "", "| package | version | licence |"]
    lines.append("|---|---|---|")
    lines += [
        f"| {it['name']} | {it['version']} | {', '.join(_said(it)) or 'see its own pages'} |"
        for it in sorted(bom["components"], key=lambda it: named(it["name"]))
    ]
    return "\n".join(lines) + "\n"


def _said(component: dict[str, Any]) -> list[str]:
    found = [it.get("expression") or _name(it["license"]) for it in component.get("licenses", [])]
    return list(dict.fromkeys(it.rpartition(" :: ")[2].replace("|", "/") for it in found))


def _name(licence: dict[str, Any]) -> str:
    return str(licence.get("id") or licence.get("name") or "")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
