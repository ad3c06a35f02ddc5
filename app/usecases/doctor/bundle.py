"""What helps to mend the kiosk from afar, without a word about anybody."""

import json
import os
import platform
from collections.abc import Iterable
from importlib.metadata import distributions
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from app.core.errors import KioskError
from app.store.files import write_private
from app.usecases.doctor.findings import Finding

LEFT_OUT = "[a line with personal data was left out]"
LOG_BYTES = 5_000_000


def write_bundle(
    out: Path, findings: tuple[Finding, ...], logs: Iterable[Path], personal: frozenset[str] | None
) -> None:
    """Write ``out``: results, versions and logs.

    ``personal`` is every name and code in the records; a line with one of them is left out. None
    where the records cannot be read: then no log goes along. KioskError when it cannot be written.
    """
    parts = {
        "findings.json": as_json(findings),
        "versions.txt": _versions(),
        **(_logs(logs) if personal is not None else {"logs.txt": "left out: records not readable"}),
    }
    words = {it.casefold() for it in personal or () if it.strip()}
    clean = {name: _without(text, words) for name, text in parts.items()}
    said = [text.replace(LEFT_OUT, "").casefold() for text in clean.values()]  # a name may be in it
    if any(word in text for text in said for word in words):
        raise KioskError("The bundle would hold personal data, so it was not written.")
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for name, text in clean.items():
            file.writestr(name, text)
    try:
        write_private(out.absolute(), packed.getvalue())
    except OSError as error:
        raise KioskError("Cannot write {out}. Choose another file.", out=out) from error


def as_json(findings: tuple[Finding, ...]) -> str:
    """For another program."""
    said = [{"part": it.part.value, "state": it.state.value, "said": it.said} for it in findings]
    return json.dumps(said, indent=2, ensure_ascii=False)


def _without(text: str, words: set[str]) -> str:
    kept = []
    for line in text.splitlines():
        low = line.casefold()
        kept.append(LEFT_OUT if any(word in low for word in words) else line)
    return "\n".join(kept) + "\n"


def _versions() -> str:
    found = sorted({f"{it.name} {it.version}" for it in distributions()}, key=str.casefold)
    return "\n".join([platform.platform(), f"Python {platform.python_version()}", *found])


def _logs(logs: Iterable[Path]) -> dict[str, str]:
    found = {}
    for path in logs:
        if path.is_file():
            with path.open("rb") as file:
                file.seek(max(0, os.fstat(file.fileno()).st_size - LOG_BYTES))
                found[f"logs/{path.name}"] = file.read().decode(errors="replace")
    return found
