"""Stand-ins for the view models, with their names and members, holding sample values.

``show`` changes values and tells QML; ``asked`` lists the slots QML has called, with arguments.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.figure_source import FigureSource
from tests.qml.check_samples import (
    ActivitiesViewModel,
    AskViewModel,
    ChairViewModel,
    CheckupViewModel,
    MoreViewModel,
    StopViewModel,
    UnwellViewModel,
)
from tests.qml.sample import Sample, asks, has

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SignInViewModel(Sample):
    """The card, the code and the PIN."""

    changed = Signal()
    stage = has(str, "stage", changed)
    typed = has(int, "typed", changed)
    digits = has(str, "digits", changed)
    length = has(int, "length", changed)
    erasable = has(bool, "erasable", changed)
    enough = has(bool, "enough", changed)
    busy = has(bool, "busy", changed)
    problem = has(str, "problem", changed)
    waitSeconds = has(int, "waitSeconds", changed)
    press = asks("press", str)
    back = asks("back")
    next = asks("next")
    startAgain = asks("startAgain")


@QmlElement
class TodayViewModel(Sample):
    """What waits for the patient today."""

    changed = Signal()
    state = has(str, "state", changed)
    part = has(str, "part", changed)
    minutes = has(int, "minutes", changed)
    exercises = has(list, "exercises", changed)
    resumeName = has(str, "resumeName", changed)
    resumeRep = has(int, "resumeRep", changed)
    resumeReps = has(int, "resumeReps", changed)
    startsOn = has(str, "startsOn", changed)
    swapped = has(bool, "swapped", changed)
    unseen = has(bool, "unseen", changed)
    gentle = has(bool, "gentle", changed)
    back = has(bool, "back", changed)
    sayHealthChanged = asks("sayHealthChanged")
    start = asks("start")
    resume = asks("resume")
    startAgain = asks("startAgain")
    showProgress = asks("showProgress")


@QmlElement
class RatingViewModel(Sample):
    """One question with eleven answers."""

    changed = Signal()
    measure = has(str, "measure", changed)
    moment = has(str, "moment", changed)
    value = has(int, "value", changed)
    greenMax = has(int, "greenMax", changed)
    amberMax = has(int, "amberMax", changed)
    choose = asks("choose", int)
    confirm = asks("confirm")
    preferNot = asks("preferNot")


@QmlElement
class SessionViewModel(Sample):
    """The guided exercise."""

    changed = Signal()
    flashed = Signal(str)
    kind = has(str, "kind", changed)
    exerciseName = has(str, "exerciseName", changed)
    exerciseNumber = has(int, "exerciseNumber", changed)
    exerciseCount = has(int, "exerciseCount", changed)
    minutesLeft = has(int, "minutesLeft", changed)
    side = has(str, "side", changed)
    sideText = has(str, "sideText", changed)
    setNumber = has(int, "setNumber", changed)
    sets = has(int, "sets", changed)
    count = has(int, "count", changed)
    unit = has(str, "unit", changed)
    rep = has(int, "rep", changed)
    reps = has(int, "reps", changed)
    fraction = has(float, "fraction", changed)
    cue = has(str, "cue", changed)
    nextCue = has(str, "nextCue", changed)
    saved = has(int, "saved", changed)
    figure = has(FigureSource, "figure", changed)
    paused = has(bool, "paused", changed)
    pausedWhy = has(str, "pausedWhy", changed)
    asking = has(str, "asking", changed)
    hurtLight = has(str, "hurtLight", changed)
    hurtEarlier = has(bool, "hurtEarlier", changed)
    easier = has(str, "easier", changed)
    harder = has(str, "harder", changed)
    canGoBack = has(bool, "canGoBack", changed)
    ownPace = has(bool, "ownPace", changed)
    openEnded = has(bool, "openEnded", changed)
    repsDone = has(int, "repsDone", changed)
    pauseLeft = has(int, "pauseLeft", changed)
    video = has(str, "video", changed)
    photos = has(list, "photos", changed)
    photo = has(int, "photo", changed)
    pause = asks("pause")
    resume = asks("resume")
    askSkip = asks("askSkip")
    skip = asks("skip", str)
    askWhat = asks("askWhat")
    hurt = asks("hurt")
    feelUnwell = asks("feelUnwell")
    reportPain = asks("reportPain", int)
    stopExercise = asks("stopExercise")
    takeBack = asks("takeBack")
    endSession = asks("endSession")
    askChange = asks("askChange")
    easierVersion = asks("easierVersion")
    harderVersion = asks("harderVersion")
    goBack = asks("goBack")
    countRep = asks("countRep")
    enough = asks("enough")
    repeatCue = asks("repeatCue")


@QmlElement
class TooSoreViewModel(Sample):
    """Pain before a session is red: what there is to choose."""

    changed = Signal()
    gentle = has(bool, "gentle", changed)
    locked = has(bool, "locked", changed)
    goGently = asks("goGently")
    stop = asks("stop")


@QmlElement
class LessonViewModel(Sample):
    """One idea with one question."""

    changed = Signal()
    number = has(int, "number", changed)
    count = has(int, "count", changed)
    title = has(str, "title", changed)
    body = has(str, "body", changed)
    question = has(str, "question", changed)
    answers = has("QStringList", "answers", changed)
    chosen = has(int, "chosen", changed)
    right = has(int, "right", changed)
    explanation = has(str, "explanation", changed)
    picture = has(str, "picture", changed)
    recall = has(bool, "recall", changed)
    choose = asks("choose", int)
    next = asks("next")


@QmlElement
class DoneViewModel(Sample):
    """What has been done, and what comes next."""

    changed = Signal()
    sessionNumber = has(int, "sessionNumber", changed)
    weeks = has(list, "weeks", changed)
    doneCount = has(int, "doneCount", changed)
    dueCount = has(int, "dueCount", changed)
    weekCount = has(int, "weekCount", changed)
    next = has(str, "next", changed)
    painTrend = has(list, "painTrend", changed)
    confidenceTrend = has(list, "confidenceTrend", changed)
    canPrint = has(bool, "canPrint", changed)
    videoTitle = has(str, "videoTitle", changed)
    videoAbout = has(str, "videoAbout", changed)
    videoShort = has(str, "videoShort", changed)
    videoQr = has("QStringList", "videoQr", changed)
    justFinished = has(bool, "justFinished", changed)
    printPlan = asks("printPlan")
    finish = asks("finish")
    learnMore = asks("learnMore")


@QmlElement
class PrintingViewModel(Sample):
    """The paper on its way."""

    changed = Signal()
    state = has(str, "state", changed)
    trouble = has(str, "trouble", changed)
    message = has(str, "message", changed)
    pages = has(list, "pages", changed)
    printers = has(list, "printers", changed)
    printer = has(str, "printer", changed)
    largePrint = has(bool, "largePrint", changed)
    canEnlarge = has(bool, "canEnlarge", changed)
    stick = has(bool, "stick", changed)
    sorts = has(list, "sorts", changed)
    uncalled = has(list, "uncalled", changed)
    sort = has(int, "sort", changed)
    pick = asks("pick", int)
    enlarge = asks("enlarge")
    choose = asks("choose", str)
    send = asks("send")
    again = asks("again")
    findPrinter = asks("findPrinter")
    cancel = asks("cancel")
    saveToStick = asks("saveToStick")
    close = asks("close")


@QmlElement
class KioskViewModel(Sample):
    """The root: which screen is up, and how it should look."""

    changed = Signal()
    screen = has(str, "screen", changed)
    ready = has(bool, "ready", changed)
    demoHint = has(str, "demoHint", changed)
    homeMinutes = has(int, "homeMinutes", changed)
    homeFigure = has(FigureSource, "homeFigure", changed)
    trouble = has(str, "trouble", changed)
    idleLeft = has(int, "idleLeft", changed)
    highContrast = has(bool, "highContrast", changed)
    largeText = has(bool, "largeText", changed)
    reducedMotion = has(bool, "reducedMotion", changed)
    leftHanded = has(bool, "leftHanded", changed)
    diagonal = has(float, "diagonal", changed)
    languages = has(list, "languages", changed)
    language = has(str, "language", changed)
    rightToLeft = has(bool, "rightToLeft", changed)
    soundOn = has(bool, "soundOn", changed)
    speechOn = has(bool, "speechOn", changed)
    flashOn = has(bool, "flashOn", changed)
    signIn = has(SignInViewModel, "signIn", changed)
    ask = has(AskViewModel, "ask", changed)
    stop = has(StopViewModel, "stop", changed)
    unwell = has(UnwellViewModel, "unwell", changed)
    chair = has(ChairViewModel, "chair", changed)
    activities = has(ActivitiesViewModel, "activities", changed)
    checkup = has(CheckupViewModel, "checkup", changed)
    today = has(TodayViewModel, "today", changed)
    rating = has(RatingViewModel, "rating", changed)
    session = has(SessionViewModel, "session", changed)
    tooSore = has(TooSoreViewModel, "tooSore", changed)
    lesson = has(LessonViewModel, "lesson", changed)
    done = has(DoneViewModel, "done", changed)
    more = has(MoreViewModel, "more", changed)
    printing = has(PrintingViewModel, "printing", changed)
    staff = has(QObject, "staff", changed)
    desk = has(bool, "desk", changed)
    touchKeyboard = has(bool, "touchKeyboard", changed)
    openStaff = asks("openStaff")
    typeCode = asks("typeCode")
    scan = asks("scan", str)
    stillHere = asks("stillHere")
    feelUnwell = asks("feelUnwell")
    signOut = asks("signOut")
    toggleContrast = asks("toggleContrast")
    toggleText = asks("toggleText")
    toggleSound = asks("toggleSound")
    toggleSpeech = asks("toggleSpeech")
    toggleFlash = asks("toggleFlash")
    toggleHand = asks("toggleHand")
    toggleMotion = asks("toggleMotion")
    chooseLanguage = asks("chooseLanguage", str)
    dismissTrouble = asks("dismissTrouble")
