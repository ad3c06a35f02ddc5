"""The manifest: what is in a pack, what it was made with, and how to tell that it is whole."""

from typing import Any

import orjson

from app.core.dataset.choice import Choice, Privacy
from app.exports.order import Chosen, Format, Maker, Order
from app.exports.pack import Entry

NAME = "manifest.json"
KIND = "physio-kiosk pack"
EDITION = 1
CSV = {
    "encoding": "UTF-8",
    "line_end": "CRLF",
    "times": "UTC",
    "apostrophe": "A text that a spreadsheet would run begins with one that is not its own.",
}
"""How to read the CSV files; the dictionary has the rest."""


def filters(choice: Choice, patients: tuple[str, ...]) -> dict[str, Any]:
    """What was asked for. Where dates are moved, none that is not is given."""
    found: dict[str, Any] = {
        "patients": "all" if choice.patients is None else patients,
        "from": choice.first and choice.first.isoformat(),
        "to": choice.last and choice.last.isoformat(),
        "privacy": choice.privacy,
    }
    if choice.privacy is Privacy.DEIDENTIFIED:
        return found
    return {**found, "as_of": choice.as_of.isoformat()}


def manifest(order: Order, maker: Maker, entries: list[Entry], chosen: Chosen) -> bytes:
    """As JSON; nothing in it depends on when it was made."""
    found: dict[str, Any] = {
        "kind": KIND,
        "edition": EDITION,
        "program": "physio-kiosk",
        "version": maker.version,
        "schema": maker.schema,
        "formats": [form for form in Format if form in order.formats],
        **({"csv": CSV} if Format.CSV in order.formats else {}),
        "filters": filters(order.choice, chosen.patients),
        "patients": len(chosen.patients),
        "patients_in_small_groups": chosen.in_small_groups,
        **({"audit": maker.audit} if maker.audit else {}),
        "files": [
            {"name": it.name, "size": it.size, "sha256": it.sha256}
            | ({} if it.rows is None else {"rows": it.rows})
            for it in entries
        ],
    }
    return orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n"
