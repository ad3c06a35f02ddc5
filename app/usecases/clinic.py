"""What the kiosk does with records, content and paper: no Qt, called on the worker thread.

What only prints is imported where it does: it takes longer than all that signing in needs.
"""

from __future__ import annotations

from dataclasses import replace
from statistics import median_high
from typing import TYPE_CHECKING, Literal

from app.core.dosing import extras, for_session
from app.core.errors import KioskError
from app.core.gentle_form import gently_of
from app.core.letter_text import NO_WORDS, OwnWords
from app.core.plan import plan_from
from app.core.print_form import PLAIN, PaperSize, PrintForm, Wanted
from app.core.rules.flare_form import with_flare
from app.core.rules.settling import asks_about
from app.core.rules.standing import May, plan_now, standing
from app.core.session.compile import compile_session
from app.core.session.progress import Progress
from app.core.session.steps import Step
from app.core.session.timing import minutes_of
from app.core.signs import Call
from app.store.recorder import SessionRecorder
from app.usecases.clinic_as_set import ClinicAsSet
from app.usecases.look import Look as Look
from app.usecases.square import qr_rows
from app.usecases.visit import PlanChangedError, Visit
from app.usecases.whose import meeting_of

if TYPE_CHECKING:
    from app.documents.document import Document
    from app.documents.handout_model import ClinicHeader


