"""The hours in which a kiosk makes no sound."""

from datetime import time

from msgspec import Struct


class QuietHours(Struct, frozen=True):
    """From ``start`` until just before ``end``, in the kiosk's local time; may pass midnight.

    The same time twice means never.
    """

    start: time
    end: time

    def hold(self, now: time) -> bool:
        """Whether it is quiet at ``now``, a local time without a zone."""
        if self.start <= self.end:
            return self.start <= now < self.end
        return now >= self.start or now < self.end
