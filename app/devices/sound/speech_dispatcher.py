"""Speech Dispatcher as its own library speaks to it, libspeechd, without Qt: this is all that a
program beside the kiosk needs to speak, and takes a quarter of the memory.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_size_t, c_void_p

LIBRARY = "libspeechd.so.2"
_THREADED = 1
_IMPORTANT_TEXT = 3  # SPD_TEXT: a new one ends the one before
_END = 2


class NoEngineError(OSError):
    """There is nothing that speaks, or it is gone."""


class _Voice(Structure):
    _fields_ = (("name", c_char_p), ("language", c_char_p), ("variant", c_char_p))


_Told = CFUNCTYPE(None, c_size_t, c_size_t, c_int)


class _Connection(Structure):
    """The part of it that its header calls public."""

    _fields_ = tuple((f"callback_{it}", _Told) for it in ("begin", "end", "cancel"))


class Dispatcher:
    """One connection. ``said`` is called, on a thread of the library's, when all of the last text
    was spoken."""

    def __init__(self, said: Callable[[], None]) -> None:
        try:
            self._library = _library()
        except OSError as error:
            raise NoEngineError(f"{LIBRARY} is missing") from error
        self._open = self._library.spd_open2(
            b"physio-kiosk", b"cues", None, _THREADED, None, 1, None
        )
        if not self._open:
            raise NoEngineError("speech-dispatcher does not answer")
        self._said, self._last = said, 0
        self._ended = _Told(self._end)  # held as long as the library may call it
        self._open.contents.callback_end = self._ended
        self._must(self._library.spd_set_notification_on(self._open, _END))

    def languages(self) -> set[str]:
        """What its voices speak, such as en-GB or de: some of them come a hundred times over."""
        voices = self._library.spd_list_synthesis_voices(self._open)
        if not voices:
            raise NoEngineError("there is no voice")
        found = set[bytes]()
        for each in voices:
            if not each:
                break
            found.add(each.contents.language or b"")
        self._library.free_spd_voices(voices)
        return {it.decode(errors="replace") for it in found}

    def speak_in(self, language: str) -> None:
        """From now on, one of ``languages``."""
        self._must(self._library.spd_set_language(self._open, language.encode()))

    def say(self, text: str, volume: float) -> None:
        """Say it, so loud: 0 to 1."""
        self._must(self._library.spd_set_volume(self._open, round(volume * 200) - 100))
        number = self._library.spd_say(self._open, _IMPORTANT_TEXT, text.encode())
        self._must(number)
        self._last = number

    def stop(self) -> None:
        """Be silent now, and say nothing that waits."""
        self._must(self._library.spd_cancel(self._open))

    def _end(self, message: int, client: int, kind: int) -> None:
        if message >= self._last:
            self._said()

    def _must(self, status: int) -> None:
        if status < 0:
            raise NoEngineError("speech-dispatcher is gone")


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(LIBRARY)
    opened = POINTER(_Connection)
    library.spd_open2.restype = opened
    library.spd_open2.argtypes = (
        *(c_char_p, c_char_p, c_char_p, c_int),
        *(c_void_p, c_int, c_void_p),
    )
    library.spd_list_synthesis_voices.restype = POINTER(POINTER(_Voice))
    library.spd_list_synthesis_voices.argtypes = (opened,)
    library.free_spd_voices.restype = None
    library.free_spd_voices.argtypes = (POINTER(POINTER(_Voice)),)
    library.spd_set_language.argtypes = (opened, c_char_p)
    library.spd_say.argtypes = (opened, c_int, c_char_p)
    library.spd_cancel.argtypes = (opened,)
    for call in (library.spd_set_volume, library.spd_set_notification_on):
        call.argtypes = (opened, c_int)
    return library
