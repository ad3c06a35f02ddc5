"""What the matrix of faults printed stands on the page of promises."""

import importlib.util
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

_PROGRAM = Path(__file__).parents[2] / "packaging" / "fault_page.py"
_spec = importlib.util.spec_from_file_location("fault_page", _PROGRAM)
fault_page = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(fault_page)

LINES = 400
TELL = """
import sys
from tests.faults.full import figure
for number in range(int(sys.argv[2])):
    figure(f"{sys.argv[1]} {number:04}: kills" , number, number, "x" * 100)
"""


@pytest.fixture
def page(tmp_path, monkeypatch):
    made = tmp_path / "promise.md"
    made.write_text(f"before\n{fault_page.BEGIN}\nold\n{fault_page.END}\nafter\n")
    monkeypatch.setattr(fault_page, "PAGE", made)
    return made


def test_two_processes_tell_their_figures_at_once(tmp_path, monkeypatch):
    report = tmp_path / "figures.txt"
    monkeypatch.setenv("PHYSIO_KIOSK_FAULT_FIGURES", str(report))

    def tell(name):
        subprocess.run([sys.executable, "-c", TELL, name, str(LINES)], check=True)

    with ThreadPoolExecutor() as both:
        list(both.map(tell, ["one", "two"]))
    lines = report.read_text().splitlines()
    assert len(lines) == len(set(lines)) == 2 * LINES
    assert all(line.endswith("x" * 100) for line in lines)


def test_the_figures_stand_between_the_marks_and_nothing_else_changes(page, tmp_path, capsys):
    figures = tmp_path / "figures.txt"
    figures.write_text("kills: 10 of 10, 3 of them late\na pipe | and more: 0\nkills: 11 of 11\n")
    for _ in range(2):
        fault_page.main(figures)
        said = page.read_text()
        assert said.startswith(f"before\n{fault_page.BEGIN}\nOf ")
        assert said.endswith(f"{fault_page.END}\nafter\n")
        assert "| a pipe / and more | 0 |\n| kills | 11 of 11 |" in said
        assert "old" not in said
    assert capsys.readouterr().out


def test_the_page_of_promises_has_the_marks():
    said = fault_page.PAGE.read_text()
    assert said.count(fault_page.BEGIN) == said.count(fault_page.END) == 1
