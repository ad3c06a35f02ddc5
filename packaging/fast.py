"""Check what was changed since the last commit: its lint, and the tests of its rooms.

    python packaging/fast.py [COMMIT]

Not a stand-in for `make test`: what a change breaks in another room is found there.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
SLOW = {"a11y", "bench", "faults", "golden", "packaging", "sound"}
"""Rooms of tests that take more than a minute by themselves."""


def changed(since: str) -> list[Path]:
    """The files that differ from a commit, and those that git does not know yet."""
    commands = (
        ["git", "diff", "--name-only", since],
        ["git", "ls-files", "--others", "--exclude-standard"],
    )
    said = (
        subprocess.run(it, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for it in commands
    )
    return [Path(name) for name in "".join(said).split("\n") if name and (ROOT / name).exists()]


def tests_of(path: Path) -> Path | None:
    """Where the tests of a file are, if anywhere; a test's are itself."""
    match path.parts:
        case ["tests", _, *_, name] if name.startswith("test_") and path.parts[1] not in SLOW:
            return path
        case ["tests" | "app" | "resources" | "db", room, *_]:
            room = {"resources": "content", "db": "db"}.get(path.parts[0], room)
            folder = Path("tests", room)
            return folder if room not in SLOW and (ROOT / folder).is_dir() else None
    return None


def main(since: str) -> int:
    """Run it all, and say what failed."""
    files = changed(since)
    python = [str(it) for it in files if it.suffix == ".py"]
    tests = sorted({str(it) for it in map(tests_of, files) if it})
    checks = [
        [BIN / "ruff", "check", *python],
        [BIN / "ruff", "format", "--check", *python],
        [BIN / "mypy"],
        [BIN / "lint-imports", "--no-cache"],
    ] if python else []  # fmt: skip
    if any(it.suffix == ".qml" for it in files):
        checks.append(["packaging/lint_qml.sh"])
    if tests:
        checks.append([BIN / "python", "-m", "pytest", "-n", "2", "-x", *tests])
    for check in checks:
        print("·", *(Path(check[0]).name, *check[1:]), flush=True)
        if subprocess.run(check, cwd=ROOT).returncode:
            return 1
    print(
        f"{len(files)} changed files, {len(checks)} checks: all is well. Before a push: make test"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:] or ["HEAD"])))
