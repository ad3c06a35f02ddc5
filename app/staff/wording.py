"""Names and numbers as staff pages say them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

from app.core.errors import KioskError
from app.core.particulars import visit_parts
from app.core.person import birth_year, clean_name
from app.ui.counted import counted
from app.ui.dates import day_text
from app.ui.error_words import error_words
from app.ui.languages import language_name
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from app.content.library import Aside, Library

MOST_ASIDE, LONGEST_WHY, LONGEST_TITLE = 3, 200, 40


def grouped(code: str) -> str:
    """A six-digit code in two groups, easier to read and to type."""
    return f"{code[:3]} {code[3:]}".strip()


def next_stage_title() -> str:
    """What a handout with what may come after it is called in the printer's queue."""
    return translate("Paper", "Plan and next stage")


def lessons_title() -> str:
    """What a sheet of lessons is called in the printer's queue."""
    return translate("Paper", "Lessons")


def letter_title() -> str:
    """What a progress letter is called in the printer's queue: it names nobody."""
    return translate("Paper", "Progress letter")


def record_title() -> str:
    """What a whole record is called in the printer's queue: it names nobody."""
    return translate("Paper", "Whole record")


def plain_name(name: str) -> str:
    """A name without what is not seen: an older record may hold control signs that would turn the
    line around. Joiners stay, for they spell names."""
    return "".join(it for it in name if it in "\u200c\u200d" or not category(it).startswith("C"))


def aside_words(aside: Sequence[Aside]) -> str:
    """What the kiosk cannot use of the clinic's content, and why: a line each, the first few."""
    named = translate("Today", "{name} cannot be shown: {why}.")
    unnamed = translate("Today", "Not used: {why}.")
    lines = [
        (named if it.title else unnamed).format(
            name=_cut(it.title, LONGEST_TITLE), why=_cut(str(it.problem)).rstrip(".")
        )
        for it in aside[:MOST_ASIDE]
    ]
    if len(aside) > MOST_ASIDE:
        lines.append(counted("Today", "And %n more.", len(aside) - MOST_ASIDE))
    if lines:
        lines.append(
            translate("Today", "Plans go on without it. All mistakes: physio-kiosk content check")
        )
    return "\n".join(lines)


def unfit_words(unfit: Sequence[Aside]) -> str:
    """Of what in the clinic's content is shown or printed, but not whole: a line each, as above."""
    named = translate("Today", "{name} cannot be shown or printed whole: {why}.")
    unnamed = translate("Today", "Not shown or printed whole: {why}.")
    lines = [
        (named if it.title else unnamed).format(
            name=_cut(it.title, LONGEST_TITLE), why=_cut(str(it.problem)).rstrip(".")
        )
        for it in unfit[:MOST_ASIDE]
    ]
    if len(unfit) > MOST_ASIDE:
        lines.append(counted("Today", "And %n more.", len(unfit) - MOST_ASIDE))
    if lines:
        lines.append(translate("Today", "It stays in use. All of it: physio-kiosk content check"))
    return "\n".join(lines)


def _cut(why: str, most: int = LONGEST_WHY) -> str:
    return why if len(why) <= most else f"{why[: most - 1]}…"


def card_title() -> str:
    """What a card is called in the printer's queue: it names nobody."""
    return translate("Paper", "Card")


def badge_title() -> str:
    """What a staff badge is called in the printer's queue."""
    return translate("Paper", "Badge")


def not_the_same() -> str:
    """Two secrets that should be one."""
    return translate("FirstStart", "The two are not the same. Type them again.")


def language_options(codes: Iterable[str]) -> tuple[dict[str, str], ...]:
    """Languages to choose from, each by its own name."""
    return tuple({"value": code, "text": language_name(code)} for code in codes)


def programme_options(library: Library) -> tuple[dict[str, str], ...]:
    """The programmes a plan can start from."""
    names = library.texts.programmes
    return tuple({"value": it, "text": names[it].name} for it in library.programmes)


def day_words(day: date) -> str:
    """A day in the language of the screen, such as 22 Nov 2026."""
    return day_text(day, "d MMM yyyy")


def time_words(when: datetime) -> str:
    """A local time of day, such as 10:42."""
    return when.astimezone().strftime("%H:%M")


def weekday_words(day: date) -> str:
    """The same with the day of the week, such as Thu 3 Dec 2026."""
    return day_text(day, "ddd d MMM yyyy")


def visit_words(stored: str) -> str:
    """A next visit, such as Thu 3 Dec 2026, 14:30; empty for none."""
    if not stored:
        return ""
    day, at = visit_parts(stored)
    words = weekday_words(day)
    return f"{words}, {at:%H:%M}" if at else words


def clock_time(when: datetime | None, now: datetime) -> str:
    """When something was: the time of day, with the day where it was not today; empty for never."""
    if when is None:
        return ""
    day = when.astimezone().date()
    if day == now.astimezone().date():
        return time_words(when)
    return f"{day_words(day)}, {time_words(when)}"


def name_problem(text: str) -> str:
    """What is wrong with a name as typed, or nothing."""
    try:
        clean_name(text)
    except KioskError as error:
        return error_words(error)
    return ""


def year_problem(text: str, today: date) -> str:
    """What is wrong with a year of birth as typed, or nothing."""
    try:
        birth_year(text, today)
    except KioskError as error:
        return error_words(error)
    return ""
