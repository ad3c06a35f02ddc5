"""Where somebody is on a screen that they hear."""

from app.patient.spoken.place import ReadingPlace
from app.patient.spoken.spots import HeardScreen, Spot, SpotRole

TITLE = Spot(1, SpotRole.HEADING, "How much pain?")
TEXT = Spot(2, SpotRole.TEXT, "Before you begin")
GO = Spot(3, SpotRole.BUTTON, "Continue")
OFF = Spot(4, SpotRole.BUTTON, "Later", enabled=False)
ALARM = Spot(5, SpotRole.ALERT, "Stop now")
SCREEN = HeardScreen("", (TITLE, TEXT, OFF, GO))
SHEET = HeardScreen("Leave?", (TEXT, GO))
NOTHING = HeardScreen("", ())


def at(heard, key=None):
    place = ReadingPlace()
    place.take(heard, moving=False)
    place.key = key
    return place


def test_nobody_is_anywhere_at_first():
    place = ReadingPlace()
    assert place.spot is None
    assert place.arrive(moving=False) == ()
    assert place.key is None


def test_a_screen_begins_with_what_is_read_and_a_sheet_with_what_can_be_done():
    place = at(SCREEN)
    assert place.arrive(moving=False) == (TITLE, TEXT)
    assert place.spot == TITLE
    place = at(SHEET)
    assert place.arrive(moving=False) == (TEXT, GO)
    assert place.spot == GO


def test_while_somebody_moves_the_first_thing_that_can_be_touched_is_under_the_finger():
    place = at(SCREEN)
    assert place.arrive(moving=True) == ()
    assert place.spot == GO


def test_a_sheet_over_a_movement_is_read():
    place = at(SHEET)
    assert place.arrive(moving=True) == (TEXT, GO)


def test_a_screen_of_words_alone_begins_with_them():
    place = at(HeardScreen("Sheet", (TEXT,)))
    assert place.arrive(moving=False) == (TEXT,)
    assert place.spot == TEXT


def test_what_comes_in_the_place_of_a_spot_that_went_is_there():
    place = at(SCREEN, key=4)
    place.take(HeardScreen("", (TITLE, TEXT, GO)), moving=False)
    assert place.spot == GO
    place = at(SCREEN, key=3)
    place.take(HeardScreen("", (TITLE,)), moving=False)
    assert place.spot == TITLE
    place = at(SCREEN, key=2)
    place.take(HeardScreen("", (TITLE, OFF, GO)), moving=True)
    assert place.spot == GO


def test_an_empty_screen_keeps_the_place_until_there_is_something():
    place = at(SCREEN, key=3)
    place.take(NOTHING, moving=False)
    assert (place.key, place.spot) == (3, None)
    place.take(SCREEN, moving=False)
    assert place.spot == GO


def test_another_sheet_or_a_movement_makes_it_another_screen():
    place = at(SCREEN)
    assert place.is_new("session", moving=False)
    assert not place.is_new("session", moving=False)
    assert place.is_new("session", moving=True)
    place.take(SHEET, moving=False)
    assert place.is_new("session", moving=True)
    assert not place.is_new("session", moving=False)


def test_a_spot_that_says_something_else_has_changed():
    place = at(SCREEN, key=3)
    assert not place.has_changed(SCREEN)
    assert place.has_changed(HeardScreen("", (GO._replace(checked=True),)))
    assert not place.has_changed(NOTHING)


def test_what_is_new_is_told_to_who_asked_and_an_alarm_to_everybody():
    place = at(HeardScreen("", (TITLE, TEXT, ALARM, GO)))
    before = HeardScreen("", (TITLE, GO))
    assert place.news(before, asked=True) == (TEXT, ALARM)
    assert place.news(before, asked=False) == (ALARM,)
    assert place.news(place.heard, asked=True) == ()


def test_who_comes_next_begins_anew():
    place = at(SCREEN, key=3)
    place.is_new("session", moving=False)
    place.forget()
    assert (place.key, place.spot, place.heard.spots) == (None, None, ())
    assert place.is_new("session", moving=False)
