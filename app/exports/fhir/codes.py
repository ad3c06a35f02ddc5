"""Codes: LOINC where there is a right one, our own otherwise, SNOMED CT only when asked for.

LOINC is free to use under its licence (loinc.org/license); SNOMED CT needs one in many countries,
so that its codes are left out unless a clinic says that it has it. Sources of the codes: LOINC
72514-3 and 55411-3 as in the HL7 Physical Activity guide; SNOMED CT as in the Global Patient Set.
"""

from typing import Any

Json = dict[str, Any]

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
HL7 = "http://terminology.hl7.org/CodeSystem/"
OURS = "urn:physio-kiosk:codes"
EXERCISES = "urn:physio-kiosk:exercises"
LESSONS = "urn:physio-kiosk:lessons"
QUESTIONS = "urn:physio-kiosk:safety-questions"
SOURCES = "urn:physio-kiosk:sources"

LOINC_OF = {
    "pain": ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"),
    "duration": ("55411-3", "Exercise duration"),
}
SNOMED_OF = {
    "exercise-session": ("229065009", "Exercise therapy"),
    "education": ("409073007", "Education"),
}

OUR_CODES = {
    "psfs": "Patient-specific functional scale, one activity, 0 unable to 10 as before",
    "groc": "Global rating of change, -5 very much worse to 5 completely better",
    "sts5": "Five times sit-to-stand, seconds",
    "chair30": "30-second chair stand, times stood up",
    "rmdq": "Roland-Morris disability questionnaire, total",
    "pseq": "Pain self-efficacy questionnaire, total",
    "pseq2": "Pain self-efficacy questionnaire, two questions, total",
    "tsk17": "Tampa scale of kinesiophobia, 17 questions, total",
    "tsk11": "Tampa scale of kinesiophobia, 11 questions, total",
    "pcs": "Pain catastrophizing scale, total",
    "ndi": "Neck disability index, total",
    "promis_pi": "PROMIS pain interference, T-score",
    "exercise-session": "A session of exercises",
    "home-session": "A session of exercises at home, as the patient told",
    "education": "A short lesson",
    "duration": "How long a session took",
    "pain": "Pain, 0 none to 10 worst",
    "effort": "How hard it was, 0 no effort to 10 hardest",
    "confidence": "Confidence, 0 none to 10 full",
    "before": "Before the session",
    "during": "During the session",
    "after": "After the session",
    "target-reps": "Reps asked for",
    "held-seconds": "Seconds held, all reps together",
    "side": "The working side",
    "outcome": "How it ended",
    "adherence": "Sessions done over sessions due",
    "sessions-done": "Due sessions that were done",
    "sessions-due": "Sessions due so far",
    "screening-outcome": "What came of the safety questions",
    "yes": "Yes",
    "no": "No",
    "unsure": "Not sure",
    "goal-steps": "Steps of a goal that are done, of five",
    "weekly-days": "Days a week on which the week's target is done",
    "settled": "Whether the pain after an earlier session had settled, 1 for yes",
}
OUR_SOURCES = {
    "measured": "Measured by the kiosk",
    "reported": "Said by the patient",
    "staff": "Entered by staff",
    "computed": "Worked out by the program",
}


class Codes:
    """``snomed`` adds SNOMED CT's codes beside the others."""

    def __init__(self, *, snomed: bool = False) -> None:
        self._snomed = snomed

    def concept(self, code: str, text: str = "", *more: Json) -> Json:
        """One of our codes, with LOINC's and SNOMED's for the same where there are any."""
        coding = []
        if code in LOINC_OF:
            coding.append(_coding(LOINC, *LOINC_OF[code]))
        if self._snomed and code in SNOMED_OF:
            coding.append(_coding(SNOMED, *SNOMED_OF[code]))
        if code in OUR_CODES:
            coding.append(_coding(OURS, code, OUR_CODES[code]))
        if not coding and not more:
            return {"text": text or code}
        return {"coding": [*coding, *more], "text": text or OUR_CODES.get(code, code)}


def _coding(system: str, code: str, display: str = "") -> Json:
    found = {"system": system, "code": code}
    return {**found, "display": display} if display else found


def ours(code: str) -> Json:
    """One of our codes alone."""
    return _coding(OURS, code, OUR_CODES.get(code, ""))


def named(system: str, code: str, name: str) -> Json:
    """Something of the content, by its id and what it is called."""
    return {"coding": [_coding(system, code, name)], "text": name or code}


def standard(system: str, code: str) -> Json:
    """A code of an HL7 code system."""
    return {"coding": [{"system": HL7 + system, "code": code}]}


def quantity(value: float, unit: str, code: str = "") -> Json:
    """A number with its UCUM unit."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code or unit}


def code_system(url: str, name: str, codes: dict[str, str], number: str, *, complete: bool) -> Json:
    """What our codes mean, as a resource. Records may name content that is no more: such codes
    are not ``complete``."""
    return {
        "resourceType": "CodeSystem",
        "id": number,
        "url": url,
        "name": name,
        "status": "active",
        "content": "complete" if complete else "fragment",
        "caseSensitive": True,
        "concept": [
            {"code": code, "display": display or code} for code, display in sorted(codes.items())
        ],
    }
