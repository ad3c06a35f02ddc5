"""Libraries that are broken, or made to do harm: one sentence with file and row, nothing stored."""

import json
import os
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from app.content.foreign.bring import bring_in
from app.content.foreign.choose import chosen_map
from app.content.foreign.mapping import load_map
from app.core.errors import KioskError
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import saved
from tests.little_memory import small_memory

MAPS = RESOURCES / "maps"
FINE = {"name": "Fine", "instructions": ["Do it."]}


def refused(folder: Path, file: Path, images: Path | None = None) -> str:
    """The sentence; and nothing but what was there before is there now."""
    before = sorted(folder.rglob("*"))
    with pytest.raises(KioskError) as told, small_memory():
        bring_in([file], folder / "content", chosen_map(file, MAPS), images)
    assert sorted(folder.rglob("*")) == before
    said = str(told.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


def pictured(folder: Path, name: str) -> tuple[Path, Path]:
    images = folder / "pictures"
    images.mkdir(exist_ok=True)
    return saved(folder / "list.json", [FINE, {**FINE, "name": "Two", "images": [name]}]), images


def test_a_workbook_that_unpacks_without_end(tmp_path):
    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("a", "w") as sheet:
        for _ in range(100):
            sheet.write(b" " * 1_000_000)
    assert "bomb.xlsx: It unpacks to 100 MB" in refused(tmp_path, file)


def test_a_workbook_of_nothing_but_far_away_cells(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["name", "instructions"])
    book.active.cell(1_000_000, 1, "Far")
    book.save(tmp_path / "far.xlsx")
    assert "more than 50,000 rows" in refused(tmp_path, tmp_path / "far.xlsx")


def workbook(file: Path, sheet: str, texts: str = "") -> Path:
    """A workbook with this XML in the places of its sheet and of the texts that cells share."""
    book = openpyxl.Workbook()
    book.active.append(["name", "instructions"])
    book.save(file.with_suffix(".whole"))
    with (
        zipfile.ZipFile(file.with_suffix(".whole")) as whole,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for part in whole.namelist():
            data = whole.read(part).decode()
            if part.endswith("sheet1.xml"):
                data = data.replace("</sheetData>", f"{sheet}</sheetData>")
            made.writestr(part, data)
        made.writestr("xl/sharedStrings.xml", f"<sst>{texts}</sst>")
    file.with_suffix(".whole").unlink()
    return file


@pytest.mark.parametrize("cell", ["<c/>", '<x:c r="A2"/>', "<c><v>1</v></c>"])
def test_a_workbook_of_one_row_without_end(tmp_path, cell):
    cells = cell.replace("/>", ' xmlns:x="x"/>') if "x:" in cell else cell
    file = workbook(tmp_path / "wide.xlsx", f"<row>{cells * 500_000}</row>")
    assert "wide.xlsx, row 2: It has more than 1,000 cells." in refused(tmp_path, file)


def test_a_workbook_of_texts_that_no_cell_shows(tmp_path):
    file = workbook(tmp_path / "texts.xlsx", "", "<si><t/></si>" * 2_000_000)
    assert "texts.xlsx: It holds more than 300,000 texts" in refused(tmp_path, file)


def test_a_picture_that_would_fill_the_memory(tmp_path):
    file, images = pictured(tmp_path, "wide.png")
    Image.new("1", (7900, 8000)).save(images / "wide.png")
    assert "row 2: The picture" in refused(tmp_path, file, images)


def test_half_a_letter_in_an_array_on_one_line_is_told_by_its_entry(tmp_path):
    file = tmp_path / "list.json"
    file.write_bytes(b'[{"name": "a, [b", "instructions": ["x", "y"]}, {"name": "B\\ud800x"}]')
    assert "list.json, row 2: " in refused(tmp_path, file)


def test_a_sentence_turns_no_line_around(tmp_path):
    rows = [{**FINE, "id": "red\u202e"}, {**FINE, "id": "red\u202e"}]
    assert "\u202e" not in refused(tmp_path, saved(tmp_path / "list.json", rows))


def test_a_cell_of_ten_megabytes(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("name,instructions\nFine,Do it.\nLarge," + "x" * 10_000_000 + "\n")
    assert "list.csv, row 3: A cell is too long" in refused(tmp_path, file)
    rows = [FINE, {"name": "Large", "instructions": ["x" * 10_000_000]}]
    assert "list.json, row 2: It is 10,000 kB" in refused(
        tmp_path, saved(tmp_path / "list.json", rows)
    )
    rows = [FINE, {"name": "Large", "instructions": ["x" * 30_000]}]
    assert "row 2: A cell has 30,000 letters" in refused(tmp_path, saved(tmp_path / "b.json", rows))


def test_a_library_of_nothing_but_brackets(tmp_path):
    file = tmp_path / "deep.json"
    file.write_bytes(b"[" + b"[]," * 5_000_000 + b"[]]")
    assert "too many values" in refused(tmp_path, file)
    file.write_bytes(b"[" * 100_000)
    assert "deep.json" in refused(tmp_path, file)


def test_a_picture_with_a_header_of_a_gigabyte(tmp_path):
    file, images = pictured(tmp_path, "large.png")
    Image.new("1", (30_000, 30_000)).save(images / "large.png")
    assert "list.json, row 2: The picture" in refused(tmp_path, file, images)


def test_a_drawing_that_brings_in_something_from_elsewhere(tmp_path):
    file, images = pictured(tmp_path, "plan.svg")
    (images / "plan.svg").write_text('<svg><image href="http://example.org/x.png"/></svg>')
    assert "row 2: The drawing" in refused(tmp_path, file, images)


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd", "a/../../b.png", "..\\x.png"])
def test_a_picture_outside_the_folder(tmp_path, name):
    file, images = pictured(tmp_path, name)
    (tmp_path / "secret.png").write_bytes(b"secret")
    assert "row 2: The picture" in refused(tmp_path, file, images)


def test_a_link_out_of_the_folder(tmp_path):
    file, images = pictured(tmp_path, "link.png")
    Image.new("RGB", (9, 9)).save(tmp_path / "secret.png")
    (images / "link.png").symlink_to(tmp_path / "secret.png")
    assert "is a link out of the folder" in refused(tmp_path, file, images)


def test_a_pipe_in_place_of_a_picture(tmp_path):
    file, images = pictured(tmp_path, "pipe.png")
    os.mkfifo(images / "pipe.png")
    report = bring_in([file], tmp_path / "content", chosen_map(file, MAPS), images)
    assert "is not in the folder" in report.notes["Two"][0]


def test_zero_bytes_and_half_letters(tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"name,instructions\nFine,Do it.\nBad\0,Do it.\n")
    assert "list.csv, row 3: It holds a zero byte" in refused(tmp_path, file)
    file.write_bytes("name,instructions\nFine,Do it.\nÜb".encode()[:-1] + b"\xc3")
    assert "list.csv, row 3: It is not UTF-8 text" in refused(tmp_path, file)
    rows = [FINE, {"name": "Bad\0", "instructions": ["Do it."]}]
    assert "row 2: It holds a zero byte" in refused(tmp_path, saved(tmp_path / "a.json", rows))
    half = tmp_path / "half.jsonl"
    half.write_bytes(json.dumps(FINE).encode() + b'\n{"name": "\xc3"}\n')
    assert "half.jsonl, row 2: It is not UTF-8" in refused(tmp_path, half)


def test_two_exercises_of_one_id(tmp_path):
    rows = [{**FINE, "id": "one"}, {**FINE, "id": "two"}, {**FINE, "id": "One"}]
    said = refused(tmp_path, saved(tmp_path / "list.json", rows))
    assert said.startswith('list.json, row 3: The id "One" stands in row 1 too.')


def test_mappings_that_name_nothing(tmp_path):
    file, using = saved(tmp_path / "list.json", [FINE]), tmp_path / "map.toml"
    using.write_text('[take]\nname = "nothing"\nsteps = "nowhere"\n')
    with pytest.raises(KioskError, match="No row has a nothing"):
        bring_in([file], tmp_path / "content", load_map(str(using), MAPS))
    for text, said in (
        ("", "take"),
        ("[take]\n", "does not say where the name"),
        ('[take]\nname = "a"\n', "does not say where the steps"),
        ('[take]\nname = "a"\nsteps = "b"\nwhat = "c"\n', "unknown key"),
        ('prefix = "../up"\n[take]\nname = "a"\nsteps = "b"\n', "prefix"),
        ('[take]\nname = "a"\nsteps = "b"\n[always]\nwhat = "c"\n', "does not have"),
    ):
        using.write_text(text)
        with pytest.raises(KioskError, match=said):
            load_map(str(using), MAPS)
    with pytest.raises(KioskError, match="no mapping"):
        load_map("nothing", MAPS)
    assert not (tmp_path / "content").exists()


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[1, 2]", '{"a": 1}', "<html>"])
def test_what_is_no_library(tmp_path, text):
    file = tmp_path / "list.json"
    file.write_text(text)
    assert "list.json" in refused(tmp_path, file)
