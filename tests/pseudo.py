"""A language that nobody speaks: every word of ours with marks on its letters, so that whatever is
left plain was never given to a translator."""

import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from json import dumps
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
CODE = "de"
"""A real code, for dates, numbers and the forms of plurals come from it."""
FORMS = 2
"""How many forms of a plural it has."""

MARKED = str.maketrans("aeioucnszyAEIOUCNSZY", "àëïöüçñšžÿÀËÏÖÜÇÑŠŽŸ")
KEPT = re.compile(r"(%\d+|%n|\{[^}]*\}|<[^>]+>|https?://\S+|physio-kiosk[\w -]*)")
"""What stands for something else, and what has to be typed as it is."""
PLAIN = re.compile(r"[A-Za-z]{4,}")


def pseudo(text):
    """``text`` as that language has it."""
    return "".join(
        part if KEPT.fullmatch(part) else part.translate(MARKED) for part in KEPT.split(text)
    )


def plain_words(text):
    """The words of ``text`` that are English still."""
    return [word for word in PLAIN.findall(KEPT.sub("", text)) if word.translate(MARKED) != word]


def write_words(folder, code=CODE, forms=FORMS, form=lambda said, which: said):
    """The words of the screens, as kiosk_<code>.qm in ``folder``; ``form`` makes each of the
    ``forms`` of a plural."""
    folder.mkdir(parents=True, exist_ok=True)
    tree = ET.parse(ROOT / "resources" / "i18n" / "kiosk.ts")
    tree.getroot().set("language", code)
    for message in tree.iter("message"):
        told, said = message.find("translation"), pseudo(message.findtext("source"))
        told.attrib.pop("type", None)
        if message.get("numerus"):
            told.clear()
            for which in range(forms):
                ET.SubElement(told, "numerusform").text = form(said, which)
        else:
            told.text = said
    file = folder / f"kiosk_{code}.ts"
    tree.write(file, encoding="utf-8", xml_declaration=True)
    compile_words(file)


def sources():
    """Each text of the screens as it stands in the code."""
    tree = ET.parse(ROOT / "resources" / "i18n" / "kiosk.ts")
    return [message.findtext("source") for message in tree.iter("message")]


def compile_words(file):
    """Make the .qm beside a .ts."""
    program = Path(PySide6.__file__).parent / "lrelease"
    made = subprocess.run(
        [program, "-silent", file, "-qm", file.with_suffix(".qm")], capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr


def write_content(content):
    """Every text of our content, in a clinic's own folder ``content``."""
    ours = ROOT / "resources" / "content" / "text" / "en"
    for file in sorted(ours.rglob("*.toml")):
        made = content / "text" / CODE / file.relative_to(ours)
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(_toml(_told(tomllib.loads(file.read_text()))))


def _told(value, key=""):
    if isinstance(value, dict):
        return {name: _told(it, name) for name, it in value.items()}
    if isinstance(value, list):
        return [_told(it, key) for it in value]
    return pseudo(value) if isinstance(value, str) and key != "direction" else value


def _toml(table):
    return "".join(f"{dumps(key)} = {_value(it)}\n" for key, it in table.items())


def _value(it):
    if isinstance(it, dict):
        inside = ", ".join(f"{dumps(key)} = {_value(each)}" for key, each in it.items())
        return f"{{ {inside} }}"
    if isinstance(it, list):
        return f"[{', '.join(map(_value, it))}]"
    return dumps(it, ensure_ascii=False)


if __name__ == "__main__":
    write_words(Path(sys.argv[1]) / "i18n")
    write_content(Path(sys.argv[1]))
