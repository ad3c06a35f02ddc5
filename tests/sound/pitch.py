"""What a recorded sound is made of."""

import math
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy

from tests.sound.server import RATE

PITCHES = (440.0, 523.25, 587.33, 659.26, 739.99, 783.99, 880.0, 987.77, 1174.66, 1318.51)
"""Every note of our tones, in Hz."""


def strength(samples: Sequence[int], pitch: float, rate: int = RATE) -> float:
    """How strongly ``pitch`` (Hz) sounds in ``samples``, 0 to full scale."""
    turns = numpy.arange(len(samples)) * (2j * math.pi * pitch / rate)
    return float(abs(numpy.dot(samples, numpy.exp(-turns)))) * 2 / max(len(samples), 1)


def notes(samples: Sequence[int], rate: int = RATE) -> list[float]:
    """The strength of each note, together 1."""
    found = [strength(samples, pitch, rate) for pitch in PITCHES]
    size = math.hypot(*found) or 1.0
    return [each / size for each in found]


def notes_of(file: Path) -> list[float]:
    """The notes of a sound file."""
    with wave.open(str(file)) as sound:
        samples = array("h", sound.readframes(sound.getnframes()))
        return notes(samples, sound.getframerate())


def likest(samples: Sequence[int], known: dict[str, list[float]]) -> str:
    """The name of the known notes that ``samples`` are most like."""
    heard = notes(samples)
    return max(known, key=lambda name: sum(map(float.__mul__, heard, known[name])))


def level(samples: Sequence[int]) -> float:
    """Root mean square."""
    return float(numpy.linalg.norm(samples)) / math.sqrt(max(len(samples), 1))
