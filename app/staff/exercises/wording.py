"""What the page of exercises says, in the language of the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.core.word_checks import Remark, Wrong
from app.devices.picture_places import PicturePlace, PlaceKind
from app.figure.pose_choices import BodyPart, Placement
from app.figure.positions import Position
from app.ui.counted import counted
from app.ui.translating import translate

if TYPE_CHECKING:
    from app.core.exercise_edit import Draft


def remark_words(remark: Remark) -> str:
    """What is wrong with some words, and what to do about it."""
    match remark.wrong:
        case Wrong.EMPTY:
            return translate("Exercises", "Write this before you save.")
        case Wrong.LONG:
            return counted(
                "Exercises", "Too long for its place by %n letters. Shorten it.", int(remark.what)
            )
        case Wrong.SMALL:
            return counted(
                "Exercises",
                "Too long to be read from two metres, so it is drawn smaller. "
                "Take out %n letters, or use shorter words.",
                int(remark.what),
            )
        case Wrong.TAG:
            said = translate("Exercises", "{what} would be shown as it stands. Take it out.")
        case Wrong.GLYPH:
            said = translate("Exercises", "Paper cannot print {what}. Write it another way.")
        case _:
            said = translate(
                "Exercises",
                "Hard to read below the age of {what}. Shorter words and sentences help.",
            )
    return said.format(what=remark.what)


def position_words(position: Position) -> str:
    """How the body is at the start, as a patient reads it too."""
    match position:
        case Position.STANDING:
            return translate("Exercises", "Standing")
        case Position.AT_CHAIR:
            return translate("Exercises", "Standing, holding a chair")
        case Position.AT_WALL:
            return translate("Exercises", "Standing, hands on a wall")
        case Position.SITTING:
            return translate("Exercises", "Sitting on a chair")
        case Position.ON_BACK:
            return translate("Exercises", "On the back, knees up")
        case Position.ON_BACK_PILLOW:
            return translate("Exercises", "On the back, head on a pillow")
        case Position.ON_FRONT:
            return translate("Exercises", "On the front")
        case Position.ON_SIDE:
            return translate("Exercises", "On the side")
        case Position.ON_ALL_FOURS:
            return translate("Exercises", "On all fours")
        case Position.ON_HEELS:
            return translate("Exercises", "Sitting on the heels, hands on the floor")
        case _:
            return translate("Exercises", "High plank")


def part_of_body_words(part: BodyPart) -> str:
    """A part that is posed on its own."""
    match part:
        case BodyPart.HIPS:
            return translate("Exercises", "Hips")
        case BodyPart.TRUNK:
            return translate("Exercises", "Back")
        case BodyPart.HEAD:
            return translate("Exercises", "Head")
        case BodyPart.LEFT_HAND:
            return translate("Exercises", "Left hand")
        case BodyPart.RIGHT_HAND:
            return translate("Exercises", "Right hand")
        case BodyPart.LEFT_FOOT:
            return translate("Exercises", "Left leg")
        case _:
            return translate("Exercises", "Right leg")


def choice_words(part: BodyPart, choice: Placement) -> str:
    """Where a part of the body goes."""
    hand = part in (BodyPart.LEFT_HAND, BodyPart.RIGHT_HAND)
    leg = part in (BodyPart.LEFT_FOOT, BodyPart.RIGHT_FOOT)
    match choice:
        case Placement.AS_START:
            return translate("Exercises", "as at the start")
        case Placement.ON_HEAD:
            return translate("Exercises", "hand on head")
        case Placement.ON_SHOULDER:
            return translate("Exercises", "hand on the other shoulder")
        case Placement.ON_THIGH:
            return translate("Exercises", "hand on thigh")
        case Placement.IN_FRONT:
            return translate("Exercises", "stretched out in front")
        case Placement.OVERHEAD:
            return translate("Exercises", "stretched past the head")
        case Placement.BESIDE:
            return translate("Exercises", "beside the body")
        case Placement.BEHIND:
            return translate("Exercises", "behind the body")
        case Placement.KNEE_UP:
            return translate("Exercises", "knee lifted")
        case Placement.OUT if hand or leg:
            return translate("Exercises", "out to the side")
        case Placement.FORWARD if leg:
            return translate("Exercises", "straight, to the front")
        case Placement.BACK if leg:
            return translate("Exercises", "straight, to the back")
    return _turned(part, choice)


def _turned(part: BodyPart, choice: Placement) -> str:
    head = part is BodyPart.HEAD
    match choice:
        case Placement.UP:
            return translate("Exercises", "lifted")
        case Placement.DOWN:
            return translate("Exercises", "lowered, as to sit")
        case Placement.FORWARD if head:
            return translate("Exercises", "chin to chest")
        case Placement.BACK if head:
            return translate("Exercises", "looking up")
        case Placement.FORWARD:
            return translate("Exercises", "rounded forward")
        case Placement.BACK if part is BodyPart.HIPS:
            return translate("Exercises", "pushed back")
        case Placement.BACK:
            return translate("Exercises", "arched back")
        case Placement.LEAN_LEFT:
            return translate("Exercises", "leaning to the left")
        case Placement.LEAN_RIGHT:
            return translate("Exercises", "leaning to the right")
        case Placement.LEFT if part is BodyPart.HIPS:
            return translate("Exercises", "moved to the left")
        case Placement.RIGHT if part is BodyPart.HIPS:
            return translate("Exercises", "moved to the right")
        case Placement.LEFT:
            return translate("Exercises", "turned to the left")
        case _:
            return translate("Exercises", "turned to the right")


def region_words(region: str) -> str:
    """A part of the body that an exercise is for."""
    match region:
        case "neck":
            return translate("Exercises", "neck")
        case "shoulder":
            return translate("Exercises", "shoulder")
        case "arm":
            return translate("Exercises", "arm")
        case "wrist-hand":
            return translate("Exercises", "wrist and hand")
        case "upper-back":
            return translate("Exercises", "upper back")
        case "low-back":
            return translate("Exercises", "low back")
        case "trunk":
            return translate("Exercises", "trunk")
        case "hip":
            return translate("Exercises", "hip")
        case "thigh":
            return translate("Exercises", "thigh")
        case "knee":
            return translate("Exercises", "knee")
        case "lower-leg":
            return translate("Exercises", "lower leg")
        case _:
            return translate("Exercises", "ankle and foot")


def place_words(place: PicturePlace) -> str:
    """Where photos come from."""
    match place.kind:
        case PlaceKind.PHONE:
            said, plain = translate("Exercises", "Phone: {name}"), translate("Exercises", "Phone")
        case PlaceKind.CARD:
            said = translate("Exercises", "Camera card: {name}")
            plain = translate("Exercises", "Camera card")
        case _:
            said = translate("Exercises", "Stick: {name}")
            plain = translate("Exercises", "Stick")
    return said.format(name=place.name) if place.name else plain


def pose_words(draft: Draft, pose: str) -> str:
    """A key pose, by the movement that comes to it."""
    if pose == draft.exercise.drawing.start:
        return translate("Exercises", "The start")
    for number, phase in enumerate(draft.exercise.phases, start=1):
        if phase.pose == pose:
            said = draft.text.cues[phase.id].now if phase.id in draft.text.cues else ""
            return said or translate("Exercises", "Movement {number}").format(number=number)
    return translate("Exercises", "On the way")


def problem_words(draft: Draft, problem: str) -> str:
    """What no body can do, by the words of its movement in place of its id."""

    def named(found: re.Match[str]) -> str:
        kind, name = found.groups()
        phases = {it.id: it.pose for it in draft.exercise.phases}
        pose = phases.get(name, "") if kind.lower() == "phase" else name
        return f"“{pose_words(draft, pose)}”"

    return re.sub(r'\b([Pp]ose|[Pp]hase) "([^"]+)"', named, problem)
