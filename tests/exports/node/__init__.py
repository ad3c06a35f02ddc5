"""FHIR in the hands of programs from npm, which make installs beside this file."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

HERE = Path(__file__).parent
NODE = shutil.which("node") or ""

needs_node = pytest.mark.skipif(
    not NODE or not (HERE / "node_modules" / ".package-lock.json").exists(),
    reason="Node 20 or newer with npm is not here: install them, then type make setup."
    if not NODE
    else "What the tests need of npm is not here: type make setup.",
)

Json = dict[str, Any]


def faults(every: Sequence[Json]) -> list[list[str]]:
    """What HL7's own JSON schema and Medplum's profiles find wrong with each resource."""
    lines = "".join(json.dumps(it) + "\n" for it in every)
    done = subprocess.run(
        [NODE, "check.mjs"], cwd=HERE, input=lines, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


class Server:
    """A FHIR server that somebody else wrote, reached as any other is."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}/"

    def ask(self, path: str, body: Json | None = None) -> Json:
        """GET, or POST where there is a ``body``; what the server says, refusals too."""
        data = None if body is None else json.dumps(body).encode()
        asked = Request(self._root + path, data, {"content-type": "application/fhir+json"})
        try:
            with urlopen(asked, timeout=60) as answer:
                found: Json = json.load(answer)
        except HTTPError as error:
            found = json.load(error)
        return found

    def found(self, search: str) -> list[Json]:
        """The resources that a search finds."""
        said = self.ask(f"{search}&_count=1000")
        assert said["resourceType"] == "Bundle", said
        return [it["resource"] for it in said.get("entry", [])]


@contextmanager
def serving() -> Iterator[Server]:
    """An empty server on a free port; it ends with the test."""
    with subprocess.Popen(
        [NODE, "server.mjs"], cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Server(int(process.stdout.readline()))
        finally:
            process.stdin.close()
