"""Before thresholds are saved somebody looks at what they would have done, in the real window."""

import pytest

from app.core.errors import KioskError
from app.staff.settings import hindsight
from tests.e2e.staff import Colleague


@pytest.fixture
def card(patient):
    """The card, with a threshold changed and not saved."""
    admin = Colleague(patient, "admin")
    admin.touch("Settings")
    admin.page("settings")
    admin.touch("Thresholds")
    admin.until(lambda: admin.model.section == "rules")
    admin.model.edit("green_max", "2")
    return admin, admin.model.hindsight


@pytest.mark.parametrize(("touched", "now"), [("Less", "4"), ("More", "6")])
def test_the_first_touch_goes_on_from_the_number_in_force(card, touched, now):
    admin, _ = card
    admin.hand.linger(200)
    admin.touch(f"{touched}: The most pain that is amber; above it is red")
    admin.until(lambda: admin.model.values["amber_max"] == now)
    admin.model.edit("amber_max", "")
    admin.model.step("amber_max", 1, 1, 9)
    assert admin.model.values["amber_max"] == "6"


@pytest.fixture
def enough(monkeypatch):
    """The demo clinic's one patient with sessions is enough."""
    monkeypatch.setattr(hindsight, "FEWEST", 1)


def test_of_too_few_people_nothing_is_told(card):
    admin, model = card
    admin.until(lambda: model.ready)
    admin.touch("Look at the last 90 days")
    admin.until(lambda: model.few)
    assert (model.busy, model.rows) == (False, [])


@pytest.mark.usefixtures("enough")
def test_the_last_days_are_judged_by_both(card):
    admin, model = card
    admin.until(lambda: model.ready)
    admin.touch("Look at the last 90 days")
    admin.until(lambda: model.rows)
    assert not model.busy
    assert model.of == model.done == model.came == 1
    sessions = next(row for row in model.rows if row["text"] == "Sessions")
    assert sessions["now"] == sessions["then"] != "0"


@pytest.mark.usefixtures("enough")
def test_it_can_be_tried_again_after_an_error(card, monkeypatch):
    admin, model = card

    def refused(*_):
        raise KioskError("The disk does not answer.")

    with monkeypatch.context() as at_first:
        at_first.setattr(hindsight, "looked_back", refused)
        admin.until(lambda: model.ready)
        admin.touch("Look at the last 90 days")
        admin.until(lambda: admin.staff.notice != "")
    assert (admin.staff.notice, model.busy) == ("The disk does not answer.", False)
    admin.touch("Look at the last 90 days")
    admin.until(lambda: model.rows)
