"""What the pages of the machine say: settings, kiosks beside this one, and the first start."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.settings import SETTINGS
from app.staff.differences.model import _words
from app.staff.first_start.rows import around_rows, language_rows
from app.staff.first_start.words import no_number, page_title
from app.staff.server.model import _row
from app.staff.settings.bounds import allowed, between, picture_address
from app.staff.settings.touch import adjusted
from app.staff.transfers.model import _much
from app.staff.wording import programme_options
from app.usecases.exchanging import FleetKiosk
from app.usecases.many_kiosks import DifferenceSide, _kind
from app.usecases.transfers import Moving

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CROSSES = [(x, y, x, y) for x, y in ((0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9), (0.5, 0.5))]


def test_what_stands_in_every_setting_at_first_is_allowed():
    for name, setting in SETTINGS.items():
        assert allowed(name, setting.default), name


@pytest.mark.parametrize("text", [" ", "seven", "-1", "99999999999", "1.5"])
def test_a_threshold_takes_whole_numbers_within_its_bounds(text):
    assert not allowed("green_max", text)


def test_a_threshold_has_a_least_and_a_most():
    bounds = between("green_max")
    assert bounds["least"] < bounds["most"]
    assert allowed("green_max", str(bounds["least"]))
    assert not allowed("green_max", str(bounds["most"] + 1))


def test_a_threshold_that_is_not_set_is_as_ours():
    assert allowed("green_max", "")


def test_no_picture_has_no_address():
    assert picture_address(b"") == ""
    assert picture_address(b"\xff\xd8").startswith("data:image;base64,")


def test_touches_on_their_crosses_change_nothing():
    straight = adjusted("", CROSSES)
    assert adjusted(straight, CROSSES) == straight


@pytest.mark.parametrize("crosses", [[], CROSSES[:1], [(0.5, 0.5, *it[2:]) for it in CROSSES]])
def test_touches_that_do_not_fit_are_refused(crosses):
    with pytest.raises(ValueError, match=r"."):
        adjusted("", crosses)


def kiosk(**given):
    whole = {"name": "South", "seen": NOW, "version": "1.0", "backup_proven": NOW}
    return FleetKiosk(**(whole | {"disk_free_mb": 90000} | given))


def test_a_kiosk_that_was_never_seen_is_wrong_and_says_nothing_false():
    row = _row(kiosk(seen=None, backup_proven=None, disk_free_mb=None), NOW, NOW)
    assert (row["seen"], row["proven"], row["disk"], row["wrong"]) == ("", "", "", True)


def test_a_kiosk_that_is_well_is_not_wrong():
    row = _row(kiosk(), NOW, NOW)
    assert (row["disk"], row["wrong"]) == ("90", False)
    assert _row(kiosk(seen=NOW - timedelta(days=30)), NOW, NOW)["wrong"]
    assert _row(kiosk(disk_free_mb=1), NOW, NOW)["wrong"]


def difference(table, col):
    return SimpleNamespace(table=table, col=col)


def test_a_language_is_called_by_its_own_name():
    assert _kind(difference("patient", "language")) == "language"
    assert _words("language", DifferenceSide("de")) == "Deutsch"
    assert _words("language", DifferenceSide("zz")) == "zz"


@pytest.mark.parametrize("words", ["MS", "Li", "HE", "OA"])
def test_a_diagnosis_of_two_letters_is_no_language(words):
    kind = _kind(difference("patient", "diagnosis"))
    assert _words(kind, DifferenceSide(words)) == words


@pytest.mark.parametrize(
    ("table", "col", "kind"),
    [
        ("patient", "code", "code"),
        ("patient", "name", "name"),
        ("patient", "phone", "other"),
        ("staff", "number", "number"),
        ("staff", "name", "other"),
        ("clinic", "value", "setting"),
        ("plan", "", "plan"),
    ],
)
def test_each_difference_is_told_by_what_differs(table, col, kind):
    assert _kind(difference(table, col)) == kind


def test_the_clinics_own_language_comes_first_and_is_on():
    clinic = SimpleNamespace(
        languages=lambda: ("de", "en"), library=SimpleNamespace(languages=("en", "fr", "de"))
    )
    rows = language_rows(clinic)
    assert [(it["code"], it["on"]) for it in rows] == [("de", True), ("en", False), ("fr", False)]
    assert rows[0]["name"] == "Deutsch"


def test_a_machine_without_a_printer_and_a_stick_has_none():
    assert around_rows(([], [])) == {"printers": (), "places": ()}
    printer = SimpleNamespace(name="q1", title="Front desk")
    found = around_rows(([printer], [Path("/media/STICK")]))
    assert found["printers"][0] == {"name": "q1", "title": "Front desk"}
    assert found["places"][0]["name"] == "STICK"


def test_what_the_first_start_says_is_translated(marked):
    assert no_number().startswith("<")
    assert page_title() == "<Test page>"


def test_languages_and_programmes_go_by_their_names(library):
    options = programme_options(library)
    assert len(options) == len(library.programmes)
    assert all(it["text"] for it in options)


def test_what_moves_with_a_patient_is_counted():
    assert set(_much(Moving("Ann", 3, 1, 0)).values()) == {3, 1, 0}
