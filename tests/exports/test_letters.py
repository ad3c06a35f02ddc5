"""The letters in a pack are the clinic's own progress letters."""

import json
import zipfile

import pypdfium2
import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.order import Format
from app.usecases.records.export_request import Request
from app.wiring_records import exporter
from tests.exports.full_clinic import NAMES, TODAY, opened
from tests.fake_clock import FakeClock


@pytest.fixture(scope="module")
def lettered(tmp_path_factory, full):
    out = tmp_path_factory.mktemp("letters") / "x.zip"
    done = exporter(full, FakeClock(TODAY)).export(Request(out, (Format.PDF,)), LongWork())
    assert done.patients == 4
    return out


def words(page):
    with pypdfium2.PdfDocument(page) as letter:
        return " ".join(" ".join(each.get_textpage().get_text_bounded() for each in letter).split())


def test_everyone_with_a_plan_has_a_letter_with_their_name(lettered, full, library):
    with opened(full, library) as clinic:
        names = {
            code: name
            for code, name, plans in clinic.store.ledger.rows(
                "SELECT code, name, (SELECT count(*) FROM plan WHERE patient_id = patient.id) "
                "FROM patient"
            )
            if plans
        }
    with zipfile.ZipFile(lettered) as pack:
        found = {it: pack.read(it) for it in pack.namelist() if it.startswith("letters/")}
    assert set(found) == {f"letters/{code}.pdf" for code in names}
    assert NAMES[0] in names.values()
    for code, name in names.items():
        said = words(found[f"letters/{code}.pdf"])
        assert name in said
        assert code in said.replace(" ", "")


def test_the_manifest_knows_them(lettered):
    with zipfile.ZipFile(lettered) as pack:
        manifest = json.loads(pack.read("manifest.json"))
        assert manifest["formats"] == ["pdf"]
        sizes = {it["name"]: it["size"] for it in manifest["files"]}
        for name in sizes:
            assert sizes[name] == pack.getinfo(name).file_size
    assert sum(name.endswith(".pdf") for name in sizes) == 2


def test_the_same_day_gives_the_same_letters(lettered, full, tmp_path):
    again = tmp_path / "x.zip"
    exporter(full, FakeClock(TODAY)).export(Request(again, (Format.PDF,)), LongWork())
    assert again.read_bytes() == lettered.read_bytes()


def test_letters_never_go_into_a_pack_without_names(full, tmp_path):
    request = Request(tmp_path / "x.zip", (Format.CSV, Format.PDF), privacy="pseudonymised")
    with pytest.raises(KioskError, match="names the patient"):
        exporter(full, FakeClock(TODAY)).export(request, LongWork())
