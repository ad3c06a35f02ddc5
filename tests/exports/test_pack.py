"""The pack as a file: what is in it, how it is known to be whole, and who can open it."""

import hashlib
import json
import subprocess
import zipfile
from types import SimpleNamespace

import pytest
import pyzipper

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.wiring_folder import make_room
from tests.exports.full_clinic import export, exporter_of, opened

PHRASE = "quite a long passphrase"


def test_the_manifest_holds_the_sum_of_every_file(packs):
    with zipfile.ZipFile(packs[Privacy.IDENTIFIED]) as pack:
        manifest = json.loads(pack.read("manifest.json"))
        assert {it["name"] for it in manifest["files"]} == set(pack.namelist()) - {"manifest.json"}
        for it in manifest["files"]:
            content = pack.read(it["name"])
            assert hashlib.sha256(content).hexdigest() == it["sha256"]
            assert len(content) == it["size"]
        assert pack.testzip() is None
    assert manifest["schema"].startswith("m00")
    assert manifest["version"] == "1.2.3"
    assert manifest["filters"] == {
        "patients": "all",
        "from": None,
        "to": None,
        "privacy": "identified",
        "as_of": "2026-11-23",
    }


def test_rows_in_the_manifest_are_those_of_each_format(packs):
    with zipfile.ZipFile(packs[Privacy.IDENTIFIED]) as pack:
        files = {it["name"]: it for it in json.loads(pack.read("manifest.json"))["files"]}
        for name, it in files.items():
            lines = pack.read(name).count(b"\n")
            if name.startswith("json/") and it["rows"]:
                assert lines == it["rows"] + 2, name
            if name.startswith("fhir/"):
                assert lines == it["rows"], name
    for name in ("set_result", "note", "patient"):
        assert files[f"csv/{name}.csv"]["rows"] == files[f"json/{name}.json"]["rows"] > 0


def test_the_same_records_make_the_same_bytes(full, library, packs, tmp_path):
    again = export(full, library, tmp_path / "again.zip", "xlsx,fhir,csv,json")
    assert again.read_bytes() == packs[Privacy.IDENTIFIED].read_bytes()


@pytest.fixture(scope="module")
def locked(full, library, tmp_path_factory):
    out = tmp_path_factory.mktemp("locked") / "locked.zip"
    return export(full, library, out, "csv,json", passphrase=PHRASE)


def test_a_locked_pack_opens_elsewhere_with_its_passphrase(locked, unpacked, tmp_path):
    command = ["7zz", "x", "-y", f"-p{PHRASE}", f"-o{tmp_path}", str(locked)]
    subprocess.run(command, check=True, capture_output=True)
    for name in ("csv/note.csv", "json/set_result.json"):
        plain = (unpacked / Privacy.IDENTIFIED / name).read_bytes()
        assert (tmp_path / name).read_bytes() == plain
    listed = subprocess.run(
        ["7zz", "l", "-slt", str(locked)], check=True, capture_output=True, text=True
    ).stdout
    assert listed.count("Method = AES-256") == listed.count("Encrypted = +") > 40


def test_nothing_of_a_locked_pack_opens_without(locked):
    wrong = subprocess.run(["7zz", "t", "-pwrong", str(locked)], capture_output=True, check=False)
    assert wrong.returncode != 0
    assert b"Demo Patient" not in locked.read_bytes()
    with pyzipper.AESZipFile(locked) as pack, pytest.raises(RuntimeError):
        pack.read("manifest.json")


@pytest.mark.parametrize(
    ("formats", "more", "says"),
    [
        ("csv", {"passphrase": "short"}, "at least 12 letters"),
        ("pdf", {"privacy": Privacy.PSEUDONYMISED}, "A letter names the patient"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_written(
    full, library, tmp_path, formats, more, says
):
    with pytest.raises(KioskError, match=says):
        export(full, library, tmp_path / "x.zip", formats, **more)
    assert [*tmp_path.iterdir()] == []


def test_letters_are_in_it_by_code(full, library, tmp_path):
    pack = export(full, library, tmp_path / "x.zip", "pdf")
    with zipfile.ZipFile(pack) as file:
        letters = {name: file.read(name) for name in file.namelist() if name.endswith(".pdf")}
    assert letters == {
        "letters/204117.pdf": b"%PDF-1.4 204117",
        "letters/000000.pdf": b"%PDF-1.4 000000",
    }


def test_every_export_is_in_the_audit_without_a_name(full, library, tmp_path):
    with opened(full, library) as clinic:
        one = clinic.store.patients.by_code("204117").id
        staff = clinic.store.ledger.row("SELECT id FROM staff")[0]
    export(full, library, tmp_path / "x.zip", "csv", patients=(one,), staff=staff)
    with zipfile.ZipFile(tmp_path / "x.zip") as pack:
        manifest = hashlib.sha256(pack.read("manifest.json")).hexdigest()
    with opened(full, library) as clinic:
        *_, last = clinic.store.ledger.rows(
            "SELECT action, subject_id, staff_id, detail FROM audit ORDER BY rowid"
        )
    assert last[:3] == ("records exported", one, staff)
    assert last[3].startswith("csv; identified; 1 patients; first day to last day; manifest ")
    assert manifest in last[3]
    assert "Demo" not in last[3]


def test_one_export_at_a_time(full, library, tmp_path):
    exporter = exporter_of(full, library)
    with exporter._alone(), pytest.raises(KioskError, match="Another export is running"):
        export(full, library, tmp_path / "x.zip", "csv")
    export(full, library, tmp_path / "x.zip", "csv")


def test_what_a_killed_export_left_is_removed(full, library, tmp_path):
    left = full / "export.tmp"
    left.mkdir()
    (left / "rows").write_text("Demo Patient")
    export(full, library, tmp_path / "x.zip", "csv")
    assert not left.exists()


def test_what_a_killed_export_left_goes_when_the_kiosk_starts(full, library, tmp_path):
    """Rows in the clear do not wait for the next export. One that runs keeps what it has."""
    left = full / "export.tmp"
    left.mkdir()
    (left / "rows.xml").write_text("<c>Demo Patient</c>")
    ledger = SimpleNamespace(ballast=None)
    make_room(ledger, full)
    assert not left.exists()
    with exporter_of(full, library)._alone() as scratch:
        (scratch / "rows.xml").write_text("<c>Demo Patient</c>")
        make_room(ledger, full)
        assert (scratch / "rows.xml").exists()


def test_progress_goes_from_start_to_end(full, library, tmp_path):
    told = []
    work = LongWork(lambda share, what: told.append((share, what)))
    export(full, library, tmp_path / "x.zip", "csv,json,pdf,fhir", work=work)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert [*dict.fromkeys(what for _, what in told)] == [
        *("Writing CSV", "Writing FHIR", "Writing JSON", "Writing letters", "Finishing")
    ]
