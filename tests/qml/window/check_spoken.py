"""Every screen of a patient, as it is heard: nothing is out of reach, and nothing slips out."""

from string import ascii_uppercase

import pytest
from PySide6.QtTest import QTest

from app.patient.spoken.spots import read_out
from app.patient.spoken.tree import press, read
from app.patient.spoken.words import role_words
from tests.qml.measure import is_control, rect
from tests.qml.scenes import SCENES
from tests.qml.stage import shown

SCREENS = [scene for scene in SCENES if not scene.startswith("trouble")]
OWN = ["Quieter", "Louder", "Dark screen", "End spoken screens"]
PERSONAL = {
    "today_ready": ("Spider Rotation", "10 times", "Your morning session"),
    "today_resume": ("Spider Rotation", "rep 3"),
    "today_gentle": ("Spider Rotation", "gentle"),
    "done": ("session 11", "Tie my shoes", "Carry the shopping", "6 to 10", "11 of 13"),
    "done_progress": ("Carry the shopping", "11 of 13"),
    "done_goal": ("Carry the shopping", "One bag"),
    "activities_second": ("Tie my shoes", "Carry the shopping"),
    "checkup_activity": ("Carry the shopping",),
    "chair_over": ("11.3",),
    "chair_count": ("12",),
    "rating_pain": ("Chosen",),
    "rating_effort": ("Chosen",),
    "safety_urgent": ("Chosen",),
    "sign_in_code": tuple(f"\n{digit}\n" for digit in range(10)),
    "sign_in_pin": tuple(f"\n{digit}\n" for digit in range(10)),
}


def own(visitor):
    items = shown(visitor.window.contentItem())
    return next(it for it in items if it.metaObject().className().startswith("SpokenControls"))


def heard(visitor, scene, shape="landscape"):
    visitor.show(scene, shape, "spoken")
    return read(visitor.window, own(visitor))


def words(spots, alone):
    return "\n" + "\n".join(read_out(spots, role_words(), alone)) + "\n"


@pytest.mark.parametrize("scene", SCREENS)
def test_every_control_is_reachable_and_has_a_name(visitor, scene):
    spots = heard(visitor, scene).spots
    met = [it.name for it in spots if it.role.is_control and it.enabled]
    controls = [it for it in shown(visitor.window.contentItem()) if is_control(it)]
    labels = [str(it.property("label")) for it in controls if it.isEnabled()]
    assert "" not in labels
    assert {*labels} <= {*met}
    assert met[-len(OWN) :] == OWN


@pytest.mark.parametrize("scene", SCREENS)
def test_a_screen_tells_what_it_is(visitor, scene):
    found = heard(visitor, scene, "portrait")
    assert found.texts
    assert found.headings[0] or len(found.headings) > 1


@pytest.mark.parametrize("scene", PERSONAL)
def test_what_is_about_somebody_is_heard_in_headphones_only(visitor, scene):
    spots = heard(visitor, scene).spots
    aloud, alone = words(spots, alone=False), words(spots, alone=True)
    assert [it for it in PERSONAL[scene] if it in alone] != []
    assert [it for it in PERSONAL[scene] if it in aloud] == []
    assert "Button" in aloud


@pytest.mark.parametrize("shape", ["landscape", "portrait", "small"])
@pytest.mark.parametrize("scene", ["home", "today_ready", "session_work", "done", "rating_pain"])
def test_the_foot_hides_nothing_of_the_screen(visitor, scene, shape):
    spots = heard(visitor, scene, shape).spots
    top = min(it.box[1] for it in spots if it.name in OWN)
    for spot in spots:
        if spot.name not in OWN:
            assert spot.box[1] + spot.box[3] <= top, spot.name
    controls = own(visitor)
    assert rect(controls)[3] <= visitor.window.height()


def test_the_frame_lies_around_what_is_said(visitor):
    visitor.show("rating_pain", "landscape", "spoken")
    [go] = [it for it in read(visitor.window, own(visitor)).spots if it.name == "Continue"]
    visitor.kiosk.heard.show(box=go.box)
    visitor.stage.settle()
    frames = [it for it in shown(visitor.window.contentItem()) if it.objectName() == "frame"]
    [[left, top, right, bottom]] = [rect(it) for it in frames]
    x, y, width, height = go.box
    assert left < x < x + width < right
    assert top < y < y + height < bottom


