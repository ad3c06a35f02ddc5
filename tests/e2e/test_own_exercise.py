"""A physio makes an exercise from blank, with photos from a phone, by touch, in the real kiosk."""

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from app.demo.hand import middle
from app.staff.exercises import pictures as page
from app.wiring import load_library
from tests.e2e.test_exercises import maker  # noqa: F401  a fixture


@pytest.fixture
def phone(tmp_path, monkeypatch):
    """A phone on a cable with three photos, the tall one taken last."""
    camera = tmp_path / "gvfs" / "mtp:host=Pixel" / "Internal" / "DCIM" / "Camera"
    camera.mkdir(parents=True)
    for name, size, colour in (
        ("one.jpg", (800, 600), "teal"),
        ("two.jpg", (800, 600), "maroon"),
        ("three.jpg", (600, 1200), "gold"),
    ):
        Image.new("RGB", size, colour).save(camera / name)
    monkeypatch.setattr(page, "mounted", list)
    monkeypatch.setattr(page, "gvfs", lambda: tmp_path / "gvfs")
    return camera


def begun(maker):  # noqa: F811
    maker.wait_until(lambda: maker.model.ready)
    maker.touch("New exercise")
    maker.hand.write("Its name", "Arm up")
    maker.touch("Sitting on a chair")
    maker.touch("One side, then the other")
    maker.touch("shoulder")
    maker.touch("Begin")
    maker.wait_until(lambda: maker.model.editing)
    return maker.model


def words(model):
    return {it["key"]: it["said"] for it in model.words if it["said"]}


def colours(clinic):
    """What is kept, by size and by what is most of it."""
    name = next(it for it in clinic.library.exercises if it.startswith("own-"))
    photos, _ = clinic.workshop.media(name)
    found = []
    for path in photos:
        with Image.open(path) as photo:
            found.append((photo.size, photo.getpixel((5, 5))))
    return found


def near(found, size, colour):
    return found[0] == size and all(
        abs(one - other) < 12 for one, other in zip(found[1], colour, strict=True)
    )


def test_from_blank_by_words_to_an_exercise_for_plans(maker, data):  # noqa: F811
    model = begun(maker)
    assert (model.name, model.sides, model.drawn, model.draft) == ("Arm up", "each", True, True)
    assert set(words(model)) == {"aim", "steps.0"}
    assert not model.writable
    maker.hand.write("What it is for", "Keeps your shoulder moving.")
    maker.hand.write("Step 1", "Lift your arm past your head.")
    maker.wait_until(lambda: model.writable)
    maker.touch("Poses")
    maker.touch("Go")
    maker.touch("Left hand")
    maker.wait_until(lambda: len(model.posing.options) > 0)
    still = model.figure.frame
    maker.touch("hand on head")
    maker.wait_until(lambda: model.figure.frame not in (None, still))
    assert [it["text"] for it in model.posing.options if it["on"]] == ["hand on head"]
    assert model.problem == ""
    maker.touch("What it needs")
    for question in ("dose", "needs", "equipment"):
        model.agree(question)
    maker.wait_until(lambda: model.confirmable)
    model.confirm()
    maker.wait_until(lambda: model.notice == "saved")
    saved = load_library(data)
    (name,) = [it for it in saved.exercises if it.startswith("own-")]
    it = saved.exercises[name]
    assert (it.sides, it.regions, it.equipment) == ("each", ("shoulder",), ("chair",))
    assert it.drawing.poses["there"].left_hand.on == "head"
    assert not it.draft


def test_what_is_said_of_words_follows_what_is_written(maker):  # noqa: F811
    model = begun(maker)
    model.write("steps.0", "Simultaneously elongate the cervical and thoracic musculature.")
    assert "Hard to read" in words(model)["steps.0"]
    model.write("cues.move.now", "Lift your arm as high as you can")
    assert "Too long for its place by 8 letters" in words(model)["cues.move.now"]
    model.write("aim", "Strong 𓀀 arms")
    maker.wait_until(lambda: "Paper cannot print 𓀀" in words(model).get("aim", ""))
    assert not model.writable


