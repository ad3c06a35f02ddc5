"""An exercise's own photos and video, made on the kiosk or put into the content folder alike."""

import shutil
from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from PIL import Image

from app.core import exercise_edit as edit
from app.core.exercise_photos import photo_added
from app.core.plan import plan_from
from app.core.roles import Role
from app.core.staff import Staff
from app.devices import media_check
from app.devices.media_check import checked
from app.usecases import own_media
from app.wiring import open_clinic
from app.wiring_content import RESOURCES
from tests.devices.test_media_check import photo, video
from tests.documents.test_photos import forms, pictures, said
from tests.fake_clock import FakeClock

PHYSIO = Staff("0" * 36, "101", "Physio", Role.PHYSIO)


def opened(data):
    clinic = open_clinic(data, FakeClock(), create=True)
    with clinic.store.ledger.write() as db:
        row = {"id": PHYSIO.id, "number": "101", "name": "Physio", "role": "physio"}
        made = {"secret_hash": "x", "created_at": clinic.store.ledger.now()}
        db.table("staff").insert({**row, **made})
    return clinic


@pytest.fixture
def clinic(tmp_path):
    it = opened(tmp_path / "data")
    yield it
    it.store.close()


def by_hand(data, media, exercise="bridge"):
    """An exercise of ours in the clinic's own content folder, shown by what is named."""
    folder = data / "content"
    (folder / "exercises").mkdir(parents=True)
    (folder / "media").mkdir()
    ours = RESOURCES / "content" / "exercises" / f"{exercise}.toml"
    (folder / "exercises" / ours.name).write_text(f"{ours.read_text()}\n[media]\n{media}\n")
    return folder / "media"


def made_on_screen(clinic, *paths):
    """A copy of a seated exercise, shown by photos of another one."""
    workshop, files = clinic.workshop, {}
    draft = workshop.copy("sit-tall", "Our Bridge")
    for path in paths:
        kept = checked(path)
        files |= kept.files
        showing = edit.filmed if path.suffix == ".mp4" else photo_added
        draft = showing(draft, kept.name)
    draft = edit.needing(edit.needing(draft, "needs", "supine"), "equipment", "mat")
    return workshop.confirm(PHYSIO, draft, files).exercise.id


def size_of(path):
    with Image.open(path) as picture:
        return picture.size


def page_with(clinic, exercise):
    plan = plan_from(
        clinic.library.programmes["low-back"], clinic.library.exercises, clinic.store.today()
    )
    known = clinic.library.exercises[exercise]
    item = replace(plan.items[0], exercise=known, easier=None, harder=None)
    plan = replace(plan, items=(item,))
    return clinic.paper.handout(plan, clinic.store.today(), clinic.letterhead()).pdf


def test_a_copy_with_photos_prints_them_and_not_what_it_was_copied_from(clinic, tmp_path):
    one = photo(tmp_path / "one.jpg", (1600, 1200))
    Image.new("RGB", (1600, 1200), "red").save(tmp_path / "two.jpg")
    name = made_on_screen(clinic, one, tmp_path / "two.jpg")
    pdf = page_with(clinic, name)
    assert len(pictures(pdf)) == 2
    assert forms(pdf) == 0
    assert all(words.startswith("Our Bridge: ") for words in said(pdf)[:2])


def test_a_copy_with_a_video_prints_a_still(clinic, tmp_path):
    name = made_on_screen(clinic, video(tmp_path / "one.mp4", 2.0))
    pdf = page_with(clinic, name)
    assert [it[:2] for it in pictures(pdf)] == [(160, 90)]
    assert forms(pdf) == 0
    face = clinic.workshop.face(name)
    assert size_of(face) == (160, 90)


def test_a_video_from_before_stills_has_one_taken_once(clinic, tmp_path, monkeypatch):
    name = made_on_screen(clinic, video(tmp_path / "one.mp4", 2.0))
    still = clinic.workshop.face(name)
    still.unlink()
    clinic.workshop.prepare(name)
    assert size_of(still) == (160, 90)
    monkeypatch.setattr(media_check, "film_of", lambda _: pytest.fail("taken twice"))
    assert len(pictures(page_with(clinic, name))) == 1


def test_the_still_goes_along_from_version_to_version(clinic, tmp_path):
    name = made_on_screen(clinic, video(tmp_path / "one.mp4", 2.0))
    draft = edit.written(clinic.workshop.opened(name), "aim", "Strong hips.")
    clinic.workshop.save(PHYSIO, draft, {})
    assert clinic.workshop.face(name).is_file()
    assert "@2" in str(clinic.workshop.face(name))


def test_photos_in_the_content_folder_are_on_screen_and_paper(tmp_path):
    media = by_hand(tmp_path / "data", 'photos = ["lying.jpg", "bridge.jpg"]')
    photo(media / "lying.jpg", (1600, 1200), turned=True)
    Image.new("RGB", (1600, 1200), "red").save(media / "bridge.jpg")
    clinic = opened(tmp_path / "data")
    try:
        photos, film = clinic.workshop.media("bridge")
        assert [path.name for path in photos] == ["lying.jpg", "bridge.jpg"]
        assert film is None
        pdf = page_with(clinic, "bridge")
        upright, level = sorted(it[:2] for it in pictures(pdf))
        assert upright[0] < upright[1]
        assert level[0] > level[1]
        assert forms(pdf) == 0
    finally:
        clinic.store.close()


