"""What the staff side has beside the records: None where nothing does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.staff.first_start.tools import Tools
    from app.usecases.doctor.desk import SelfTestDesk
    from app.usecases.records.backup_desk import BackupDesk
    from app.usecases.records.exporter import Exporter
    from app.usecases.versions import VersionsDesk


class Beside(NamedTuple):
    """``exporter`` makes what takes records out, ``backups`` keeps them, ``self_test`` says whether
    the kiosk is well, ``tools`` try the machine out, and ``versions`` change the program. ``demo``:
    the records are a demo clinic's, which a first start has put in place of the real ones."""

    exporter: Callable[[], Exporter] | None = None
    backups: BackupDesk | None = None
    self_test: SelfTestDesk | None = None
    tools: Tools | None = None
    demo: bool = False
    versions: VersionsDesk | None = None
