"""A short video, silent and over and over: a clinic's own way to show an exercise."""

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from app.ui.qml import Property

QML_IMPORT_NAME = "Kiosk.Video"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoItem(QQuickPaintedItem):
    """Plays ``source`` as large as fits. Painted, so that it needs no graphics card.

    While not ``playing`` its last picture stands still.
    """

    sourceChanged = Signal()
    playingChanged = Signal()
    seenChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source, self._playing = QUrl(), True
        self._picture = QImage()
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._sink.videoFrameChanged.connect(self._show)

    @Property(QUrl, notify=sourceChanged)
    def source(self) -> QUrl:
        """The film's file; another one begins at its start."""
        return self._source

    @source.setter  # type: ignore[no-redef]
    def source(self, source: QUrl) -> None:
        if source != self._source:
            self._source, self._picture = source, QImage()
            self._player.setSource(source)
            self._go()
            self.sourceChanged.emit()

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        """Whether it runs; at its end it begins anew."""
        return self._playing

    @playing.setter  # type: ignore[no-redef]
    def playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self._go()
            self.playingChanged.emit()

    @Property(bool, notify=seenChanged)
    def seen(self) -> bool:
        """Whether a picture is on the screen."""
        return not self._picture.isNull()

    def paint(self, painter: QPainter) -> None:
        """The last picture, as large as fits, in the middle."""
        if self._picture.isNull():
            return
        fits = QSizeF(self._picture.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((self.width() - fits.width()) / 2, (self.height() - fits.height()) / 2, 0, 0)
        place.setSize(fits)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)

    def _go(self) -> None:
        if self._source.isEmpty():
            self._player.stop()
        elif self._playing:
            self._player.play()
        else:
            self._player.pause()

    def _show(self, frame: QVideoFrame) -> None:
        first = self._picture.isNull()
        self._picture = frame.toImage()
        if first:
            self.seenChanged.emit()
        self.update()
