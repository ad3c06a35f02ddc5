"""Change one thing in the rules, and see whether a test notices.

    python packaging/mutate.py [--sample 300] [--seed N] [--minutes 60] [--only PATH_PART]

The changes are cosmic-ray's. Each is tried in a copy of the house under build/mutate, with the
tests that reach the changed line and no others (coverage says which they are). What no test noticed
is listed in build/mutate/survivors.txt.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
TESTS = ("tests/core", "tests/store", "tests/usecases", "tests/simulation")
HOUSE = ("app", "db", "resources", "tests", "docs", "packaging", "pyproject.toml", "README.md")
PATIENCE = 180
"""Seconds that the tests of one change may take; a loop that never ends is noticed by it."""

# A union of types is written with the bar too, and says the same with any other sign; what replaces
# variables has to be told which
SAYS_NOTHING = ("ReplaceBinaryOperator_BitOr", "Variable")


@dataclass(frozen=True)
class Change:
    """One change: the ``nth`` place of ``file`` that ``operator`` can change, on ``line``."""

    file: str
    operator: str
    nth: int
    line: int


def changes(file: Path) -> Iterator[Change]:
    """All that can be changed in a file."""
    name = str(file.relative_to(ROOT))
    nodes = list(ast_nodes(get_ast(file.read_text())))
    for operator in operator_names():
        if any(each in operator for each in SAYS_NOTHING):
            continue
        able = get_operator(operator)()
        places = (place for node in nodes for place in able.mutation_positions(node))
        for nth, ((line, _), _) in enumerate(places):
            yield Change(name, operator, nth, line)


def learn_reach() -> None:
    """Which test reaches which line, once for the whole run."""
    WORK.mkdir(parents=True, exist_ok=True)
    settings = WORK / "reach.ini"
    settings.write_text(
        f"[run]\ndata_file = {REACH}\nsource = app\ndynamic_context = test_function\n"
    )
    print("Looking which test reaches which line ...", flush=True)
    run = [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", "-m", "pytest", "-q"]
    subprocess.run([*run, "--no-header", *TESTS], check=False, cwd=ROOT, stdout=subprocess.DEVNULL)


class Reach:
    """Asked which tests reach a line."""

    def __init__(self) -> None:
        self._data = CoverageData(str(REACH))
        self._data.read()

    def tests(self, change: Change) -> list[str]:
        """The tests that run the line; of one that runs when it is imported, those of the file."""
        lines = self._data.contexts_by_lineno(str(ROOT / change.file))
        named = {name for name in lines.get(change.line, ()) if name}
        named = named or {name for names in lines.values() for name in names if name}
        return sorted(filter(None, map(node_id, named)))


def node_id(context: str) -> str | None:
    """A test as pytest names it, from ``tests.core.test_x.test_that`` as coverage does."""
    module, _, function = context.rpartition(".")
    file = module.replace(".", "/") + ".py"
    is_one = function.startswith("test_") and (ROOT / file).exists()
    return f"{file}::{function}" if is_one else None


def house_copy(number: int) -> Path:
    """A copy of the house that may be broken."""
    copy = WORK / f"house-{number}"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in HOUSE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, copy / name)
    return copy


def noticed(change: Change, house: Path, tests: list[str]) -> bool:
    """Whether a test fails on the changed house."""
    file = house / change.file
    whole = file.read_text()
    mutated = mutate_code(whole, get_operator(change.operator)(), change.nth)
    if mutated is None or mutated == whole:
        return True
    file.write_text(mutated)
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-x", "-q", "--no-header", *tests],
            cwd=house,
            env=os.environ | {"PYTHONPATH": str(house)},
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.returncode != 0
    except subprocess.TimeoutExpired:
        return True
    finally:
        file.write_text(whole)


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
    wanted = asked.parse_args()
    ends = time.monotonic() + wanted.minutes * 60
    if not (wanted.keep_reach and REACH.exists()):
        learn_reach()
    files = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    all_of = [one for file in files if wanted.only in str(file) for one in changes(file)]
    sample = random.Random(wanted.seed).sample(all_of, min(wanted.sample, len(all_of)))
    print(
        f"{len(all_of)} changes are possible; {len(sample)} are tried, seed {wanted.seed}",
        flush=True,
    )
    houses: SimpleQueue[Path] = SimpleQueue()
    for number in range(os.cpu_count() or 1):
        houses.put(house_copy(number))
    reached = {one: Reach().tests(one) for one in sample}
    came: Counter[str] = Counter()
    survivors: list[str] = []

    def tried(change: Change) -> None:
        if time.monotonic() > ends:
            came["not tried: the time was up"] += 1
            return
        tests, house = reached[change], houses.get()
        found = bool(tests) and noticed(change, house, tests)
        houses.put(house)
        came["noticed" if found else "survived"] += 1
        if came.total() % 25 == 0:
            print(f"{came.total()} tried", flush=True)
        if not found:
            survivors.append(told(change) + ("" if tests else "  (no test reaches it)"))
            print(survivors[-1], flush=True)

    with ThreadPoolExecutor(houses.qsize()) as workers:
        list(workers.map(tried, sample))
    (WORK / "survivors.txt").write_text("\n".join(sorted(survivors)) + "\n")
    share = 100 * came["noticed"] / max(1, came["noticed"] + came["survived"])
    print(f"{dict(came)}: {share:.1f} % noticed, seed {wanted.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
