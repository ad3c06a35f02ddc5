"""Sample states of the page of exercises."""

from typing import get_args

from msgspec.structs import replace

from app.core.origin import BodyPart as Region
from app.figure.pose_choices import BodyPart, Placement
from app.figure.positions import Position
from app.staff.exercises.picture_state import PicturesState
from app.staff.exercises.posing import PosingState
from app.staff.exercises.state import ExercisesState
from app.staff.exercises.wording import (
    choice_words,
    part_of_body_words,
    position_words,
    region_words,
)
from tests.qml.sample_pictures import photo
from tests.qml.staff_team_sample import NONE, POSITIONS

EXERCISE_CONTENT = ("cue", "next", "said")

REGIONS = tuple(
    {"value": it, "text": region_words(it), "on": it == "low-back"} for it in get_args(Region)
)
STARTS = tuple({"value": str(it), "text": position_words(it)} for it in Position)
PARTS = tuple({"value": str(it), "text": part_of_body_words(it)} for it in BodyPart)
HAND = (
    Placement.AS_START,
    Placement.ON_HEAD,
    Placement.ON_SHOULDER,
    Placement.OUT,
    Placement.BESIDE,
)

LISTED = ExercisesState(
    ready=True,
    rows=tuple(
        {"id": name, "name": words, "own": own, "draft": draft}
        for name, words, own, draft in (
            ("own-1", "Bridge with a band", True, False),
            ("own-2", "Sit tall, ours", True, True),
            ("bird-dog", "Bird-dog", False, False),
            ("bridge", "Bridge", False, False),
        )
    ),
    positions=STARTS,
    regions=REGIONS,
)
OWN = ExercisesState(
    ready=True,
    editing=True,
    own=True,
    draft=True,
    unsaved=True,
    name="Sit tall, ours",
    positions=STARTS,
    regions=REGIONS,
    parts=PARTS,
    poses=(
        {"value": "start", "text": "The start"},
        {"value": "there", "text": "Sit up tall"},
    ),
    screens=(
        {"cue": "Sit up tall", "next": "hold it there", "photo": 0, "seconds": 0},
        {"cue": "Hold it", "next": "let go slowly", "photo": 0, "seconds": 5},
    ),
    needing=tuple(
        {"value": words, "text": words, "on": words == "lying on the back"} for words in POSITIONS
    ),
    equipment=tuple(
        {"value": words, "text": words, "on": False}
        for words in ("a mat", "a wall", "a chair", "a pillow", "a band", NONE)
    ),
)
SHOWN = PicturesState(photos=(photo(), photo((300, 400))))


def word(key: str, value: str, said: str = "", wrong: bool = False, number: int = 0) -> object:
    return {
        "key": key, "value": value, "most": 60, "said": said, "wrong": wrong, "number": number,
    }  # fmt: skip


WORDS = (
    word("name", "Sit tall, ours"),
    word("aim", "", "Write this before you save.", wrong=True),
    word(
        "steps.0",
        "Simultaneously elongate the cervical and thoracic musculature.",
        "Hard to read below the age of 18. Shorter words and sentences help.",
    ),
    word("cues.lift.now", "Sit up tall", number=1),
)
FILES = tuple(
    {
        "name": f"IMG_20261123_{at:04}.jpg" if at % 4 else f"VID_20261123_{at:04}.mp4",
        "video": at % 4 == 0,
        "picture": photo((400, 300) if at % 3 else (300, 400)) if at % 4 else "",
    }
    for at in range(1, 15)
)
PLACES = (
    {"name": "Phone: Pixel 7", "kind": "phone"},
    {"name": "Camera card: EOS_DIGITAL", "kind": "card"},
    {"name": "Stick: USB", "kind": "stick"},
)
CHOOSING = PicturesState(choosing=True, places=PLACES, place=0, files=FILES, more=212, apple=3)

EXERCISE_STATES = {
    "staff_exercise": (
        {
            "exercises": replace(
                OWN,
                words=WORDS,
                writable=False,
                problem="“Sit up tall”: the head is 2 cm below the floor.",
            )
        },
        "",
    ),
    "staff_exercise_needs": ({"exercises": OWN, "pictures": SHOWN}, "What it needs"),
    "staff_exercise_poses": (
        {
            "exercises": OWN,
            "posing": PosingState(
                pose="start",
                part="left_hand",
                options=tuple(
                    {
                        "value": str(it),
                        "text": choice_words(BodyPart.LEFT_HAND, it),
                        "on": it is Placement.ON_HEAD,
                    }
                    for it in HAND
                ),
            ),
        },
        "Poses",
    ),
    "staff_exercise_media": ({"exercises": OWN, "pictures": SHOWN}, "Photos and video"),
    "staff_exercise_choosing": ({"exercises": OWN, "pictures": CHOOSING}, ""),
    "staff_exercise_no_place": (
        {"exercises": OWN, "pictures": PicturesState(choosing=True)},
        "",
    ),
    "staff_exercise_crop": (
        {
            "exercises": OWN,
            "pictures": replace(
                SHOWN,
                cropping=1,
                whole=photo((300, 400)),
                ratio=0.75,
                crop=(0.0, 0.2, 1.0, 0.7625),
            ),
        },
        "",
    ),
    "staff_exercise_screen": (
        {"exercises": replace(OWN, screen=0), "pictures": SHOWN},
        "",
    ),
    "staff_exercise_new": ({"exercises": LISTED}, "New exercise"),
}
