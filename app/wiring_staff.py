"""The staff side, built when it is first asked for; the rest of the house is built in wiring."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.samples.demo_patient import staff_hint
from app.wiring_devices import watch_touches
from app.wiring_first_start import ask_first, end_demo_by, trying_out
from app.wiring_folder import key_file, self_test, versions
from app.wiring_paper import recovery_sheet
from app.wiring_printing import machine_press

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from PySide6.QtCore import QObject

    from app.kiosk import KioskViewModel
    from app.patient.reception import Reception
    from app.staff.beside import Beside
    from app.staff.desk import StaffDesk
    from app.ui.printing import PrintingViewModel
    from app.usecases.clinic import Clinic
    from app.wiring_devices import Devices
    from app.wiring_options import Options
    from app.wiring_sound import Sounds


def staff_side(
    options: Options,
    view: KioskViewModel,
    reception: Reception[Clinic],
    devices: Devices,
    sounds: Sounds,
    printing: Callable[[QObject], PrintingViewModel],
    locked: Callable[[], None],
    until: ExitStack,
) -> None:
    """Opens where somebody asks for it, and by itself at a desk and at a kiosk that was never set
    up. ``locked`` hears that nobody is signed in there any more."""

    @cache
    def desk() -> StaffDesk:
        return _desk(options, view, reception, devices, sounds, printing, locked, until)

    def show_staff() -> None:
        if reception.clinic is not None:
            view.speak_usual()
            desk().open()

    view.staffWanted.connect(show_staff)
    if options.unattended:
        ask_first(view, reception, devices.jobs, desk)
    if options.desk:
        reception.opened.connect(show_staff)


def _desk(
    options: Options,
    view: KioskViewModel,
    reception: Reception[Clinic],
    devices: Devices,
    sounds: Sounds,
    printing: Callable[[QObject], PrintingViewModel],
    locked: Callable[[], None],
    until: ExitStack,
) -> StaffDesk:
    from app.devices.idle import IdleWatch
    from app.devices.sticks import sticks
    from app.staff.desk import StaffDesk
    from app.usecases.clinic_settings import ClinicSettings

    clinic, clock, jobs = reception.clinic, options.clock, devices.jobs
    assert clinic is not None
    idle = IdleWatch(clock, options.rate, view)
    watch_touches(idle, devices.window, until)
    hint = staff_hint() if options.demo else ""
    press = options.press or machine_press()
    rules = clinic.library.rules
    settings = ClinicSettings(clinic.store, options.data, press.printers, sticks, rules)
    beside = _beside(options, sounds)
    made = StaffDesk(view, clinic, jobs, clock, idle, printing, settings, hint, beside)
    if options.beside is not None:
        end_demo_by(made.view, options.beside, view)
    made.shift.changed.connect(reception.refresh)
    made.locked.connect(locked)
    made.locked.connect(lambda: jobs.run(lambda: clinic.workshop.take_up(options.desk)))
    until.callback(made.close)
    view.equip_staff(made.view)
    return made


def _beside(options: Options, sounds: Sounds) -> Beside:
    from app.devices.sticks import sticks
    from app.staff.beside import Beside
    from app.usecases.records.backup_desk import BackupDesk

    data, clock = options.data, options.clock
    kept = BackupDesk(data, clock, sticks, key_file(), recovery_sheet)
    tested, tools = self_test(data, clock), trying_out(data, sounds)
    demo = options.beside is not None
    updates = versions(options.demo or demo)
    return Beside(options.exporter, kept, tested, tools, demo, updates)
