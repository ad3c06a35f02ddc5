"""What was not looked up for known weaknesses is never called well."""

import importlib.util
import json
import re
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("audit", HOME / "packaging/audit.py")
AUDIT = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(AUDIT)
PINNED, UNKNOWN, main = AUDIT.PINNED, AUDIT.UNKNOWN, AUDIT.main

ALL = [
    dict(zip(("name", "version"), it.split("=="), strict=True))
    for it in PINNED.findall((HOME / "packaging/constraints.txt").read_text())
]
WEAK = [{"id": "PYSEC-1", "fix_versions": ["9.9"]}]


def said(*dependencies):
    return json.dumps({"dependencies": list(dependencies)})


def looked(*, skipped=0, weak=0):
    vulns = [WEAK if number < weak else [] for number in range(len(ALL))]
    rows = [it | {"vulns": bad} for it, bad in zip(ALL, vulns, strict=True)]
    rows[len(rows) - skipped :] = [it | {"skip_reason": "not found"} for it in ALL[:skipped]]
    return said(*rows)


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        (looked(), 0, f"{len(ALL)} of {len(ALL)} packages looked up, 0 with"),
        (looked(weak=2), 1, "PYSEC-1, mended in 9.9"),
        (looked(skipped=1), UNKNOWN, "were not looked up"),
        (looked(skipped=len(ALL)), UNKNOWN, f"0 of {len(ALL)} packages looked up"),
        ("", UNKNOWN, "nothing was looked up"),
        ("Max retries exceeded", UNKNOWN, "nothing was looked up"),
    ],
)
def test_what_is_said(answer, code, words, capsys):
    assert main(lambda _: answer) == code
    assert words in capsys.readouterr().out


def test_every_pinned_package_is_asked_for():
    lines = (HOME / "packaging/constraints.txt").read_text().splitlines()
    assert len(ALL) == sum(1 for it in lines if re.match(r"[A-Za-z0-9]", it)) > 20
