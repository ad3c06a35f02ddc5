"""Scenes of Today and of a patient's page."""

from msgspec.structs import replace

from app.staff.patient.model import PatientState
from app.staff.today.model import StaffTodayState
from tests.qml.staff_day_scenes import DAY_CONTENT, DAY_MAIN, DAY_SCENES

LONG_NAME = "Demo Maximiliane-Alexandrina Wolkenstein-Sonnenschein von und zu der Langen Heide"
ARABIC = "تجربة محمد عبد الرحمن الأمين"
HEBREW = "הדגמה דוד כהן"
ODD = "Demo esrever 🙂 bell"
EASTERN = "王小明 さくら 김민준 ใจดี"


def case(name, need, reason="", days=0, **more):
    """One patient's line."""
    return {
        "kind": "case",
        "id": name,
        "name": name,
        "code": "204 117",
        "need": need,
        "programme": "Mid-upper back",
        "planned": True,
        "reason": reason,
        "tier": "",
        "about": "",
        "more": 0,
        "exercise": "",
        "value": -1,
        "dated": True,
        "days": days,
        **more,
    }


def listing(*groups, more=None):
    """The state with these groups of ``(need, count, cases)``."""
    rows, heads = [], []
    for need, count, cases in groups:
        heads.append({"need": need, "count": count, "row": len(rows) if count else -1})
        if count:
            rows += [{"kind": "group", "need": need, "count": count}, *cases]
        if count > len(cases):
            rows.append({"kind": "more", "need": need, "count": count - len(cases)})
    total = sum(count for _, count, _ in groups)
    return StaffTodayState(True, tuple(heads), tuple(rows), total, mayPrint=True)


FLAGGED = (
    case(
        "Demo 000041",
        *("flagged", "screening", 0),
        tier="emergency",
        about="Chest pain, pressure or hard to breathe",
    ),
    case("Demo 000076", "flagged", "two_red", 1, tier="urgent", more=2),
    case(
        "Demo 000090",
        *("flagged", "red_pain", 3),
        tier="soon",
        programme="Neck",
        value=8,
        exercise="Toes-to-wall Squat",
    ),
)
READY = (
    case("Demo 000014", "ready", "ease", 1, exercise="Quarter Wall Squat"),
    case("Demo 000011", "ready", "review", 2, programme="Low back"),
    case("Demo 000033", "ready", "progress", 0, exercise="Spider Rotation with a Hold"),
)
UNSEEN = (
    case("Demo 000079", "unseen", "", 12),
    case("Demo 000029", "unseen", "never", 9, programme="Low back"),
)
PLANLESS = (
    case("Demo 000025", "planless", "no_plan", dated=False, programme="", planned=False),
    case("Demo 000065", "planless", "over", 5),
)
ON_TRACK = (
    case("Demo 000002", "on_track", "", 0),
    case("Demo 000007", "on_track", "paused", -4),
    case("Demo 000008", "on_track", "paused", dated=False),
    case("Demo 000009", "on_track", "not_started", -3),
    case("Demo 000077", "on_track", "", 1, programme="Neck"),
)
NAMES = tuple(
    case(name, "flagged", "red_pain", 1, tier="soon")
    for name in (LONG_NAME, ARABIC, HEBREW, ODD, EASTERN)
)
NOBODY = (("flagged", 0, ()), ("ready", 0, ()), ("unseen", 0, ()), ("planless", 0, ()))


def line(*values, step=1.0):
    """Points of a trend, a day or so apart."""
    return tuple({"x": round(number * step), "y": y} for number, y in enumerate(values))


def measure(name, first, last, change="", words="", matters=2.0):
    """A measure from its first to its last value; without a change it was taken once."""
    return {
        "measure": name,
        "words": words,
        "first": first,
        "last": last,
        "once": not change,
        "change": change,
        "matters": matters,
        "firstOn": "2 Nov 2026",
        "lastOn": "16 Nov 2026",
    }


def flag(tier, days=0, about="", kind="red_pain", **seen):
    """A flag, waiting unless it was seen."""
    return NO_FACTS | {
        "id": f"{tier}-{days}",
        "kind": kind,
        "tier": tier,
        "about": about,
        "days": days,
        "seenBy": "",
        "seenWords": "",
        "seenOn": "",
        **seen,
    }


