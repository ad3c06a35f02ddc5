"""What sort of thing an entry of the audit tells of, after FHIR's AuditEvent."""

from enum import StrEnum


class AuditKind(StrEnum):
    """The sorts, by what a manager looks for. What no other sort has is a change."""

    SIGN_IN = "sign_in"
    SEEN = "seen"
    """A record was looked at."""
    CHANGED = "changed"
    TAKEN_OUT = "taken_out"
    """On paper, on a stick or in a pack."""
    KEPT = "kept"
    """Records as a whole: backed up, brought back, joined, erased; and the audit itself."""


ACTIONS: dict[AuditKind, tuple[str, ...]] = {
    AuditKind.SIGN_IN: (
        *("signed in", "patient signed in", "sign-in failed", "staff locked", "staff unlocked"),
        *("code locked", "code unlocked"),
    ),
    AuditKind.SEEN: ("record seen",),
    AuditKind.TAKEN_OUT: (
        *(
            "handout made",
            "letter made",
            "letter printed",
            "card made",
            "card page made",
            "records exported",
        ),
        *("records exported: failed", "figures exported", "badge made", "badge page made"),
        *("record page made", "audit exported", "audit exported: failed"),
    ),
    AuditKind.KEPT: (
        *("backup made", "records restored", "records brought in", "record erased"),
        *("record restricted", "restriction lifted", "request refused"),
        *("audit key changed", "audit cut found", "clinic joined", "recovery key made"),
        "went on with records that fall short",
    ),
}
"""The words that the audit uses, by sort."""


def kind_of(action: str) -> AuditKind:
    """The sort of an entry."""
    return next((kind for kind, its in ACTIONS.items() if action in its), AuditKind.CHANGED)
