"""What a patient may ask for about their record, and the grounds on which a clinic decides.

After Articles 15 to 18 of the GDPR, in plain words. Grounds are fixed words and not free text, so
that the audit, which outlives the record, names nobody.
"""

from enum import StrEnum


class ClinicDecision(StrEnum):
    """What the clinic decides; in words of the audit."""

    ERASE = "record erased"
    RESTRICT = "record restricted"
    LIFT = "restriction lifted"
    REFUSE = "request refused"


class Ground(StrEnum):
    """Why."""

    CONSENT_GONE = "consent taken back"
    NOT_NEEDED = "not needed any more"
    UNLAWFUL = "should not have been kept"
    DISPUTED = "said to be wrong, being looked into"
    OBJECTED = "objection, being looked into"
    CLAIM = "needed for a legal claim"
    RATHER_KEPT = "patient wants it kept, not used"
    SETTLED = "question settled"
    ASKED = "patient asked"
    MUST_KEEP = "law says how long it is kept"
    UNKNOWN = "could not show who they are"
    REPEATED = "asked again and again without cause"
    EXPIRED = "past its time"


GROUNDS = {
    ClinicDecision.ERASE: (Ground.CONSENT_GONE, Ground.NOT_NEEDED, Ground.UNLAWFUL),
    ClinicDecision.RESTRICT: (
        Ground.DISPUTED,
        Ground.OBJECTED,
        Ground.CLAIM,
        Ground.RATHER_KEPT,
    ),
    ClinicDecision.LIFT: (Ground.SETTLED, Ground.ASKED),
    ClinicDecision.REFUSE: (Ground.MUST_KEEP, Ground.CLAIM, Ground.UNKNOWN, Ground.REPEATED),
}
"""The grounds that each decision can have; a record past its time is the retention's own."""
