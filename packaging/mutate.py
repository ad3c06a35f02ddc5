"""Change one thing in the rules, and see whether a test notices.

    python packaging/mutate.py [--sample 300] [--seed N] [--minutes 60] [--only PATH_PART]
                               [--keep-reach] [--workers N]

The changes are cosmic-ray's. Each is tried in a copy of the house under build/mutate, with the
tests that reach the changed line and no others (coverage says which they are). What no test noticed
is listed in build/mutate/survivors.txt; docs/mutation.md says what became of it.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from queue import SimpleQueue

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from coverage import CoverageData

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "mutate"
REACH = WORK / "reach"
ROOMS = ("app/core/rules", "app/core/session", "app/core/safety", "app/store", "app/usecases")
# Made-up people for demonstrations and tests: no rule stands in it, and no record is read by it
SAMPLES = "app/store/seed/"
TESTS = (
    *("tests/core", "tests/store", "tests/usecases", "tests/simulation"),
    *(
        "tests/commands",
        "tests/exports",
        "tests/patient",
        "tests/db",
        "tests/faults/test_doctor.py",
    ),
)
HOUSE = ("app", "db", "resources", "tests", "docs", "packaging", "pyproject.toml", "README.md")
MOST_TESTS = 80
"""For one change: those that are likeliest to notice it."""
SECONDS = 15
"""Of the processor, for one test: a loop that never ends is noticed by it."""
PATIENCE = 300
"""Seconds by the clock for all tests of one change."""
EXAMPLES, FEW_EXAMPLES = 60, 12
"""Of hypothesis at most; and where it is only looked which lines a test reaches."""

# A union of types is written with the bar too, and says the same with any other sign; what replaces
# variables has to be told which; and of enums, None and small numbers `is` and `==` say the same
SAYS_NOTHING = re.compile(
    r"ReplaceBinaryOperator_BitOr|Variable|_Is_Eq$|_Eq_Is$|_IsNot_NotEq$|_NotEq_IsNot$"
)
# What a type checker reads, and nothing that runs
FOR_THE_CHECKER = re.compile(r"@dataclass\(|\bfrozen=True|\bstrict=True|\bslots=True|\bgc=False")


@dataclass(frozen=True)
class Change:
    """One change: the ``nth`` place of ``file`` that ``operator`` can change, on ``line``."""

    file: str
    operator: str
    nth: int
    line: int


def changes(file: Path) -> Iterator[Change]:
    """All that can be changed in a file."""
    name, text = str(file.relative_to(ROOT)), file.read_text()
    nodes, lines = list(ast_nodes(get_ast(text))), text.splitlines()
    for operator in operator_names():
        if SAYS_NOTHING.search(operator):
            continue
        able = get_operator(operator)()
        places = (place for node in nodes for place in able.mutation_positions(node))
        for nth, ((line, _), _) in enumerate(places):
            declared = operator.endswith("RemoveDecorator") and lines[line].endswith("...")
            if not declared and not FOR_THE_CHECKER.search(lines[line - 1]):
                yield Change(name, operator, nth, line)


def changed(change: Change) -> str | None:
    """The file with the change in it; None where that is no Python, which nobody has to notice."""
    whole = (ROOT / change.file).read_text()
    mutated = mutate_code(whole, get_operator(change.operator)(), change.nth)
    if mutated is None or mutated == whole:
        return None
    try:
        compile(mutated, change.file, "exec")
    except SyntaxError:
        return None
    return mutated


def drawn(every: Sequence[Change], count: int, seed: int) -> Iterator[Change]:
    """``count`` changes at random that are Python still."""
    found = 0
    for change in random.Random(seed).sample(every, len(every)):
        if found < count and changed(change) is not None:
            found += 1
            yield change


def learn_reach() -> None:
    """Which test reaches which line, once for the whole run."""
    WORK.mkdir(parents=True, exist_ok=True)
    settings = WORK / "reach.ini"
    settings.write_text(f"[run]\ndata_file = {REACH}\nsource = app\n")
    print("Looking which test reaches which line ...", flush=True)
    run = [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", "-m", "pytest", *PLUGIN]
    more = {"MUTATE_EXAMPLES": str(FEW_EXAMPLES), "PYTHONPATH": f"{ROOT}:{ROOT / 'packaging'}"}
    subprocess.run([*run, *TESTS], check=False, cwd=ROOT, env=os.environ | more)


PLUGIN = ("-q", "--no-header", "-p", "mutation_plugin")


class Reach:
    """Asked which tests reach a line."""

    def __init__(self) -> None:
        data = CoverageData(str(REACH))
        data.read()
        self._lines = cache(lambda file: data.contexts_by_lineno(str(ROOT / file)))

    def tests(self, change: Change) -> list[str]:
        """The tests that run the line, the likeliest to notice first; of one that runs when it is
        imported, those of the file, or beside it."""
        lines = self._lines(change.file)
        named = {name for name in lines.get(change.line, ()) if name}
        named = named or {name for names in lines.values() for name in names if name}
        words = set(Path(change.file).with_suffix("").parts[1:])

        def likely(test: str) -> tuple[int, str]:
            return -len(words & set(re.split(r"[/_.]", test.partition("::")[0]))), test

        return sorted(named, key=likely)[:MOST_TESTS] or beside(change.file)


def beside(file: str) -> list[str]:
    """The folder of tests for a file that only says what is so, and does nothing."""
    folder = Path("tests", *Path(file).parent.parts[1:])
    return [str(folder)] if (ROOT / folder).is_dir() else []


def house_copy(number: int) -> Path:
    """A copy of the house that may be broken, with its byte code: most of it is never changed."""
    copy = WORK / f"house-{number}"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in HOUSE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name)
        else:
            shutil.copy2(source, copy / name)
    return copy


class Tester:
    """Runs tests in a copy of the house. One that fails there without any change shows nothing."""

    def __init__(self) -> None:
        self._sound: set[str] = set()
        self._unsound: set[str] = set()

    def noticed(self, change: Change, house: Path, tests: Sequence[str]) -> bool | None:
        """Whether a test fails on the changed house; None where they take too long without it."""
        while left := [it for it in tests if it not in self._unsound]:
            with changed_house(house, change):
                failed = failing(house, left)
            if failed is None:
                return None if failing(house, left) is None else True
            if not failed or self._is_sound(failed, house):
                return bool(failed)
        return False

    def _is_sound(self, test: str, house: Path) -> bool:
        if test not in self._sound | self._unsound:
            (self._unsound if failing(house, [test]) else self._sound).add(test)
            if test in self._unsound:
                print(f"{test} fails without a change: it is left out", flush=True)
        return test not in self._unsound


@contextmanager
def changed_house(house: Path, change: Change) -> Iterator[None]:
    """The house with a change in it, and as it was again."""
    file, mutated = house / change.file, changed(change)
    assert mutated is not None
    was, when = file.read_bytes(), file.stat()
    file.write_text(mutated)
    try:
        yield
    finally:
        file.write_bytes(was)
        os.utime(file, ns=(when.st_atime_ns, when.st_mtime_ns))


def failing(house: Path, tests: Sequence[str]) -> str | None:
    """The first of ``tests`` that fails, "" where all pass; None where they come to no end."""
    where = f"{house}:{house / 'packaging'}"
    limits = {"MUTATE_SECONDS": str(SECONDS), "MUTATE_EXAMPLES": str(EXAMPLES)}
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-x", *PLUGIN, *tests],
            cwd=house,
            env=os.environ | limits | {"PYTHONPATH": where, "CI": "1"},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    if not done.returncode:
        return ""
    found = re.search(r"^(?:FAILED|ERROR) ([^\s\[]+)", done.stdout, re.MULTILINE)
    return found[1] if found else tests[0]


def told(change: Change) -> str:
    """A change nobody noticed, in a line."""
    line = (ROOT / change.file).read_text().splitlines()[change.line - 1].strip()
    what = change.operator.removeprefix("core/")
    return f"{change.file}:{change.line}  {what} #{change.nth}  {line}"


def main() -> int:
    """Try a sample of changes, and say what share was noticed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sample", type=int, default=300)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    asked.add_argument("--minutes", type=float, default=60)
    asked.add_argument("--only", default="", help="only files with this in their path")
    asked.add_argument("--keep-reach", action="store_true", help="as the last run found it")
    asked.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    wanted = asked.parse_args()
    ends = time.monotonic() + wanted.minutes * 60
    if not (wanted.keep_reach and REACH.exists()):
        learn_reach()
    files = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    names = [file for file in files if SAMPLES not in str(file) and wanted.only in str(file)]
    every = [one for file in names for one in changes(file)]
    print(f"{len(every)} changes are possible; seed {wanted.seed}", flush=True)
    houses: SimpleQueue[Path] = SimpleQueue()
    for number in range(wanted.workers):
        houses.put(house_copy(number))
    came: Counter[str] = Counter()
    survivors: list[str] = []
    tester = Tester()
    reach = Reach()
    reached = {one: reach.tests(one) for one in drawn(every, wanted.sample, wanted.seed)}

    def tried(change: Change) -> None:
        if time.monotonic() > ends:
            came["not tried"] += 1
            return
        tests, house = reached[change], houses.get()
        found = tester.noticed(change, house, tests)
        houses.put(house)
        came[{True: "killed", False: "survived", None: "too slow to say"}[found]] += 1
        if came.total() % 5 == 0:
            print(dict(came), flush=True)
        if found is False:
            survivors.append(told(change) + ("" if tests else "  (no test reaches it)"))
            print(survivors[-1], flush=True)

    with ThreadPoolExecutor(wanted.workers) as workers:
        list(workers.map(tried, reached))
    (WORK / "survivors.txt").write_text("\n".join(sorted(survivors)) + "\n")
    killed, survived = came["killed"], came["survived"]
    share = 100 * killed / max(1, killed + survived)
    print(f"{killed} killed, {survived} survived, of {len(reached)}: {share:.1f} % ", end="")
    print(f"(not tried: {came['not tried']}, too slow to say: {came['too slow to say']}; ", end="")
    print(f"seed {wanted.seed})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
