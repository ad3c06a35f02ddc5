"""What tells somebody at home to stop: which sign, whom to call for it, and where it belongs."""

from enum import StrEnum

from msgspec import Struct

from app.core.kinds import Id, Region


class Call(StrEnum):
    """Whom a sign calls for: help at once, or the clinic."""

    EMERGENCY = "emergency"
    CLINIC = "clinic"


class Sign(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sign, as it stands in resources/content/signs.toml.

    ``regions`` are the parts of the body whose programmes it is printed for; none means all.
    """

    id: Id
    call: Call
    regions: tuple[Region, ...] = ()

    def fits(self, region: Region | None) -> bool:
        """Whether it is printed for ``region``. Of no region nobody knows, so that all are."""
        return region is None or not self.regions or region in self.regions
