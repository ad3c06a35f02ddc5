"""A kiosk that nobody touches dims its first screen; the touch that wakes it is heard."""

from app.patient.home.doze import AWAKE_S, Doze


def test_a_dim_screen_wakes_by_the_touch_that_goes_on(patient):
    view, doze = patient.view, patient.view.findChild(Doze)
    patient.clock.advance(AWAKE_S + 100)
    doze.look()
    assert view.doze == 2
    patient.hand.linger(100)
    picture = patient.window.quick.grabWindow()
    bright = picture.pixelColor(picture.width() // 2, 8).lightness()
    assert bright < 140
    patient.touch("Type my code")
    patient.until("sign_in")
    assert view.doze == 0
    patient.hand.linger(100)
    picture = patient.window.quick.grabWindow()
    assert picture.pixelColor(picture.width() // 2, 8).lightness() > 230
