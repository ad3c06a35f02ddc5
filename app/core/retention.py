"""What is past the time that records are kept."""

from datetime import date

from msgspec import Struct


class Expired(Struct, frozen=True):
    """A record past its time: whose, and the day of the last thing that happened in it."""

    patient: str
    code: str
    name: str
    last: date
