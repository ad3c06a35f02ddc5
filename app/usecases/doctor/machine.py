"""Looks at the machine: disk, memory, screen, sound."""

import os
import shutil
import struct
import subprocess
import wave
from contextlib import suppress
from itertools import chain
from pathlib import Path
from time import perf_counter

from app.core.cues import CueTone
from app.core.errors import KioskError
from app.core.faults import Sentence
from app.usecases.doctor.findings import NotHere

LOW_MB, LOW_MEMORY_MB, SLOW_S = 1000, 200, 2.0
SOUNDING = 300
"""Of 32768: above the noise of a sink that plays nothing."""


def disk(folder: Path) -> str:
    """There is room for a long time."""
    there = next(it for it in (folder.absolute(), *folder.absolute().parents) if it.exists())
    free = shutil.disk_usage(there).free // 1_000_000
    if free < LOW_MB:
        raise KioskError(
            "Only {free} MB are left on the disk of {folder}. Free some space.",
            free=free,
            folder=folder,
        )
    return Sentence.saying("{free} MB free", free=free)


def speed(folder: Path) -> str:
    """What is written is soon on the disk, and reads back."""
    path, content = folder / "kiosk.try", os.urandom(1_000_000)
    began = perf_counter()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        same = path.read_bytes() == content
    except OSError as error:
        raise KioskError(
            "The data folder {folder} cannot be written. Check the disk, and who may write there.",
            folder=folder,
        ) from error
    finally:
        path.unlink(missing_ok=True)
    took = perf_counter() - began
    if not same:
        raise KioskError("The disk does not give back what was written to it. Replace it soon.")
    if took > SLOW_S:
        raise KioskError(
            "The disk took {took:.1f} s for what should take 0.1 s. Check it soon.", took=took
        )
    return Sentence.saying("1 MB in {took:.0f} ms", took=took * 1000)


def memory(meminfo: Path = Path("/proc/meminfo")) -> str:
    """There is enough of it."""
    try:
        lines = dict(line.split(":", 1) for line in meminfo.read_text().splitlines())
        free = int(lines["MemAvailable"].split()[0]) // 1000
    except (OSError, KeyError, ValueError):
        raise NotHere("this machine does not tell") from None
    if free < LOW_MEMORY_MB:
        raise KioskError(
            "Only {free} MB of memory are free. Close other programs, or restart.", free=free
        )
    return Sentence.saying("{free} MB free", free=free)


def screen(drm: Path = Path("/sys/class/drm")) -> str:
    """One is plugged in."""
    states = [it.read_text().strip() for it in sorted(drm.glob("*/status"))]
    if not states:
        raise NotHere("no display that can be looked at")
    if "connected" not in states:
        raise KioskError("No screen is connected. Check its cable and that it is on.")
    return Sentence.saying("{number} connected", number=states.count("connected"))


def sounds(folder: Path) -> str:
    """Every tone has its file."""
    for tone in CueTone:
        path = folder / f"{tone.value}.wav"
        try:
            with wave.open(str(path)) as file:
                if file.getnframes() == 0:
                    raise wave.Error
        except (OSError, EOFError, wave.Error):
            raise KioskError(
                "The sound {path} is missing or spoilt. Run: make setup", path=path.name
            ) from None
    return Sentence.saying("{number} tones", number=len(CueTone))


def tone(folder: Path) -> str:
    """Our own tone is heard on the monitor of the sink. A muted sink is heard there as well."""
    if not all(map(shutil.which, ("pactl", "paplay", "parec"))):
        raise NotHere("no sound server that can be listened to")
    if _loudest(["paplay", str(folder / f"{CueTone.REST_END.value}.wav")]) < SOUNDING:
        raise KioskError("The kiosk's tone is not heard. Check the sound device and its volume.")
    return Sentence.saying("heard")


def speech() -> str:
    """A word that the kiosk speaks is heard there too. What it says is not understood: there is
    nothing on this machine that would."""
    if not all(map(shutil.which, ("pactl", "parec", "spd-say"))):
        raise NotHere("no voice that can be listened to")
    if _loudest(["spd-say", "--wait", "Good morning"]) < SOUNDING:
        raise KioskError("The kiosk's voice is not heard. Restart it, and check speech-dispatcher.")
    return Sentence.saying("heard")


def _loudest(plays: list[str]) -> int:
    """The loudest sample on the monitor of the sink while ``plays`` runs."""
    asked = subprocess.run(
        ["pactl", "get-default-sink"], capture_output=True, text=True, timeout=5, check=False
    )
    sink = asked.stdout.strip()
    if asked.returncode or not sink:
        raise NotHere("no sound device")
    heard = [
        *("parec", f"--device={sink}.monitor", "--format=s16le", "--rate=16000", "--channels=1"),
        "--latency-msec=20",
    ]
    with subprocess.Popen(heard, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as listener:
        try:
            assert listener.stdout is not None
            first = listener.stdout.read(640)
            with suppress(subprocess.TimeoutExpired):
                subprocess.run(plays, timeout=10, check=False, capture_output=True)
            said = first + listener.stdout.read(16000)
        finally:
            listener.kill()
    samples = struct.iter_unpack("<h", said[: len(said) // 2 * 2])
    return max((abs(int(each)) for each in chain.from_iterable(samples)), default=0)


def touch(known: bool, devices: Path = Path("/proc/bus/input/devices")) -> str:
    """A touch screen is plugged in; ``known`` is whether one was at the last self-test."""
    try:
        told = devices.read_text(encoding="utf-8", errors="replace")
    except OSError:
        told = ""
    found = sum(_is_touch_screen(each) for each in told.split("\n\n"))
    if not found and known:
        raise KioskError("The touch screen does not answer any more. Check its cable.")
    if not found:
        raise NotHere("no touch screen was seen yet")
    return Sentence.saying("{number} connected", number=found)


def _is_touch_screen(device: str) -> bool:
    """A device whose surface is the screen, INPUT_PROP_DIRECT, and that knows where a finger is."""
    said = dict(line[3:].split("=", 1) for line in device.splitlines() if "=" in line)
    return bool(int(said.get("PROP", "0").split()[-1], 16) & 2) and "ABS" in said
