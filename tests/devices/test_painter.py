"""A graphics card that fails is left alone until the machine starts anew."""

import pytest

from app.devices.painter import Painter


class Machine:
    def __init__(self, folder):
        self.folder, self.boot = folder, folder / "boot"
        self.cards, self.crashes = folder / "dri", folder / "crash.log"
        self.cards.mkdir()
        (self.cards / "renderD128").touch()
        self.start("one")

    def start(self, boot):
        self.boot.write_text(f"{boot}\n")

    def kiosk(self, **environment):
        painter = Painter(self.folder / "state" / "note", self.crashes, self.cards, self.boot)
        painter.choose(environment)
        return painter, environment.get("QT_QUICK_BACKEND", "card")


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_without_a_card_software_paints(machine):
    (machine.cards / "renderD128").unlink()
    assert machine.kiosk()[1] == "software"


def test_a_card_is_used_again_after_a_good_end_a_kill_and_a_power_cut(machine):
    painter, used = machine.kiosk()
    assert used == "card"
    painter.shown()
    painter.ended()
    painter, used = machine.kiosk()
    painter.shown()  # and killed from outside
    painter, used = machine.kiosk()
    assert used == "card"
    machine.start("two")  # the power went before its first picture
    assert machine.kiosk()[1] == "card"


def test_a_start_that_never_showed_a_picture_is_the_cards_last(machine):
    machine.kiosk()
    for _ in range(2):
        painter, used = machine.kiosk()
        assert used == "software"
        painter.shown()
        painter.ended()
    machine.start("two")
    assert machine.kiosk()[1] == "card"


def test_a_crash_below_python_with_a_card_makes_software_paint(machine):
    machine.kiosk()[0].shown()
    machine.crashes.write_text("Fatal Python error: Segmentation fault\n")
    assert machine.kiosk()[1] == "software"


def test_a_card_that_is_lost_while_it_paints(machine):
    painter, _ = machine.kiosk()
    painter.shown()
    painter.failed()
    painter.ended()
    assert machine.kiosk()[1] == "software"


def test_what_was_chosen_by_hand_stays(machine):
    assert machine.kiosk(QT_QUICK_BACKEND="rhi")[1] == "rhi"


def test_under_the_unit_the_note_goes_with_the_machines_start(machine):
    def kiosk():
        painter = Painter(machine.folder / "run", machine.crashes, machine.cards, None)
        painter.choose(found := {})
        return found.get("QT_QUICK_BACKEND", "card")

    assert [kiosk(), kiosk()] == ["card", "software"]


def test_where_no_start_can_be_told_from_another_no_note_is_believed(machine):
    machine.boot.unlink()
    assert [machine.kiosk()[1], machine.kiosk()[1]] == ["card", "card"]


def test_a_disk_that_cannot_be_written_stops_nobody(machine):
    (machine.folder / "state").write_text("a file")
    painter, used = machine.kiosk()
    painter.shown()
    painter.failed()
    assert used == "card"