NO_FACTS = {
    "value": -1,
    "moment": "",
    "exercise": "",
    "on": "20 Nov 2026",
    "part": "",
    "day": "2026-11-20",
    "session": "",
}
DURING = {"value": 7, "moment": "during", "exercise": "Toes-to-wall Squat", "part": "afternoon"}
DONE, HOME, MISSED, PAUSED = "done", "home", "missed", "paused"
GRID = tuple(
    {"number": number, "marks": marks, "days": ["2026-11-16"] * 14, "done": 12, "due": 14}
    for number, marks in enumerate(
        (
            [DONE, DONE, DONE, MISSED, DONE, DONE, DONE, DONE, DONE, HOME, DONE, DONE, DONE, DONE],
            [DONE, MISSED, DONE, DONE, PAUSED, PAUSED, PAUSED, PAUSED, HOME, DONE, *["off"] * 4],
            [DONE, DONE, MISSED, DONE, DONE, "today", *["later"] * 8],
            ["later"] * 14,
        ),
        1,
    )
)
NOTES = (
    {"words": "Showed the first exercise again.", "by": "Demo physio", "on": "16 Nov 2026"},
    {"words": "Would like to come in the mornings only.", "by": "Demo physio", "on": "2 Nov 2026"},
)
NOTES = tuple({**it, "id": it["on"], "at": "10:42", "former": []} for it in NOTES)
PATIENT = PatientState(
    ready=True,
    mayLetter=True,
    patient="p",
    name="Demo 000033",
    code="204 117",
    programme="Mid-upper back",
    week=3,
    weeks=4,
    seenDays=0,
    grid=GRID,
    done=25,
    due=29,
    home=2,
    percent=86,
    band="on_track",
    span=21,
    since="2 Nov 2026",
    pain=line(6, 6, 5, 5, 5, 4, 4, 4.5, 4, 3, 3, 3, 2, 3, step=1.5),
    worst=line(7, 6, 6, 5, 7, 5, 4, 5, 4, 4, step=2.2),
    after=line(6, 5, 5, 4, 5, 4, 4, 4, 3, 3, step=2.2),
    days=tuple(range(0, 21, 2)),
    effort=line(5, 4, 4, 5, 4, 4, 3, 4, 3, 3, step=2.2),
    confidence=line(3, 4, 6, 7, step=6.8),
    marks=({"x": 9, "kind": "progressed", "version": 2}, {"x": 16, "kind": "eased", "version": 3}),
    items=(
        {"exercise": "Spider Rotation", "dose": "6 each side", "rung": 3, "rungs": 5},
        {"exercise": "Toes-to-wall Squat", "dose": "10 times, hold 3 s", "rung": 3, "rungs": 5},
        {"exercise": "Tabletop Thoracic Rotation", "dose": "6 each side", "rung": 4, "rungs": 5},
    ),
    proposal="progress",
    sentence="One step up: Toes-to-wall Squat → Close Wall Squat. Every rep done in 4 sessions on "
    "3 days. Pain 3 at most, effort 4 at most.",
    measures=(
        measure("pain", 6, 3, "better"),
        measure("confidence", 3, 7, "better"),
        measure("psfs", 3.3, 6.7, "better", matters=2.3),
        measure("psfs", 3, 7, "better", "Lift a full kettle", 2.3),
        measure("psfs", 4, 5, "little", "Sit for an hour", 2.3),
        measure("sts5", 14.2, 17, "worse", matters=2.3),
        measure("chair30", 11, 11),
    ),
    lessonsSeen=7,
    lessonsTotal=16,
    lessonsRight=5,
    lessonsAnswered=7,
    lastLesson="Hurt is not the same as harm",
    notes=NOTES,
)
FLAGS = (
    flag("emergency", 0, "Chest pain, pressure or hard to breathe"),
    flag("soon", 3, **DURING),
)
SEEN = flag("soon", 9, seenBy="Demo physio", seenWords="Talked it through", seenOn="13 Nov 2026")
UNKNOWN = PatientState(ready=True, patient="p", name="Demo 000025", code="731 902")
WORDS = "Told the patient to rest the wrist. " * 4


