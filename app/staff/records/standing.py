"""How the machine stands, told to whoever runs it: the last backup, and the last self-test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.roles import Action
from app.ui.dates import moment_text
from app.ui.error_words import sentence_words

if TYPE_CHECKING:
    from app.devices.jobs import Jobs
    from app.staff.records.backups import KeepsBackups
    from app.staff.root import StaffViewModel
    from app.staff.shift import Shift
    from app.usecases.doctor.desk import SelfTestStanding
    from app.usecases.records.backup_desk import Last


class MachineStanding:
    """Asks behind the pages, and tells whoever is still there."""

    def __init__(self, shift: Shift[KeepsBackups], view: StaffViewModel, jobs: Jobs) -> None:
        self._shift, self._view, self._jobs = shift, view, jobs

    def look(self) -> None:
        """Ask, if somebody is in who may back up."""
        staff, backups, self_test = self._shift.staff, self._shift.backups, self._shift.self_test
        if staff is None or not staff.may(Action.BACK_UP):
            return
        if backups is not None:
            self._jobs.run(backups.last, self._tell_backup)
        if self_test is not None:
            self._jobs.run(self_test.last, self._tell_self_test)

    def _tell_backup(self, last: Last) -> None:
        """Whoever runs the kiosk reads of when the last backup is, if they are still here."""
        if self._shift.staff is not None and self._shift.staff.may(Action.BACK_UP):
            self._view.set(
                backup=moment_text(last.backup.made) if last.backup else "none",
                backupTrouble=sentence_words(last.trouble),
                recovery=last.has_recovery,
            )

    def _tell_self_test(self, found: SelfTestStanding) -> None:
        if self._shift.staff is not None and self._shift.staff.may(Action.BACK_UP):
            test = found.test if found.fresh else None
            self._view.set(
                tested=moment_text(test.at) if test else "none",
                faults=tuple(sentence_words(it.sentence) for it in test.wrong) if test else (),
            )
