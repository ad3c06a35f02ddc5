"""``python -m app.items.video_probe FILE``: whether a video plays here, how long and how large, and
a picture out of its middle.

A program of its own: a file that a codec chokes on takes no kiosk with it. Prints one line of
JSON, ``{"seconds": s, "width": w, "height": h, "still": JPEG in base 64}``, or nothing when it is
not a video.
"""

import json
import os
import sys
from base64 import b64encode

LONGEST = 1600
"""Dots of the picture's longer side."""
QUALITY = 90
SEEK_MS = 4000
"""A video that cannot be wound forward in this time is shown by the picture it begins with."""


def main(path: str) -> int:
    """Play until the first picture comes, wind on to the middle, then say what was seen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication, QImage
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

    qt = QGuiApplication(["video-probe"])
    sink, player = QVideoSink(), QMediaPlayer()
    player.setVideoSink(sink)
    said: dict[str, object] = {}
    best = QImage()

    def seen(frame: QVideoFrame) -> None:
        nonlocal best
        size, middle = frame.size(), player.duration() // 2
        if not frame.isValid() or size.isEmpty():
            return
        if not said:
            seconds = player.duration() / 1000
            said.update(seconds=seconds, width=size.width(), height=size.height())
            best = frame.toImage()
            if middle:
                player.setPosition(middle)
                QTimer.singleShot(SEEK_MS, qt.quit)
                return
        elif frame.startTime() < 1000 * middle:
            return
        best = frame.toImage()
        qt.quit()

    def ended(*_: object) -> None:
        qt.exit(0 if said else 1)

    sink.videoFrameChanged.connect(seen)
    player.errorOccurred.connect(ended)
    player.mediaStatusChanged.connect(
        lambda status: ended() if status == QMediaPlayer.MediaStatus.EndOfMedia else None
    )
    player.setSource(QUrl.fromLocalFile(path))
    player.play()
    code = qt.exec()
    player.stop()
    if not code:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        if max(best.width(), best.height()) > LONGEST:
            best = best.scaled(LONGEST, LONGEST, keep, Qt.TransformationMode.SmoothTransformation)
        jpeg = QBuffer()
        jpeg.open(QIODevice.OpenModeFlag.WriteOnly)
        best.save(jpeg, "JPG", QUALITY)  # type: ignore[call-overload]  # Qt's stubs lack it
        said["still"] = b64encode(jpeg.data().data()).decode()
        print(json.dumps(said), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
