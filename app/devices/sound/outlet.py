"""Where sound comes out: headphones or a loudspeaker, and whether anything can be heard there.

``pactl`` asks the sound server, PulseAudio or PipeWire. Qt knows of devices but not of the socket
within one, nor whether it is muted.
"""

from __future__ import annotations

import json
import logging
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

log = logging.getLogger(__name__)

AGAIN_MS = 30_000
"""A server that is gone is asked for again after this."""

SETTLE_MS = 20
"""One plug makes several events."""

PRIVATE_PORTS = {"headphones", "headset", "handset", "earpiece"}
PRIVATE_FORMS = {"headphone", "headset", "handset"}
NO_CARD = "auto_null"
"""The server's stand-in where there is no card."""


class Sound(NamedTuple):
    """``known`` is whether the server could be asked; ``private``, that what is said goes into
    headphones only; ``muted``, that it is turned off or down to nothing; ``absent``, that there is
    no card."""

    known: bool = False
    private: bool = False
    muted: bool = False
    absent: bool = False


class Outlet(QObject):
    """Follows the sound server; never waits for it. ``changed`` carries a Sound."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sound = Sound()
        self._closed = False
        self._events: QProcess | None = None
        self._sinks: QProcess | None = None
        self._stale = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Follow from now on."""
        if self._closed or self._events is not None:
            return
        self._events = self._program()
        self._events.readyReadStandardOutput.connect(self._heard)
        self._events.finished.connect(self._lost)
        self._events.errorOccurred.connect(self._failed)
        self._events.start("pactl", ["subscribe"])
        self._settle.start()

    def close(self) -> None:
        """Follow no longer."""
        self._closed = True
        for timer in (self._settle, self._again):
            timer.stop()
        for process in (self._events, self._sinks):
            if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(300)

    def _program(self) -> QProcess:
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("LC_ALL", "C.UTF-8")
        process.setProcessEnvironment(surroundings)
        process.setStandardErrorFile(QProcess.nullDevice())
        return process

    def _heard(self) -> None:
        if self._events is None:
            return
        lines = bytes(self._events.readAllStandardOutput().data())
        if any(kind in lines for kind in (b" sink #", b" card #", b" server")):
            self._settle.start()

    def _ask(self) -> None:
        if self._closed:
            return
        if self._sinks is not None:
            self._stale = True
            return
        self._sinks = self._program()
        self._sinks.finished.connect(self._answered)
        self._sinks.errorOccurred.connect(self._unanswered)
        script = "pactl get-default-sink && pactl --format=json list sinks"
        self._sinks.start("sh", ["-c", script])

    def _answered(self, code: int) -> None:
        process, self._sinks = self._sinks, None
        if process is None:
            return
        told = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        process.deleteLater()
        self._set(sound_of(told) if code == 0 else Sound())
        if self._stale:
            self._stale = False
            self._settle.start()

    def _unanswered(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._sinks is not None:
            self._sinks.deleteLater()
            self._sinks = None
            self._set(Sound())

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("Headphones cannot be noticed: pactl is missing (pulseaudio-utils)")
            self._lost()

    def _lost(self) -> None:
        if self._events is not None:
            self._events.deleteLater()
            self._events = None
        self._set(Sound())
        if not self._closed:
            self._again.start()

    def _set(self, sound: Sound) -> None:
        if sound != self.sound:
            self.sound = sound
            self.changed.emit(sound)


def sound_of(told: str) -> Sound:
    """What the server's answer means: its usual sink on the first line, then all sinks as JSON.

    Only a socket that says whether something is in it is taken for private: one that cannot tell
    might have nothing in it while a loudspeaker beside it plays.
    """
    name, _, rest = told.partition("\n")
    try:
        sinks = json.loads(rest)
        sink = next((it for it in sinks if it["name"] == name.strip()), None)
        if sink is None or sink["name"] == NO_CARD:
            return Sound(known=True, absent=True)
        return Sound(True, _is_private(sink), _is_muted(sink))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Sound()


def _is_private(sink: dict[str, Any]) -> bool:
    form = str(sink.get("properties", {}).get("device.form_factor", "")).lower()
    if form in PRIVATE_FORMS:
        return True
    active = next((it for it in sink.get("ports", ()) if it["name"] == sink["active_port"]), None)
    if active is None:
        return False
    kind = str(active.get("type", "")).lower()
    private = kind in PRIVATE_PORTS or any(it in str(active["name"]) for it in PRIVATE_PORTS)
    return private and active.get("availability") == "available"


def _is_muted(sink: dict[str, Any]) -> bool:
    levels = [int(it["value"]) for it in sink.get("volume", {}).values()]
    return bool(sink["mute"]) or (bool(levels) and not any(levels))
