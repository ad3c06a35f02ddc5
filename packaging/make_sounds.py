"""Make the kiosk's own sounds: soft bell-like notes, each cue at a pitch of its own.

Run: python packaging/make_sounds.py resources/sounds
The notes lie between 440 and 1320 Hz, which ears that have lost their highs still hear, and the
longest note of each cue belongs to it alone. 44.1 kHz, 16 bit, mono.
"""

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44100
PEAK = 0.6
ATTACK_S = 0.004
RELEASE_S = 0.03
PARTIALS = ((1, 1.0), (2, 0.28), (3, 0.10))
"""Each harmonic and how loud it is; the higher, the sooner it fades."""

A4, C5, D5, E5, FS5 = 440.0, 523.25, 587.33, 659.26, 739.99
G5, A5, B5, D6, E6 = 783.99, 880.0, 987.77, 1174.66, 1318.51


@dataclass(frozen=True)
class Note:
    """``fade`` is how many times a second the note shrinks by e."""

    pitch: float
    seconds: float
    fade: float = 6.0


SOUNDS = {
    "count_in": (Note(A4, 0.09, 18),),
    "start": (Note(A5, 0.34, 5),),
    "rep": (Note(E5, 0.14, 12),),
    "last_rep": (Note(G5, 0.10), Note(D6, 0.24, 7)),
    "hold_end": (Note(C5, 0.18, 9),),
    "switch": (Note(B5, 0.11), Note(E6, 0.11), Note(B5, 0.12, 9)),
    "rest_end": (Note(D5, 0.12), Note(FS5, 0.22, 7)),
}


def samples(notes: tuple[Note, ...]) -> list[float]:
    """The sound as numbers from -1 to 1; it begins and ends in silence."""
    sound = [value for note in notes for value in _note(note)]
    loudest = max(abs(value) for value in sound)
    return [value / loudest * PEAK for value in sound]


def _note(note: Note) -> list[float]:
    count = round(note.seconds * RATE)
    return [_value(note, at / RATE, (count - at) / RATE) for at in range(count)]


def _value(note: Note, at: float, left: float) -> float:
    envelope = min(1.0, at / ATTACK_S, left / RELEASE_S)
    return envelope * sum(
        loudness
        * math.exp(-note.fade * order * at)
        * math.sin(2 * math.pi * note.pitch * order * at)
        for order, loudness in PARTIALS
    )


def write(file: Path, sound: list[float]) -> None:
    """Write a WAV file."""
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(value * 32767)) for value in sound))


def make(folder: Path) -> None:
    """Write every sound into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        write(folder / f"{name}.wav", samples(notes))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
