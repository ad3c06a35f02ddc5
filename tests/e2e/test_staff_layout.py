"""The sizes of the staff side of a kiosk's own screen."""

from app.ui.pointing import Pointing

MOUSE = Pointing(mouse=True, touch=False, width=1920)


def laying_out(colleague):
    from app.staff.desk import StaffDesk

    (desk,) = colleague.kiosk.view.findChildren(StaffDesk)
    return desk.laying_out


def test_a_mouse_turns_only_the_staff_side_and_only_for_who_is_signed_in(colleague):
    view, where = colleague.kiosk.view, laying_out(colleague)
    assert not view.deskLayout  # fingers, as far as anybody knows
    where.pointing = lambda: MOUSE
    assert not view.deskLayout  # plugged in meanwhile: nothing turns
    colleague.leave_it()
    assert not view.deskLayout
    colleague.come_back()
    colleague.until(lambda: view.deskLayout and colleague.staff.page == "today")
    colleague.until(lambda: colleague.staff.roster.ready)
    colleague.leave_it()
    assert not view.deskLayout  # patients find their screens as ever


def test_what_is_set_for_this_screen_counts(colleague):
    view, where, store = colleague.kiosk.view, laying_out(colleague), colleague.store
    where.pointing = lambda: MOUSE
    store.settings.set("staff_layout", "kiosk")
    colleague.leave_it()
    colleague.come_back()
    assert not view.deskLayout
    store.settings.set("staff_layout", "desk")
    where.pointing = lambda: Pointing(mouse=False, touch=True, width=1280)
    colleague.leave_it()
    colleague.come_back()
    colleague.until(lambda: view.deskLayout)
