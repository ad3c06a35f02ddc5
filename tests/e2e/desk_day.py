"""A day at a desk with a real mouse and keyboard, on the X server of DISPLAY.

Run as ``python -m tests.e2e.desk_day DATA FOLDER``: what is taken out and looked at goes into
FOLDER. Ends with an error at the first thing that does not come about.
"""

import json
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.commands.run import make_exporter
from app.samples.demo_patient import CODE, STAFF
from app.wiring import Options, kiosk
from tests.e2e.mouse import Mouse
from tests.fake_clock import FakeClock
from tests.its_thread import store_of
from tests.printing.tray import Tray

NUMBER, _, _, PIN = STAFF[0]
SIZE = (1366, 768)
SECRET = "twelve letters and more"


class Day:
    """What one physio does there, page by page."""

    def __init__(self, window, folder, tray):
        self.window, self.folder, self.tray = window, folder, tray
        self.hand = Mouse(window.quick, folder)
        self.staff = window.view.staff
        self.store = store_of(window)
        self.done = []

    def until(self, so, what):
        self.hand.wait(lambda: bool(so()), what)

    def page(self, name):
        self.until(lambda: self.staff.page == name, name)
        model = self.staff.pages.named(name)
        self.until(lambda: getattr(model, "ready", True), f"{name} to be read")
        self.hand.linger(100)
        return model

    def sees(self, what):
        self.done.append(what)
        self.hand.picture(what)

    def sign_in(self):
        self.hand.type(NUMBER)
        self.hand.press("Return")
        self.until(lambda: self.staff.signIn.stage == "pin", "the PIN")
        self.hand.type(PIN)
        self.hand.press("Return")
        self.page("today")
        self.until(lambda: self.staff.roster.ready, "the list")

    def mine_and_all(self):
        self.hand.touch("My patients alone")
        self.until(lambda: self.staff.roster.rows == [], "nobody who is mine")
        self.sees("mine")
        self.hand.touch("All patients")
        self.until(lambda: len(self.staff.roster.rows) > 0, "everybody")

    def find(self):
        """By the code, in the search that has the focus."""
        self.hand.press("ctrl+f")
        self.hand.type(CODE[:4])
        self.until(lambda: len(self.staff.roster.rows) == 1, "one that is found")
        self.hand.press("Return")
        return self.page("patient")

    def who_they_are(self):
        self.hand.touch("Details and cards")
        model = self.page("person")
        self.hand.write("Phone", "020 7946 0000")
        self.hand.write("Hospital number", "H-1001")
        self.hand.write("E-mail", "demo@example.org")
        self.hand.write("Diagnosis", "Neck pain")
        self.hand.touch("Left")
        self.hand.touch("Demo physio")
        self.hand.touch("In 1 week")
        self.sees("person")
        self.hand.press("ctrl+s")
        self.until(lambda: not model.edited and not model.busy, "the details to be stored")
        more = self.store.patients.by_code(CODE).more
        assert (more.phone, more.email) == ("020 7946 0000", "demo@example.org")
        assert (more.hospital_number, more.diagnosis, more.side) == ("H-1001", "Neck pain", "left")
        assert more.next_visit
        self.hand.press("Escape")
        self.page("patient")

    def measures(self):
        model = self.page("patient")
        self.hand.touch("Enter a measure")
        self.hand.touch("NDI")
        self.hand.write("From 0 to 50", "21")
        self.hand.press("ctrl+s")
        self.until(lambda: not model.measuring.open, "the measure to be stored")
        self.until(lambda: any(it["measure"] == "ndi" for it in model.measures), "the measure")
        self.sees("measure")

    def notes(self):
        model = self.page("patient")
        self.hand.touch("Add a note")
        self.hand.write("Note", "Showed the frist exercise")
        self.hand.press("ctrl+s")
        self.until(lambda: not model.asking and model.notes, "the note")
        self.hand.touch("Change this note")
        self.hand.write("Note", "Showed the first exercise")
        self.hand.press("ctrl+s")
        self.until(lambda: not model.asking and model.notes[0]["former"], "the new version")
        self.hand.touch("Former (1)")
        self.until(lambda: self.hand.find("Hide former"), "the former one")
        self.sees("note-versions")

    def take_out(self):
        """As one PDF that is open, then as a pack that is locked."""
        export = self.staff.patient.exporting
        for way, secret in (("One PDF to read", ""), ("Locked pack", SECRET)):
            self.hand.touch("Export record")
            self.until(lambda: export.state == "choose", "where to")
            self.hand.touch(way)
            if secret:
                self.hand.write("Passphrase, 12 letters or more", secret)
                self.hand.write("The same again", secret)
            self.sees("export")
            self.hand.press("ctrl+s")
            self.until(lambda: export.state in ("done", "failed"), "the record to be written")
            assert export.state == "done", way
            self.hand.touch("Close")
        out = {it.suffix for it in (self.folder / "out").rglob("*") if it.is_file()}
        assert {".pdf", ".zip"} <= out, out

    def letter(self):
        paper = self.staff.paper
        self.hand.touch("Letter")
        self.hand.write("In short: your own summary", "Pain is down.")
        self.hand.write("Next step", "Four more weeks.")
        self.sees("letter")
        self.hand.press("ctrl+s")
        self.until(lambda: paper.state == "preview", "the letter")
        self.hand.press("plus")
        self.hand.linger(100)
        self.sees("letter-zoomed")
        self.hand.press("0")
        self.hand.touch("Show the page larger")
        self.hand.touch("Show the page smaller")
        self._print(paper)

    def handout(self):
        """Compact, both sides, twice."""
        paper = self.staff.paper
        self.hand.press("ctrl+p")
        self.until(lambda: paper.state == "preview", "the handout")
        self.hand.touch("Compact, two in a row")
        self.until(lambda: paper.state == "preview" and paper.layout == "compact", "compact")
        self.hand.touch("Both sides")
        self.hand.touch("One copy more")
        self.sees("compact")
        self._print(paper)
        ways = self.tray.ways[-1]
        assert (ways.both_sides, ways.copies) == (True, 2), ways

    def pile(self):
        self.hand.press("ctrl+f")
        self.page("people" if self.staff.page == "people" else self.staff.page)
        self.hand.touch("People")
        people = self.page("people")
        self.hand.touch("Print for several")
        for each in people.people[:2]:
            self.hand.touch(each["name"])
        assert len(people.pile.chosen) == len(people.people[:2])
        self.hand.touch("Print handouts")
        paper = self.staff.paper
        self.until(lambda: paper.state == "preview", "the pile")
        self.sees("pile")
        self._print(paper)

    def own_exercise(self):
        self.hand.touch("Exercises")
        model = self.page("exercises")
        self.hand.press("ctrl+n")
        self.hand.write("Its name", "Arm up")
        self.hand.touch("Sitting on a chair")
        self.hand.touch("shoulder")
        self.hand.touch("Begin")
        self.until(lambda: model.editing, "the exercise")
        self.sees("own-exercise")

    def sign_out(self):
        self.hand.press("ctrl+l")
        self.until(lambda: self.staff.page == "sign_in" or self.staff.unsaved, "the way out")
        if self.staff.unsaved:
            self.hand.touch("Leave")
        self.until(lambda: self.staff.page == "sign_in", "the sign-in")

    def _print(self, paper):
        before = len(self.tray.pages)
        self.hand.press("ctrl+p")
        self.until(lambda: paper.state == "printed", "paper")
        assert len(self.tray.pages) == before + 1
        self.hand.press("Escape")
        self.until(lambda: not self.staff.printing, "the page again")


WALK = (
    *("sign_in", "mine_and_all", "find", "who_they_are", "measures", "notes", "take_out"),
    *("letter", "handout", "pile", "own_exercise", "sign_out"),
)


def main(data, folder):
    qt = QGuiApplication(["desk-day"])  # noqa: F841
    tray = Tray()
    options = Options(
        data=data, clock=FakeClock(), windowed=True, size=SIZE, press=tray, sound=False, desk=True
    )
    options = replace(options, exporter=partial(make_exporter, options))
    with kiosk(options) as window:
        waiting = Mouse(window.quick, folder)
        waiting.wait(lambda: window.view.staff is not None, "the desk")
        day = Day(window, folder, tray)
        day.store.settings.set_all({"export_folder": str(folder / "out")}, by=None)
        for step in WALK:
            getattr(day, step)()
            print(json.dumps(step), flush=True)


if __name__ == "__main__":
    main(*(Path(each) for each in sys.argv[1:3]))
