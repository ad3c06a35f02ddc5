"""What a recorded sound is made of."""

import math

from tests.sound.server import RATE


def strength(samples: list[int], pitch: float) -> float:
    """How strongly ``pitch`` (Hz) sounds in ``samples``: Goertzel's filter, 0 to full scale."""
    turn = 2 * math.cos(2 * math.pi * pitch / RATE)
    before = last = 0.0
    for sample in samples:
        before, last = last, sample + turn * last - before
    power = before * before + last * last - turn * before * last
    return math.sqrt(max(power, 0)) * 2 / max(len(samples), 1)


def loudest(samples: list[int], pitches: list[float]) -> float:
    """The pitch among ``pitches`` that sounds strongest."""
    return max(pitches, key=lambda pitch: strength(samples, pitch))


def level(samples: list[int]) -> float:
    """Root mean square."""
    return math.sqrt(sum(each * each for each in samples) / max(len(samples), 1))
