"""A physio makes an exercise of the clinic's own, by touch, in the real kiosk."""

import pytest

from app.core.plan import plan_from
from app.devices.film_story import without_story
from app.staff.exercises import pictures as page
from app.staff.plan.draft import DraftModel
from app.wiring import load_library
from tests.devices.test_media_check import photo, video
from tests.e2e.test_staff import Colleague


class Maker(Colleague):
    """Someone before the list of exercises."""

    @property
    def model(self):
        return self.staff.exercises

    @property
    def clinic(self):
        return self.model.shift.clinic

    def own_id(self):
        (name,) = [each for each in self.clinic.library.exercises if each.startswith("own-")]
        return name

    def offered(self):
        """What the plan editor shows of what could be added to a plan."""
        clinic = self.clinic
        shown = DraftModel(self.model.shift)
        plan = plan_from(
            clinic.library.programmes["neck"], clinic.library.exercises, clinic.store.today()
        )
        shown.take(plan, None)
        shown.offer()
        self.wait_until(lambda: len(shown.choices) > 0)
        draft = next((row["id"] for row in shown.choices if row["draft"]), None)
        if draft:
            shown.add(draft)
            assert draft not in [item.exercise.id for item in shown.plan.items]
        return shown.choices

    def touch(self, label):
        self.hand.touch(label)

    def wait_until(self, condition):
        self.qtbot.waitUntil(condition)

    def open(self, name):
        self.wait_until(lambda: self.model.ready)
        (row,) = [row for row in self.model.rows if row["name"] == name]
        self.model.open(row["id"])
        self.wait_until(lambda: self.model.editing)

    def copy(self, name):
        self.open(name)
        self.hand.linger(200)
        self.touch("Copy")
        self.hand.linger(200)
        self.touch("Copy")
        self.wait_until(lambda: self.model.own)

    def save(self):
        self.wait_until(lambda: not self.model.busy)
        self.hand.linger(100)
        self.touch("Save")
        self.wait_until(lambda: self.model.notice != "")


@pytest.fixture
def maker(patient):
    someone = Maker(patient)
    someone.come()
    someone.sign_in()
    someone.wait_until(lambda: someone.staff.page == "today")
    someone.hand.linger(100)
    someone.touch("Exercises")
    return someone


def test_an_exercise_is_copied_changed_and_used(maker, data):
    maker.copy("Bridge")
    assert maker.model.name == "Bridge, ours"
    maker.touch("Dose")
    maker.hand.linger(100)
    maker.touch("Repetitions: more")
    maker.model.write("steps.0", "Lie down on the mat.")
    maker.save()
    assert maker.model.notice == "saved_draft"
    assert not maker.model.unsaved
    saved = load_library(data)
    (name,) = [each for each in saved.exercises if each.startswith("own-")]
    assert saved.exercises[name].dose.reps == 11
    assert saved.texts.exercises[name].steps[0] == "Lie down on the mat."
    assert maker.clinic.library.exercises[name] == saved.exercises[name]


def test_the_figure_follows_the_pose_and_says_what_no_body_can_do(maker):
    maker.copy("Bridge")
    posing = maker.model.posing
    posing.choosePose("bridge")
    maker.wait_until(lambda: len(posing.knobs) > 9)
    before = maker.model.figure.frame
    posing.turn("nod", 24.0)
    maker.wait_until(lambda: maker.model.figure.frame not in (None, before))
    assert maker.model.problem == ""
    posing.turn("bend", -90.0)
    maker.wait_until(lambda: maker.model.problem != "")
    assert "“Hips up”" in maker.model.problem
    posing.turn("bend", 3.0)
    maker.wait_until(lambda: maker.model.problem == "")


def test_what_came_with_the_kiosk_is_not_changed(maker):
    maker.open("Bridge")
    maker.model.setDose("reps", 3)
    maker.model.write("name", "Mine")
    maker.model.save()
    maker.wait_until(lambda: maker.model.notice != "")
    assert "Copy it" in maker.model.notice
    assert maker.model.name == "Bridge"


# QtMultimedia says which of the machine's codecs and sound servers it did not find
@pytest.mark.qt_log_ignore("pipewire", "No RHI backend", "No HW decoder", extend=True)
def test_a_video_from_a_stick_shows_in_place_of_the_figure(maker, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    video(stick / "bridge.mp4")
    photo(stick / "bridge.jpg")
    (stick / "notes.txt").write_text("not shown")
    monkeypatch.setattr(page, "mounted", lambda: [stick])
    monkeypatch.setattr(page, "gvfs", lambda: tmp_path / "no phones")
    maker.copy("Bridge")
    maker.touch("Photos and video")
    maker.touch("Choose photos or a video")
    pictures = maker.model.pictures
    maker.wait_until(lambda: len(pictures.files) == 2)
    assert {each["name"] for each in pictures.files} == {"bridge.jpg", "bridge.mp4"}
    maker.touch("Photo bridge.jpg")
    maker.wait_until(lambda: len(pictures.photos) == 1)
    maker.touch("Video bridge.mp4")
    maker.wait_until(lambda: pictures.video != "")
    assert pictures.photos == []
    assert not pictures.choosing
    maker.save()
    assert maker.model.notice == "saved_draft"
    photos, film = maker.clinic.workshop.media(maker.own_id())
    assert photos == []
    assert film.read_bytes() == without_story((stick / "bridge.mp4").read_bytes())


def test_a_file_that_is_no_video_is_refused_in_words(maker, tmp_path):
    film = tmp_path / "bridge.mp4"
    film.write_bytes(b"not a video")
    maker.copy("Bridge")
    pictures = maker.model.pictures
    pictures.take_in(film)
    maker.wait_until(lambda: pictures.problem != "")
    assert "does not play here" in pictures.problem
    assert pictures.video == ""


def test_leaving_forgets_what_was_not_saved(maker, data):
    maker.copy("Bridge")
    maker.touch("Close without saving")
    maker.wait_until(lambda: not maker.model.editing)
    assert not any(name.startswith("own-") for name in load_library(data).exercises)
    assert maker.model.figure.frame is None


def test_a_copy_is_confirmed_by_touch_before_it_can_be_prescribed(maker, data):
    maker.copy("Bridge")
    assert maker.model.draft
    maker.save()
    name = maker.own_id()
    assert name in [row["id"] for row in maker.offered() if row["draft"]]
    maker.touch("What it needs")
    maker.hand.linger(100)
    maker.touch("lying on the back")
    assert not maker.model.confirmable
    maker.touch("a mat")
    maker.hand.linger(100)
    maker.touch("Confirm and save")
    maker.wait_until(lambda: maker.model.notice == "saved")
    assert not maker.model.draft
    saved = load_library(data).exercises[name]
    assert (saved.needs, saved.equipment, saved.confirmed) == (("supine",), ("mat",), True)
    assert name in [row["id"] for row in maker.offered() if not row["draft"]]


def test_the_list_says_which_is_a_draft(maker):
    maker.copy("Bridge")
    maker.save()
    maker.touch("Close")
    maker.wait_until(lambda: any(row["own"] for row in maker.model.rows))
    assert [row["draft"] for row in maker.model.rows if row["own"]] == [True]
    assert not any(row["draft"] for row in maker.model.rows if not row["own"])
