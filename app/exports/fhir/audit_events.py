"""AuditEvent: who did what, for a program that watches over who sees records.

Kinds are DICOM's (DCM, part of R4's value set of kinds); what was done stands in the audit's own
words as a subtype. Only what the audit holds: patients by number, staff by number and name.
"""

from collections.abc import Iterable, Iterator

import orjson

from app.core.audit import AuditEvent
from app.core.audit_kind import AuditKind, kind_of
from app.exports.fhir.codes import HL7, Json
from app.exports.fhir.context import KIOSK, as_fhir, system_of

DCM = "http://dicom.nema.org/resources/ontology/DCM"
ACTIONS_SYSTEM = "urn:physio-kiosk:audit"

_EXPORT = ("110106", "Export")
_IMPORT = ("110107", "Import")
_RECORD = ("110110", "Patient Record")
_ALERT = ("110113", "Security Alert")
_SIGN_IN = ("110114", "User Authentication")
_SETTINGS = ("110131", "Software Configuration")
_SECURITY = ("110136", "Security Configuration")
_ROLES = ("110137", "User security Attributes Changed")

_SORTS = {
    AuditKind.SIGN_IN: (_SIGN_IN, "E"),
    AuditKind.SEEN: (_RECORD, "R"),
    AuditKind.TAKEN_OUT: (_EXPORT, "R"),
    AuditKind.CHANGED: (_RECORD, "U"),
    AuditKind.KEPT: (_RECORD, "U"),
}
_OWN_SORTS = {
    "backup made": (_EXPORT, "R"),
    "records restored": (_IMPORT, "C"),
    "records brought in": (_IMPORT, "C"),
    "patients brought in": (_IMPORT, "C"),
    "record erased": (_RECORD, "D"),
    "record sent to another clinic": (_EXPORT, "R"),
    "record came from another clinic": (_IMPORT, "C"),
    "record taken back before it arrived": (_RECORD, "U"),
    "request refused": (_RECORD, "E"),
    "audit key changed": (_ALERT, "E"),
    "audit cut found": (_ALERT, "E"),
    "went on with records that fall short": (_ALERT, "E"),
    "clinic joined": (_SECURITY, "E"),
    "recovery key made": (_SECURITY, "C"),
    "setting changed": (_SETTINGS, "U"),
    "clock found right": (_SETTINGS, "U"),
    "patient added": (_RECORD, "C"),
    "note written": (_RECORD, "C"),
    "plan saved": (_RECORD, "C"),
    "template saved": (_SETTINGS, "C"),
    "template taken away": (_SETTINGS, "D"),
}
"""What a kind of ours alone says wrongly: DICOM's kind; create, read, update, delete or execute."""

_FAILED = ("sign-in failed", "records exported: failed", "audit exported: failed")
_MINOR, _FINE = "4", "0"

PATIENT_SIGNED_IN = "patient signed in"


def audit_events(events: Iterable[AuditEvent], clinic: str) -> Iterator[bytes]:
    """A line of NDJSON for each; ``clinic`` tells its numbers from others'."""
    for event in events:
        yield orjson.dumps(audit_event(event, clinic), option=orjson.OPT_APPEND_NEWLINE)


def audit_event(it: AuditEvent, clinic: str) -> Json:
    """One entry."""
    (code, display), done = _sort(it)
    found: Json = {
        "resourceType": "AuditEvent",
        "id": it.id,
        "type": {"system": DCM, "code": code, "display": display},
        "subtype": [{"system": ACTIONS_SYSTEM, "code": it.action}],
        "action": done,
        "recorded": it.at,
        "outcome": _MINOR if it.action in _FAILED else _FINE,
        "agent": [_agent(it, clinic)],
        "source": {
            "observer": KIOSK,
            "type": [{"system": f"{HL7}security-source-type", "code": "1"}],
        },
    }
    entity = _entity(it, clinic)
    return {**found, "entity": [entity]} if entity else found


def _sort(it: AuditEvent) -> tuple[tuple[str, str], str]:
    if it.action in _OWN_SORTS:
        return _OWN_SORTS[it.action]
    kind = kind_of(it.action)
    if kind is AuditKind.CHANGED and it.colleague:
        return _ROLES, "U"
    if kind is AuditKind.CHANGED and not it.subject:
        return _SETTINGS, "U"
    return _SORTS[kind]


def _agent(it: AuditEvent, clinic: str) -> Json:
    """Who did it: one of the staff, a patient who signed in, the machine's user, or the kiosk."""
    if it.staff:
        who = {**_colleague(it.staff, clinic), "display": as_fhir(it.name) or it.staff}
        return {"who": who, "requestor": True}
    if it.action == PATIENT_SIGNED_IN and it.patient:
        return {"who": _patient(it, clinic), "requestor": True}
    if it.agent:
        return {"altId": as_fhir(it.agent), "requestor": True}
    return {"who": KIOSK, "requestor": False}


def _entity(it: AuditEvent, clinic: str) -> Json:
    found: Json = {}
    if it.patient:
        found = {"what": _patient(it, clinic), "type": _entity_type("1"), "role": _role("1")}
    elif it.colleague:
        found = {"what": _colleague(it.colleague, clinic), "type": _entity_type("1")}
    elif it.subject:
        number = {"system": system_of("record", clinic), "value": it.subject}
        found = {"what": {"identifier": number}, "type": _entity_type("2")}
    if detail := as_fhir(it.detail):
        found["detail"] = [{"type": "detail", "valueString": detail}]
    return found


def _patient(it: AuditEvent, clinic: str) -> Json:
    """As a Patient of our packs is called, by the number that is on the card."""
    number = {"system": system_of("patient", clinic), "value": it.code}
    return {"reference": f"Patient/{it.patient}", "type": "Patient", "identifier": number}


def _colleague(number: str, clinic: str) -> Json:
    return {
        "type": "Practitioner",
        "identifier": {"system": system_of("staff", clinic), "value": number},
    }


def _entity_type(code: str) -> Json:
    return {"system": f"{HL7}audit-entity-type", "code": code}


def _role(code: str) -> Json:
    return {"system": f"{HL7}object-role", "code": code}
