"""A print service of our own, with a queue that prints into PDF files."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

QUEUE = "kioskpdf"
OUT = Path("/var/spool/cups-pdf/ANONYMOUS")

_FILES = """
ServerRoot {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
ServerBin /usr/lib/cups
DataDir /usr/share/cups
SystemGroup root
"""

_RULES = """
Listen localhost:{port}
WebInterface No
Browsing No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""

_READY_S = 600


class PrintService:
    """``address`` is where it listens. Everything it keeps is in a folder of its own. Without a
    ``queue`` it knows no printer."""

    def __init__(self, queue: bool = True) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
        for name in ("spool", "cache", "state", "tmp"):
            (self._folder / name).mkdir()
        # What turns a page into the printer's language runs as a user of its own
        self._folder.chmod(0o755)
        (self._folder / "tmp").chmod(0o1777)
        with socket.socket() as free:
            free.bind(("localhost", 0))
            port = free.getsockname()[1]
        self.address = f"localhost:{port}"
        files, rules = self._folder / "files.conf", self._folder / "cupsd.conf"
        files.write_text(_FILES.format(folder=self._folder))
        rules.write_text(_RULES.format(port=port))
        self._server = subprocess.Popen(["/usr/sbin/cupsd", "-f", "-c", rules, "-s", files])
        self._wait_for(port)
        if queue:
            self.add_queue(QUEUE, "Demo printer")
            self.run("lpadmin", "-d", QUEUE)

    def add_queue(self, name: str, title: str = "") -> None:
        """One more that prints into PDF files."""
        driver = ("-v", "cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
        self.run("lpadmin", "-p", name, "-D", title, "-E", *driver)

    def run(self, command: str, *words: str) -> None:
        """One of CUPS's own commands, said to this service."""
        subprocess.run(
            [shutil.which(command) or f"/usr/sbin/{command}", *words],
            env=os.environ | {"CUPS_SERVER": self.address, "LC_ALL": "C"},
            check=True,
            capture_output=True,
        )

    def say(self, reason: str) -> None:
        """What the printer says of itself, as its driver would."""
        self.run("lpadmin", "-p", QUEUE, "-o", f"printer-state-reasons={reason}")

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self._folder)

    def _wait_for(self, port: int) -> None:
        end = time.monotonic() + _READY_S
        while time.monotonic() < end:
            if self._server.poll() is not None:
                raise RuntimeError((self._folder / "error_log").read_text())
            with socket.socket() as ours:
                if ours.connect_ex(("localhost", port)) == 0:
                    return
            time.sleep(0.02)
        raise TimeoutError("the print service did not start")
