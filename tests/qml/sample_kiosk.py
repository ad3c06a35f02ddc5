"""The sample kiosk."""

from PySide6.QtCore import QObject

from app.ui.remote import RemoteViewModel
from tests.fake_clock import FakeClock
from tests.qml import samples
from tests.qml.safety_rows import EMERGENCY, rows
from tests.qml.sample_pictures import posing, sheets, squares
from tests.qml.scene_words import ANSWERS, BODY, ENGLISH, EXPLANATION, LINKS, trend, weeks

CLOCK = FakeClock()
"""What tells a trembling key from two presses; all sample kiosks share it."""


def kiosk(staff: QObject | None = None) -> samples.KioskViewModel:
    """The sample kiosk at its home screen; the figures' and sub models' lives hang on it."""
    figures = {pose: posing(pose) for pose in ("reach", "squat", "table")}
    names = {"reach": "Spider Rotation", "squat": "Toes-to-wall Squat"}
    doses = {"reach": "6 each side", "squat": "10 times, hold 3 seconds", "table": "6 each side"}
    root = samples.KioskViewModel(
        screen="home",
        ready=True,
        demoHint="",
        asOf="",
        homeMinutes=8,
        homeFigure=figures["table"],
        chairFigure=figures["squat"],
        trouble="The records cannot be opened. Ask at the desk.",
        fault="",
        idleLeft=-1,
        highContrast=False,
        largeText=False,
        reducedMotion=True,
        leftHanded=False,
        lowControls=False,
        foot=0.0,
        moreTime=False,
        diagonal=0.0,
        languages=ENGLISH,
        language="en",
        rightToLeft=False,
        soundOn=True,
        speechOn=True,
        flashOn=True,
        staff=staff,
        desk=False,
        touchKeyboard=False,
        remote=RemoteViewModel(CLOCK),
        signIn=samples.SignInViewModel(
            stage="code",
            typed=3,
            digits="204",
            length=6,
            erasable=True,
            enough=False,
            busy=False,
            problem="",
            waitSeconds=0,
        ),
        ask=samples.AskViewModel(saving=False),
        rescue=samples.RescueViewModel(
            stage="",
            newest="2026-11-23 08:15",
            admin=True,
            busy=False,
            share=0.0,
            problem="",
            when="2026-11-23 08:15",
            patients=412,
            sessions=21874,
            sets=203117,
            kept="",
        ),
        safety=samples.SafetyViewModel(
            tier="emergency",
            which=False,
            rows=rows(*EMERGENCY, chest="no", tearing="no"),
            number=1,
            count=2,
            ready=False,
            saving=False,
        ),
        stop=samples.StopViewModel(kind="emergency", number="112"),
        unwell=samples.UnwellViewModel(),
        chair=samples.ChairViewModel(
            kind="sts5", stage="ready", seconds=0, took="", stood=0, saving=False
        ),
        activities=samples.ActivitiesViewModel(
            number=1, count=3, text="", named=[], most=60, saving=False
        ),
        checkup=samples.CheckupViewModel(
            measure="psfs",
            words="Carry the shopping up to the second floor without a rest",
            low=0,
            high=10,
            value=4,
            number=2,
            count=3,
            saving=False,
        ),
        today=samples.TodayViewModel(
            state="ready",
            part="morning",
            minutes=8,
            shortMinutes=0,
            exercises=[
                {
                    "name": names.get(pose, "Tabletop Thoracic Rotation"),
                    "dose": doses[pose],
                    "figure": figure,
                }
                for pose, figure in figures.items()
            ],
            resumeName="Spider Rotation",
            resumeRep=3,
            resumeReps=6,
            startsOn="Monday 4 May",
            swapped=False,
            unseen=False,
            gentle=False,
            renewed=False,
            back=False,
            flare=False,
            times=3,
        ),
        rating=samples.RatingViewModel(measure="pain", moment="before", value=3),
        session=samples.SessionViewModel(
            kind="work",
            exerciseName="Spider Rotation",
            exerciseNumber=1,
            exerciseCount=3,
            minutesLeft=7,
            side="left",
            sideText="Left arm, left foot",
            setNumber=1,
            sets=2,
            count=4,
            unit="reps",
            rep=4,
            reps=6,
            fraction=0.66,
            cue="Reach up",
            nextCue="hand down, step back",
            saved=3,
            figure=figures["reach"],
            steps=[],
            showing=False,
            waiting=False,
            paused=False,
            pausedWhy="",
            asking="",
            hurtLight="",
            hurtEarlier=False,
            easier="Kneeling Spider Rotation",
            harder="",
            canGoBack=True,
            ownPace=False,
            openEnded=False,
            repsDone=3,
            pauseLeft=-1,
            video="",
            photos=[],
            photo=0,
        ),
        breathing=samples.BreathingViewModel(secondsLeft=42, inward=True, size=0.7, paused=False),
        tooSore=samples.TooSoreViewModel(gentle=True, locked=False),
        lesson=samples.LessonViewModel(
            number=4,
            count=12,
            title="Hurt is not the same as harm",
            body=BODY,
            question="You feel your usual ache in an exercise. What is most likely?",
            answers=ANSWERS,
            chosen=-1,
            right=-1,
            explanation=EXPLANATION,
            picture="alarm",
            recall=False,
        ),
        done=samples.DoneViewModel(
            sessionNumber=11,
            weeks=weeks(),
            doneCount=11,
            dueCount=13,
            weekCount=4,
            next="afternoon",
            painTrend=trend(6, 5.8, 5, 4.8, 4.2, 4, 3.5),
            confidenceTrend=trend(2, 2.5, 2.4, 4, 4.6, 5.2, 6.4),
            canPrint=True,
            flare=False,
            videoTitle="Watch at home",
            videoAbout="A short film about why pain can last, and what can help.",
            videoShort="tamethebeast.org/welcome",
            videoQr=squares("https://www.tamethebeast.org/welcome"),
            justFinished=True,
            dayNames=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            days=8,
            marks=[7, 14, 28],
            gains=[
                {"words": "Tie my shoes", "own": True, "before": 3, "now": 7, "day": 1},
                {"words": "Toes-to-wall Squat", "own": False, "before": 6, "now": 10, "day": 1},
            ],
        ),
        goal=samples.GoalViewModel(
            words="Carry the shopping up to the second floor without a rest",
            steps=["One bag to the door", "", "", "", ""],
            done=[True, False, False, False, False],
            now=2,
            weekly="",
            times=3,
            week=1,
            today=False,
        ),
        more=samples.MoreViewModel(
            links=LINKS, chosen=0, qr=squares("https://www.tamethebeast.org/welcome")
        ),
        printing=samples.PrintingViewModel(
            state="printing",
            trouble="",
            message="",
            pages=sheets(),
            printers=[
                {"name": "desk", "title": "Printer at the desk"},
                {"name": "gym", "title": "Printer in the exercise room, first floor"},
            ],
            printer="desk",
            largePrint=False,
            canEnlarge=True,
            stick=True,
            sorts=[],
            sort=0,
            uncalled=[],
        ),
    )
    root.values["remote"].setParent(root)
    root.figures = figures  # a QML property only borrows them
    return root
