"""Ids, noise and times that are the same for the same seed."""

from datetime import date, datetime, time, timedelta
from functools import cache
from random import Random

from app.core.ids import uuid7
from app.store.ledger import Ledger


class Stamps:
    """Makes ids and finds the time of a local minute."""

    def __init__(self, ledger: Ledger, rng: Random) -> None:
        self._rng = rng
        self._midnight = cache(lambda day: ledger.moment(day, time()))

    def id(self, when: datetime) -> str:
        """A row's id of that time."""
        return uuid7(when, self._rng.randbytes(10))

    def at(self, day: date, minutes: float) -> datetime:
        """The time so many minutes into a local day."""
        midnight: datetime = self._midnight(day)
        return midnight + timedelta(minutes=minutes)
