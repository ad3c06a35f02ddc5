"""What of the matrix is tried where it belongs: run again, and counted, with the rest of it."""

import re
import subprocess
import sys

import pytest

from tests.faults.full import FULL, figure

ELSEWHERE = {
    "PIN tries, ten at most whatever is killed and restarted": (
        "tests/store/test_sign_in.py",
        "ten_tries or stored_before",
    ),
    "ways to tamper with the audit, each found": (
        "tests/store/test_audit_chain.py tests/store/test_audit_planted.py",
        "",
    ),
    "ways in which an erased record must be nowhere": ("tests/store/test_erased_everywhere.py", ""),
    "ways in which the clock is wrong": ("tests/store/test_clock_check.py", ""),
    "restores with the recovery key or an admin, nothing missing": (
        "tests/usecases/test_rescue.py tests/store/test_backups.py",
        "",
    ),
    "backups that must be refused": (
        "tests/store/test_backup_refused.py tests/test_huge_archive.py",
        "",
    ),
    "places of the records' key: in, lost, wrong": ("tests/store/test_key_stores.py", ""),
    "ways out of a record that was restricted or erased meanwhile": (
        "tests/usecases/test_leaving.py",
        "",
    ),
    "screens that sign out by themselves within a second, and show the next person nothing": (
        "tests/e2e/test_idle_everywhere.py",
        "",
    ),
    "errors that nobody expected, each told and logged": (
        "tests/devices/test_unheard.py tests/e2e/test_stumble.py",
        "",
    ),
    "edits of two desks, none lost": (
        "tests/usecases/test_two_desks.py tests/store/test_two_at_once.py",
        "",
    ),
    "pictures as attackers would write them": ("tests/documents/test_unpacking.py", ""),
    "media and content as attackers would write them": (
        "tests/test_regular_file.py tests/devices/test_media_check.py",
        "",
    ),
}


@pytest.mark.skipif(not FULL, reason="they run by themselves: make test-faults")
@pytest.mark.parametrize("what", ELSEWHERE)
def test_what_is_tried_elsewhere(what):
    files, only = ELSEWHERE[what]
    command = [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *files.split()]
    ran = subprocess.run(
        [*command, *(["-k", only] if only else [])], capture_output=True, text=True, check=False
    )
    counts = {kind: int(n) for n, kind in re.findall(r"(\d+) (passed|failed|error)", ran.stdout)}
    passed = counts.get("passed", 0)
    figure(what, passed, sum(counts.values()))
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert passed
