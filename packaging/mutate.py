"""Change one thing in the rules, and see whether a test notices.

    python packaging/mutate.py [--sample 300] [--seed N] [--minutes 60] [--only PATH_PART]
                               [--again] [--workers N]

The changes are cosmic-ray's. Each is tried with the tests that reach the changed line and no others
(coverage says which they are): in a fork of one process that has collected them all, and what none
notices there once more from the start, in a copy of the house under build/mutate. A second call
with the same seed goes on where the first was ended; ``--again`` tries what survived once more.
docs/mutation.md says what became of it.
"""

import argparse
import json
import multiprocessing
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import compress
from pathlib import Path

import pytest
from mutation_changes import ROOT, Change, can_be_noticed, changed, changes, files
from mutation_forks import PATIENCE, Collected, EndlessError, in_a_fork
from mutation_reach import DATA, WORK, Reach

LIMITS = {"MUTATE_SECONDS": "15", "MUTATE_EXAMPLES": "40", "CI": "1"}
"""For one test, of the processor: a loop that never ends is noticed by it; and of hypothesis."""
FEW_EXAMPLES = 10
"""Of hypothesis, where it is only looked which lines a test reaches."""
TESTS = (
    *("tests/core", "tests/store", "tests/usecases", "tests/simulation", "tests/commands"),
    *("tests/exports", "tests/patient", "tests/db", "tests/faults/test_doctor.py"),
)
HOUSE = ("db", "resources", "tests", "docs", "packaging", "pyproject.toml", "README.md")
PLUGIN = ("-q", "--no-header", "-p", "mutation_plugin")
QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""The plugin is here before pytest."""
FIRST = 10
"""Of the tests of a change, those that are started in a copy of the house before the others."""
Running = Callable[[Sequence[str], Change | None], str | None]
KILLED, SURVIVED, SLOW = "killed", "survived", "too slow to say"


def house_copy() -> Path:
    """A copy of the house that may be broken, with its byte code; only ``app`` ever is."""
    copy = WORK / f"house-{os.getpid()}"
    shutil.copytree(ROOT / "app", copy / "app")
    for name in HOUSE:
        (copy / name).symlink_to(ROOT / name)
    return copy


@contextmanager
def changed_house(house: Path, change: Change | None) -> Iterator[None]:
    """The house with a change in it, and as it was again."""
    if change is None:
        yield
        return
    file, mutated = house / change.file, changed(change)
    assert mutated is not None
    was, when = file.read_bytes(), file.stat()
    file.write_text(mutated)
    try:
        yield
    finally:
        file.write_bytes(was)
        os.utime(file, ns=(when.st_atime_ns, when.st_mtime_ns))


def failing(house: Path, tests: Sequence[str]) -> str:
    """The first of ``tests`` that fails in this house, "" where all pass."""
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-x", *PLUGIN, *tests],
            cwd=house,
            env=os.environ | {"PYTHONPATH": f"{house}:{house / 'packaging'}"},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise EndlessError from None
    if not done.returncode:
        return ""
    found = re.search(r"^(?:FAILED|ERROR) ([^\s\[]+)", done.stdout, re.MULTILINE)
    return found[1] if found else tests[0]


class Tester:
    """Tries changes, in a process of its own. A test that fails without any change shows none."""

    def __init__(self, collected: Collected) -> None:
        self._collected = collected
        self._house: Path | None = None
        self._sound: dict[tuple[str, str], bool] = {}

    def tried(self, change: Change, tests: list[str], anew: bool) -> tuple[str, str]:
        """What came of a change, and the test that noticed it. What no fork can show, or is tried
        ``anew``, is run in a copy of the house."""
        try:
            found = self._noticed(tests, change, self._in_fork)
            if found is None or (anew and not found):
                parts = tests[:FIRST], tests[FIRST:]
                noticed = (self._noticed(part, change, self._in_house) for part in parts)
                found = next(filter(None, noticed), "")
        except EndlessError:
            return SLOW, ""
        return (KILLED if found else SURVIVED), found or ("" if tests else "no test reaches it")

    def _noticed(self, tests: list[str], change: Change, run: Running) -> str | None:
        """The test that notices it; None where it cannot be seen."""
        while left := [it for it in tests if self._sound.get((it, run.__name__), True)]:
            failed = run(left, change)
            if not failed or self._is_sound(failed, run):
                return failed
        return ""

    def _is_sound(self, test: str, run: Running) -> bool:
        known = test, run.__name__
        if known not in self._sound:
            self._sound[known] = not run([test], None)
            if not self._sound[known]:
                print(f"{test} fails without a change: it is left out", flush=True)
        return self._sound[known]

    def _in_fork(self, tests: Sequence[str], change: Change | None) -> str | None:
        mutated = change and changed(change)

        def run() -> str | None:
            if change and mutated and not self._collected.swap(change.file, mutated):
                return None
            return self._collected.failing(tests)

        return in_a_fork(run)

    def _in_house(self, tests: Sequence[str], change: Change | None) -> str:
        self._house = self._house or house_copy()
        with changed_house(self._house, change):
            return failing(self._house, tests)


COLLECTED = Collected()
TESTER = Tester(COLLECTED)


def watched(names: list[str]) -> dict[str, float]:
    """Seconds that each of these tests took, in a fork."""
    try:
        return in_a_fork(lambda: COLLECTED.watched(names, str(DATA), FEW_EXAMPLES))
    except EndlessError:
        return dict.fromkeys(names, -1)


def tried(asked: tuple[Change, list[str], bool]) -> tuple[Change, str, str]:
    """What came of a change, and what noticed it."""
    return asked[0], *TESTER.tried(*asked)


class Run:
    """Changes, tried in place of running the tests that were collected."""

    def __init__(self, wanted: argparse.Namespace) -> None:
        self._wanted = wanted
        self._ends = time.monotonic() + wanted.minutes * 60
        self._file = WORK / f"tried-{wanted.seed}.jsonl"
        self._pool = multiprocessing.get_context("fork").Pool

    def pytest_runtestloop(self) -> bool:
        """Try them in processes that are forked of this one, and fork in their turn."""
        from app.content import aside
        from app.wiring_content import RESOURCES

        aside.load_what_can_be((RESOURCES / "content",))  # once, and not in each fork
        with self._pool(self._wanted.workers) as pool:
            reach = Reach(COLLECTED.tests, lambda files: pool.imap_unordered(watched, files))
            every = [one for some in pool.map(changes, files(self._wanted.only), 1) for one in some]
            print(f"{len(every)} changes are possible; seed {self._wanted.seed}", flush=True)
            random.Random(self._wanted.seed).shuffle(every)
            able = pool.map(can_be_noticed, every[: 2 * self._wanted.sample])
        sample = [*compress(every, able)][: self._wanted.sample]
        before = self._before()

        def is_left(change: Change) -> bool:
            came = before.get(str(change))
            return not came or (self._wanted.again and came[-1] == SURVIVED)

        left = [(it, reach.tests(it), str(it) in before) for it in sample if is_left(it)]
        with self._pool(self._wanted.workers) as pool, self._file.open("a") as file:
            for change, *came in pool.imap_unordered(tried, left):
                print(json.dumps([str(change), *came]), file=file, flush=True)
                print(*came, change, flush=True)
                if time.monotonic() > self._ends:
                    break
        self._tell(len(sample))
        return True

    def _before(self) -> dict[str, tuple[str, ...]]:
        """What came of each change, each time that it was tried."""
        came: dict[str, tuple[str, ...]] = {}
        for line in self._file.read_text().splitlines() if self._file.exists() else ():
            change, outcome, _ = json.loads(line)
            came[change] = (*came.get(change, ()), outcome)
        return came

    def _tell(self, count: int) -> None:
        came = self._before()
        for when, at in (("at first", 0), ("at last", -1)):
            of = Counter(it[at] for it in came.values())
            share = 100 * of[KILLED] / max(1, of[KILLED] + of[SURVIVED])
            print(f"{when}: {share:.1f} % of {of.total()} tried, of {count}; {dict(of)}")
        survivors = sorted(change for change, it in came.items() if it[-1] == SURVIVED)
        print(*survivors, f"seed {self._wanted.seed}", sep="\n")


def main() -> int:
    """Try a sample of changes, and say what share was noticed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sample", type=int, default=300)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    asked.add_argument("--minutes", type=float, default=60)
    asked.add_argument("--only", default="", help="only files with this in their path")
    asked.add_argument("--again", action="store_true", help="what survived, anew")
    asked.add_argument("--tests", nargs="+", default=TESTS, help="folders of tests")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    WORK.mkdir(parents=True, exist_ok=True)
    for copy in WORK.glob("house-*"):
        shutil.rmtree(copy)
    os.chdir(ROOT)
    os.environ |= LIMITS
    wanted = asked.parse_args()
    return pytest.main(["-s", *QUIET, *PLUGIN, *wanted.tests], plugins=[COLLECTED, Run(wanted)])


if __name__ == "__main__":
    sys.exit(main())
