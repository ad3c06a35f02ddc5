"""Write what came of the matrix of faults into docs/promise.md.

    python packaging/fault_page.py build/fault-figures.txt

``make test-faults`` does it at its end. The page holds every figure that the run told, in the order
of the alphabet: two processes write them, each when it is done.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "promise.md"
BEGIN, END = "<!-- figures: packaging/fault_page.py -->", "<!-- end of figures -->"


def table(lines: list[str]) -> str:
    """The figures as a table: what was tried, and what came of it."""
    told = dict(line.rsplit(": ", 1) for line in lines if ": " in line)
    told = {what.replace("|", "/"): came for what, came in told.items()}
    rows = [f"| {what} | {came} |" for what, came in sorted(told.items(), key=_letters)]
    return "\n".join(["| what | what came of it |", "|---|---|", *rows])


def _letters(row: tuple[str, str]) -> str:
    return row[0].casefold()


def main(figures: Path) -> None:
    """Put the figures between the two marks of the page, and print them."""
    lines = figures.read_text(encoding="utf-8").splitlines()
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    on = f"Of {datetime.now(UTC):%d %B %Y}, by `make test-faults`."
    PAGE.write_text(f"{before}{BEGIN}\n{on}\n\n{table(lines)}\n{END}{after}", encoding="utf-8")
    print(*sorted(lines, key=str.casefold), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
