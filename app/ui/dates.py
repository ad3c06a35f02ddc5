"""Days and times in the words of the reader's place."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

SHORT, LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def day_text(day: date, form: str | QLocale.FormatType = SHORT) -> str:
    """A day, such as "3 Jan 2026" for ``d MMM yyyy``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def moment_text(at: datetime, form: str | QLocale.FormatType = SHORT) -> str:
    """A day and a time of it."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000)), form)


def weekday_text(day: int, form: QLocale.FormatType = LONG) -> str:
    """A day of the week, 1 for Monday."""
    return QLocale().dayName(day, form)


def first_weekday() -> int:
    """The day with which a week begins here, 1 for Monday."""
    return int(QLocale().firstDayOfWeek().value)
