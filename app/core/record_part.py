"""The parts of a record that somebody can choose, for paper and for a PDF."""

from enum import StrEnum


class RecordPart(StrEnum):
    """SUMMARY: who they are, how it goes, and flags. SESSIONS: here and at home."""

    SUMMARY = "summary"
    PLAN = "plan"
    SESSIONS = "sessions"
    MEASURES = "measures"
    NOTES = "notes"


ALL_PARTS = tuple(RecordPart)
