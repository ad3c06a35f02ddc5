"""What the demo does: one whole visit, as a patient would."""

from collections.abc import Callable
from functools import partial

from app.demo.flare import flare_up
from app.demo.hand import Hand
from app.demo.pace import DemoPace
from app.kiosk import KioskViewModel
from app.samples.demo_patient import CODE, PIN

TELLING = {"Reach up", "Hold it", "Elbow up"}
"""The cues at which a picture tells most of an exercise."""

PLANK = "plank"
"""The safety question that the demo's patient says yes to."""

SHARED = "Is one of these so?"
"""How a row that stands for several questions begins."""

FIRST_STEP = "A very small part of it, this week"
"""The first step of a goal, in the screen's own words up to its comma."""

ANSWERS = {"pain": 2, "effort": 3, "confidence": 6}


def play(hand: Hand, kiosk: KioskViewModel, pace: DemoPace, say: Callable[[str], None]) -> None:
    """Play it. Raises TimeoutError when the kiosk does not go where it should."""
    say("Opening the kiosk")
    hand.wait(lambda: kiosk.shown.ready, "the records")
    hand.linger(300)
    hand.picture("home")
    hand.touch("More")
    hand.linger(300)
    hand.picture("settings-for-you")
    hand.touch("Done")
    say("Signing in")
    _sign_in(hand, kiosk)
    hand.picture("today")
    say("Safety questions")
    hand.touch("My health has changed")
    _gate(hand, kiosk)
    hand.picture("today-changed")
    hand.touch("Start")
    _session(hand, kiosk, pace, say)
    hand.picture("done")
    _goal(hand, kiosk)
    hand.touch("Watch at home")
    hand.touch("More films and pages")
    hand.linger(300)
    hand.picture("learn-more")
    hand.touch("Back to my progress")
    say("Printing")
    hand.touch("Print my plan")
    hand.wait(lambda: kiosk.screens.printing.shown.state == "preview", "the page")
    hand.linger(300)
    hand.picture("print-preview")
    hand.touch("Print")
    hand.wait(
        lambda: kiosk.screens.printing.shown.state in ("saved", "printed", "failed"), "the printer"
    )
    hand.linger(100)
    hand.picture("printing")
    if kiosk.screens.printing.shown.state == "failed":
        raise RuntimeError(kiosk.screens.printing.shown.message)
    kiosk.screens.printing.close()
    hand.touch("Finish and sign out")
    hand.wait(lambda: kiosk.shown.screen == "home", "the first screen")
    _sign_in(hand, kiosk, pictures=False)
    flare_up(hand, kiosk, pace, say)


def _goal(hand: Hand, kiosk: KioskViewModel) -> None:
    """The goal that the patient named, in five steps: the first is done."""
    hand.touch("My goal")
    hand.linger(300)
    hand.touch(FIRST_STEP)
    hand.wait(lambda: kiosk.screens.goal.shown.done[0], "the tick")
    hand.linger(200)
    hand.picture("goal-ladder")
    hand.touch("Back to my progress")
    hand.linger(300)


def _sign_in(hand: Hand, kiosk: KioskViewModel, pictures: bool = True) -> None:
    hand.touch("Type my code")
    for digit in CODE[:4]:
        hand.touch(digit)
    if pictures:
        hand.picture("sign-in-code")
    for digit in CODE[4:]:
        hand.touch(digit)
    hand.touch("Continue")
    hand.wait(lambda: kiosk.screens.sign_in.shown.stage == "pin", "the PIN")
    for digit in PIN:
        hand.touch(digit)
    if pictures:
        hand.picture("sign-in-pin")
    hand.touch("Continue")
    hand.wait(lambda: kiosk.shown.screen == "today", "today's session")
    hand.linger(200)


def _gate(hand: Hand, kiosk: KioskViewModel) -> None:
    """Answer every row of the safety questions; the plank is a trouble."""
    hand.wait(lambda: kiosk.shown.screen == "safety", "the questions")
    hand.linger(200)
    safety = kiosk.screens.safety
    while kiosk.shown.screen == "safety":
        asked = safety.shown.number
        for row in list(safety.shown.rows):
            said = "Yes" if PLANK in row["id"].split("+") else "No"
            told = " · ".join(row["signs"] or row["parts"])
            hand.touch(f"{said}: {row['ask'] or SHARED} {told}".strip())
        hand.picture(f"safety-{asked}")
        hand.touch("Continue")
        hand.wait(partial(_is_past, kiosk, asked), "the next")
    hand.wait(lambda: kiosk.shown.screen == "today", "today's session")
    hand.linger(200)


def _is_past(kiosk: KioskViewModel, page: int) -> bool:
    return kiosk.shown.screen != "safety" or kiosk.screens.safety.shown.number != page


