"""The backups page, in each of its states."""

from msgspec.structs import replace

from app.staff.records.backups import BackupsState
from app.staff.records.recovery import RecoveryState

BACKUPS = BackupsState(
    ready=True,
    backups=tuple(
        {"when": when, "where": where, "patients": 212}
        for when, where in (
            ("29/11/2026 12:15", "/media/clinic/A stick with a long name of its own"),
            ("29/11/2026 12:15", "/var/lib/physio-kiosk/backups"),
            ("28/11/2026 19:02", "/media/clinic/A stick with a long name of its own"),
        )
    ),
    places=(
        {"path": "/srv/backups", "name": "backups"},
        {"path": "/media/clinic/A stick", "name": "A stick with a long name of its own"},
    ),
    place="/srv/backups",
    made="29/11/2026 12:15",
)
BACKUP_STATES = {
    "staff_backups": BACKUPS,
    "staff_backups_none": BackupsState(
        ready=True,
        recovery=False,
        trouble="The folder /srv/backups for backups is not there. Put the stick in, or "
        "make the folder.",
    ),
    "staff_backups_making": replace(BACKUPS, doing="make", share=0.4),
    "staff_backups_asking": replace(
        BACKUPS, asking={"when": "29/11/2026 12:15", "patients": 212, "sessions": 4180}
    ),
    "staff_backups_waiting": replace(BACKUPS, restart=True),
}
_WORDS = tuple(f"{number}. umbrella" for number in range(1, 25))
RECOVERY_STATES = {
    "staff_recovery": RecoveryState(),
    "staff_recovery_made": RecoveryState(
        stage="made",
        words=_WORDS,
        asked=(3, 11, 20),
        problem="Two words have changed places, or one is wrong.",
    ),
    "staff_recovery_kept": RecoveryState(stage="kept"),
}
