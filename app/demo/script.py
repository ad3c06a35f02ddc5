"""What the demo does: one whole visit, as a patient would."""

from collections.abc import Callable

from app.demo.flare import flare_up
from app.demo.hand import Hand
from app.demo.pace import Pace
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


def play(hand: Hand, kiosk: KioskViewModel, pace: Pace, say: Callable[[str], None]) -> None:
    """Play it. Raises TimeoutError when the kiosk does not go where it should."""
    say("Opening the kiosk")
    hand.wait(lambda: kiosk.ready, "the records")
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
    hand.wait(lambda: kiosk.printing.state == "preview", "the page")
    hand.linger(300)
    hand.picture("print-preview")
    hand.touch("Print")
    hand.wait(lambda: kiosk.printing.state in ("saved", "printed", "failed"), "the printer")
    hand.linger(100)
    hand.picture("printing")
    if kiosk.printing.state == "failed":
        raise RuntimeError(kiosk.printing.message)
    kiosk.printing.close()
    hand.touch("Finish and sign out")
    hand.wait(lambda: kiosk.screen == "home", "the first screen")
    _sign_in(hand, kiosk, pictures=False)
    flare_up(hand, kiosk, pace, say)


def _goal(hand: Hand, kiosk: KioskViewModel) -> None:
    """The goal that the patient named, in five steps: the first is done."""
    hand.touch("My goal")
    hand.linger(300)
    hand.touch(FIRST_STEP)
    hand.wait(lambda: kiosk.goal.done[0], "the tick")
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
    hand.wait(lambda: kiosk.signIn.stage == "pin", "the PIN")
    for digit in PIN:
        hand.touch(digit)
    if pictures:
        hand.picture("sign-in-pin")
    hand.touch("Continue")
    hand.wait(lambda: kiosk.screen == "today", "today's session")
    hand.linger(200)


def _gate(hand: Hand, kiosk: KioskViewModel) -> None:
    """Answer every row of the safety questions; the plank is a trouble."""
    hand.wait(lambda: kiosk.screen == "safety", "the questions")
    hand.linger(200)
    safety = kiosk.safety
    while kiosk.screen == "safety":
        asked = safety.number
        for row in list(safety.rows):
            said = "Yes" if PLANK in row["id"].split("+") else "No"
            told = " · ".join(row["signs"] or row["parts"])
            hand.touch(f"{said}: {row['ask'] or SHARED} {told}".strip())
        hand.picture(f"safety-{asked}")
        hand.touch("Continue")
        hand.wait(lambda at=asked: kiosk.screen != "safety" or safety.number != at, "the next")
    hand.wait(lambda: kiosk.screen == "today", "today's session")
    hand.linger(200)


def _session(hand: Hand, kiosk: KioskViewModel, pace: Pace, say: Callable[[str], None]) -> None:
    """Answer every screen as it comes, until the last one."""
    seen: set[str] = set()
    while kiosk.screen != "done":
        match kiosk.screen:
            case "rating":
                _rate(hand, kiosk)
            case "session":
                _exercise(hand, kiosk, seen, say)
            case "lesson":
                _learn(hand, kiosk)
            case "trouble":
                raise RuntimeError(kiosk.trouble)
        pace.go_on()


def _rate(hand: Hand, kiosk: KioskViewModel) -> None:
    rating = kiosk.rating
    asked = (rating.measure, rating.moment)
    hand.linger(200)
    hand.touch(str(ANSWERS[rating.measure]))
    hand.picture(f"{rating.measure}-{rating.moment}")
    hand.touch("Continue")
    hand.wait(
        lambda: kiosk.screen != "rating" or (rating.measure, rating.moment) != asked, "the next"
    )


def _exercise(
    hand: Hand, kiosk: KioskViewModel, seen: set[str], say: Callable[[str], None]
) -> None:
    session = kiosk.session
    moment = session.kind
    if moment == "work":
        moment = f"work-{session.exerciseNumber}-{session.side}"
        if moment not in seen and (session.rep < 3 or session.cue not in TELLING):
            return
    if moment in seen:
        return
    seen.add(moment)
    if session.kind == "work":
        say(f"{session.exerciseName}, {session.side}: {session.rep} of {session.reps}")
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
    hand.wait(lambda: kiosk.session.kind == "get_ready", "the count-in")
    hand.linger(300)
    hand.picture("resume-counts-in")
    hand.touch("Show me")
    hand.wait(lambda: kiosk.session.showing, "the exercise once more")
    hand.linger(300)
    hand.picture("show-me")
    hand.touch("I'm ready")
    hand.touch("It hurts")
    hand.wait(lambda: kiosk.session.asking == "hurt_or_unwell", "what is wrong")
    hand.linger(300)
    hand.picture("it-hurts-or-unwell")
    hand.touch("It hurts")
    hand.wait(lambda: kiosk.session.asking == "hurt", "how much it hurts")
    hand.linger(300)
    hand.picture("it-hurts")
    hand.touch("4")
    hand.wait(lambda: kiosk.session.asking == "hurt_result", "what to do")
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
    lesson = kiosk.lesson
    hand.picture("lesson")
    hand.touch(lesson.answers[0])
    hand.wait(lambda: lesson.right >= 0, "the explanation")
    hand.linger(200)
    hand.picture("lesson-answered")
    hand.touch("Continue")
    hand.wait(lambda: kiosk.screen == "done", "the end")
    hand.linger(300)
