"""A whole computer by qemu: its plug, its screen, and a finger in it."""

import base64
import json
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from PIL import Image as Picture

from tests.appliance.machine import until
from tests.machine.image import Image

QEMU = "qemu-system-x86_64"
SIZE = 1280, 720
# The clock of a machine that is as slow as this one looks broken to the kernel, which then gives up
KERNEL = "root=/dev/vda rw console=tty0 console=ttyS0 no_timer_check panic=-1 "
KERNEL += "systemd.journald.forward_to_console=1"
UP_S = 1200
"""Until a machine of which each instruction is translated, beside other work, has started."""


class Told:
    """One of qemu's two lines of JSON: to the machine, and to the agent in it."""

    def __init__(self, place: Path) -> None:
        self._line = socket.socket(socket.AF_UNIX)
        self._line.settimeout(30)
        self._line.connect(str(place))
        self._file = self._line.makefile("r")

    def do(self, word: str, **about: Any) -> Any:
        said = {"execute": word, "arguments": about}
        self._line.sendall(json.dumps(said).encode() + b"\n")
        while answer := json.loads(self._file.readline()):
            assert "error" not in answer, f"{word}: {answer['error']}"
            if "return" in answer:
                return answer["return"]

    def agree(self, number: int) -> None:
        """Leave behind what is answered to those who asked before: until this number comes back."""
        about = {"execute": "guest-sync", "arguments": {"id": number}}
        self._line.sendall(json.dumps(about).encode() + b"\n")
        while json.loads(self._file.readline()).get("return") != number:
            pass

    def close(self) -> None:
        self._file.close()
        self._line.close()


class Guest:
    """The computer. ``on`` puts the plug in, ``pull`` takes it out; the disk stays."""

    def __init__(self, image: Image) -> None:
        self._image, self._folder = image, image.folder
        self._qemu: subprocess.Popen[bytes] | None = None
        self._machine: Told | None = None
        self._agent: Told | None = None

    def on(self) -> None:
        for name in "machine", "agent":
            self._place(name).unlink(missing_ok=True)
        self._qemu = subprocess.Popen(
            [
                *(
                    QEMU,
                    "-accel",
                    "tcg,thread=multi",
                    "-cpu",
                    "max",
                    "-smp",
                    "2",
                    "-m",
                    "2048",
                    "-nodefaults",
                ),
                *("-display", "none", "-no-reboot", "-rtc", "base=utc"),
                *("-kernel", self._image.kernel, "-initrd", self._image.initrd),
                *("-append", KERNEL),
                # what the guest was told is on its disk stays when this process is killed; what it
                # only kept in its memory goes
                *("-drive", f"file={self._image.disk},if=virtio,format=raw,cache=writeback"),
                *("-device", f"virtio-gpu-pci,xres={SIZE[0]},yres={SIZE[1]}"),
                *("-device", "virtio-rng-pci"),
                *("-serial", f"file:{self._folder / 'console.log'}"),
                *("-qmp", f"unix:{self._place('machine')},server=on,wait=off"),
                *("-chardev", f"socket,path={self._place('agent')},server=on,wait=off,id=agent"),
                *("-device", "virtio-serial"),
                *("-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"),
            ],
            stdin=subprocess.DEVNULL,
        )
        until(self._place("machine").exists, 30)
        self._machine = Told(self._place("machine"))
        self._machine.do("qmp_capabilities")
        until(self._answers, UP_S, every=3)

    def pull(self) -> None:
        """The plug: nothing in the machine hears of it."""
        if self._qemu is not None:
            self._qemu.kill()
            self._qemu.wait()
        for told in self._machine, self._agent:
            if told is not None:
                told.close()
        self._qemu = self._machine = self._agent = None

    def run(self, *words: str) -> str:
        """What a command in the guest, which must end well, prints."""
        assert self._agent is not None
        begun = self._agent.do(
            "guest-exec", **{"path": words[0], "arg": words[1:], "capture-output": True}
        )
        while not (ended := self._agent.do("guest-exec-status", pid=begun["pid"]))["exited"]:
            time.sleep(0.3)
        out, error = (
            base64.b64decode(ended.get(it, "")).decode(errors="replace")
            for it in ("out-data", "err-data")
        )
        assert ended.get("exitcode") == 0, f"{words}: {(out + error)[-3000:]}"
        return out

    def touch(self, x: float, y: float) -> None:
        """A finger on the glass, at shares of its width and height."""
        self.run("/bin/sh", "-c", f"echo {x * 1000:.0f} {y * 1000:.0f} > /run/finger")

    def keys(self, *names: str) -> None:
        """Keys of the keyboard, pressed together."""
        assert self._machine is not None
        self._machine.do("send-key", keys=[{"type": "qcode", "data": it} for it in names])

    def picture(self, file: Path) -> Picture.Image:
        """What the screen shows."""
        assert self._machine is not None
        self._machine.do("screendump", filename=str(file), format="png")
        with Picture.open(file) as seen:
            return seen.convert("RGB")

    def _answers(self) -> bool:
        """Whether the agent is there. It says nothing until it is, and then to everything."""
        assert self._qemu is not None
        assert self._qemu.poll() is None, "qemu ended"
        told = Told(self._place("agent"))
        told._line.settimeout(3)
        try:
            told.agree(time.monotonic_ns())
        except (OSError, ValueError):
            told.close()
            return False
        told._line.settimeout(60)
        self._agent = told
        return True

    def _place(self, name: str) -> Path:
        return self._folder / f"{name}.sock"
