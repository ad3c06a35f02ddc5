"""The sample kiosk, and still figures for it, drawn with the real painter's shapes."""

from base64 import b64encode
from io import BytesIO

import qrcode
from PIL import Image, ImageDraw
from PySide6.QtCore import QObject

from app.figure.shapes import Box, Capsule, Ellipse, Frame, Part, Tone
from app.viewmodels.figure_source import FigureSource
from tests.qml import samples
from tests.qml.scenes import ANSWERS, BODY, ENGLISH, EXPLANATION, LINKS, SIGNS, trend, weeks

N, F, A, H = Tone.NEAR, Tone.FAR, Tone.ACCENT, Tone.HEAD
# limbs of each pose, on a field of 100 by 75, y down: tone, first and last point, radii
POSES: dict[str, tuple[tuple[Tone, float, float, float, float, float, float], ...]] = {
    "reach": (
        (F, 50, 40, 3.5, 57, 60, 2.5),
        (F, 40, 47, 4, 24, 57, 3),
        (H, 66, 33, 6, 66, 34, 6),
        (N, 44, 48, 7, 61, 39, 7),
        (N, 40, 50, 5, 10, 64, 3),
        (A, 58, 36, 3.5, 62, 10, 2.5),
        (N, 62, 45, 3.5, 58, 60, 3),
        (N, 58, 60, 3, 70, 65, 2.5),
    ),
    "squat": (
        (F, 50, 26, 3, 60, 8, 2.5),
        (H, 54, 17, 6, 54, 18, 6),
        (N, 44, 48, 7, 50, 30, 6),
        (A, 42, 50, 5, 62, 47, 4),
        (N, 62, 48, 4, 56, 68, 3),
        (N, 51, 28, 3.5, 72, 13, 2.5),
    ),
    "table": (
        (F, 38, 42, 4, 38, 64, 3.5),
        (H, 68, 34, 6, 68, 35, 6),
        (N, 38, 42, 7.5, 58, 38, 7.5),
        (N, 38, 44, 4.5, 40, 64, 4),
        (N, 40, 65, 4, 20, 67, 3),
        (A, 58, 34, 3.5, 54, 20, 3),
        (A, 54, 20, 3, 64, 26, 2.5),
        (N, 61, 44, 3.5, 54, 58, 3),
        (N, 54, 58, 3, 66, 66, 2.5),
    ),
}


def posing(pose: str) -> FigureSource:
    """A figure that stands still."""
    shadow = Part((Ellipse(0.46, -0.66, 0.44, 0.05, 0, Tone.SHADOW),), outlined=False)
    limbs = [
        Part((Capsule(x0 / 100, -y0 / 100, r0 / 100, x1 / 100, -y1 / 100, r1 / 100, tone),))
        for tone, x0, y0, r0, x1, y1, r1 in POSES[pose]
    ]
    source = FigureSource()
    source.show(Frame((shadow, *limbs)), Box(0, -0.75, 1, 0))
    return source


def squares(address: str) -> list[str]:
    """A QR code as rows of ones and noughts."""
    code = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_Q)
    code.add_data(address)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def sheets() -> list[str]:
    """Two sheets of paper, as pictures."""
    drawn = []
    for dark in ((23, 38, 46), (90, 110, 120)):
        sheet = Image.new("RGB", (210, 297), "white")
        pen = ImageDraw.Draw(sheet)
        pen.rectangle((14, 14, 150, 26), dark)
        for n in range(9):
            pen.rectangle((14, 44 + 26 * n, 190 - 13 * (n % 3), 52 + 26 * n), (190, 200, 205))
        png = BytesIO()
        sheet.save(png, "PNG")
        drawn.append("data:image/png;base64," + b64encode(png.getvalue()).decode())
    return drawn


def kiosk(staff: QObject | None = None) -> samples.KioskViewModel:
    """The sample kiosk at its home screen; the figures' and sub models' lives hang on it."""
    figures = {pose: posing(pose) for pose in ("reach", "squat", "table")}
    names = {"reach": "Spider Rotation", "squat": "Toes-to-wall Squat"}
    doses = {"reach": "6 each side", "squat": "10 times, hold 3 seconds", "table": "6 each side"}
    root = samples.KioskViewModel(
        screen="home",
        ready=True,
        demoHint="",
        homeMinutes=8,
        homeFigure=figures["table"],
        trouble="The records cannot be opened. Ask at the desk.",
        idleLeft=-1,
        highContrast=False,
        largeText=False,
        reducedMotion=True,
        leftHanded=False,
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
        signIn=samples.SignInViewModel(
            stage="code", typed=3, digits="204", length=6, busy=False, problem="", waitSeconds=0
        ),
        ask=samples.AskViewModel(
            kind="safety",
            question="Hands and toes on the floor, body held up: is there a reason not to?",
            signs=SIGNS,
            number=14,
            count=18,
            said="",
            saving=False,
        ),
        stop=samples.StopViewModel(kind="emergency", number="112"),
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
            gentle=False,
        ),
        rating=samples.RatingViewModel(
            measure="pain", moment="before", value=3, greenMax=3, amberMax=5
        ),
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
            paused=False,
            pausedWhy="",
            asking="",
            hurtLight="",
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
            videoTitle="Watch at home",
            videoAbout="A short film about why pain can last, and what can help.",
            videoShort="tamethebeast.org/welcome",
            videoQr=squares("https://www.tamethebeast.org/welcome"),
            justFinished=True,
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
        ),
    )
    root.figures = figures  # a QML property only borrows them
    return root
