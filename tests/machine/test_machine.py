"""A whole Debian in a computer: it starts into the kiosk, is touched, loses its power in the middle
of a set, starts again, and the set is there."""

import re
import time

from tests.appliance.machine import until
from tests.machine.image import CLINIC
from tests.machine.reading import read

CODE, PIN = "204117", "2468"
ACROSS, DOWN = (0.631, 0.765, 0.896), (0.19, 0.397, 0.60, 0.81)
"""Where the keys of the pad are."""
BOXES = 0.0, 0.2, 0.55, 0.5
"""Where the dots of what was typed are."""
AROUND = 0.04
HEAD = 0.0, 0.0, 0.5, 0.3
"""What each screen says first."""
LEADS_S = 20
KEY_S = 8
"""Until a key that was touched has made its dot; touched again then, since it did nothing."""
SCREEN_S, SET_S = 300, 900
"""Until the next screen stands, and until a set goes on, where each instruction is translated."""
# What a patient touches on the way to the first set, on whatever screen it stands, the last of it
# that is there; "No" to each question
ONWARD = "still here", "Resume", "Start", "Continue", "ready", "rather not say"
LOOKED_AT = "/run/looked-at"
COUNTS = """
import sys
from pathlib import Path
from app.store.files import read_key
from app.store.keyed import connect
folder = Path(sys.argv[1])
conn = connect(folder / "kiosk.db", read_key(folder / "kiosk.key"))
print(conn.execute("PRAGMA integrity_check").fetchone()[0])
print(*conn.execute(
    "SELECT position, number, side, reps_done FROM set_result WHERE outcome IS NULL "
    "ORDER BY rowid DESC LIMIT 1"
).fetchone())
"""


def figure(what, value):
    print(f"{what}: {value}")


def part(picture, box):
    """The pixels of a part of a picture; ``box`` in shares of it."""
    wide, high = picture.size
    edges = (int(it * size) for it, size in zip(box, (wide, high, wide, high), strict=True))
    return picture.crop(tuple(edges)).tobytes()


