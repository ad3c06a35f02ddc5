"""Scenes of who a patient is, of whose patients a list is, and of what is entered at the desk."""

from msgspec.structs import replace

from app.staff.patient.measuring import MeasuringState
from app.staff.people.person_form import on_a_button
from app.staff.records.export_state import ExportState, Taken, judged, part_options
from app.usecases.measuring import entered
from tests.qml.staff_reading_scenes import (
    ARABIC,
    LONG_NAME,
    NOBODY,
    NOTES,
    ON_TRACK,
    PATIENT,
    READY,
    WORDS,
    listing,
)
from tests.qml.staff_writing_scenes import PEOPLE, PERSON

WHO = (
    {"what": "diagnosis", "text": "Low back pain since the spring, with leg pain", "side": "left"},
    {"what": "physio", "text": "Demo physio"},
    {"what": "visit", "text": "Thu 3 Dec 2026, 14:30"},
    {"what": "phone", "text": "020 7946 0000 (work)"},
    {"what": "email", "text": "demo.patient@example.org"},
    {"what": "number", "text": "H-1001"},
)
LONG_WHO = (
    {"what": "diagnosis", "text": WORDS, "side": "both"},
    {"what": "physio", "text": LONG_NAME},
    {"what": "visit", "text": "Wed 23 Sept 2026, 14:30"},
    {"what": "email", "text": "maximiliane.wolkenstein-sonnenschein@physiotherapie.example.org"},
    {"what": "number", "text": ARABIC},
)
CHANGED = {
    **NOTES[0],
    "former": [
        {"words": "Showed the frist exercise.", "by": LONG_NAME, "on": "15 Nov", "at": "9:10"}
    ],
}
FULL = replace(
    PERSON,
    name=LONG_NAME,
    phone="020 7946 0000 (work)",
    email="demo.patient@example.org",
    hospitalNumber="H-1001",
    diagnosis="Low back pain since the spring, with leg pain",
    side="left",
    physio="s",
    visit="2026-12-03",
    visitDay="Thu 3 Dec 2026",
    visitIn=10,
    visitTime="14:30",
    physios=(
        *PERSON.physios,
        {"value": "u", "text": on_a_button(LONG_NAME)},
        {"value": "v", "text": ARABIC},
    ),
    edited=True,
)
WRONG = {
    "phone": "A phone number has digits, such as 020 7946 0000. Put it right.",
    "email": "An e-mail address is like ann@example.org. Put it right.",
    "visitTime": "A time is like 14:30. Put it right, or leave it empty.",
}
ASKING = MeasuringState(open=True, measures=tuple(it.id for it in entered()))
TYPED = replace(
    ASKING,
    measure="groc",
    low=-5,
    high=5,
    typed="7",
    problem="Enter a number from -5 to 5, whole.",
)
RATED = replace(
    ASKING,
    measure="psfs",
    rows=(
        {"id": "a", "words": "Lift a full kettle", "typed": "6.5", "problem": ""},
        {"id": "b", "words": ARABIC, "typed": "", "problem": ""},
        {"id": "", "words": "", "typed": "12", "problem": "Enter a number from 0 to 10."},
    ),
    ready=True,
)
MINE = replace(
    listing(*NOBODY[:1], ("ready", 3, READY), *NOBODY[2:], ("on_track", 5, ON_TRACK)),
    whose="mine",
    others=4,
)

TAKING = judged(
    ExportState(
        "choose",
        places=(
            {"path": "/media/stick", "name": "STICK"},
            {"path": "/srv/exports", "name": "/srv/exports"},
        ),
        place="/media/stick",
        parts=part_options(),
    )
)
PACK = judged(replace(TAKING, kind=Taken.PACK, passphrase="a long passphrase", again="another"))

ABOUT_SCENES = {
    "today_mine": ("today", {"today": MINE}),
    "today_mine_none": (
        "today",
        {"today": replace(listing(*NOBODY, ("on_track", 0, ())), whose="mine", others=4)},
    ),
    "people_mine": ("people", {"people": replace(PEOPLE, among="all")}),
    "people_mine_none": (
        "people",
        {"people": replace(PEOPLE, among="mine", people=(), more=False)},
    ),
    "patient_about": (
        "patient",
        {"patient": replace(PATIENT, who=WHO, notes=(CHANGED, NOTES[1]), mayMeasure=True)},
    ),
    "patient_about_long": (
        "patient",
        {"patient": replace(PATIENT, name=ARABIC, who=LONG_WHO, mayMeasure=True)},
    ),
    "patient_change": (
        "patient",
        {
            "patient": replace(
                PATIENT, asking="change", about=NOTES[0]["id"], words=NOTES[0]["words"]
            )
        },
    ),
    "patient_measure": ("patient", {"patient": PATIENT, "measuring": ASKING}),
    "patient_measure_typed": ("patient", {"patient": PATIENT, "measuring": TYPED}),
    "patient_measure_own": ("patient", {"patient": PATIENT, "measuring": RATED}),
    "patient_export": ("patient", {"patient": PATIENT, "taking": TAKING}),
    "patient_export_pack": ("patient", {"patient": PATIENT, "taking": PACK}),
    "person_full": ("person", {"person": FULL}),
    "person_moves": ("person", {"person": replace(FULL, mayMove=True)}),
    "person_moved": (
        "person",
        {"person": replace(FULL, archived=True, movedTo="Demo clinic, South Street")},
    ),
    "person_wrong": ("person", {"person": replace(FULL, problems=WRONG)}),
}
ABOUT_MAIN = ("staff_today_mine", "staff_patient_about", "staff_person_full")
ABOUT_CONTENT = ("diagnosis", "text", "problem", "visitDay")
