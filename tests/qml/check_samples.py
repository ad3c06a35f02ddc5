"""Stand-ins for the view models of what is asked around a session."""

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from tests.qml.sample import Sample, asks, has

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AskViewModel(Sample):
    """One question with Yes, No and Not sure."""

    changed = Signal()
    kind = has(str, "kind", changed)
    question = has(str, "question", changed)
    signs = has("QStringList", "signs", changed)
    number = has(int, "number", changed)
    count = has(int, "count", changed)
    said = has(str, "said", changed)
    saving = has(bool, "saving", changed)
    answer = asks("answer", str)
    back = asks("back")


@QmlElement
class UnwellViewModel(Sample):
    """What it is that somebody feels."""

    tell = asks("tell", str)
    takeBack = asks("takeBack")


@QmlElement
class StopViewModel(Sample):
    """Why there is no exercise now."""

    changed = Signal()
    kind = has(str, "kind", changed)
    number = has(str, "number", changed)


@QmlElement
class ChairViewModel(Sample):
    """A chair test on the clock."""

    changed = Signal()
    kind = has(str, "kind", changed)
    stage = has(str, "stage", changed)
    seconds = has(int, "seconds", changed)
    took = has(str, "took", changed)
    stood = has(int, "stood", changed)
    saving = has(bool, "saving", changed)
    start = asks("start")
    stop = asks("stop")
    add = asks("add", int)
    keep = asks("keep")
    putOff = asks("putOff")


@QmlElement
class ActivitiesViewModel(Sample):
    """What is hard to do."""

    changed = Signal()
    number = has(int, "number", changed)
    count = has(int, "count", changed)
    text = has(str, "text", changed)
    named = has("QStringList", "named", changed)
    most = has(int, "most", changed)
    saving = has(bool, "saving", changed)
    write = asks("write", str)
    next = asks("next")
    back = asks("back")
    enough = asks("enough")
    putOff = asks("putOff")


@QmlElement
class CheckupViewModel(Sample):
    """A score that is asked for now and then."""

    changed = Signal()
    measure = has(str, "measure", changed)
    words = has(str, "words", changed)
    low = has(int, "low", changed)
    high = has(int, "high", changed)
    value = has(int, "value", changed)
    number = has(int, "number", changed)
    count = has(int, "count", changed)
    saving = has(bool, "saving", changed)
    choose = asks("choose", int)
    confirm = asks("confirm")
    putOff = asks("putOff")


@QmlElement
class MoreViewModel(Sample):
    """Films and pages elsewhere."""

    changed = Signal()
    links = has(list, "links", changed)
    chosen = has(int, "chosen", changed)
    qr = has("QStringList", "qr", changed)
    choose = asks("choose", int)
    close = asks("close")
