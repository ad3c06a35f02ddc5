"""Leave in ICU's data what Qt asks it for: how letters are sorted. Names of places, units, money
and old encodings, 27 MB of them, come from Qt's own tables or from nowhere in a kiosk.
"""

import re
import subprocess
import tempfile
from pathlib import Path

KEPT = re.compile(
    r"coll/.*|.*\.(nrm|icu)"
    r"|(root|pool|res_index|supplementalData|keyTypeData|likelySubtags|numberingSystems"
    r"|timezoneTypes|metadata|genderList|plurals|icuver|icustd)\.res"
)
# A library that holds nothing but the data, under the name by which ICU finds it
LIBRARY = """.section .rodata
.balign 16
.globl icudt{number}_dat
.type icudt{number}_dat, %object
icudt{number}_dat:
.incbin "{data}"
.size icudt{number}_dat, .-icudt{number}_dat
.section .note.GNU-stack,"",%progbits
"""


def thin(library: Path) -> None:
    """Write ``libicudata.so.NUMBER`` anew with less in it."""
    number = library.suffix[1:]
    with tempfile.TemporaryDirectory() as made:
        whole, less = Path(made, "whole", f"icudt{number}l.dat"), Path(made, f"icudt{number}l.dat")
        whole.parent.mkdir()
        whole.write_bytes(data(library, f"icudt{number}_dat"))
        listed = said("icupkg", "-l", whole).split()
        out = Path(made, "out.txt")
        out.write_text("\n".join(it for it in listed if not KEPT.fullmatch(it)))
        said("icupkg", "-r", out, whole, less)
        source = Path(made, "data.S")
        source.write_text(LIBRARY.format(number=number, data=less))
        said(
            *("gcc", "-s", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}"),
            *("-Wl,--build-id=none", "-o", library, source),
        )


def data(library: Path, symbol: str) -> bytes:
    """What stands in a library from a symbol to the end of that symbol's section."""
    at = next(
        int(line.split()[0], 16)
        for line in said("nm", "-D", library).splitlines()
        if line.endswith(f" {symbol}")
    )
    sections = re.findall(
        r"\]\s+\S+\s+PROGBITS\s+(\w+)\s+(\w+)\s+(\w+)", said("readelf", "-SW", library)
    )
    for address, offset, size in (tuple(int(it, 16) for it in each) for each in sections):
        if address <= at < address + size:
            start = offset + at - address
            return library.read_bytes()[start : offset + size]
    raise SystemExit(f"{library.name} holds no {symbol}.")


def said(*words: str | Path) -> str:
    """What a command prints."""
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout
