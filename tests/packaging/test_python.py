"""Any Python from 3.11 on makes the kiosk's environment."""

import subprocess
from pathlib import Path

FIND = Path(__file__).parents[2] / "packaging" / "find_python.sh"


def found(folder: Path, **pythons: str) -> subprocess.CompletedProcess[str]:
    """What is found where there are only ``pythons``, each a line of shell."""
    for name, line in pythons.items():
        file = folder / name.replace("_", ".")
        file.write_text(f"#!/bin/sh\n{line}\n")
        file.chmod(0o755)
    return subprocess.run(
        ["/bin/bash", FIND], env={"PATH": str(folder)}, capture_output=True, text=True, check=False
    )


def test_a_newer_one_will_do(tmp_path: Path) -> None:
    assert found(tmp_path, python3_13="exit 0").stdout == "python3.13\n"


def test_the_one_it_was_most_tried_with_comes_first(tmp_path: Path) -> None:
    assert found(tmp_path, python3="exit 0", python3_11="exit 0").stdout == "python3.11\n"


def test_one_that_cannot_make_an_environment_is_passed_over(tmp_path: Path) -> None:
    assert found(tmp_path, python3_11="exit 127", python3_12="exit 0").stdout == "python3.12\n"


def test_where_there_is_none_one_sentence_says_so(tmp_path: Path) -> None:
    done = found(tmp_path, python3="exit 1")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == ("No Python from 3.11 on was found. Install python3 and python3-venv.\n")
