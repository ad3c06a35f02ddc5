"""Printed pages from content and plans, each looked at before it goes anywhere."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from msgspec.structs import replace as struct_replace

from app.content.library import Library
from app.core.calendar import calendar
from app.core.chart_code import chart_code
from app.core.errors import KioskError
from app.core.exercise_blank import filled
from app.core.exercise_edit import Draft
from app.core.lessons.week import lesson_of_week
from app.core.letter_text import NO_WORDS, OwnWords
from app.core.plan import Plan, PlanItem, plan_from
from app.core.print_form import AS_SET, Layout, PrintForm, Wanted
from app.core.programme import Programme
from app.core.record import Slot
from app.documents.card import Card, cards
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.figures_sheet import FigurePart, figures_sheet
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, Handout, render
from app.documents.handout_model import Paper as PaperSize
from app.documents.handout_model import words_of
from app.documents.lesson_sheet import LessonSheet, lesson_sheet
from app.documents.letter import progress_letter
from app.documents.listing_sheet import SHARES, listing
from app.documents.photo import Photos
from app.documents.pictures import Gallery
from app.documents.record_sheet import RecordSheet, record_sheet
from app.figure.motions import Motions
from app.usecases.letters import Subject, letter_from
from app.usecases.next_steps import next_steps
from app.usecases.own_media import OwnMedia
from app.usecases.own_pictures import printed
from app.usecases.wording import Wording

FLARE_LESSON = "flare-ups"
"""Its idea stands on the page for a flare-up, in a programme that teaches it."""

NOBODY = ClinicHeader("")


class Paper:
    """Makes pages. The fonts are read for the first; each language's ``words`` when wanted."""

    def __init__(
        self,
        library: Callable[[], Library],
        words: Wording,
        fonts: Callable[[], Fonts],
        motions: Motions | None = None,
    ) -> None:
        self._library = library
        self._media = OwnMedia(library)
        self._words = words
        self._fonts = fonts
        self._gallery = Gallery(motions or Motions())

    def handout(
        self,
        plan: Plan,
        today: date,
        clinic: ClinicHeader,
        code: str | None = None,
        wanted: Wanted = AS_SET,
        *,
        whose: str = "",
        physio: str = "",
        next_visit: date | None = None,
    ) -> Document:
        """The take-home pages of ``plan``, fit to print; ``whose`` is the patient's id, ``physio``
        whose patient it is, and ``next_visit`` when they meet again, where that is known.

        Raises KioskError when there are no words in that language, when a font is missing, or
        when the pages did not come out right.
        """
        texts = self._words.texts_in(wanted.language)
        lesson = lesson_of_week(plan, today)
        further = next_steps(plan, self._library().exercises) if wanted.next_stage else ()
        every = [item.exercise for item in (*plan.items, *(step.item for step in further))]
        handout = Handout(
            plan=plan,
            texts=texts,
            link=self._library().links[plan.programme.link],
            clinic=clinic,
            printed_on=today,
            code=code,
            paper=wanted.paper or "a4",
            layout=wanted.layout,
            lesson=texts.lessons[lesson] if lesson else None,
            chart_code=chart_code(plan.id),
            calendar=calendar(plan, today, words_of(texts).calendar.title, whose)
            if wanted.calendar
            else "",
            next_stage=further,
            photos={
                it.id: found for it in every if (found := printed(self._media, it)) is not None
            },
            signs=self._library().signs,
            physio=physio,
            next_visit=next_visit,
        )
        return checked(render(handout, self._fonts(), self._gallery))

    def flare_plan(
        self, plan: Plan, today: date, clinic: ClinicHeader, code: str, wanted: Wanted
    ) -> Document:
        """The page for a flare-up, of a ``plan`` in its gentle form, fit to print."""
        texts, name = self._words.texts_in(wanted.language), plan.programme.id
        ours = words_of(self._library().texts).flare
        words = words_of(texts).flare or ours
        assert words is not None
        usual = words.light or (ours.light if ours else None)
        said = struct_replace(texts.programmes[name], title=words.title, goal=words.note)
        lesson = next((each for each in plan.programme.lessons if each == FLARE_LESSON), None)
        handout = Handout(
            plan=replace(plan, breathing=False),  # the note has it
            texts=struct_replace(texts, programmes={**texts.programmes, name: said}),
            link=self._library().links[plan.programme.link],
            clinic=clinic,
            printed_on=today,
            code=code,
            paper=wanted.paper or "a4",
            layout=wanted.layout,
            lesson=texts.lessons[lesson] if lesson else None,
            photos=self._photos(plan),
            signs=self._library().signs,
            by_usual=usual,
        )
        return checked(render(handout, self._fonts(), self._gallery))

    def trial(
        self, draft: Draft, shown: Photos | None, today: date, clinic: ClinicHeader, form: PrintForm
    ) -> Document:
        """The page of an exercise that is being made, as it will print in a plan; ``shown`` are its
        photos. What is not written yet is a gap of dots."""
        library, exercise = self._library(), draft.exercise
        about = (*exercise.regions, "low-back")
        fitting = (it for part in about for it in library.programmes.values() if it.region == part)
        programme = next(fitting, next(iter(library.programmes.values())))
        plan = plan_from(programme, library.exercises, today)
        plan = replace(plan, items=(PlanItem(exercise, exercise.dose),))
        words = {**library.texts.exercises, exercise.id: filled(draft.text)}
        handout = Handout(
            plan=plan,
            texts=struct_replace(library.texts, exercises=words),
            link=library.links[programme.link],
            clinic=clinic,
            printed_on=today,
            paper=form.paper or "a4",
            layout=form.layout,
            photos={} if shown is None else {exercise.id: shown},
            signs=library.signs,
        )
        return checked(render(handout, self._fonts()))

    def draws(self, letters: str) -> dict[str, bool]:
        """Which of ``letters`` can be printed."""
        fonts = self._fonts()
        return {it: fonts.draws(it) for it in letters}

    def _photos(self, plan: Plan) -> dict[str, Photos]:
        every = (item.exercise for item in plan.items)
        return {it.id: found for it in every if (found := printed(self._media, it)) is not None}

    def programme_handout(
        self,
        programme: str,
        today: date,
        clinic: ClinicHeader = NOBODY,
        wanted: Wanted = AS_SET,
    ) -> Document:
        """The pages of a programme to the letter, starting today, for nobody in particular.

        Raises KioskError when there is no such programme, and as ``handout`` does.
        """
        if programme not in self._library().programmes:
            known = ", ".join(sorted(self._library().programmes))
            raise KioskError(
                'There is no programme "{programme}". There are: {known}.',
                programme=programme,
                known=known,
            )
        chosen = self._library().programmes[programme]
        return self.handout(
            plan_from(chosen, self._library().exercises, today), today, clinic, None, wanted
        )

    def lesson_sheet(self, programme: str, clinic: ClinicHeader, wanted: Wanted) -> Document:
        """All lessons of a programme to read at home, fit to print.

        Raises KioskError when there is no such programme, or none of its lessons.
        """
        chosen = self._library().programmes.get(programme)
        if chosen is None or not chosen.lessons:
            raise KioskError(
                'There are no lessons for a programme "{programme}".', programme=programme
            )
        about = self._words.texts_in(wanted.language).programmes[programme].name
        return self._lessons(chosen.lessons, about, chosen, clinic, wanted)

    def lesson(self, lesson: str, clinic: ClinicHeader, wanted: Wanted) -> Document:
        """One lesson to read at home, fit to print, with the film of a programme that has it.

        Raises KioskError when there is no such lesson.
        """
        if lesson not in self._library().texts.lessons:
            known = ", ".join(self._library().texts.lessons)
            raise KioskError(
                'There is no lesson "{lesson}". There are: {known}.', lesson=lesson, known=known
            )
        every = self._library().programmes.values()
        having = next((each for each in every if lesson in each.lessons), None)
        return self._lessons([lesson], "", having, clinic, wanted)

    def _lessons(
        self,
        names: Sequence[str],
        about: str,
        programme: Programme | None,
        clinic: ClinicHeader,
        wanted: Wanted,
    ) -> Document:
        texts = self._words.texts_in(wanted.language)
        sheet = LessonSheet(
            [(texts.lessons[name], self._library().lessons[name].right) for name in names],
            about,
            words_of(texts),
            texts.language,
            self._library().links[programme.link] if programme else None,
            clinic,
            wanted.paper or "a4",
            wanted.layout is Layout.LARGE,
        )
        return checked(lesson_sheet(sheet, self._fonts()))

    def letter(
        self,
        subject: Subject,
        today: Slot,
        clinic: ClinicHeader,
        paper: PaperSize | Literal[""] = "",
        own: OwnWords = NO_WORDS,
    ) -> Document:
        """The progress letter about a patient, in the clinic's own language."""
        texts = self._library().texts
        letter = letter_from(subject, texts, self._library().exercises, clinic, today, own)
        letter = replace(letter, paper=paper or "a4")
        return checked(progress_letter(letter, self._fonts()))

    def figures(
        self,
        title: str,
        about: str,
        parts: Sequence[FigurePart],
        clinic: ClinicHeader,
        paper: PaperSize,
    ) -> Document:
        """A manager's figures on one page, fit to print."""
        return checked(figures_sheet(title, about, parts, clinic, self._fonts(), paper))

    def listing(
        self,
        title: str,
        about: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        clinic: ClinicHeader,
        paper: PaperSize,
        shares: Sequence[float] = SHARES,
    ) -> Document:
        """A list, such as of the audit, fit to print."""
        return checked(listing(title, about, headings, rows, clinic, self._fonts(), paper, shares))

    def record(self, sheet: RecordSheet) -> Document:
        """A patient's record, fit to print."""
        return checked(record_sheet(sheet, self._fonts()))

    def cards(
        self,
        wanted: Sequence[Card],
        clinic: ClinicHeader,
        paper: PaperSize | None,
        language: str = "",
    ) -> Document:
        """Patients' cards: eight to a sheet of ``paper``, or each on a page of its own size."""
        texts = self._words.texts_in(language)
        made = cards(wanted, words_of(texts), texts.language, clinic, self._fonts(), paper)
        return checked(made)