def test_photos_come_from_a_phone_in_the_order_and_the_part_that_is_wanted(maker, phone):  # noqa: F811
    maker.copy("Bridge")
    model, pictures = maker.model, maker.model.pictures
    maker.touch("Photos and video")
    maker.touch("Choose photos or a video")
    maker.wait_until(lambda: len([it for it in pictures.files if it["picture"]]) == 3)
    assert [it["name"] for it in pictures.places] == ["Phone: Pixel"]
    for number, name in enumerate(("one", "two", "three"), start=1):
        maker.touch(f"Photo {name}.jpg")
        maker.wait_until(lambda number=number: len(pictures.photos) == number)
    assert not pictures.choosing
    maker.touch("Photo 3: earlier")
    maker.touch("Photo 1: take out")
    maker.touch("Photo 1: crop")
    maker.wait_until(lambda: pictures.cropping == 0)
    assert pictures.ratio == pytest.approx(0.5)
    maker.touch("Top")
    assert list(pictures.crop) == pytest.approx([0, 0, 1, 0.375])
    maker.touch("Use this part")
    maker.wait_until(lambda: pictures.cropping < 0)
    maker.save()
    assert model.notice == "saved_draft"
    first, second = colours(maker.clinic)
    assert near(first, (600, 450), (255, 215, 0))
    assert near(second, (800, 600), (128, 0, 0))


def test_no_phone_and_no_stick_says_what_to_do(maker, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(page, "mounted", list)
    monkeypatch.setattr(page, "gvfs", lambda: tmp_path / "none")
    maker.copy("Bridge")
    maker.touch("Photos and video")
    maker.touch("Choose photos or a video")
    maker.wait_until(lambda: not maker.model.pictures.looking)
    assert maker.model.pictures.places == []
    maker.touch("Close")
    assert not maker.model.pictures.choosing


def test_the_screen_and_the_page_are_seen_before_it_is_saved(maker):  # noqa: F811
    model = begun(maker)
    maker.touch("See it on the screen")
    maker.wait_until(lambda: model.screen == 0)
    maker.touch("Next movement")
    assert model.screens[model.screen]["cue"] == "And back"
    maker.touch("Close")
    assert model.screen == -1
    maker.touch("See it on paper")
    printing = maker.model.shift.printing
    maker.wait_until(lambda: printing.state == "preview")
    assert len(printing.pages) >= 1
    assert model.unsaved


def test_a_lock_keeps_photos_that_are_not_saved(maker, phone):  # noqa: F811
    maker.copy("Bridge")
    pictures = maker.model.pictures
    pictures.take_in(phone / "one.jpg")
    maker.wait_until(lambda: len(pictures.photos) == 1)
    again = maker.model.half_done()
    maker.model.forget()
    assert pictures.photos == []
    again()
    assert len(pictures.photos) == 1
    assert pictures.media


def named(item, name):
    """The item of that name within another."""
    if item.objectName() == name:
        return item
    return next((it for each in item.childItems() if (it := named(each, name))), None)


def drag(hand, item, by):
    """A finger put on the middle of ``item``, moved and lifted."""
    window, screen = hand._window, hand._screen
    start = middle(item)
    QTest.touchEvent(window, screen).press(0, start, window).commit()
    for step in range(1, 9):
        on = QPoint(start.x() + by[0] * step // 8, start.y() + by[1] * step // 8)
        QTest.touchEvent(window, screen).move(0, on, window).commit()
        hand.linger(20)
    QTest.touchEvent(window, screen).release(0, on, window).commit()
    hand.linger(20)


def test_the_frame_is_dragged_by_its_corner_and_as_a_whole(maker, phone):  # noqa: F811
    maker.copy("Bridge")
    pictures = maker.model.pictures
    pictures.take_in(phone / "one.jpg")
    maker.wait_until(lambda: len(pictures.photos) == 1)
    pictures.cropPhoto(0)
    maker.wait_until(lambda: pictures.cropping == 0)
    maker.hand.linger(200)
    corner = named(maker.hand._window.contentItem(), "corner3")
    drag(maker.hand, corner, (-90, -60))
    left, top, right, bottom = pictures.crop
    assert (left, top) == (0, 0)
    assert 0.2 < right < 0.95
    assert right == pytest.approx(bottom)
    frame = named(maker.hand._window.contentItem(), "frame")
    drag(maker.hand, frame, (40, 20))
    assert pictures.crop[0] > 0.02
    assert pictures.crop[2] - pictures.crop[0] == pytest.approx(right)
