"""Scenes of the pages on which staff change something: people, plans, and the ticked chart."""

from msgspec.structs import replace

from app.staff.home_sessions.model import HomeEntriesState
from app.staff.people.model import PeopleState
from app.staff.people.new_patient import NewPatientState
from app.staff.people.person import PersonState
from app.staff.plan.history import PlanHistoryState
from app.staff.plan.state import DraftState, PlanState
from tests.qml.dose_sample import DOSE
from tests.qml.filter_sample import FILTERS
from tests.qml.home_chart_sample import CHART, WEEKDAYS
from tests.qml.rights_sample import COPY, ERASE, RIGHTS
from tests.qml.sample_pictures import posing, squares
from tests.qml.staff_reading_scenes import ARABIC, HEBREW, LONG_NAME

CARD = tuple(squares("PK" + "B" * 32))
PROGRAMMES = tuple(
    {"value": name, "text": words}
    for name, words in (("low-back", "Low back"), ("mid", "Mid-upper back"), ("neck", "Neck"))
)
LANGUAGES = ({"value": "en", "text": "English"}, {"value": "ar", "text": "العربية"})

_PERSON = {"detail": "Mid-upper back", "code": "204 117"}
PEOPLE = PeopleState(
    ready=True,
    people=tuple(
        _PERSON | {"id": name, "name": name, "archived": name == HEBREW, "planned": name != HEBREW}
        for name in ("Demo Patient", LONG_NAME, ARABIC, HEBREW)
    ),
    more=True,
    mayPrint=True,
)
FORM = NewPatientState(
    name="Demo Newcomer",
    birthYear="1984",
    languages=LANGUAGES,
    programme="neck",
    programmes=PROGRAMMES,
    pin="7852",
)
PERSON = PersonState(
    ready=True,
    code="204 117",
    name="Demo Patient",
    birthYear="1984",
    languages=LANGUAGES,
    hasPlan=True,
    mayArchive=True,
    mayPlan=True,
    mayRecord=True,
    cardMade="22 Nov 2026",
    physios=(
        {"value": "", "text": "Nobody yet"},
        {"value": "s", "text": "Demo physio"},
        {"value": "t", "text": "Demo colleague"},
    ),
)
NAMES = ("Spider Rotation", "Toes-to-wall Squat", "Tabletop Thoracic Rotation")
POSES = ("reach", "squat", "table")
LADDER = (
    ("seated", "Seated Rotation", "table"),
    ("thread", "Thread and Reach", "table"),
    ("spider", "Spider Rotation", "reach"),
    ("hold", "Spider Rotation with Hold", "reach"),
    ("side", "Spider Rotation, Side to Side", "reach"),
)
FIGURES = {pose: posing(pose) for pose in POSES}
WHOLE = DraftState(
    items=tuple(
        {"id": name, "name": name, "figure": FIGURES[pose]}
        for name, pose in zip(NAMES, POSES, strict=True)
    ),
    lines=tuple({"dose": "6 times each side", "rung": "3/5", "warned": False} for _ in NAMES),
    programme="Mid-upper back",
    usualTitle="Your mid-upper back plan",
    starts="16 Nov 2026",
    term="16 Nov 2026 – 13 Dec 2026",
    days=tuple({"value": str(n), "text": it, "on": n < 6} for n, it in enumerate(WEEKDAYS, 1)),
    parts=(
        {"value": "morning", "text": "morning", "on": True},
        {"value": "afternoon", "text": "afternoon", "on": True},
    ),
    barred=tuple(
        {"value": it, "text": it, "on": it == "kneeling"}
        for it in ("high plank", "kneeling", "weight on the wrists", "squatting")
    ),
    facts=tuple(
        {"id": it, "text": text, "said": said}
        for it, text, said in (
            ("cancer", "Has had cancer", "no"),
            ("bones", "Osteoporosis, or an earlier fracture of the spine", "yes"),
            ("stiff", "Morning stiffness of more than half an hour", "ask"),
        )
    ),
    cleared=({"value": "squatting", "text": "squatting", "on": True},),
    own=(
        {"name": "usual", "text": "Usual pain", "value": 6, "least": -1, "most": 10, "words": ""},
        {"name": "amber_max", "text": "Amber ends at", "value": 5, "least": 1, "most": 9}
        | {"words": "5, as for all"},
    ),
    minutes=7,
)
ITEM = replace(
    WHOLE,
    at=1,
    exercise="Spider Rotation with Hold",
    rung="hold",
    rungs=tuple(
        {
            "id": rung,
            "name": name,
            "dose": "6 times each side, hold 3 s",
            "needs": "high plank",
            "now": rung == "spider",
            "figure": FIGURES[pose],
        }
        for rung, name, pose in LADDER
    ),
    numbers=tuple(
        {"name": name, "text": text, "value": value, "least": 0.0, "most": 60.0, "step": 1.0}
        for name, text, value in (
            ("sets", "Sets", 2.0),
            ("reps", "Times", 6.0),
            ("hold_s", "Hold", 3.0),
            ("rest_s", "Rest between sets", 20.0),
            ("tempo", "Slower by", 1.0),
        )
    ),
    side="both",
    mayEase=True,
    canEase=True,
    canHarden=True,
    allowances=(
        {"value": "", "text": "None: I sign each step", "on": False},
        {"value": "arm", "text": "Up to Spider Rotation with Arm Lift", "on": True},
        {"value": "band", "text": "Up to Spider Rotation with Band", "on": False},
    ),
)
PLAN = PlanState(
    ready=True,
    name="Demo Patient",
    code="204 117",
    version=3,
    planned=True,
    programmes=PROGRAMMES,
)
WARNED = replace(
    PLAN,
    dirty=True,
    findings=(
        {"words": "Spider Rotation is 2 rungs harder at once. One is usual.", "blocks": False},
    ),
)
CHOICES = tuple(
    {"id": f"{rung}{n}", "name": name, "figure": FIGURES[pose]}
    for n in range(7)
    for rung, name, pose in LADDER
)
WAITING = replace(
    PLAN,
    dirty=True,
    asking="waiting",
    proposal="Close Wall Squat next: 4 full sessions, pain 3 or less.",
    proposalChanges=True,
    meeting="You changed what it is about.",
    meanwhiles=(
        {"value": "kept", "text": "Keep it waiting"},
        {"value": "decide", "text": "Decide now: add it to my change"},
        {"value": "declined", "text": "Drop it"},
    ),
    meanwhile="kept",
)
COMPARED = (
    {"name": "Weeks", "was": "4", "now": "6", "words": "", "kind": "changed"},
    {
        "name": NAMES[0],
        "was": "6 times each side",
        "now": "8 times each side, hold 3 s",
        "words": "Times: 8, before 6\nHold: 3 s, before 0 s",
        "kind": "changed",
    },
    {"name": NAMES[1], "was": "10 times", "now": "10 times", "words": "", "kind": "same"},
    {"name": "Bird-dog", "was": "–", "now": "6 times", "words": "New", "kind": "added"},
    {"name": NAMES[2], "was": "6 times", "now": "–", "words": "Taken out", "kind": "removed"},
)
STUCK = "Tabletop Thoracic Rotation needs this: kneeling. It is barred here. Choose another rung."
BARRED = replace(PLAN, dirty=True, findings=({"words": STUCK, "blocks": True, "mends": True},))
MENDED = replace(WHOLE, swapped="Open Book is put in. It takes the place of Spider Rotation.")
CLASH = replace(
    PLAN,
    dirty=True,
    asking="clash",
    clash="Demo colleague changed this plan at 10:42. Yours is kept: compare.",
    comparison=COMPARED,
)
HISTORY = PlanHistoryState(
    ready=True,
    planned=True,
    name="Demo Patient",
    code="204 117",
    versions=tuple(
        {
            "id": str(n),
            "text": f"Version {n}",
            "detail": "changed · 22 Nov 2026 10:42 · Demo physio",
        }
        for n in (3, 2, 1)
    ),
    current="3",
    only=False,
    chosen="2",
    comparison=COMPARED,
    canUndo=True,
)

