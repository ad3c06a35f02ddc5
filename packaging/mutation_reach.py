"""Which tests reach which line. It is kept: only new files of tests are run again."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from coverage import Coverage, CoverageData
from mutation_changes import ROOT, Change

WORK = ROOT / "build" / "mutate"
DATA, KNOWN = WORK / "reach", WORK / "known.json"
MOST_TESTS, MOST_SECONDS = 300, 20.0
"""For one change: those that are likeliest to notice it."""

Watching = Callable[[list[list[str]]], Iterable[dict[str, float]]]


def as_of(files: Iterable[Path]) -> str:
    """The same as long as the files are."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in sorted(files))).hexdigest()


class Reach:
    """Asked which tests reach a line."""

    def __init__(self, names: Iterable[str], watch: Watching) -> None:
        """``watch`` runs tests, file by file, and says how long each took, -1 of one that fails."""
        app = as_of((ROOT / "app").rglob("*.py"))
        known = json.loads(KNOWN.read_text()) if KNOWN.exists() else {"app": ""}
        if known["app"] != app:
            known = {"app": app, "files": {}, "seconds": {}}
            for data in (DATA, *WORK.glob("reach.*")):
                data.unlink(missing_ok=True)
        files: dict[str, list[str]] = {}
        for name in names:
            files.setdefault(name.partition("::")[0], []).append(name)
        now = {file: as_of([ROOT / file]) for file in files}
        fresh = [file for file in files if known["files"].get(file) != now[file]]
        print(f"Looking which lines {len(fresh)} files of tests reach ...", flush=True)
        for took in watch([files[file] for file in fresh]):
            file = next(iter(took)).partition("::")[0]
            known["seconds"] |= took
            known["files"][file] = now[file]
            KNOWN.write_text(json.dumps(known))
        if any(WORK.glob("reach.*")):
            whole = Coverage(str(DATA), config_file=False)
            whole.load()
            whole.combine()
            whole.save()
        data = CoverageData(str(DATA))
        data.read()
        self._lines = cache(lambda file: data.contexts_by_lineno(str(ROOT / file)))
        names = set(names)
        self._seconds = {it: took for it, took in known["seconds"].items() if it in names}
        failing = [it for it, took in self._seconds.items() if took < 0]
        print(f"{len(self._seconds)} tests; {len(failing)} fail without a change: left out.")
        print(*failing, sep="\n", flush=True)

    def tests(self, change: Change) -> list[str]:
        """The tests that run the line, the likeliest to notice first; of one that runs when it is
        imported, those of the file, or beside it."""
        lines, whole = self._lines(change.file), self._seconds
        named = set(lines.get(change.line, ())) or {it for its in lines.values() for it in its}
        folder = f"{Path('tests', *Path(change.file).parent.parts[1:])}/"
        named = (named & set(whole)) or {it for it in whole if it.startswith(folder)}
        words = set(Path(change.file).with_suffix("").parts[1:])

        def likely(test: str) -> tuple[int, float]:
            return -len(words & set(re.split(r"[/_.]", test.partition("::")[0]))), whole[test]

        chosen, left = [], MOST_SECONDS
        for test in sorted((it for it in named if whole[it] >= 0), key=likely)[:MOST_TESTS]:
            left -= whole[test]
            if left > 0 or not chosen:
                chosen.append(test)
        return chosen
