"""A desk: the list beside whoever is open, and a working day without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.hand import Hand
from app.samples.demo_patient import CODE, STAFF
from app.wiring import Options, kiosk
from tests.its_thread import store_of

NUMBER, _, _, PIN = STAFF[0]
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


class Typist:
    """Somebody at a desk who has no mouse."""

    def __init__(self, window, qtbot, folder):
        self.window, self.quick, self.qtbot = window, window.quick, qtbot
        self.hand = Hand(window.quick, folder)
        self.until(lambda: window.view.staff is not None)
        self.staff = window.view.staff
        self.until(lambda: self.focused() is not None)

    def until(self, what):
        self.qtbot.waitUntil(lambda: bool(what()), timeout=20_000)

    def focused(self):
        return self.quick.activeFocusItem()

    def label(self):
        it = self.focused()
        return it and (it.property("label") or it.property("text") or "")

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(self.quick, key, modifier)
        self.hand.linger(20)

    def type(self, text):
        for letter in text:
            QTest.keyClick(self.quick, letter)

    def sign_in(self):
        self.type(NUMBER)
        self.press(KEY.Key_Return)
        self.until(lambda: self.staff.signIn.stage == "pin")
        self.type(PIN)
        self.press(KEY.Key_Return)
        self.page("today")
        self.until(lambda: self.staff.roster.ready)

    def page(self, name):
        self.until(lambda: self.staff.page == name)
        self.until(lambda: getattr(self.staff.pages.named(name), "ready", True))
        self.hand.linger(50)

    def reach(self, label):
        """Tab until ``label`` has the focus."""
        for _ in range(80):
            if self.label() == label:
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"no Tab leads to {label}")

    def seen(self, kind):
        """Whether an item of this QML file is in sight."""
        waiting = [self.quick.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.metaObject().className().startswith(f"{kind}_QMLTYPE"):
                    return True
                waiting += item.childItems()
        return False


@pytest.fixture
def typist(data, clock, printed, newcomer, qtbot, qapp, tmp_path):
    for _ in range(3):
        newcomer()
    options = Options(
        data=data, clock=clock, size=(1920, 1080), press=printed, sound=False, desk=True
    )
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        yield Typist(window, qtbot, tmp_path)


def test_a_whole_plan_change_without_a_mouse(typist):
    """Sign in, find the patient, change a dose, save with a reason, print, sign out."""
    demo = store_of(typist.window).patients.by_code(CODE)
    typist.sign_in()
    typist.type(CODE[:4])
    typist.until(lambda: [row["id"] for row in typist.staff.roster.rows] == [demo.id])
    typist.press(KEY.Key_Return)
    typist.page("patient")
    assert (typist.staff.patient.patient, typist.staff.roster.whose) == (demo.id, demo.id)
    typist.press(KEY.Key_E, modifier=CTRL)
    typist.page("plan")
    typist.until(lambda: len(typist.staff.plan.draft.items) == 3)
    first = typist.staff.plan.draft.items[0]["name"]
    typist.reach(first)
    typist.press(KEY.Key_Return)
    typist.until(lambda: typist.staff.plan.draft.at == 1)
    typist.reach("Sets: more")
    typist.press(KEY.Key_Return)
    assert typist.staff.plan.dirty
    typist.press(KEY.Key_S, modifier=CTRL)
    typist.until(lambda: typist.staff.plan.saved or typist.staff.plan.asking)
    if typist.staff.plan.asking:
        typist.press(KEY.Key_S, modifier=CTRL)
    typist.until(lambda: typist.staff.plan.saved and not typist.staff.plan.busy)
    assert store_of(typist.window).plans.current(demo.id).version == 2
    typist.press(KEY.Key_P, modifier=CTRL)
    typist.until(lambda: typist.staff.printing)
    typist.press(KEY.Key_Escape)
    typist.until(lambda: not typist.staff.printing)
    typist.press(KEY.Key_Escape)
    typist.page("patient")
    typist.press(KEY.Key_L, modifier=CTRL)
    typist.page("sign_in")


def test_arrows_walk_the_list_and_open_each_beside_it(typist):
    typist.sign_in()
    ids = [row["id"] for row in typist.staff.roster.rows]
    assert len(ids) == 4
    for whose in ids[:3]:
        typist.press(KEY.Key_Down)
        typist.until(lambda whose=whose: typist.staff.patient.patient == whose)
        typist.page("patient")
    typist.press(KEY.Key_Up)
    typist.until(lambda: typist.staff.patient.patient == ids[1])
    assert typist.staff.page == "patient"
    typist.press(KEY.Key_Return)
    assert typist.label() not in ("", None), "the focus went over to the patient"
    typist.press(KEY.Key_Escape)
    typist.page("today")
    typist.type("zzz")
    typist.until(lambda: typist.staff.roster.rows == [])


def test_keys_find_make_and_explain(typist):
    typist.sign_in()
    typist.press(KEY.Key_F1)
    assert typist.seen("KeysSheet")
    typist.press(KEY.Key_Escape)
    assert not typist.seen("KeysSheet")
    typist.press(KEY.Key_N, modifier=CTRL)
    typist.page("new_patient")
    typist.press(KEY.Key_F, modifier=CTRL)
    typist.page("today")
    typist.type("04")
    assert typist.staff.roster.text == "04"


def test_a_columns_head_sorts_and_turns(typist):
    typist.sign_in()
    typist.reach("Name")
    typist.press(KEY.Key_Return)
    typist.until(lambda: typist.staff.roster.order == "name")
    typist.hand.linger(100)
    names = [row["name"] for row in typist.staff.roster.rows]
    assert names == sorted(names)
    typist.press(KEY.Key_Return)
    typist.until(lambda: typist.staff.roster.turned)
    typist.until(lambda: [row["name"] for row in typist.staff.roster.rows] == names[::-1])


def test_a_narrow_desk_has_the_list_alone(typist):
    typist.sign_in()
    assert typist.seen("Roster")
    typist.quick.resize(1000, 700)
    typist.hand.linger(100)
    assert not typist.seen("Roster")
    assert typist.seen("TodayPage")
