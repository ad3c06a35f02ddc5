"""Renders sentences to clips at set-up: python -m app.devices.sound.render SENTENCES FOLDER

Needs hibari-tts (the extra ``voice``) and nothing else of the kiosk's environment. SENTENCES is a
JSON object: each sentence, and the seconds that it may take, or 0. No kiosk loads it while it runs:
the model is in memory only here.
"""

import json
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from typing import Any

from app.core.voiced import clip_name
from app.devices.sound import sound_file

PACKAGE = "hibari-tts"
SPEED = 0.85
"""A little slower than people talk: cues are heard while moving, from two metres, by old ears."""

FASTEST = 1.1
"""A cue that would not be over when the next one comes is said faster, up to this."""

SUFFIX = ".opus"
VOICE = "voice.txt"
"""Names the voice that the clips of a folder were made with."""

_SILENT = 0.012
_LEVEL = 0.11
_PEAK = 0.89
_LEAD, _TAIL = 0.008, 0.08
"""Seconds of quiet that stay before and after the words: a cue begins with its picture."""


def render(
    wanted: Mapping[str, float],
    folder: Path,
    report: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[int, int]:
    """Make the clips that are missing, and delete those that nothing says any more.

    Returns how many were made and how many there are. An interrupted run goes on where it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    room = sorted((clip_name(each), seconds) for each, seconds in wanted.items() if seconds)
    voice = f"{PACKAGE} {metadata.version(PACKAGE)}, speed {SPEED}, in time {_digest(room)}\n"
    mark = folder / VOICE
    names = {clip_name(each) + SUFFIX: each for each in wanted}
    same = mark.is_file() and mark.read_text(encoding="utf-8") == voice
    for old in folder.glob("*" + SUFFIX):
        if not same or old.name not in names:
            old.unlink()
    mark.write_text(voice, encoding="utf-8")
    missing = [(name, each) for name, each in names.items() if not (folder / name).exists()]
    speaker: Any = _speaker() if missing else None
    unfinished = folder / f".part{SUFFIX}"
    for done, (name, sentence) in enumerate(missing, 1):
        sound_file.write(unfinished, _spoken(speaker, sentence, wanted[sentence]))
        unfinished.replace(folder / name)
        report(done, len(missing))
    return len(missing), len(names)


def _speaker() -> Any:
    from hibari import Hibari

    return Hibari()


def _spoken(speaker: Any, sentence: str, room: float) -> bytes:
    """The samples; in so many seconds if there is a limit."""
    samples = _even(speaker(_ended(sentence), seed=0, speed=SPEED))
    lasts = len(samples) / 2 / sound_file.RATE
    if not 0 < room < lasts:
        return samples
    return _even(speaker(_ended(sentence), seed=0, speed=min(SPEED * lasts / room * 1.03, FASTEST)))


def _digest(value: object) -> str:
    return sha256(repr(value).encode()).hexdigest()[:8]


def _ended(sentence: str) -> str:
    """A voice falls at a full stop; without one it hangs in the air."""
    return sentence if sentence[-1] in "?!.:" else sentence + "."


def _even(audio: Any) -> bytes:
    """Without the silence around it, and as loud as all others."""
    loud = (abs(audio) > _SILENT).nonzero()[0]
    first = max(int(loud[0]) - round(_LEAD * sound_file.RATE), 0)
    audio = audio[first : int(loud[-1]) + round(_TAIL * sound_file.RATE)]
    level = float((audio**2).mean() ** 0.5)
    audio = audio * min(_LEVEL / level, _PEAK / float(abs(audio).max()))
    return bytes((audio * 32767).astype("<i2").tobytes())


def main(sentences: Path, folder: Path) -> None:
    """Render what a file lists, and say what came of it."""
    made, there = render(json.loads(sentences.read_text(encoding="utf-8")), folder)
    print(f"{made} clips made, {there} in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
