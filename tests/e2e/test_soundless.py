"""A kiosk without a loudspeaker: staff are told once, and the screen's edge flashes instead."""

from tests.e2e.staff import Colleague
from tests.e2e.test_visit import start_session
from tests.qml.stage import shown

SAID = "Patients hear nothing here"


def on_screen(kiosk):
    items = shown(kiosk.window.quick.contentItem())
    return [str(it.property("text")) for it in items]


def is_told(kiosk):
    return any(text.startswith(SAID) for text in on_screen(kiosk))


def test_staff_are_told_once_until_there_was_sound_again(patient):
    patient.view.set(soundless=True)
    physio = Colleague(patient)
    physio.go("today")
    assert is_told(patient)
    physio.touch("I know")
    assert not is_told(patient)
    physio.staff.leaving.emit()
    patient.until("home")
    physio = Colleague(patient)
    physio.go("today")
    assert not is_told(patient)
    patient.view.set(soundless=False)
    patient.view.set(soundless=True)
    assert physio.staff.soundless
    physio.until(lambda: is_told(patient))


def test_the_edge_flashes_though_it_was_turned_off(patient):
    patient.view.set(soundless=True)
    patient.view.toggleFlash()
    start_session(patient)
    assert edges(patient) == [True]


def edges(patient):
    """Whether each edge of the screen that can flash is asked to."""
    every = shown_all(patient.window.quick.contentItem())
    return [it.property("wanted") for it in every if is_edge(it)]


def shown_all(item):
    for child in item.childItems():
        yield child
        yield from shown_all(child)


def is_edge(item):
    return item.metaObject().className().startswith("EdgeFlash")
