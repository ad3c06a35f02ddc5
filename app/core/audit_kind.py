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
        *("went on with records that fall short", "record sent to another clinic"),
        *("record came from another clinic", "record taken back before it arrived"),
    ),
    AuditKind.CHANGED: (
        *("patient added", "patients brought in", "patient edited", "patient archived"),
        *("patient restored", "PIN set", "card revoked", "note written", "note changed"),
        *("plan saved", "plan copied", "plan paused", "plan resumed", "plan ended"),
        *("plan end undone", "template saved", "template taken away", "flag seen"),
        *("proposal accepted", "proposal changed", "proposal declined", "proposal superseded"),
        *("proposal taken as allowed", "proposal kept", "difference decided"),
        *("measure entered", "home sessions entered", "exercise saved", "exercise confirmed"),
        *("letter printed", "setting changed", "logo set", "logo removed", "clock found right"),
        *("staff added", "staff made lead", "staff lead no more", "staff secret set"),
        *("staff secret changed", "short PIN set", "staff roles changed", "staff archived"),
        *("badge revoked", "version asked for"),
    ),
}
"""The words that the audit uses, by sort. The records and packs keep them as they stand here; a
screen says them in its own language. What is in none of them is a change too."""


def kind_of(action: str) -> AuditKind:
    """The sort of an entry."""
    return next((kind for kind, its in ACTIONS.items() if action in its), AuditKind.CHANGED)