class Clinic(ClinicAsSet):
    """What patients do here, and the pages that tell of it."""

    def visit(self, patient: str, changed: bool = False) -> Visit:
        """All that the screens need to know of a patient, read in one go. ``changed``: they say
        that something about their health has."""
        self.workshop.refresh()
        plan = self.store.plans.current(patient)
        slot = self.slot(plan)
        session, progress = None, Progress()
        if opened := self.store.sessions.open_session(patient):
            session, slot, progress = opened
        self.care.assess(patient, slot.day)
        if session is None:
            self.care.go_up(patient, slot.day)
            plan = self.store.plans.current(patient)
        record = self.store.sessions.record(patient)
        number, reads = self.setting("emergency_number"), self._language_of(patient)
        told = {"emergency_number": number, "language": reads}
        if plan is None:
            return Visit(*(patient, slot, None, record, session, progress), **told)
        case = self.care.case(plan, record, slot.day)
        about = asks_about(case)
        today, clearance = self.gate.clear(plan_now(case), record, slot.day, changed)
        today = with_flare(case, today, self.gate.is_clear(plan, record))
        offers, today = extras(today), for_session(today, slot, progress.places)
        for item in (*today.items, *gently_of(today).items):
            self.motion(item.exercise.id)
            self.workshop.prepare(item.exercise.id)
        return Visit(
            *(patient, slot, today, record, session, progress),
            standing=standing(case),
            settle_about=about.id if about else None,
            clearance=clearance,
            in_flare=case.flare is not None,
            extras=offers,
            **told,
        )

    def _language_of(self, patient: str) -> str:
        """The language that a patient reads, empty where it is not offered here."""
        reads = self.store.patients.get(patient).language
        return reads if reads in self.languages() else ""

    def steps(self, visit: Visit, progress: Progress) -> tuple[Step, ...]:
        """The steps of the session that is due, less what ``progress`` holds."""
        assert visit.plan is not None
        day, part = visit.slot.day, visit.slot.part
        return compile_session(visit.plan, day, part, visit.record, progress, self.library.lessons)

    def usual_minutes(self) -> int:
        """How long a session of the middle programme takes: what the first screen promises."""
        slot = self.slot()
        plans = (
            plan_from(each, self.library.exercises, slot.day)
            for each in self.library.programmes.values()
        )
        steps = (compile_session(plan, slot.day, slot.part) for plan in plans)
        return median_high(map(minutes_of, steps))

    def begin(self, visit: Visit, again: bool) -> SessionRecorder:
        """Open the record of a session: the cut one, or with ``again`` a new one."""
        held = visit.standing.may in (May.LOCKED, May.PAUSED)
        if held or visit.clearance.stop or visit.clearance.asks:
            raise KioskError("The safety questions come first. Sign in again to answer them.")
        assert visit.plan is not None
        now = self.store.plans.current(visit.patient)
        if now is None or now.id != visit.plan.id or now.ended_on or now.paused_on(visit.slot.day):
            raise PlanChangedError("Your plan was changed just now. Sign in again to see it.")
        since = visit.plan.gently.since if visit.plan.gently else None
        if visit.open_session and not again:
            return SessionRecorder(self.store, visit.open_session, since)
        session = self.store.sessions.begin(visit.patient, visit.plan, visit.slot)
        return SessionRecorder(self.store, session, since)

    def begin_or_renew(self, visit: Visit, again: bool) -> SessionRecorder | Visit:
        """The same, or where a physio has changed the plan meanwhile, the visit as it is now."""
        try:
            return self.begin(visit, again)
        except PlanChangedError:
            return replace(self.visit(visit.patient), renewed=True)

    def link_qr(self, link: str) -> tuple[str, ...]:
        """A link's address as QR rows for the screen."""
        return qr_rows(self.library.links[link].url)

    def handout_pdf(self, patient: str, form: PrintForm = PLAIN, by: str | None = None) -> bytes:
        """The take-home pages of a patient's plan, ``by`` a staff id."""
        return self.handout(patient, Wanted.of(form), by).pdf

    def next_stage_pdf(self, patient: str, form: PrintForm = PLAIN, by: str | None = None) -> bytes:
        """The same with what may come after the plan."""
        return self.handout(patient, Wanted.of(form, next_stage=True), by).pdf

    def handout(self, patient: str, wanted: Wanted, by: str | None = None) -> Document:
        """The take-home pages of a patient's plan, fit to print. What is not ``wanted`` otherwise
        is as the clinic's settings and the patient's language have it. The page shows what the
        kiosk would: nothing in a position that the patient has told trouble with.

        Raises KioskError without a plan, while a flag that stops exercise waits for a physio, and
        where the pages did not come out right.
        """
        self.workshop.refresh()
        self.store.rights.may_leave(patient, by)
        plan = self.store.plans.current(patient)
        if plan is None:
            raise KioskError("There is no plan to print yet. Ask a physio to set one up.")
        known, today = self.store.patients.get(patient), self.slot().day
        record = self.store.sessions.record(patient)
        case = self.care.case(plan, record, today)
        weeks = plan if case.flare else plan_now(case)  # a flare-up passes; the page is for weeks
        now = replace(weeks, rules=plan.rules)
        plan = self.gate.at_home(now, record)
        wanted = self._as_set(patient, wanted)
        head, met = self.letterhead(), meeting_of(self.store, patient, today)
        made = self.paper.handout(plan, today, head, known.code, wanted, **met)
        self.store.ledger.note_seen("handout made", patient, by)
        return made

    def flare_pdf(self, patient: str, form: PrintForm = PLAIN) -> bytes:
        """A page for a flare-up: the gentle form of a patient's plan for a week, and the idea that
        goes with it. Raises KioskError as ``handout`` does.
        """
        self.store.rights.may_leave(patient)
        self.workshop.refresh()
        plan = self.store.plans.current(patient)
        if plan is None:
            raise KioskError("There is no plan to print yet. Ask a physio to set one up.")
        known, today = self.store.patients.get(patient), self.slot().day
        record = self.store.sessions.record(patient)
        clear = self.gate.at_home(plan, record)
        case = self.care.case(plan, record, today)
        gently = gently_of(with_flare(case, clear, self.gate.is_clear(plan, record)))
        page = replace(clear, items=gently.items, starts_on=today, weeks=1, earlier=())
        wanted = self._as_set(patient, Wanted(form.paper, form.layout))
        return self.paper.flare_plan(page, today, self.letterhead(), known.code, wanted).pdf

    def lessons_pdf(self, patient: str, form: PrintForm = PLAIN, by: str | None = None) -> bytes:
        """The lessons of a patient's programme to read at home. KioskError without a plan, or
        where its programme has no lessons."""
        self.store.rights.may_leave(patient, by)
        plan = self.store.plans.current(patient)
        if plan is None:
            raise KioskError("There is no plan yet, so there are no lessons to print.")
        wanted = self._as_set(patient, Wanted(form.paper, form.layout))
        return self.paper.lesson_sheet(plan.programme.id, self.letterhead(), wanted).pdf

    def _as_set(self, patient: str, wanted: Wanted) -> Wanted:
        """What is not ``wanted`` otherwise as the clinic and the patient have it."""
        language = wanted.language or self._language_of(patient)
        return replace(wanted, paper=wanted.paper or self.setting("paper"), language=language)

    def letter(
        self,
        patient: str,
        paper: PaperSize | Literal[""] = "",
        by: str | None = None,
        *,
        noted: bool = True,
        own: OwnWords = NO_WORDS,
    ) -> bytes:
        """The progress letter about a patient, fit to print, on the clinic's ``paper`` unless it
        is said, with a physio's ``own`` words and the mark of the audit's last entry: that it was
        made, unless it is part of something else that is ``noted``. KioskError without a plan."""
        self.store.rights.may_leave(patient, by)
        plan = self.store.plans.current(patient)
        if plan is None:
            raise KioskError("There is no plan to report on yet. Set one up first.")
        from app.usecases.letters import Subject

        known, record = self.store.patients.get(patient), self.store.sessions.record(patient)
        if noted:
            self.store.ledger.note_seen("letter made", patient, by)
        subject = Subject(known, plan, record, self._zone, self.store.audit_mark())
        paper = paper or self.setting("paper")
        return self.paper.letter(subject, self.slot(plan), self.letterhead(), paper, own).pdf

    def uncalled(self) -> tuple[Call, ...]:
        """Whom nobody can call by a handout, because the clinic has set no number for it."""
        return self.letterhead().uncalled

    def letterhead(self) -> ClinicHeader:
        """The clinic's name, contact and logo. Raises KioskError for a logo that is no picture."""
        from app.documents.handout_model import ClinicHeader
        from app.documents.logo import find_logo, read_logo

        logo = find_logo(self._folder) if self._folder else None
        return ClinicHeader(
            self.setting("clinic_name"),
            self.setting("clinic_contact"),
            read_logo(logo) if logo else None,
            self.setting("emergency_number"),
        )