def test_what_is_gone_from_the_content_folder_brings_no_figure_back(tmp_path):
    by_hand(tmp_path / "data", 'photos = ["lying.jpg", "bridge.jpg"]')
    clinic = opened(tmp_path / "data")
    try:
        photos, _ = clinic.workshop.media("bridge")
        assert len(photos) == 2
        pdf = page_with(clinic, "bridge")
        assert forms(pdf) == 0
        assert pictures(pdf) == []
    finally:
        clinic.store.close()


def test_a_photo_that_is_a_device_is_no_photo(tmp_path):
    media = by_hand(tmp_path / "data", 'photos = ["lying.jpg"]')
    (media / "lying.jpg").symlink_to("/dev/zero")
    clinic = opened(tmp_path / "data")
    try:
        assert pictures(page_with(clinic, "bridge")) == []
    finally:
        clinic.store.close()


def test_an_exercise_made_before_this_was_asked_stays_in_its_plans(clinic, tmp_path):
    """Its file has no word of having been confirmed."""
    name = made_on_screen(clinic, photo(tmp_path / "one.jpg"))
    old = changed(clinic.library.exercises[name], confirmed=None)
    own = clinic.workshop._own
    own.save(old, clinic.library.texts.exercises[name], {})
    clinic.workshop.refresh()
    assert clinic.library.exercises[name].draft
    patient = clinic.store.patients.add("Ann", pin="1357")
    plan = plan_from(
        clinic.library.programmes["low-back"], clinic.library.exercises, clinic.store.today()
    )
    known = clinic.library.exercises[name]
    item = replace(plan.items[0], exercise=known, easier=None, harder=None)
    clinic.store.plans.save(
        replace(plan, items=(item,)), patient.id, made_by=PHYSIO.id, kind="started"
    )
    visit = clinic.visit(patient.id)
    assert [it.exercise.id for it in clinic.store.plans.current(patient.id).items] == [name]
    assert visit.plan is not None


def test_a_copy_keeps_nothing_of_what_the_other_needed(clinic):
    draft = clinic.workshop.copy("bridge", "Ours")
    clinic.workshop.save(PHYSIO, draft, {})
    saved = clinic.library.exercises[draft.exercise.id]
    assert (saved.needs, saved.equipment, saved.draft) == ((), (), True)
    assert (draft.exercise.id, "Ours", True, True) in [it[:4] for it in clinic.workshop.listed()]


def test_who_confirms_is_in_the_audit(clinic, tmp_path):
    name = made_on_screen(clinic, photo(tmp_path / "one.jpg"))
    rows = clinic.store.ledger.rows("SELECT action, staff_id, detail FROM audit")
    assert ("exercise confirmed", PHYSIO.id, name) in [tuple(row) for row in rows]


def test_a_content_folder_that_is_only_to_be_read_still_prints_its_video(tmp_path, monkeypatch):
    media = by_hand(tmp_path / "data", 'video = "bridge.mp4"')
    shutil.copy(video(tmp_path / "one.mp4", 2.0), media / "bridge.mp4")

    def denied(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(own_media, "write_private", denied)
    clinic = opened(tmp_path / "data")
    try:
        pdf = page_with(clinic, "bridge")
        assert [it[:2] for it in pictures(pdf)] == [(160, 90)]
    finally:
        clinic.store.close()


def test_a_saved_exercise_swaps_the_library_and_changes_none(clinic):
    """A job that is under way keeps the content it began with."""
    before = clinic.library
    known, words, homes = dict(before.exercises), dict(before.texts.exercises), dict(before.homes)
    draft = clinic.workshop.copy("bridge", "Ours")
    clinic.workshop.save(PHYSIO, draft, {})
    assert (before.exercises, before.texts.exercises, before.homes) == (known, words, homes)
    assert clinic.library is not before
    assert clinic.library.texts.exercises[draft.exercise.id].name == "Ours"
    assert clinic.library.exercises["bridge"] is known["bridge"]


def test_every_room_reads_the_library_in_force(clinic):
    draft = clinic.workshop.copy("bridge", "Ours")
    clinic.workshop.save(PHYSIO, draft, {})
    name = draft.exercise.id
    assert name in clinic.store.plans._exercises
    assert clinic.paper._library() is clinic.library
    assert clinic.gate._library() is clinic.library
    assert name in clinic.words.texts_in("en").exercises


def test_one_that_is_saved_while_another_language_is_spoken_is_there_at_once(clinic, monkeypatch):
    french = changed(clinic.library.texts, language="fr")
    monkeypatch.setattr(clinic.words, "texts_in", lambda _: french)
    clinic.speak("fr")
    draft = clinic.workshop.copy("bridge", "Ours")
    clinic.workshop.save(PHYSIO, draft, {})
    assert clinic.library.texts.language == "fr"
    assert clinic.library.texts.exercises[draft.exercise.id].name == "Ours"
