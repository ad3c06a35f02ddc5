"""A list of 5,000 people with programmes comes in by the command, start and all.

Time of processors counts, so that others on the machine do not; time by the wall is told.
"""

import csv
import resource
import subprocess
import sys
import time

PEOPLE, MOST_S = 5_000, 10.0
PROGRAMMES = ("low-back", "mid-upper-back", "neck")


def test_five_thousand_people_come_in(tmp_path, capsys):
    with (tmp_path / "people.csv").open("w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out)
        lines.writerow(["First name", "Last name", "DOB", "Phone", "Referrer", "Programme"])
        for number in range(PEOPLE):
            born = f"{number % 28 + 1}/{number % 12 + 1}/{1930 + number % 70}"
            chosen = PROGRAMMES[number % 3]
            lines.writerow(["Zoë", f"O’Neill-{number}", born, "030 1234", "Dr Who", chosen])
    command = [sys.executable, "-m", "app", "import", tmp_path / "people.csv", "--yes"]
    began = time.perf_counter()
    done = subprocess.run(
        [*command, "--data", tmp_path / "data"], capture_output=True, text=True, check=True
    )
    wall, used = time.perf_counter() - began, _children()
    with capsys.disabled():
        print(f"\npeople: {PEOPLE:,} in {used:.1f} s of processors, {wall:.1f} by the wall")
    assert f"Added {PEOPLE} patients" in done.stdout
    assert used <= MOST_S


def _children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
