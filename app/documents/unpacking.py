"""The kiosk's end of ``app.documents.unpack``: a picture in, dots out, or that it is none."""

import json
import subprocess
import sys
from contextlib import suppress
from threading import Lock, Timer

from PIL import Image

PATIENCE_S = 20.0
"""A picture that takes longer is none, and the program that unpacks it ends."""
REST_S = 30.0
"""It stays for the next picture for so long."""

PROGRAM = (sys.executable, "-m", "app.documents.unpack")


class Unpacker:
    """Starts the program when it is needed; one picture at a time, from any thread."""

    def __init__(self, program: tuple[str, ...] = PROGRAM, patience_s: float = PATIENCE_S) -> None:
        self._program, self._patience_s = program, patience_s
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._rest: Timer | None = None

    def unpack(self, data: bytes, most: tuple[int, int]) -> Image.Image | str:
        """The picture, at most so wide and tall; or ``dots`` for too many, ``none`` for no picture,
        also where the program died or hung over it."""
        with self._lock:
            if self._rest is not None:
                self._rest.cancel()
            try:
                return self._asked(data, most)
            except (OSError, ValueError, TypeError):
                self._end()
                return "none"
            finally:
                self._rest = Timer(REST_S, self.close)
                self._rest.daemon = True
                self._rest.start()

    def close(self) -> None:
        """Let the program go; the next picture starts another."""
        with self._lock:
            self._end()

    def _asked(self, data: bytes, most: tuple[int, int]) -> Image.Image | str:
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            self._process = subprocess.Popen(
                self._program, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        patience = Timer(self._patience_s, process.kill)
        patience.daemon = True
        patience.start()
        try:
            process.stdin.write(json.dumps([len(data), *most]).encode() + b"\n" + data)
            process.stdin.flush()
            said = json.loads(process.stdout.readline(100))
            if len(said) == 1:
                return "dots" if said == ["dots"] else "none"
            wide, tall = said
            if not (0 < wide <= most[0] and 0 < tall <= most[1]):
                raise ValueError(said)
            # too few bytes are a ValueError
            dots = process.stdout.read(4 * wide * tall)
            return Image.frombytes("RGBA", (wide, tall), dots)
        finally:
            patience.cancel()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