PAGES = {
    "people": ("people", {"people": PEOPLE}),
    "people_none": ("people", {"people": PeopleState(ready=True, text="zzz", unknown=True)}),
    "people_uncalled": ("people", {"people": replace(PEOPLE, uncalled=("emergency",))}),
    "new": ("new_patient", {"new_patient": FORM}),
    "new_wrong": (
        "new_patient",
        {
            "new_patient": replace(
                FORM,
                name=LONG_NAME * 2,
                nameProblem="A name has 120 letters at the most. Shorten it.",
                yearProblem="The year of birth is from 1900 to 2026, such as 1984.",
                problem="The disk is full. Free some space, then try again.",
                alike=({"id": "x", "name": "Demo Patient", "detail": "204 117"},),
            )
        },
    ),
    "new_saved": (
        "new_patient",
        {"new_patient": replace(FORM, saved=True, code="916 642", card=CARD)},
    ),
    "person": ("person", {"person": PERSON}),
    "person_card": ("person", {"person": replace(PERSON, card=CARD, pin="4903", name=LONG_NAME)}),
    "person_ask": ("person", {"person": replace(PERSON, asking="revoke")}),
    "person_restricted": (
        "person",
        {"person": replace(PERSON, archived=True, restricted=True, mayDecide=True)},
    ),
    "person_rights": (
        "person",
        {"person": replace(PERSON, name=LONG_NAME, mayDecide=True), "rights": RIGHTS},
    ),
    "person_erase": (
        "person",
        {"person": replace(PERSON, name=LONG_NAME, mayDecide=True), "rights": ERASE},
    ),
    "person_copy": ("person", {"person": replace(PERSON, mayDecide=True), "copying": COPY}),
    "person_locked": ("person", {"person": replace(PERSON, locked=True)}),
    "person_archived": ("person", {"person": replace(PERSON, archived=True, cardMade="")}),
    "plan": ("plan", {"plan": PLAN, "draft": WHOLE}),
    "plan_item": ("plan", {"plan": WARNED, "draft": ITEM, "dose": DOSE}),
    "plan_barred": ("plan", {"plan": BARRED, "draft": MENDED}),
    "plan_reason": ("plan", {"plan": replace(WARNED, asking="reason"), "draft": ITEM}),
    "plan_clash": ("plan", {"plan": CLASH, "draft": WHOLE}),
    "plan_add": (
        "plan",
        {
            "plan": replace(PLAN, asking="add"),
            "draft": replace(WHOLE, choices=CHOICES, filters=FILTERS),
        },
    ),
    "plan_waiting": ("plan", {"plan": WAITING, "draft": WHOLE}),
    "plan_waiting_why": (
        "plan",
        {
            "plan": replace(
                WAITING,
                meeting="",
                meanwhile="declined",
                findings=WARNED.findings,
                reason="Knee first",
            ),
            "draft": WHOLE,
        },
    ),
    "plan_none": ("plan", {"plan": replace(PLAN, planned=False, version=0, asking="programme")}),
    "plan_proposal": (
        "plan",
        {
            "plan": replace(
                PLAN,
                proposal="Close Wall Squat next: 4 full sessions, pain 3 or less.",
                proposalChanges=True,
                pause="Paused from 23 Nov 2026 to 29 Nov 2026: holiday",
            ),
            "draft": WHOLE,
        },
    ),
    "history": ("plan_history", {"plan_history": HISTORY}),
    "history_proposal": (
        "plan_history",
        {
            "plan_history": replace(
                HISTORY,
                versions=(
                    {
                        "id": "",
                        "text": "What was proposed: dropped",
                        "detail": "22 Nov 2026 10:51 · Demo physio · Knee first, then again",
                    },
                    *HISTORY.versions[:1],
                    {
                        "id": "",
                        "text": "What was proposed: kept waiting",
                        "detail": "22 Nov 2026 10:42 · Demo colleague",
                    },
                    *HISTORY.versions[1:],
                ),
            )
        },
    ),
    "history_pause": (
        "plan_history",
        {
            "plan_history": replace(
                HISTORY, asking="pause", first="23 Nov 2026", last="29 Nov 2026", reason="Holiday"
            )
        },
    ),
    "chart": ("home_entries", {"home_entries": CHART}),
    "chart_none": ("home_entries", {"home_entries": HomeEntriesState(ready=True)}),
}
WRITING_CONTENT = (
    *("words", "detail", "was", "now", "proposal", "meeting", "clash", "pause", "reason"),
    "swapped",
)
WRITING_MAIN = tuple(
    f"staff_{name}"
    for name in (
        "people",
        "new",
        "person_card",
        "plan",
        "plan_item",
        "plan_clash",
        "history",
        "chart",
    )
)