def _session(hand: Hand, kiosk: KioskViewModel, pace: DemoPace, say: Callable[[str], None]) -> None:
    """Answer every screen as it comes, until the last one."""
    seen: set[str] = set()
    while kiosk.shown.screen != "done":
        match kiosk.shown.screen:
            case "rating":
                _rate(hand, kiosk)
            case "session":
                _exercise(hand, kiosk, seen, say)
            case "lesson":
                _learn(hand, kiosk)
            case "trouble":
                raise RuntimeError(kiosk.shown.trouble)
        pace.go_on()


def _rate(hand: Hand, kiosk: KioskViewModel) -> None:
    rating = kiosk.screens.rating

    def question() -> tuple[str, str]:
        return rating.shown.measure, rating.shown.moment

    asked = question()
    hand.linger(200)
    hand.touch(str(ANSWERS[rating.shown.measure]))
    hand.picture(f"{rating.shown.measure}-{rating.shown.moment}")
    hand.touch("Continue")
    hand.wait(
        lambda: (
            kiosk.shown.screen != "rating" or (rating.shown.measure, rating.shown.moment) != asked
        ),
        "the next",
    )


def _exercise(
    hand: Hand, kiosk: KioskViewModel, seen: set[str], say: Callable[[str], None]
) -> None:
    session = kiosk.screens.session
    moment = session.shown.kind
    if moment == "work":
        moment = f"work-{session.shown.exerciseNumber}-{session.shown.side}"
        if moment not in seen and (session.shown.rep < 3 or session.shown.cue not in TELLING):
            return
    if moment in seen:
        return
    seen.add(moment)
    if session.shown.kind == "work":
        now = session.shown
        say(f"{now.exerciseName}, {now.side}: {now.rep} of {now.reps}")
    hand.linger(300 if moment == "watch" else 70)  # the screen may still fade in
    hand.picture(moment)
    if moment in CHOICES:
        CHOICES[moment](hand, kiosk)


def _interruptions(hand: Hand, kiosk: KioskViewModel) -> None:
    """Pause, say that it hurts a little, and look at what can be changed."""
    hand.touch("Pause")
    hand.linger(300)
    hand.picture("paused")
    hand.touch("Resume")
    hand.wait(lambda: kiosk.screens.session.shown.kind == "get_ready", "the count-in")
    hand.linger(300)
    hand.picture("resume-counts-in")
    hand.touch("Show me")
    hand.wait(lambda: kiosk.screens.session.shown.showing, "the exercise once more")
    hand.linger(300)
    hand.picture("show-me")
    hand.touch("I'm ready")
    hand.touch("It hurts")
    hand.wait(lambda: kiosk.screens.session.shown.asking == "hurt_or_unwell", "what is wrong")
    hand.linger(300)
    hand.picture("it-hurts-or-unwell")
    hand.touch("It hurts")
    hand.wait(lambda: kiosk.screens.session.shown.asking == "hurt", "how much it hurts")
    hand.linger(300)
    hand.picture("it-hurts")
    hand.touch("4")
    hand.wait(lambda: kiosk.screens.session.shown.asking == "hurt_result", "what to do")
    hand.linger(300)
    hand.picture("it-hurts-amber")
    hand.touch("Resume gently")
    _change(hand)
    hand.picture("change")
    hand.touch("Skip this exercise")
    hand.linger(300)
    hand.picture("skip-reasons")
    hand.touch("Resume")


def _change(hand: Hand) -> None:
    hand.touch("Change")
    hand.linger(300)


def _again(hand: Hand, _: KioskViewModel) -> None:
    """Do the set again from its start."""
    _change(hand)
    hand.touch("Do the last set again")


def _easier(hand: Hand, _: KioskViewModel) -> None:
    """Go on with the easier version."""
    _change(hand)
    hand.touch("Easier version")


def _ready(hand: Hand, _: KioskViewModel) -> None:
    """Seen enough: the count begins."""
    hand.touch("I'm ready")


CHOICES = {
    "watch": _ready,
    "work-1-left": _interruptions,
    "work-2-both": _again,
    "work-3-left": _easier,
}


def _learn(hand: Hand, kiosk: KioskViewModel) -> None:
    hand.linger(200)
    lesson = kiosk.screens.lesson
    hand.picture("lesson")
    hand.touch(lesson.shown.answers[0])
    hand.wait(lambda: lesson.shown.right >= 0, "the explanation")
    hand.linger(200)
    hand.picture("lesson-answered")
    hand.touch("Continue")
    hand.wait(lambda: kiosk.shown.screen == "done", "the end")
    hand.linger(300)
