"""The audit as FHIR AuditEvents, a line each: for whoever watches who sees records."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from app.core.audit import AuditEvent
from app.core.audit_kind import AuditKind
from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.exports.fhir.audit_events import audit_events
from app.exports.place import Unfinished, check_place, said_plainly
from app.usecases.needs import HasSettings, HasStore

EXPORTED = "audit exported"


class AuditFile:
    """What is written and has no name yet. ``entries`` is how many there are."""

    def __init__(self, out: Path, events: Iterable[AuditEvent], clinic: str) -> None:
        self.out, self.entries = out, 0
        with said_plainly(out):
            check_place(out)
            self._unfinished = Unfinished(out)
            try:
                for line in audit_events(events, clinic):
                    self._unfinished.file.write(line)
                    self.entries += 1
                self._unfinished.sync()
            except BaseException:
                self._forget()
                raise

    def finish(self, clinic: HasStore, staff: str | None) -> Path:
        """Gives it its name; the audit says so, and when it failed. On the records' thread."""
        ledger, detail = clinic.store.ledger, f"{self.entries} entries"
        with ledger.write():
            ledger.audit(EXPORTED, None, staff, detail)
        try:
            with said_plainly(self.out):
                self._unfinished.finish()
        except BaseException:
            self._forget()
            ledger.note_seen(f"{EXPORTED}: failed", None, staff, detail)
            raise
        return self.out

    def _forget(self) -> None:
        self._unfinished.forget()
        self._unfinished.discard()


def audit_file(
    clinic: HasStore,
    staff: Staff,
    out: Path,
    since: date,
    words: str,
    person: str | None,
    kind: AuditKind | None,
    called: Sequence[str] = (),
) -> AuditFile:
    """The entries since a day, with words or ``called`` so, of a person and of a kind. On any
    thread: it reads beside the records. KioskError for who may not, or where it cannot be."""
    staff.require(Action.SEE_FIGURES)
    with clinic.store.beside() as conn:
        events = clinic.store.audit_list.events(since, None, words, person, kind, called, conn)
        return AuditFile(out, events, clinic.store.clinic_id())


def place_for(clinic: HasSettings, places: Sequence[Path]) -> Path:
    """The first of ``places``, or the folder for packs. KioskError where there is neither."""
    folder = clinic.setting("export_folder")
    if not places and not folder:
        raise KioskError("There is no stick. Put one in, or set a folder for packs in Settings.")
    return places[0] if places else Path(folder)