class Patient:
    """Whoever stands before it: sees a picture, and touches."""

    def __init__(self, guest, pictures):
        self._guest, self._pictures, self._count = guest, pictures, 0
        self._seen, self._page = None, None

    def look(self, kept=""):
        """What stands there; read again only where it has changed."""
        file = self._pictures / f"{self._count:02}-{kept or 'look'}.png"
        seen = self._guest.picture(file)
        if self._seen is None or seen.tobytes() != self._seen.tobytes():
            self._seen, self._page = seen, read(file)
        if kept:
            self._count += 1
        return self._page

    def until(self, said, seconds=SCREEN_S, kept=""):
        """The screen on which that stands."""
        seen = []

        def there():
            seen[:] = [self.look()]
            return re.search(said, seen[0].text)

        until(there, seconds, every=2)
        if kept:
            self.look(kept)
        return seen[0]

    def touch(self, word, leads_on=False):
        """Nothing, where that place looks another way by now: reading takes seconds here. What
        leads on is waited for, so that no second touch falls on the next screen."""
        box = word.x - AROUND, word.y - AROUND, word.x + AROUND, word.y + AROUND
        if self.part(box) != part(self._seen, box):
            return
        self._guest.touch(word.x, word.y)
        end, before = time.monotonic() + LEADS_S * leads_on, part(self._seen, HEAD)
        while time.monotonic() < end and self.part(HEAD) == before:
            time.sleep(0.5)

    def part(self, box):
        return part(self._guest.picture(self._pictures / "now.png"), box)

    def type(self, digits):
        """A finger goes to the next key when this one has made its dot."""
        for each in digits:
            at = 10 if each == "0" else int(each) - 1
            self._key(ACROSS[at % 3], DOWN[at // 3])

    def _key(self, x, y):
        before, due = self.part(BOXES), time.monotonic()

        def dotted():
            nonlocal due
            if time.monotonic() >= due:
                self._guest.touch(x, y)
                due = time.monotonic() + KEY_S
            return self.part(BOXES) != before

        until(dotted, SCREEN_S, every=0.3)

    def press(self, what, then):
        """Touches that until the other stands there: a screen that has dimmed wakes at first."""

        def there():
            page = self.look()
            for word in page.find(what)[-1:]:
                self.touch(word, leads_on=True)
            return re.search(then, page.text)

        until(there, SCREEN_S, every=2)

    def sign_in(self):
        self.until("Type my code", kept="home")
        self.press("Type my code", "Type your code")
        self.look("code")
        self.type(CODE)
        page = self.until("Type your (code|PIN)")
        if page.find("Type your code"):
            self.touch_pad_end()
        self.until("Type your PIN", kept="pin")
        self.type(PIN)
        if self.look().find("Type your PIN"):
            self.touch_pad_end()

    def touch_pad_end(self):
        self._guest.touch(ACROSS[2], DOWN[3])

    def go_on_until(self, said, seconds=SET_S):
        """Answers whatever is asked until that stands on the screen; the screen as text."""
        end, before = time.monotonic() + seconds, ""
        while time.monotonic() < end:
            page = self.look()
            if found := re.search(said, page.text):
                self.look("there")
                return found
            if page.text != before:
                self.look("asked")
                before = page.text
            if "did not match" in page.text:  # a touch was lost on a machine that has no time
                self.type(PIN)
                self.touch_pad_end()
            if "settle within" in page.text:
                for answer in page.find("Yes")[-1:]:
                    self.touch(answer, leads_on=True)
            elif page.find("Yes"):
                for answer in page.find("No"):
                    self.touch(answer)
            onward = [it for word in ONWARD for it in page.find(word)]
            if onward and "Type your PIN" not in page.text:
                self.touch(max(onward, key=lambda it: it.y), leads_on="ready" not in page.text)
            time.sleep(1)
        raise AssertionError(f"{said} did not come; there stands: {before}")


def open_set(guest):
    """Read in a copy: whoever opens the records after a power cut, and is not the kiosk, brings
    their log into the file, and the kiosk would miss it."""
    guest.run("/bin/sh", "-c", f"rm -rf {LOOKED_AT}; cp -a {CLINIC} {LOOKED_AT}")
    python = "/usr/lib/physio-kiosk/current/bin/python3"
    said = guest.run(
        *("/usr/bin/setpriv", "--reuid=physio-kiosk", "--regid=physio-kiosk", "--clear-groups"),
        *("env", "HOME=/var/lib/physio-kiosk", python, "-P", "-c", COUNTS, LOOKED_AT),
    ).splitlines()
    assert said[0] == "ok"
    return said[1].split()


def test_power_goes_in_the_middle_of_a_set_and_the_set_is_there(guest, pictures):
    begun = time.monotonic()
    guest.on()
    figure("plug to a system that answers, s", round(time.monotonic() - begun))
    patient = Patient(guest, pictures)
    patient.until("Type my code")
    guest.keys("ctrl", "alt", "f2")
    guest.keys("alt", "sysrq", "r")
    guest.keys("ctrl", "alt", "f2")
    time.sleep(3)  # nothing happens, and there is nothing to wait for
    assert guest.run("/bin/cat", "/sys/class/tty/tty0/active") == "tty1\n"
    patient.sign_in()
    saved = int(patient.go_on_until(r"(?<!\d)([2-9]) saved")[1])
    guest.pull()
    figure("saved, as the screen said before the plug was pulled", saved)

    begun = time.monotonic()
    guest.on()
    patient.until("Type my code")
    figure("plug to the first screen again, s", round(time.monotonic() - begun))
    *which, reps = open_set(guest)
    figure("the set that is open, and its reps", (which, reps))
    assert int(reps) >= saved
    patient.sign_in()
    said = patient.go_on_until(r"Resume where you stopped.*rep (\d+) of", SCREEN_S)
    patient.look("resume")
    assert int(said[1]) == int(reps) + 1
    assert int(patient.go_on_until(r"(?<!\d)(\d+) saved")[1]) > int(reps)
    patient.look("goes-on")
