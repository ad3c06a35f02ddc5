"""An exercise from blank: made, seen on paper before it is saved, saved, confirmed, printed."""

from datetime import date

import pytest

from app.core import exercise_edit as edit
from app.core.errors import KioskError
from app.core.exercise_photos import photo_added
from app.core.print_form import PLAIN, Layout, PrintForm
from app.core.roles import Role
from app.core.staff import Staff
from app.devices.media_check import checked
from app.figure.pose_choices import BodyPart, Placement, chose
from app.figure.positions import THERE, Position
from app.usecases.papers import NOBODY
from tests.devices.test_media_check import photo
from tests.documents.test_photos import forms, pictures, said
from tests.usecases.test_own_media import PHYSIO, clinic  # noqa: F401  a fixture

DAY = date(2026, 11, 23)


def begun(workshop, position=Position.STANDING, sides="both"):
    return workshop.blank("Arm up", position, sides, ("shoulder",), "Stand tall")


def told(draft):
    for key, words in (
        ("aim", "Keeps your shoulder moving."),
        ("steps.0", "Lift your arm past your head."),
        ("cues.move.now", "Arm up"),
    ):
        draft = edit.written(draft, key, words)
    return draft


def answered(draft):
    draft = edit.agreed(edit.needing(draft, "needs", "overhead"), "dose")
    return edit.needing(draft, "equipment", "")


def test_it_is_saved_as_a_draft_and_confirmed_as_an_exercise(clinic):  # noqa: F811
    shop = clinic.workshop
    draft = told(begun(shop))
    moved = chose(draft.exercise, THERE, BodyPart.LEFT_HAND, Placement.OVERHEAD)
    draft = edit.moved(draft, moved)
    kept = shop.save(PHYSIO, draft, {})
    name = kept.exercise.id
    assert clinic.library.exercises[name].draft
    done = shop.confirm(PHYSIO, answered(shop.opened(name)), {})
    saved = clinic.library.exercises[done.exercise.id]
    assert (saved.needs, saved.equipment, saved.regions) == (("overhead",), (), ("shoulder",))
    assert saved.confirmed
    assert clinic.motion(name).keys


def test_what_is_not_written_yet_is_told_and_nothing_is_lost(clinic):  # noqa: F811
    draft = begun(clinic.workshop)
    with pytest.raises(KioskError, match="cannot be saved yet"):
        clinic.workshop.save(PHYSIO, draft, {})
    assert draft.exercise.id not in clinic.library.exercises


def test_one_for_photos_alone_is_shown_by_them(clinic, tmp_path):  # noqa: F811
    shop = clinic.workshop
    kept = checked(photo(tmp_path / "one.jpg", (1600, 1200)))
    draft = told(shop.blank("Arm up", None, "both", (), "Stand tall"))
    draft = answered(photo_added(draft, kept.name))
    done = shop.confirm(PHYSIO, draft, kept.files)
    assert not clinic.library.exercises[done.exercise.id].drawn
    shown, film = shop.media(done.exercise.id)
    assert len(shown) == 1
    assert shown[0].is_file()
    assert film is None


def test_it_is_seen_on_paper_before_a_word_is_written(clinic):  # noqa: F811
    draft = begun(clinic.workshop)
    for layout in Layout:
        page = clinic.paper.trial(
            draft, clinic.workshop.trial(draft, {}), DAY, NOBODY, PrintForm(layout)
        )
        assert forms(page.pdf) > 0
    assert "…" in said(page.pdf)[0] or "Arm up" in said(page.pdf)[0]


def test_photos_that_are_not_saved_are_on_the_page(clinic, tmp_path):  # noqa: F811
    kept = checked(photo(tmp_path / "one.jpg", (1600, 1200)))
    draft = photo_added(begun(clinic.workshop), kept.name)
    shown = clinic.workshop.trial(draft, kept.files)
    page = clinic.paper.trial(draft, shown, DAY, NOBODY, PLAIN)
    assert len(pictures(page.pdf)) == 1
    assert forms(page.pdf) == 0


def test_a_copy_of_one_with_photos_has_them_as_its_own(clinic, tmp_path):  # noqa: F811
    shop = clinic.workshop
    kept = checked(photo(tmp_path / "one.jpg"))
    draft = photo_added(shop.copy("bridge", "Ours"), kept.name)
    shop.save(PHYSIO, draft, kept.files)
    again = shop.copy(draft.exercise.id, "Ours, too")
    saved = shop.save(PHYSIO, again, shop.bytes_of(draft.exercise.id))
    (path,) = shop.media(saved.exercise.id)[0]
    assert path.read_bytes() == kept.files[kept.name]


def test_paper_says_which_letters_it_cannot_print(clinic):  # noqa: F811
    assert clinic.paper.draws("é𓀀") == {"é": True, "𓀀": False}


def test_only_positions_that_can_be_shown_are_offered(clinic):  # noqa: F811
    assert clinic.workshop.positions() == tuple(Position)


def test_who_may_not_make_exercises_saves_none(clinic):  # noqa: F811
    draft = told(begun(clinic.workshop))
    for role in (Role.FRONT_DESK, Role.ADMIN):
        with pytest.raises(KioskError, match="may not make an exercise"):
            clinic.workshop.save(Staff("x", "104", "Else", role), draft, {})
    assert draft.exercise.id not in clinic.library.exercises


def test_what_came_with_the_kiosk_is_copied_and_not_changed(clinic):  # noqa: F811
    before = clinic.library.exercises["bridge"]
    with pytest.raises(KioskError, match="Copy it, and change the copy"):
        clinic.workshop.save(PHYSIO, clinic.workshop.opened("bridge"), {})
    assert clinic.library.exercises["bridge"] == before
    assert clinic.workshop.copy("bridge", "n" * 99).text.name == "n" * 60


def test_a_body_is_offered_what_it_can_do_and_what_none_could_is_told(clinic):  # noqa: F811
    draft = begun(clinic.workshop)
    offered = clinic.workshop.possible(draft, THERE, BodyPart.LEFT_HAND)
    assert Placement.OVERHEAD in offered
    moved = chose(draft.exercise, THERE, BodyPart.LEFT_HAND, Placement.OVERHEAD)
    motion, wrong = clinic.workshop.looked_at(edit.moved(draft, moved))
    assert (bool(motion.keys), wrong) == (True, "")


def test_a_photo_is_told_from_a_video(clinic, tmp_path):  # noqa: F811
    kept, is_video = clinic.workshop.taken_in(photo(tmp_path / "one.jpg", (1600, 1200)))
    assert not is_video
    assert kept.files


def test_the_clinics_own_stand_first(clinic):  # noqa: F811
    name = clinic.workshop.save(PHYSIO, told(begun(clinic.workshop)), {}).exercise.id
    first, *others = clinic.workshop.listed()
    assert (first.id, first.own, first.draft) == (name, True, True)
    assert not any(it.own for it in others)
    names = [it.name.casefold() for it in others]
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("found", "said"), [((), ""), (("first",), "first"), (("first", "second"), "first")]
)
def test_of_what_no_body_could_do_the_first_is_told(clinic, monkeypatch, found, said):  # noqa: F811
    monkeypatch.setattr("app.figure.check.problems", lambda _: found)
    draft = clinic.workshop.opened(next(iter(clinic.library.exercises)))
    assert clinic.workshop.looked_at(draft)[1] == said
