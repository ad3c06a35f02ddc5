"""Asks the machine's print service in the printers' own language, through CUPS's ipptool."""

import plistlib
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.devices.printing.press import PressError, PrintTrouble

PATIENCE_S = 10

Attribute = tuple[str, str, str]
"""Its type, its name and its value, as RFC 8011 names them."""

Group = dict[str, Any]

_TROUBLES = {
    "client-error-not-found": PrintTrouble.NO_PRINTER,
    "server-error-not-accepting-jobs": PrintTrouble.REFUSES,
    "server-error-service-unavailable": PrintTrouble.SERVICE,
}


def ask(
    uri: str,
    operation: str,
    attributes: tuple[Attribute, ...] = (),
    job: tuple[Attribute, ...] = (),
    page: bytes | None = None,
) -> list[Group]:
    """What the service at ``uri`` answers, one dict a printer or job. Raises PressError."""
    with TemporaryDirectory(prefix="kiosk-print-") as folder:
        request, paper = Path(folder) / "request", Path(folder) / "page.pdf"
        request.write_text(_request(operation, attributes, job, page is not None), "utf-8")
        paper.write_bytes(page or b"")
        return _run(["-X", "-T", str(PATIENCE_S), "-f", str(paper), uri, str(request)])


def _request(
    operation: str, attributes: tuple[Attribute, ...], job: tuple[Attribute, ...], page: bool
) -> str:
    told = [
        ("charset", "attributes-charset", "utf-8"),
        ("naturalLanguage", "attributes-natural-language", "en"),
        *attributes,
    ]
    lines = ["{", f"OPERATION {operation}", "GROUP operation-attributes-tag", *map(_line, told)]
    if job:
        lines += ["GROUP job-attributes-tag", *map(_line, job)]
    if page:
        lines.append("FILE $filename")
    return "\n".join([*lines, "}", ""])


def _line(attribute: Attribute) -> str:
    kind, name, value = attribute
    if kind in ("keyword", "integer"):
        return f"ATTR {kind} {name} {value}"
    quoted = value.replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'ATTR {kind} {name} "{quoted}"'


def _run(words: list[str]) -> list[Group]:
    tool = shutil.which("ipptool")
    if tool is None:
        raise PressError(PrintTrouble.SERVICE)
    try:
        said = subprocess.run([tool, *words], capture_output=True, timeout=PATIENCE_S + 5).stdout
        answer = plistlib.loads(said)["Tests"][0]
    except (OSError, ValueError, LookupError, subprocess.SubprocessError) as error:
        raise PressError(PrintTrouble.SERVICE) from error
    status = answer.get("StatusCode", "")
    if not status.startswith("successful-ok"):
        raise PressError(
            _TROUBLES.get(status, PrintTrouble.OTHER if status else PrintTrouble.SERVICE)
        )
    groups: list[Group] = answer.get("ResponseAttributes", [])[1:]
    return groups
