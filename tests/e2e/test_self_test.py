"""The manager reads whether the kiosk is well, has it look once more, and writes a bundle."""

import zipfile

import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.devices.clocks import SystemClock
from app.usecases.doctor.findings import CheckedPart, Finding, State
from app.usecases.doctor.kept import keep, last
from app.wiring_records import personal
from tests.e2e.test_backups import admin  # noqa: F401

NOT_WELL = (
    Finding(
        CheckedPart.TONE, State.WRONG, "The kiosk's tone is not heard. Check the sound device."
    ),
    Finding(CheckedPart.DISK, State.WRONG, "Only 12 MB are left."),
    Finding(CheckedPart.CLOCK, State.WELL, "plausible"),
)


def come_back(admin):  # noqa: F811
    admin.touch("Sign out")
    admin.kiosk.until("home")
    admin.come_back("admin")
    admin.until(lambda: admin.staff.tested != "")


def test_one_green_line_or_what_to_do(admin, data, clock):  # noqa: F811
    admin.until(lambda: admin.staff.tested == "none")
    keep(data, NOT_WELL, clock.now())
    come_back(admin)
    assert admin.staff.faults == [NOT_WELL[0].said, NOT_WELL[1].said]
    keep(data, NOT_WELL[2:], clock.now())
    come_back(admin)
    assert (admin.staff.faults, admin.staff.tested != "none") == ([], True)
    clock.advance(30 * 3600)
    come_back(admin)
    assert admin.staff.tested == "none"


def test_it_looks_on_demand_and_the_bundle_names_nobody(admin, data):  # noqa: F811
    admin.page("people")
    admin.until(lambda: admin.staff.tested == "none")
    admin.touch("Self-test")
    admin.page("self_test")
    model = admin.staff.selfTest
    admin.until(lambda: model.ready)
    assert model.at == ""
    place = str(admin.stick)
    assert place in [it["path"] for it in model.places]
    admin.hand.touch(f"Bundle for support to {admin.stick.name}")
    admin.until(lambda: model.doing == "" and model.at)
    with zipfile.ZipFile(model.written) as packed:
        text = "\n".join(packed.read(name).decode() for name in packed.namelist()).casefold()
    assert not [it for it in personal(data, SystemClock()) if it.casefold() in text]
    assert len(model.rows) > 15
    admin.hand.linger(50)
    admin.touch("Look now")
    admin.until(lambda: model.doing == "look")
    admin.until(lambda: model.doing == "")
    assert not model.problem


def test_the_command_keeps_what_it_found(data):
    CliRunner().invoke(commands, ["doctor", "--data", str(data), "--keep"])
    found = last(data)
    assert found.is_fresh(SystemClock().now())
    assert {CheckedPart.RECORDS, CheckedPart.SERVER, CheckedPart.CERTIFICATE} <= {
        it.part for it in found.findings
    }
    assert (data / "self-test.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]"])
def test_a_spoilt_result_is_none(tmp_path, spoilt):
    (tmp_path / "self-test.json").write_bytes(spoilt)
    assert last(tmp_path) is None
