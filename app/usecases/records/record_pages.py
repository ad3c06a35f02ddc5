"""One patient's whole record to read and to print, in the parts that were chosen."""

from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from typing import Protocol

from app.core.adherence import adherence
from app.core.decimals import decimal_text
from app.core.errors import KioskError
from app.core.glance import Glance, glance
from app.core.kinds import Measure, Moment
from app.core.particulars import visit_parts
from app.core.plan import Plan
from app.core.record_part import ALL_PARTS, RecordPart
from app.core.roles import Action
from app.core.staff import Staff
from app.documents.handout_model import Paper, words_of
from app.documents.record_sheet import RecordSheet, Section
from app.documents.sentences import date_line, dose_line, grouped
from app.store.notes import Note
from app.usecases.needs import (
    HasDay,
    HasLibrary,
    HasLocalDays,
    HasPaper,
    HasSettings,
    HasStore,
    HasWorkshop,
)
from app.usecases.records.record_sessions import session_rows

Say = Callable[[str], str]
"""What turns an English text of ours into the screen's language."""


class RecordPages(HasStore, HasLibrary, HasWorkshop, HasDay, HasLocalDays, HasPaper, Protocol):
    """Prints a record."""


def record_pdf_of(
    clinic: RecordPages,
    staff: Staff,
    patient: str,
    parts: Collection[RecordPart] = ALL_PARTS,
    say: Say = str,
    *,
    noted: bool = True,
) -> bytes:
    """The record as pages. Raises KioskError for who may not, and where no part was chosen.
    ``noted``: the audit says that it was made, unless it is part of something else that does."""
    staff.require(Action.EXPORT_RECORD)
    clinic.store.rights.may_leave(patient, staff.id)
    made = record_pages(clinic, patient, parts, say)
    if noted:
        chosen = ",".join(it for it in ALL_PARTS if it in parts)
        clinic.store.ledger.note_seen("record page made", patient, staff.id, chosen)
    return made


def record_pages(
    clinic: RecordPages, patient: str, parts: Collection[RecordPart] = ALL_PARTS, say: Say = str
) -> bytes:
    """The same for what has asked already who may."""
    if not parts:
        raise KioskError("Choose at least one part of the record.")
    book = _Book(clinic, patient, say)
    sections = [section for part in ALL_PARTS if part in parts for section in book.part(part)]
    sheet = RecordSheet(
        title=say("Patient record"),
        whose=book.whose(),
        about=book.about(),
        foot=book.foot(),
        sections=sections,
        clinic=clinic.letterhead(),
        paper=_paper(clinic),
    )
    return clinic.paper.record(sheet).pdf


