"""What was measured, and the activities a patient chose."""

from datetime import date, datetime

from msgspec import Struct

from app.core.own_words import clean_words

MOST_ACTIVITIES = 3
"""How many activities the kiosk asks for."""

LONGEST_WORDS = 60
"""Letters of an activity: what still reads well in large type."""


class Activity(Struct, frozen=True):
    """Something the patient finds hard, in their own words, which never change."""

    id: str
    position: int
    words: str


class Measurement(Struct, frozen=True):
    """One value of one measure. ``value`` is None when it was asked and put off.

    ``activity`` is the id of the activity that is rated; ``about`` the session a ``settled`` is
    about; ``session`` the one it was taken in, if any.
    """

    id: str
    measure: str
    value: float | None
    day: date
    when: datetime
    activity: str | None = None
    about: str | None = None
    session: str | None = None


def tidy(words: str) -> str:
    """An activity as it is stored: one space between words, nothing that cannot be seen."""
    return clean_words(words)
