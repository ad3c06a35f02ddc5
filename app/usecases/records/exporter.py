"""Takes the records out: one pack at a time, on a connection of its own, each in the audit."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from traceback import format_tb

from filelock import Timeout

from app.content.library import Library
from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.people import EXPORTED
from app.core.errors import KioskError
from app.core.kinds import Part
from app.core.long_work import LongWork
from app.core.plan import Plan
from app.core.record import Slot
from app.documents.locking import locked_pdf
from app.exports.fhir.context import Words
from app.exports.order import Chosen, Letter, Maker, Order
from app.exports.place import Unfinished, check_place, said_plainly
from app.exports.source import Source
from app.exports.write import write_pack
from app.store.files import writing
from app.store.ledger import Ledger
from app.store.plain_file import write_plain
from app.usecases.needs import HasDay, HasStore
from app.usecases.records.derived import WithDerived
from app.usecases.records.export_request import Exported, Request, TakenOut
from app.usecases.records.full_copy import record_pdf
from app.usecases.records.record_pages import record_pages
from app.usecases.records.scratch import SCRATCH, lock_exports

_LOG = logging.getLogger(__name__)


class Exporter:
    """``opened`` opens the clinic anew, so that the kiosk goes on with its own. ``folder`` is the
    data folder; ``version`` the program's; ``letter`` makes a patient's letter."""

    def __init__(
        self,
        opened: Callable[[], TakenOut],
        folder: Path,
        version: str,
        letter: Callable[[TakenOut, str], bytes],
    ) -> None:
        self._opened = opened
        self._folder = folder
        self._version = version
        self._letter = letter

    def export(self, request: Request, work: LongWork) -> Exported:
        """Writes a pack, whole or not at all.

        Raises KioskError in one sentence, and Stopped soon after ``work`` was told to stop. Takes
        long: never on the thread that draws.
        """
        with ExitStack() as stack:
            clinic = self._opened()
            stack.callback(clinic.store.close)
            scratch = stack.enter_context(self._alone())
            order = _order(request, clinic.slot().day)
            order.check()
            if request.staff:
                _may_leave(clinic, request, request.patients or ())
            extract = clinic.store.extract(order.choice, work)
            stack.callback(extract.close)
            extract.open()
            unmade: list[str] = []
            maker = Maker(
                version=self._version,
                schema=clinic.store.schema(),
                scratch=scratch,
                words=words_of(clinic.library),
                audit=clinic.store.audit_mark(),
                letters=lambda: self._letters(clinic, extract.patients(), unmade),
                plain_file=write_plain,
                clinic=_clinic_of(clinic, request),
                record=_pages_of(clinic, request),
            )
            source = WithDerived(extract, clinic.store, partial(_until, order.choice, clinic))
            whose = tuple(extract.patients())
            chosen = Chosen(tuple(extract.labels()), extract.small_groups())
            note = _Note(clinic.store.ledger, request, order, len(chosen.patients))

            def audit(manifest: str) -> None:
                extract.close()
                _may_leave(clinic, request, whose)
                note.write(manifest)

            try:
                write_pack(order, source, chosen, maker, work, audit)
            except BaseException:
                note.take_back()
                raise
        return Exported(request.out, len(chosen.patients), note.manifest, len(unmade))

    def page(self, request: Request, work: LongWork) -> Exported:
        """Writes one patient's record as one PDF, locked where there is a passphrase; whole or not
        at all. Raises as ``export`` does."""
        assert request.patients is not None
        (patient,) = request.patients
        order = _order(request, date.max)
        order.check()
        with ExitStack() as stack:
            clinic = self._opened()
            stack.callback(clinic.store.close)
            stack.enter_context(self._alone())
            _may_leave(clinic, request, request.patients)
            work.at(0.1, "Reading the record")
            made = record_pages(clinic, patient, request.pages, request.say)
            work.at(0.7, "Writing the record")
            made = locked_pdf(made, request.passphrase)
            note = _Note(clinic.store.ledger, request, order, 1)
            with said_plainly(request.out):
                check_place(request.out)
                file = Unfinished(request.out)
                try:
                    file.file.write(made)
                    file.sync()
                    work.check()
                    _may_leave(clinic, request, request.patients)
                    note.write(sha256(made).hexdigest())
                    file.finish()
                except BaseException:
                    file.forget()
                    file.discard()
                    note.take_back()
                    raise
        return Exported(request.out, 1, note.manifest)

    @contextmanager
    def _alone(self) -> Iterator[Path]:
        """A private folder for what is half done. What a killed export left there goes first."""
        lock = lock_exports(self._folder)
        with writing(self._folder):
            try:
                lock.acquire()
            except Timeout:  # an OSError as well
                raise KioskError("Another export is running. Wait until it is done.") from None
        scratch = self._folder / SCRATCH
        try:
            rmtree(scratch, ignore_errors=True)
            scratch.mkdir(mode=0o700)
            yield scratch
        finally:
            rmtree(scratch, ignore_errors=True)
            lock.release()

    def _letters(
        self, clinic: TakenOut, patients: list[str], unmade: list[str]
    ) -> Iterator[Letter]:
        """The letter of each patient who has a plan; the rest are added to ``unmade``."""
        for each in patients:
            if clinic.store.plans.current(each) is None:
                continue
            patient, pdf, why = clinic.store.patients.get(each), None, ""
            try:
                pdf = self._letter(clinic, each)
            except KioskError as error:
                why = str(error)
            except Exception as error:  # what it says may hold a name, so where it arose is kept
                where = "".join(format_tb(error.__traceback__))
                _LOG.error("A letter could not be made: %s\n%s", type(error).__name__, where)
                why = "Something went wrong while it was made. The kiosk's log has more."
            if pdf is None:
                unmade.append(each)
            yield Letter(patient.code, patient.name, pdf, why)


def _pages_of(clinic: TakenOut, request: Request) -> Callable[[Source], bytes] | None:
    """What writes the pages of a pack that are to be read; None where none are asked for."""
    if request.copy:
        return partial(record_pdf, clinic)
    if request.pages and request.patients and len(request.patients) == 1:
        (patient,) = request.patients
        return lambda _: record_pages(clinic, patient, request.pages, request.say)
    return None


class _Note:
    """What the audit says of an export: one entry, or one for each patient that was named."""

    def __init__(self, ledger: Ledger, request: Request, order: Order, patients: int) -> None:
        self.manifest = ""
        self._ledger = ledger
        self._staff = request.staff
        self._subjects: tuple[str | None, ...] = request.patients or (None,)
        choice = order.choice
        range_ = f"{choice.first or 'first day'} to {choice.last or 'last day'}"
        self._detail = (
            f"{','.join(order.formats)}; {choice.privacy}; {patients} patients; {range_}"
            f"{'; encrypted' if order.passphrase else ''}{'; full copy' if request.copy else ''}"
            f"{'; pages ' + ','.join(request.pages) if request.pages else ''}"
        )

    def write(self, manifest: str) -> None:
        self._add(EXPORTED, f"{self._detail}; manifest {manifest}")
        self.manifest = manifest

    def take_back(self) -> None:
        """The pack did not appear after all."""
        if self.manifest:
            self._add(f"{EXPORTED}: failed", self._detail)

    def _add(self, action: str, detail: str) -> None:
        with self._ledger.write():
            for subject in self._subjects:
                self._ledger.audit(action, subject, self._staff, detail)


def _may_leave(clinic: HasStore, request: Request, whose: Sequence[str]) -> None:
    """Before anything is read, and again before the file gets its name. The machine's own user may
    write somebody the copy that is theirs."""
    if request.copy and request.staff is None:
        return
    if request.patients is None:
        clinic.store.rights.may_all_leave(whose)
        return
    for patient in whose:
        clinic.store.rights.may_leave(patient, request.staff)


def _order(request: Request, today: date) -> Order:
    until = min(request.last, today) if request.last else today
    choice = Choice(
        as_of=until,
        patients=request.patients,
        first=request.first,
        last=request.last,
        privacy=request.privacy,
        key_name=request.key_name,
        copy=request.copy,
    )
    return Order(
        request.out,
        choice,
        request.formats,
        request.passphrase,
        request.snomed,
        request.transaction,
    )


def _clinic_of(clinic: HasStore, request: Request) -> str:
    """Only with names: elsewhere nobody is to be found by it."""
    return clinic.store.clinic_id() if request.privacy is Privacy.IDENTIFIED else ""


def _until(choice: Choice, clinic: HasDay, plan: Plan) -> Slot:
    """Now in the day of ``plan``, or where a range ends earlier, when its last day is over."""
    now = clinic.slot(plan)
    if choice.as_of == now.day:
        return now
    return Slot(choice.as_of + timedelta(days=1), Part.MORNING)


def words_of(library: Library) -> Words:
    """What the content's ids are called, for FHIR."""
    texts = library.texts
    return Words(
        exercises={name: text.name for name, text in texts.exercises.items()},
        programmes={name: text.name for name, text in texts.programmes.items()},
        lessons={name: text.title for name, text in texts.lessons.items()},
        questions={name: text.ask for name, text in texts.safety.items()},
        signs={name: (text.signs, text.later_signs) for name, text in texts.safety.items()},
        parts={name: len(each.parts) for name, each in library.programmes.items()},
    )
