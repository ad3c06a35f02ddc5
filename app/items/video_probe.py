"""``python -m app.items.video_probe FILE``: whether a video plays here, how long and how large.

A program of its own: a file that a codec chokes on takes no kiosk with it. Prints one line of
JSON, ``{"seconds": s, "width": w, "height": h}``, or nothing when it is not a video.
"""

import json
import os
import sys


def main(path: str) -> int:
    """Play until the first picture comes, then say what it is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

    qt = QGuiApplication(["video-probe"])
    sink, player = QVideoSink(), QMediaPlayer()
    player.setVideoSink(sink)

    def seen(frame: QVideoFrame) -> None:
        size = frame.size()
        if frame.isValid() and not size.isEmpty():
            seconds = player.duration() / 1000
            said = {"seconds": seconds, "width": size.width(), "height": size.height()}
            print(json.dumps(said), flush=True)
            qt.quit()

    def failed(*_: object) -> None:
        qt.exit(1)

    sink.videoFrameChanged.connect(seen)
    player.errorOccurred.connect(failed)
    player.mediaStatusChanged.connect(
        lambda status: failed() if status == QMediaPlayer.MediaStatus.EndOfMedia else None
    )
    player.setSource(QUrl.fromLocalFile(path))
    player.play()
    code = qt.exec()
    player.stop()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
