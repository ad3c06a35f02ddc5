"""Whatever can be set by the command line is in the window, with the number that holds."""

from collections import Counter

import pytest

from app.core.rules.meanings import MEANINGS, limits
from app.core.settings import SETTINGS, read_setting
from tests.e2e.staff import Colleague
from tests.qml.stage import shown

OTHER = {
    "clinic_name": "Another name",
    "clinic_contact": "Another contact",
    "emergency_number": "999 999",
    "paper": "letter",
    "diagonal": "31",
    "volume": "35",
    "quiet_hours": "20:15-07:45",
    "export_folder": "/srv/other-packs",
    "export_privacy": "deidentified",
    "export_lock": "no",
    "backup_folder": "/srv/other-backups",
    "screen_foot": "777",
    "lock_kiosk": "7",
    "lock_desk": "23",
    "staff_layout": "desk",
    "printer": "desk",
    "retention_months": "60",
    "unseen_days": "17",
    **dict.fromkeys(("key_next", "key_pause", "key_hurts", "key_again"), "F9"),
    **{name: str(limits(name)[0]) for name in MEANINGS},
}
"""A value that is not the usual one."""
SECTIONS = ("clinic", "screen", "sound", "keys", "languages", "paper", "rules", "records")
READ = ("text", "checked", "value", "chosen", "on", "icon", "note")


def said(colleague):
    """All that the page shows, as words and states, but for how many changes are not saved."""
    words = Counter(
        f"{name} {item.property(name)}"
        for item in shown(colleague.kiosk.window.quick.contentItem())
        for name in READ
        if item.property(name) is not None
    )
    return {it: count for it, count in words.items() if "Not saved yet" not in it}


@pytest.fixture
def admin(patient, printed):
    printed.names = ("usual", "desk")
    colleague = Colleague(patient, "admin")
    colleague.touch("Settings")
    colleague.page("settings")
    colleague.until(lambda: colleague.staff.settings.ready)
    colleague.until(lambda: len(colleague.staff.settings.printers) > 1)
    return colleague


def test_each_is_there_to_read_and_to_change(admin):
    model, missing = admin.staff.settings, set(SETTINGS)
    assert set(model.values) == missing
    for name, text in model.values.items():
        read_setting(name, text)
    model.edit("clinic_name", "Changed")  # so that the buttons below are there all along
    model.edit("screen_foot", "600")  # low controls are for a screen whose height is known
    for section in SECTIONS:
        model.choose(section)
        admin.hand.linger(50)
        before = said(admin)
        if section == "languages" and {"text British English", "on True"} <= set(before):
            missing.discard("languages")  # the one of this clinic
        for name in sorted(missing):
            was = model.values[name]
            model.edit(name, OTHER.get(name) or ("no" if was == "yes" else "yes"))
            admin.hand.linger(1)
            if said(admin) != before:
                missing.discard(name)
            model.edit(name, was)
            admin.hand.linger(1)
    assert missing == set()
