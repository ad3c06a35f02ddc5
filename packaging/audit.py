"""Known weaknesses of the packages that the kiosk is made of: python audit.py, by make audit.

Ends with 1 where there is one, and with 3 where no database can be reached or one of them was not
in it: what was not looked up is not well.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+==[^\s;#]+)", re.MULTILINE)
UNKNOWN = 3

Look = Callable[[Path], str]


def main(look: Look | None = None) -> int:
    """Say what is known of each pinned package."""
    pinned = PINNED.findall((HOME / "packaging/constraints.txt").read_text())
    with tempfile.TemporaryDirectory() as place:
        asked = Path(place) / "pinned.txt"
        asked.write_text("\n".join(pinned) + "\n")
        said = (look or _pip_audit)(asked)
    try:
        found: list[dict[str, Any]] = json.loads(said)["dependencies"]
    except (ValueError, KeyError, TypeError):
        print("No database of known weaknesses can be reached from here: nothing was looked up.")
        return UNKNOWN
    seen = [it for it in found if "vulns" in it]
    weak = [it for it in seen if it["vulns"]]
    for it in weak:
        for one in it["vulns"]:
            mended = ", ".join(one.get("fix_versions", [])) or "nothing yet"
            print(f"{it['name']} {it['version']}: {one['id']}, mended in {mended}")
    print(f"{len(seen)} of {len(pinned)} packages looked up, {len(weak)} with a known weakness.")
    if len(seen) < len(pinned):
        print("The database that was reached does not know the others: they were not looked up.")
    return 1 if weak else UNKNOWN if len(seen) < len(pinned) else 0


def _pip_audit(asked: Path) -> str:
    tool = Path(sys.executable).with_name("pip-audit")
    quiet = ["--progress-spinner", "off", "--format", "json"]
    command = [tool, "--requirement", asked, "--no-deps", "--disable-pip", *quiet]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    sys.exit(main())
