"""Run in the machine by the package's own Python: what a package that was cut could have lost."""

import os
import subprocess
import sys
import time
from pathlib import Path

os.environ |= {"QT_QUICK_BACKEND": "software", "QT_IM_MODULE": "qtvirtualkeyboard"}
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
out = Path(sys.argv[1])
sys.argv = sys.argv[:1]

import psycopg
from PySide6.QtCore import Q_ARG, QByteArray, QMetaObject, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtMultimedia import QMediaFormat
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlEngine

from app.devices.printing.cups_press import CupsPress
from app.devices.printing.press import PressError
from app.documents import noto
from app.documents.other_faces import OtherFaces
from app.sync import transfer

qt = QGuiApplication([])


def wait(true, seconds=15):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        qt.processEvents()
        time.sleep(0.02)
    return true()


def say(what, fine):
    print(f"{what}: {'there' if fine else 'LOST'}", flush=True)


KEYBOARD = b"""
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
Window {
    id: window
    visible: true
    visibility: Window.FullScreen
    property var layouts: VirtualKeyboardSettings.availableLocales
    property bool keys: panel.active && panel.keyboard.layout.toString() !== ""
    property string locale: VirtualKeyboardSettings.locale
    function use(it) {
        VirtualKeyboardSettings.locale = it
        field.forceActiveFocus()
        Qt.inputMethod.show()
    }
    TextField { id: field; focus: true }
    InputPanel { id: panel; width: window.width; y: window.height - height }
}
"""
GRAPH = b"""
import QtQuick
import QtGraphs
GraphsView {
    axisX: ValueAxis {}
    axisY: ValueAxis {}
    LineSeries { XYPoint { x: 0; y: 0 } }
}
"""

engine = QQmlApplicationEngine()
engine.loadData(QByteArray(KEYBOARD))
window = engine.rootObjects()[0]
wait(lambda: window.property("layouts"))
layouts = window.property("layouts")
layouts = layouts.toVariant() if hasattr(layouts, "toVariant") else layouts
shown = []
for each in layouts:
    QMetaObject.invokeMethod(window, "use", Q_ARG("QVariant", each))
    if wait(lambda it=each: window.property("keys") and window.property("locale") == it, 5):
        shown.append(each)
print(f"{len(shown)} of {len(layouts)} keyboard layouts", flush=True)
say("keyboard in each layout", len(shown) == len(layouts) > 20)
window.close()

graphs = QQmlEngine()
component = QQmlComponent(graphs)
component.setData(QByteArray(GRAPH), QUrl())
made = component.create()
say("graphs", made is not None)

picture = QImage(64, 48, QImage.Format.Format_RGB32)
picture.fill(0x336699)
say("JPEG", picture.save(str(out / "a.jpg")) and QImage(str(out / "a.jpg")).width() == 64)
(out / "a.svg").write_text(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
)
say("SVG", QImage(str(out / "a.svg")).width() == 9)
say("WebP", b"webp" in [bytes(it) for it in QImageReader.supportedImageFormats()])

decodes = QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode)
say("video", QMediaFormat.VideoCodec.MPEG4 in decodes)

with (out / "speaker").open("wb") as told:  # a file: the daemon that it starts would hold a pipe
    speaker = [sys.executable, "-P", "-m", "app.devices.sound.speaker"]
    subprocess.run(speaker, stdin=subprocess.DEVNULL, stdout=told, timeout=60, check=True)
say("speech", "ready" in (out / "speaker").read_text())
try:
    CupsPress().printers()
    say("printing", True)
except PressError as error:
    print(error)
    say("printing", False)
say("a clinic's server", psycopg.pq.version() >= 150000 and bool(transfer))

names = (
    "أمل",
    "שרה",
    "Ելենա",
    "नेहा",
    "สมชาย",
    "王秀英",
    "山田さん",
    "김영희",
    "ნინო",
    "Ελένη",
    "Олена",
)
faces = OtherFaces()
drawn = [all(faces.drawing(letter, "Bold", name) for letter in name) for name in names]
say("a font for names in each script", all(drawn))
say(
    "the screens' fonts",
    len(list((Path(noto.__file__).parents[2] / "resources/fonts").glob("*.[to]tf"))) >= 8,
)
