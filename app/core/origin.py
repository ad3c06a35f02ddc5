"""Where an exercise comes from, and what it says about itself."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.licence import licence_of

Said = Annotated[str, Meta(min_length=1, max_length=120)]
Level = Literal["beginner", "intermediate", "expert"]
BodyPart = Literal[
    "neck", "shoulder", "arm", "wrist-hand", "upper-back", "low-back", "trunk",
    "hip", "thigh", "knee", "lower-leg", "ankle-foot",
]  # fmt: skip
"""The part of the body that an exercise of others is for. ``Region`` is what a programme treats."""

Url = Annotated[str, Meta(pattern=r"^https?://[^\s\"<>]+\Z", max_length=300)]


class Origin(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``source`` is the library, ``author`` who made it there, ``licence`` as it is written there.

    All of it may be missing: our own exercises have none.
    """

    source: Said | None = None
    author: Said | None = None
    licence: Said | None = None
    url: Url | None = None
    regions: Annotated[tuple[BodyPart, ...], Meta(max_length=12)] = ()
    level: Level | None = None
    muscles: Annotated[tuple[Said, ...], Meta(max_length=20)] = ()

    @property
    def credit(self) -> str:
        """Who is to be named wherever the exercise is shown or printed; "" where nobody has to."""
        if self.licence is None or not licence_of(self.licence).credit:
            return ""
        return ", ".join(it for it in (self.author, self.source, self.licence, self.url) if it)
