"""Photos of an exercise: in order, three at the most, and as much of each as is wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import exercise_photos as photos
from app.core.errors import KioskError
from app.core.exercise_edit import confirmed, copied, needing
from app.core.exercise_photos import Crop, band, kept_in
from tests.core.test_exercise_edit import PLANK, TEXTS


@pytest.fixture
def draft():
    return copied(PLANK, TEXTS[PLANK.id], "Ours", "own-1")


def names(draft):
    return draft.exercise.media.photos


def showing(draft, *wanted):
    for name in wanted:
        draft = photos.photo_added(draft, name)
    return draft


def test_a_photo_moves_and_goes_and_the_others_keep_their_order(draft):
    three = showing(draft, "a.jpg", "b.jpg", "c.jpg")
    assert names(photos.photo_moved(three, 2, -1)) == ("a.jpg", "c.jpg", "b.jpg")
    assert names(photos.photo_moved(three, 0, -1)) == ("a.jpg", "b.jpg", "c.jpg")
    assert names(photos.photo_taken_out(three, 1)) == ("a.jpg", "c.jpg")


def test_a_fourth_photo_and_the_same_one_twice_are_refused_in_words(draft):
    three = showing(draft, "a.jpg", "b.jpg", "c.jpg")
    with pytest.raises(KioskError, match="3 photos are the most"):
        photos.photo_added(three, "d.jpg")
    with pytest.raises(KioskError, match="here already"):
        photos.photo_added(showing(draft, "a.jpg"), "a.jpg")


def test_a_crop_keeps_what_was_confirmed_and_another_photo_does_not(draft):
    two = showing(draft, "a.jpg", "b.jpg")
    done = confirmed(needing(needing(two, "needs", ""), "equipment", ""))
    cut = photos.photo_replaced(done, 1, "cut.jpg")
    assert names(cut) == ("a.jpg", "cut.jpg")
    assert not cut.exercise.draft
    assert photos.photo_taken_out(done, 0).exercise.draft
    assert photos.photo_moved(done, 0, 1).exercise.draft


SHARES = st.floats(-2, 3, allow_nan=False)


@given(SHARES, SHARES, SHARES, SHARES)
def test_whatever_is_dragged_a_part_of_the_photo_stays(left, top, right, bottom):
    it = kept_in(Crop(left, top, right, bottom))
    assert 0 <= it.left < it.right <= 1.0001
    assert 0 <= it.top < it.bottom <= 1.0001
    assert min(it.right - it.left, it.bottom - it.top) >= photos.SMALLEST - 1e-9


@given(st.floats(0.3, 3), st.sampled_from([0.0, 0.5, 1.0]))
def test_a_band_is_as_large_as_can_be_in_the_shape_of_a_card(ratio, place):
    it = band(ratio, 4 / 3, place)
    wide, tall = it.right - it.left, it.bottom - it.top
    assert wide * ratio / tall == pytest.approx(4 / 3)
    assert max(wide, tall) == pytest.approx(1)
    assert 0 <= it.left <= it.right <= 1 + 1e-9
    assert 0 <= it.top <= it.bottom <= 1 + 1e-9