def test_the_curtain_hides_all(visitor):
    visitor.show("rating_pain", "landscape", "spoken")
    visitor.kiosk.heard.show(curtain=True)
    visitor.stage.settle()
    picture = visitor.window.grabWindow()
    grid = [(x, y) for x in range(3, picture.width(), 40) for y in range(3, 960, 40)]
    assert {picture.pixelColor(*at).lightness() for at in grid} == {0}


def test_a_finger_asks_the_model_and_presses_nothing(visitor):
    visitor.show("rating_pain", "landscape", "spoken")
    visitor.kiosk.heard.asked.clear()
    visitor.tap("Continue")
    assert [what for what, *_ in visitor.kiosk.heard.asked] == ["down", "up"]
    assert visitor.kiosk.rating.asked == []


def test_what_is_written_is_told_letter_by_letter(visitor):
    visitor.show("activities", "landscape", "spoken")
    items = shown(visitor.window.contentItem())
    field = next(it for it in items if it.metaObject().className().startswith("FieldInput"))
    field.forceActiveFocus()
    visitor.kiosk.heard.asked.clear()
    for letter in "Ti":
        QTest.keyClick(visitor.window, letter)
    asked = [it for it in visitor.kiosk.heard.asked if it[0] == "typed"]
    assert asked == [("typed", "T", 1), ("typed", "Ti", 2)]


@pytest.mark.parametrize("shape", ["landscape", "portrait", "small"])
def test_letters_on_the_glass_are_heard_and_pressed_as_all_else(visitor, shape):
    visitor.show("activities", shape, "spoken")
    visitor.kiosk.show(touchKeyboard=True)
    visitor.stage.settle()
    spots = {it.name: it for it in read(visitor.window, own(visitor)).spots}
    assert {*ascii_uppercase, "Space"} <= {*spots}
    assert not spots["Delete the last letter"].enabled
    assert "\nT\nButton\n" in words([spots["T"]], alone=True)
    assert "T" not in words([spots["T"]], alone=False).split()
    visitor.kiosk.heard.asked.clear()
    for letter in ("T", "I", "Space", "M", "Delete the last letter"):
        assert press(visitor.window, spots[letter].key)
    asked = [it[1:] for it in visitor.kiosk.heard.asked if it[0] == "typed"]
    assert asked == [("T", 1), ("Ti", 2), ("Ti ", 3), ("Ti m", 4), ("Ti ", 3)]
    items = list(shown(visitor.window.contentItem()))
    [pad] = [it for it in items if it.metaObject().className().startswith("SpokenKeys")]
    field = next(it for it in items if it.metaObject().className().startswith("FieldInput"))
    assert rect(field)[3] <= rect(pad)[1]
    assert rect(pad)[3] <= rect(own(visitor))[1]
    visitor.window.grabWindow().save(f"/tmp/see2-letters-{shape}.png")


@pytest.mark.qt_log_ignore("nowhere.jpg", "Kiosk.Video")  # what is told does not ask for either
def test_what_a_picture_a_film_and_a_page_say_is_told(visitor):
    aim = "Your chest and back turn more easily."
    watched = words(heard(visitor, "session_watch").spots, alone=True)
    assert f"A figure shows this exercise. {aim}" in watched
    visitor.kiosk.session.show(photos=["file:/nowhere.jpg"])
    photographed = read(visitor.window, own(visitor)).spots
    assert f"A photo shows this exercise. {aim}" in words(photographed, alone=True)
    visitor.kiosk.session.show(photos=[], video="file:/nowhere.mp4")
    filmed = read(visitor.window, own(visitor)).spots
    assert f"A film of this exercise plays. {aim}" in words(filmed, alone=True)
    visitor.kiosk.session.show(video="")
    visitor.stage.warnings.clear()
    page = words(heard(visitor, "printing_preview").spots, alone=False)
    assert "how often to do them" in page
    printing = words(heard(visitor, "printing_printing").spots, alone=False)
    assert "2 sheets come out of the printer" in printing
    done = words(heard(visitor, "done_progress").spots, alone=True)
    assert "Pain: 6 of 10 at first, 4 now." in done
    assert "Pain: 6" not in words(heard(visitor, "done_progress").spots, alone=False)