class _Book:
    """One patient's facts, read once, and their sections."""

    def __init__(self, clinic: RecordPages, patient: str, say: Say) -> None:
        store = clinic.store
        clinic.workshop.refresh()
        self._clinic, self._say = clinic, say
        self._patient = store.patients.get(patient)
        self._plan = store.plans.current(patient)
        self._record = store.sessions.record(patient)
        self._versions = store.plans.versions(patient)
        self._notes = store.notes.of(patient)
        self._names = {it.staff.id: it.staff.name for it in store.staff.all()}
        self._slot = clinic.slot(self._plan)
        self._texts = clinic.library.texts

    def whose(self) -> str:
        """The name, on a line of its own: it may run the other way."""
        return self._patient.name

    def about(self) -> str:
        """Of whose code, and of when."""
        return f"{grouped(self._patient.code)} · {self._day(self._slot.day)}"

    def foot(self) -> str:
        """On every page: a sheet that got lost is told by its code, not by a name."""
        said = self._say("{code}, page {page} of {pages}")
        return said.replace("{code}", grouped(self._patient.code))

    def part(self, part: RecordPart) -> Iterator[Section]:
        """The tables of one part."""
        match part:
            case RecordPart.SUMMARY:
                yield from self._summary()
            case RecordPart.PLAN:
                yield from self._plans()
            case RecordPart.SESSIONS:
                yield self._sessions()
            case RecordPart.MEASURES:
                yield self._measures()
            case RecordPart.NOTES:
                yield self._noted()

    def _summary(self) -> Iterator[Section]:
        say = self._say
        known = [(say(what), text) for what, text in self._who() if text]
        yield Section(say("Summary"), ("", ""), known, (0.3, 0.7))
        now = glance(self._plan, self._versions, self._record, self._slot, self._clinic.local_day)
        rows = [tuple(row) for row in self._changes(now)]
        heads = (say("Measure"), say("First"), say("Last"), say("Change"))
        nothing = say("Nothing was measured twice yet.")
        yield Section(say("From the start to now"), heads, rows, (0.4, 0.2, 0.2, 0.2), nothing)
        words = self._texts.letter
        flags = [
            (
                self._day(self._clinic.local_day(flag.raised)),
                (words.kinds.get(flag.kind, words.other) if words else flag.kind),
                flag.about,
                ", ".join(filter(None, (flag.seen_words, self._name(flag.seen_by))))
                if flag.seen
                else say("waits"),
            )
            for flag in reversed(self._record.flags)
        ]
        heads = (say("Day"), say("Flag"), say("About"), say("What was done"))
        yield Section(say("Flags"), heads, flags, (0.16, 0.28, 0.24, 0.32), say("No flags."))

    def _who(self) -> Iterator[tuple[str, str]]:
        it, more, plan = self._patient, self._patient.more, self._plan
        yield "Name", it.name
        yield "Code", grouped(it.code)
        yield "Year of birth", str(it.birth_year or "")
        yield "Hospital number", more.hospital_number
        yield "Phone", more.phone
        yield "E-mail", more.email
        side = {"left": "left", "right": "right", "both": "both sides"}.get(more.side or "", "")
        yield "Diagnosis", ", ".join(filter(None, (more.diagnosis, side and self._say(side))))
        yield "Own physio", self._name(more.physio)
        yield "Next visit", self._visit(more.next_visit)
        yield "Referred by", it.referrer
        if plan is not None:
            yield "Programme", self._texts.programmes[plan.programme.id].name
            yield "Plan", f"{self._day(plan.starts_on)} – {self._day(plan.ends_on)}"
            total = adherence(plan, self._record, self._slot).total
            done = self._say("{done} of {due}, {home} of them at home")
            yield "Sessions", done.format(done=total.done, due=total.due, home=total.home)

    def _changes(self, now: Glance) -> Iterator[tuple[str, str, str, str]]:
        say = self._say
        said = {"better": say("better"), "worse": say("worse"), "little": say("little")}
        for it in now.compared:
            change = said[it.change] if it.change else say("once")
            yield (
                f"\u201c{it.words}\u201d" if it.words else self._measure(it.measure),
                f"{self._number(it.first)} ({self._day(it.first_day)})",
                f"{self._number(it.last)} ({self._day(it.last_day)})",
                change,
            )

    def _plans(self) -> Iterator[Section]:
        say, page = self._say, words_of(self._texts)
        items = self._plan.items if self._plan else ()
        names = self._texts.exercises
        rows = [(names[it.exercise.id].name, dose_line(it, page), it.words or "") for it in items]
        heads = (say("Exercise"), say("Dose"), say("For this patient"))
        nothing = say("There is no plan.")
        yield Section(say("Plan"), heads, rows, (0.34, 0.36, 0.3), nothing)
        kinds = {
            "started": say("started"),
            "changed": say("changed"),
            "progressed": say("a step up"),
            "eased": say("a step down"),
            "undone": say("taken back"),
        }
        versions = [
            (
                self._day(self._clinic.local_day(it.made)),
                f"{it.version}: {kinds[it.kind]}",
                self._name(it.made_by),
                it.reason,
            )
            for it in reversed(self._versions)
        ]
        heads_ = (say("Day"), say("Version"), say("By"), say("Why"))
        yield Section(say("Versions of the plan"), heads_, versions, (0.16, 0.2, 0.24, 0.4), "–")

    def _sessions(self) -> Section:
        say = self._say
        plans: dict[str, Plan | None] = {}

        def plan_of(number: str) -> Plan | None:
            if number not in plans:
                plans[number] = self._clinic.store.plans.get(number)
            return plans[number]

        rows = session_rows(self._record, self._texts, plan_of, self._day, say)
        heads = (say("When"), say("Sets done"), say("Pain before / worst / after"), say("Effort"))
        nothing = say("No session yet.")
        return Section(say("Sessions"), heads, rows, (0.24, 0.44, 0.22, 0.1), nothing)

    def _measures(self) -> Section:
        say, own = self._say, {it.id: it.words for it in self._record.activities}
        rows = [
            (
                self._day(it.day),
                f"\u201c{own[it.activity]}\u201d"
                if it.activity in own
                else self._measure(it.measure),
                self._number(it.value),
            )
            for it in reversed(self._record.measurements)
            if it.value is not None and it.measure != "settled"
        ]
        rows += [
            (self._day(it.slot.day), self._measure(it.measure), self._number(it.value))
            for it in reversed(self._record.answers)
            if it.measure is Measure.CONFIDENCE and it.moment is Moment.BEFORE
        ]
        heads = (say("Day"), say("Measure"), say("Value"))
        nothing = say("Nothing was measured yet.")
        return Section(say("Measures"), heads, rows, (0.2, 0.6, 0.2), nothing)

    def _noted(self) -> Section:
        say = self._say
        rows = [row for note in self._notes for row in self._note(note)]
        heads = (say("When"), say("By"), say("Note"))
        return Section(say("Notes"), heads, rows, (0.2, 0.22, 0.58), say("No notes yet."))

    def _note(self, note: Note) -> Iterator[tuple[str, str, str]]:
        yield self._moment(note.when), self._name(note.by), note.words
        for it in note.former:
            said = self._say("before: {words}").format(words=it.words)
            yield self._moment(it.when), self._name(it.by), said

    def _measure(self, name: str) -> str:
        words = self._texts.letter
        titles = {
            "pain": self._say("Pain"),
            "confidence": self._say("Confidence"),
            "psfs": self._say("Own activities"),
        }
        known = words.measures.get(name) if words else None
        return titles.get(name) or known or name.upper()

    def _name(self, staff: str | None) -> str:
        return self._names.get(staff or "", "")

    def _number(self, value: float) -> str:
        return decimal_text(value, self._texts.language)

    def _day(self, day: date) -> str:
        return date_line(day, words_of(self._texts))

    def _moment(self, when: datetime) -> str:
        local = self._clinic.store.ledger.local(when)
        return f"{self._day(local.date())}, {local:%H:%M}"

    def _visit(self, stored: str) -> str:
        if not stored:
            return ""
        day, at = visit_parts(stored)
        return f"{self._day(day)}, {at:%H:%M}" if at else self._day(day)


def _paper(clinic: HasSettings) -> Paper:
    return "letter" if clinic.setting("paper") == "letter" else "a4"
