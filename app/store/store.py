"""The store as the other rooms see it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from app.core.audit import Verified
from app.core.dataset.choice import Choice
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.live import Live
from app.core.long_work import LongWork
from app.core.programme import Programme
from app.core.rules.effective import effective_rules
from app.core.rules.numbers import Rules
from app.store.audit_chain import mark_of, verify
from app.store.audit_head import HeadFile
from app.store.audit_key import own_chain
from app.store.audit_list import AuditList
from app.store.backups import proven
from app.store.badges import Badges
from app.store.caseload import Caseload
from app.store.clock_check import ClockCheck
from app.store.credentials import Credentials
from app.store.days import Days
from app.store.differences import Differences
from app.store.erasure import Erasure
from app.store.extract.extract import Extract
from app.store.figures import FigureCounts
from app.store.files import Key, kiosk_id
from app.store.find import Find
from app.store.first_start import FirstStarts
from app.store.flags import Flags
from app.store.goals import Goals
from app.store.growth import Growth, growth
from app.store.home_entries import HomeEntries
from app.store.keyed import connect
from app.store.ledger import Ledger
from app.store.letter_drafts import LetterDrafts
from app.store.measures import Measures
from app.store.notes import Notes
from app.store.patients import Patients
from app.store.plan_breaks import PlanBreaks
from app.store.plans import Plans
from app.store.proposals import Proposals
from app.store.retention import Retention
from app.store.rights import Rights
from app.store.roster import Roster
from app.store.screenings import Screenings
from app.store.sessions import Sessions
from app.store.settings import Settings
from app.store.staff import StaffList
from app.store.staff_sign_in import StaffDoor
from app.store.templates import Templates
from app.store.trouble import plainly
from app.store.unwell import Unwell
from db.sqlite import dbapi2


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is stored. ``sets`` are those done to the end; ``answers`` those with a number."""

    patients: int
    sessions: int
    sets: int
    reps: int
    answers: int
    lessons: int
    flags: int


_COUNTS = """
SELECT (SELECT count(*) FROM patient), (SELECT count(*) FROM session),
  (SELECT count(*) FROM set_result WHERE outcome = 'done'),
  (SELECT coalesce(sum(reps_done), 0) FROM set_result),
  (SELECT count(*) FROM answer WHERE value IS NOT NULL),
  (SELECT count(*) FROM lesson_seen), (SELECT count(*) FROM flag)
"""


class Store:
    """An open data folder. It belongs to the thread that opened it: from another one every call
    raises, since a slow disk must never hold up a screen. Close it when done, there as well."""

    def __init__(
        self,
        ledger: Ledger,
        credentials: Credentials,
        exercises: Mapping[str, Exercise],
        programmes: Mapping[str, Programme],
        unlock: Callable[[], None],
        folder: Path,
        own_key: Key,
    ) -> None:
        self.ledger = ledger
        self.own_key = own_key
        self._folder = folder
        self._unlock = unlock
        self._credentials = credentials
        self.patients = Patients(ledger, credentials)
        self.settings = settings = Settings(ledger)
        self.retention = Retention(ledger)
        self.erasure = Erasure(ledger, credentials)
        self.plans = Plans(
            *(ledger, exercises, programmes),
            lambda it: effective_rules(it.rules, settings.several(Rules.__struct_fields__)),
        )
        self.templates = Templates(ledger, self.plans)
        self.breaks = PlanBreaks(ledger)
        self.measures = Measures(ledger)
        self.goals = Goals(ledger)
        self.screenings = Screenings(ledger)
        self.sessions = Sessions(ledger)
        self.days = Days(ledger)
        self.home_entries = HomeEntries(ledger)
        self.flags = Flags(ledger)
        self.unwell = Unwell(ledger)
        self.proposals = Proposals(ledger, self.plans)
        self.staff = StaffList(ledger, credentials)
        self.rights = Rights(ledger, self.staff)
        self.badges = Badges(ledger, credentials)
        self.staff_door = StaffDoor(ledger, credentials, self.staff, self.badges)
        self.notes = Notes(ledger)
        self.letter_drafts = LetterDrafts(ledger)
        self.differences = Differences(ledger)
        self.find = Find(ledger, credentials)
        self.caseload = Caseload(ledger)
        self.roster = Roster(ledger, self.caseload, self.find)
        self.audit_list = AuditList(ledger)
        self.figures = FigureCounts(
            ledger, Live(lambda: {name: len(it.parts) for name, it in programmes.items()})
        )
        self.clock = ClockCheck(ledger)
        self.first_start = FirstStarts(ledger)

    def audit_mark(self) -> str:
        """Where the audit stands, for a page or a pack: what was before cannot be changed unseen
        while that is kept. Exports do not count, so that the same records make the same pack."""
        return mark_of(self.ledger.db.conn, own_chain(self._folder))

    def pack_passphrase(self) -> str:
        """What opens the packs that the night writes."""
        return self._credentials.pack_passphrase()

    def check_audit(self, marks: Iterable[str] = (), *, beside: bool = False) -> Verified:
        """Whether the whole audit is as it was written, up to ``marks`` from papers or packs and
        to what this kiosk's backups say; ``beside`` on a connection of its own, on any thread."""
        kiosk = kiosk_id(self._folder / "kiosk.json")
        own = [it.about.audit for it in proven(self._folder) if it.about.kiosk == kiosk]
        held = [it for it in own if isinstance(it, str) and it]
        head = HeadFile(self._folder).read()
        asked = own_chain(self._folder), head, [*marks, *held]
        if not beside:
            return verify(self.ledger.db.conn, *asked)
        with self.beside() as conn:
            return verify(conn, *asked)

    @contextmanager
    def beside(self) -> Iterator[dbapi2.Connection]:
        """A connection of its own that only reads, on any thread."""
        with plainly(), closing(connect(self._folder / "kiosk.db", self.own_key)) as conn:
            conn.execute("PRAGMA query_only = ON")
            yield conn

    def today(self) -> date:
        """The local day."""
        return self.ledger.today()

    def extract(self, choice: Choice, work: LongWork) -> Extract:
        """The chosen records on their way out. Open and close it, on a store of its own."""
        key = self._credentials.export_key(choice.key_name)
        return Extract(self.ledger, choice, key, work)

    def clinic_id(self) -> str:
        """What tells this clinic's numbers from those of any other; it says nothing else."""
        return str(UUID(bytes=self._credentials.export_key("which clinic")[:16], version=4))

    def schema(self) -> str:
        """The newest step that the database's shape has had."""
        ((name,),) = self.ledger.rows("SELECT max(name) FROM _sqlite_migrations")
        return str(name)

    def counts(self) -> Counts:
        """How much is stored, over all patients."""
        (row,) = self.ledger.rows(_COUNTS)
        return Counts(*row)

    def growth(self) -> Growth:
        """How large the records are, and what a patient-year adds."""
        return growth(self.ledger)

    def fold(self) -> None:
        """Brings what lies in the log into the data file, when somebody has left or nobody came."""
        self.ledger.fold()

    def let_go(self) -> None:
        """Keeps nothing that names anybody in memory; what is asked for next is read anew. What
        somebody of the staff has changed, who has left now, is folded as well."""
        self.caseload.let_go()
        with suppress(KioskError):
            self.ledger.fold()
        self.ledger.let_go()

    def close(self) -> None:
        """Folds the log into the database and lets the files go."""
        try:
            self.ledger.close()
        finally:
            self._unlock()