ASIDE = (
    "Sit Tall on the Ball cannot be shown: text/en/exercises/own-3f2a91c0.toml: aim: "
    '"Lets your upper back wake up, with no c…" (318 letters) is not allowed; '
    "allowed: text of 1 to 240 letters.\n"
    "Plans go on without it. All mistakes: physio-kiosk content check"
)

READING_SCENES = {
    "staff_today": (
        "today",
        listing(
            *(("flagged", 3, FLAGGED), ("ready", 3, READY), ("unseen", 2, UNSEEN)),
            *(("planless", 2, PLANLESS), ("on_track", 76, ON_TRACK)),
        ),
    ),
    "staff_today_calm": ("today", listing(*NOBODY, ("on_track", 5, ON_TRACK))),
    "staff_today_aside": (
        "today",
        replace(listing(*NOBODY, ("on_track", 5, ON_TRACK)), aside=ASIDE),
    ),
    "staff_today_machine": (
        "today",
        replace(listing(*NOBODY, ("on_track", 5, ON_TRACK)), clock="behind", room=420),
    ),
    "staff_today_nobody": ("today", listing(*NOBODY, ("on_track", 0, ()))),
    "staff_today_uncalled": (
        "today",
        replace(
            listing(*NOBODY, ("on_track", 5, ON_TRACK)),
            uncalled=("emergency", "clinic"),
        ),
    ),
    "staff_today_apart": (
        "today",
        replace(
            listing(*NOBODY, ("on_track", 5, ON_TRACK)),
            exchange={"late": True, "at": "10:14", "trouble": "network", "differences": 2},
        ),
    ),
    "staff_today_names": (
        "today",
        listing(("flagged", len(NAMES), NAMES), *NOBODY[1:], ("on_track", 10_000, ON_TRACK)),
    ),
}
READING_SCENES |= {
    "staff_patient": ("patient", PATIENT),
    "staff_patient_flags": (
        "patient",
        replace(PATIENT, flags=FLAGS, pastFlags=(SEEN,), proposal="review"),
    ),
    "staff_patient_hold": ("patient", replace(PATIENT, proposal="hold", standing="paused")),
    "staff_patient_new": ("patient", replace(UNKNOWN, standing="no_plan")),
    "staff_patient_begun": (
        "patient",
        replace(
            PATIENT,
            proposal="",
            sentence="",
            measures=(),
            notes=(),
            marks=(),
            pain=line(5),
            effort=line(4),
            confidence=(),
            lessonsSeen=0,
            lessonsAnswered=0,
            lastLesson="",
            week=1,
            span=7,
            done=1,
            due=1,
            home=0,
            percent=100,
            worst=(),
            after=line(4),
            days=(0,),
            grid=(
                {
                    "number": 1,
                    "marks": [DONE, "today", *["later"] * 12],
                    "days": ["2026-11-16"] * 14,
                    "done": 1,
                    "due": 1,
                },
            ),
        ),
    ),
    "staff_patient_names": (
        "patient",
        replace(PATIENT, name=LONG_NAME, notes=({**NOTES[0], "words": WORDS},), standing="over"),
    ),
    "staff_patient_arabic": ("patient", replace(PATIENT, name=ARABIC)),
    "staff_patient_accept": ("patient", replace(PATIENT, asking="accept")),
    "staff_patient_decline": ("patient", replace(PATIENT, asking="decline")),
    "staff_patient_seen": ("patient", replace(PATIENT, asking="flag", flags=FLAGS)),
    "staff_patient_note": ("patient", replace(PATIENT, asking="note")),
}
READING_SCENES |= DAY_SCENES
READING_MAIN = (
    *DAY_MAIN,
    "staff_today",
    "staff_today_aside",
    "staff_today_names",
    "staff_patient",
    "staff_patient_flags",
)
READING_CONTENT = (
    *DAY_CONTENT,
    "about",
    "exercise",
    "programme",
    "dose",
    "sentence",
    "words",
    "lastLesson",
)
