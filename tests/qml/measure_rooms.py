"""Draws words that just have room, by app/usecases/content_room.py, on every screen; writes what is
cut all the same, as JSON.

    python -m tests.qml.measure_rooms OUT.json
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.core.texts import ExerciseText, LessonText, SafetyText
from app.documents.fonts import Fonts
from app.usecases.content_room import CUES, ROOMS, Room
from tests.qml.measure import is_text, text_of
from tests.qml.safety_rows import EMERGENCY, rows
from tests.qml.scenes import SCENES
from tests.qml.stage import ROOT, SHAPES, Stage, shown

SCENE, MARK, SLACK = "rooms", "Qn", 1.5
LAYOUTS = (
    *(("landscape", it) for it in ("plain", "largetext", "close")),
    *(("portrait", it) for it in ("plain", "largetext", "close")),
    ("small", "plain"),
)
READY = SCENES["session_ready"][2]
Scene = tuple[str, str, dict[str, Any]]


def safety(field: str) -> Callable[[str], Scene]:
    def scene(said: str) -> Scene:
        every = rows(*EMERGENCY)
        signs = [[said] * len(it["signs"]) if field == "signs" else it["signs"] for it in every]
        new = [
            {**it, "signs": its, **({"ask": said} if field == "ask" else {})}
            for it, its in zip(every, signs, strict=True)
        ]
        return "safety", "safety", {"rows": new}

    return scene


def scenes() -> Iterator[tuple[str, Room, Callable[[str], Scene]]]:
    """Each field, its room, and the scene in which it says something."""
    words, lesson, question = (ROOMS[it] for it in (ExerciseText, LessonText, SafetyText))
    yield "now", CUES["now"], lambda it: ("session", "session", {"cue": it})
    yield "next", CUES["next"], lambda it: ("session", "session", {"nextCue": it})
    yield "say", CUES["say"], lambda it: ("session", "session", {"caption": it})
    yield "start", words["start"], lambda it: ("session", "session", {**READY, "cue": it})
    yield "name", words["name"], lambda it: ("session", "session", {"exerciseName": it})
    yield "left", words["left"], lambda it: ("session", "session", {"sideText": it})
    for field in ("title", "body", "question"):
        yield field, lesson[field], lambda it, field=field: ("lesson", "lesson", {field: it})
    yield "answers", lesson["answers"], lambda it: ("lesson", "lesson", {"answers": [it] * 3})
    told = {"chosen": 0, "right": 1}
    explained = lambda it: ("lesson", "lesson", told | {"explanation": it})  # noqa: E731
    yield "explanation", lesson["explanation"], explained
    for field in ("ask", "signs"):
        yield field, question[field], safety(field)


def just_fitting(fonts: Fonts, room: Room) -> tuple[str, str]:
    """As much text in words of five letters, and as long a word, as have room."""

    def wide(text: str) -> float:
        return fonts.line(text, room.weight, False).width / 1000

    text, word = "Qnonno", "Qnonno"
    while wide(f"{text} nonno") <= room.whole:
        text += " nonno"
    while wide(word + "n") <= min(room.word, room.whole):
        word += "n"
    return text, word


def cut(stage: Stage, shape: str) -> bool:
    """Whether any of the marked words is not whole, or beyond the window."""
    wide, high = SHAPES[shape]
    for item in shown(stage.window.contentItem()):
        if not is_text(item) or MARK not in str(item.property("text")):
            continue
        it = text_of(item)
        left, top, right, bottom = it["rect"]
        fits = it["wide"] <= right - left + SLACK and it["high"] <= bottom - top + SLACK
        inside = min(left, top) >= -SLACK and right <= wide + SLACK and bottom <= high + SLACK
        if it["truncated"] or not fits or not inside:
            return True
    return False


def main(out: Path) -> None:
    stage, fonts, found = Stage(), Fonts(ROOT / "resources" / "fonts"), []
    for field, room, scene in scenes():
        for said in just_fitting(fonts, room):
            for shape, mode in LAYOUTS:
                SCENES[SCENE] = scene(said)
                stage.scene = ""
                stage.show(SCENE, shape, mode)
                if cut(stage, shape):
                    found.append(f"{field} on {shape}, {mode}: {said}")
    out.write_text(json.dumps(found))
    stage.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
