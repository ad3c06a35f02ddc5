"""A letter that somebody has begun to write."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """To whom, and what the physio says so far."""

    addressee: str
    summary: str
    next_step: str
