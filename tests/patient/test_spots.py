"""What is said of a screen, to whom."""

from app.patient.spoken.spots import HeardScreen, RoleWords, Spot, SpotRole, read_out, said

WORDS = RoleWords(
    button="Button",
    choice="One to choose",
    field="To write in",
    on="On",
    off="Off",
    chosen="Chosen",
    not_yet="Not yet",
    private="With headphones",
)
TITLE = Spot(1, SpotRole.HEADING, "How much pain?", box=(0, 0, 100, 20))
THREE = Spot(2, SpotRole.CHOICE, "3", box=(0, 30, 20, 20), checked=True)
GO = Spot(3, SpotRole.BUTTON, "Continue", "To what is next", box=(0, 60, 100, 20))
OWN = Spot(4, SpotRole.TEXT, "Tie my shoes", box=(0, 0, 200, 200), personal=True)


def test_a_control_is_said_with_what_it_is():
    assert said(GO, WORDS, alone=False) == ("Continue", "Button", "To what is next")
    assert said(GO._replace(enabled=False), WORDS, alone=True)[1] == "Not yet"
    switch = Spot(5, SpotRole.SWITCH, "Larger text")
    assert said(switch, WORDS, alone=False) == ("Larger text", "Off")
    assert said(switch._replace(checked=True), WORDS, alone=False) == ("Larger text", "On")


def test_what_somebody_chose_is_said_into_headphones_only():
    assert said(THREE, WORDS, alone=True) == ("3", "Chosen")
    assert said(THREE, WORDS, alone=False) == ("3", "One to choose")


def test_what_is_personal_is_told_of_once_and_not_said():
    other = OWN._replace(key=6, name="Spider Rotation")
    assert read_out((TITLE, OWN, other), WORDS, alone=False) == (
        "How much pain?",
        "With headphones",
    )
    assert read_out((OWN, other), WORDS, alone=True) == ("Tie my shoes", "Spider Rotation")


def test_steps_stop_at_either_end():
    heard = HeardScreen("", (TITLE, THREE, GO))
    assert heard.beside(1, 1) == THREE
    assert heard.beside(3, 1) == GO
    assert heard.beside(1, -1) == TITLE
    assert heard.beside(None, 1) == TITLE
    assert heard.beside(99, -1) == GO
    assert HeardScreen("", ()).beside(None, 1) is None


def test_what_is_not_said_is_one_step():
    heard = HeardScreen("", (TITLE, OWN, OWN._replace(key=6), OWN._replace(key=7), GO))
    assert heard.beside(4, 1, alone=False) == GO
    assert heard.beside(7, -1, alone=False) == TITLE
    assert heard.beside(4, 1, alone=True).key == 6
    assert HeardScreen("", (TITLE, OWN, OWN._replace(key=6))).beside(4, 1, alone=False) == OWN


def test_a_finger_meets_the_smallest_spot():
    heard = HeardScreen("", (OWN, GO))
    assert heard.at(50, 70) == GO
    assert heard.at(150, 150) == OWN
    assert heard.at(500, 500) is None
