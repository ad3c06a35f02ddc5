"""Records come back as they were, or not at all; lists of patients too."""

import hashlib
import json
import os
import shutil
import zipfile

import pytest

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.exports.unpack import Unpack
from app.usecases.records.importer import bring_in_pack
from tests.exports.full_clinic import export, opened
from tests.little_memory import small_memory

PHRASE = "quite a long passphrase"


def json_of(pack):
    with zipfile.ZipFile(pack) as file:
        return {
            name: json.loads(file.read(name))
            for name in file.namelist()
            if name.startswith("json/")
        }


def test_a_pack_in_an_empty_clinic_gives_equal_data(packs, library, tmp_path):
    pack = packs[Privacy.IDENTIFIED]
    with opened(tmp_path / "new", library) as clinic:
        assert bring_in_pack(pack, "", clinic.store, LongWork()) == 4
        assert clinic.store.ledger.rows("PRAGMA integrity_check") == [("ok",)]
        assert clinic.store.ledger.rows("PRAGMA foreign_key_check") == []
    before, after = (
        json_of(pack),
        json_of(export(tmp_path / "new", library, tmp_path / "x.zip", "json")),
    )
    audit = after.pop("json/audit.json")
    (ours,) = [it for it in audit if it["action"] == "records brought in"]
    audit.remove(ours)  # of the same moment as the last of theirs
    assert audit == before["json/audit.json"]
    assert after == {name: rows for name, rows in before.items() if name != "json/audit.json"}


def test_the_guards_are_back_after_it(packs, empty):
    guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    before = empty.store.ledger.rows(guards)
    bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, LongWork())
    assert empty.store.ledger.rows(guards) == before


def test_no_secret_leaves_and_nobody_can_sign_in_until_a_pin_is_set(packs, empty, full, library):
    with opened(full, library) as clinic:
        secrets = [row[0] for row in clinic.store.ledger.rows(
            "SELECT pin_hash FROM patient UNION SELECT secret_hash FROM staff")]  # fmt: skip
    with zipfile.ZipFile(packs[Privacy.IDENTIFIED]) as file:
        content = b"".join(file.read(name) for name in file.namelist()).decode(errors="replace")
    assert all(secret not in content for secret in secrets)
    bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, LongWork())
    patients = empty.store.patients
    assert patients.sign_in("204117", "2468").patient is None
    found = patients.by_code("204117")
    patients.set_pin(found.id, "1357")
    assert patients.sign_in("204117", "1357").patient == found.id


def changed(pack, tmp_path, name, change):
    """The pack with one file put in its place, as somebody might edit it."""
    out = tmp_path / "changed.zip"
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            content = old.read(each)
            new.writestr(each, change(content) if each == name else content)
    return out


def said(**more):
    return lambda content: json.dumps({**json.loads(content), **more}).encode()


def with_sum_of(name, content):
    """The manifest as if ``name`` had held ``content`` from the first."""
    sums = {name: hashlib.sha256(content).hexdigest()}
    return lambda text: json.dumps(
        (it := json.loads(text))
        | {"files": [{**f, "sha256": sums.get(f["name"], f["sha256"])} for f in it["files"]]}
    ).encode()


@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        ("json/note.json", lambda it: it.replace(b"+1", b"+2"), "damaged or was changed"),
        ("manifest.json", said(schema="m9999"), "newer version"),
        ("manifest.json", said(edition=2), "newer version"),
        ("manifest.json", said(formats=["csv"]), "no JSON"),
        ("manifest.json", said(kind="else"), "not a pack"),
        ("manifest.json", said(files=[]), "damaged or was changed"),
        ("manifest.json", said(files="all"), "damaged or was changed"),
        ("manifest.json", lambda it: it[:-9], "damaged or was changed"),
        ("manifest.json", lambda it: b"[]", "damaged or was changed"),
        ("csv/note.csv", lambda it: it + b"x", "damaged or was changed"),
    ],
)
def test_a_pack_that_cannot_be_used_says_why(packs, tmp_path, empty, name, change, says):
    bad = changed(packs[Privacy.IDENTIFIED], tmp_path, name, change)
    with pytest.raises(KioskError, match=says):
        bring_in_pack(bad, "", empty.store, LongWork())
    assert empty.store.counts().patients == 0


def test_a_row_that_cannot_be_leaves_nothing(packs, tmp_path, empty):
    name, pack = "json/session.json", packs[Privacy.IDENTIFIED]
    with zipfile.ZipFile(pack) as file:
        content = file.read(name).replace(b'"morning"', b"7")
    bad = changed(pack, tmp_path, name, lambda it: content)
    bad = changed(bad.rename(tmp_path / "a.zip"), tmp_path, "manifest.json",
        with_sum_of(name, content))  # fmt: skip
    with pytest.raises(KioskError, match="cannot be read"):
        bring_in_pack(bad, "", empty.store, LongWork())
    assert empty.store.counts().patients == 0


@pytest.mark.parametrize("privacy", [Privacy.PSEUDONYMISED, Privacy.DEIDENTIFIED])
def test_a_pack_without_names_is_refused(packs, empty, privacy):
    with pytest.raises(KioskError, match="Names were left out"):
        bring_in_pack(packs[privacy], "", empty.store, LongWork())


def test_a_clinic_with_records_takes_no_pack(packs, full, library, tmp_path):
    shutil.copytree(full, tmp_path / "copy")
    with opened(tmp_path / "copy", library) as clinic:
        before = clinic.store.counts()
        with pytest.raises(KioskError, match="has records already"):
            bring_in_pack(packs[Privacy.IDENTIFIED], "", clinic.store, LongWork())
        assert clinic.store.counts() == before


def test_stopping_leaves_nothing(packs, empty):
    work = LongWork(lambda share, what: work.stop())
    with pytest.raises(Stopped):
        bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, work)
    assert empty.store.counts().patients == 0


def test_a_locked_pack_needs_its_passphrase(full, library, tmp_path, empty):
    pack = export(full, library, tmp_path / "x.zip", "json", passphrase=PHRASE)
    assert Unpack.is_locked(pack)
    for wrong, said in (("", "Give its"), ("not this one here", "not the")):
        with pytest.raises(KioskError, match=f"{said} passphrase"):
            bring_in_pack(pack, wrong, empty.store, LongWork())
    assert bring_in_pack(pack, PHRASE, empty.store, LongWork()) == 4


def test_a_pack_squeezed_in_a_way_that_is_not_known_is_damaged(packs, tmp_path, empty):
    content = bytearray(packs[Privacy.IDENTIFIED].read_bytes())
    at = content.rindex(b"manifest.json") - 46 + 10
    content[at : at + 2] = b"\x63\x00"
    path = tmp_path / "odd.zip"
    path.write_bytes(content)
    with pytest.raises(KioskError, match="damaged"):
        bring_in_pack(path, "", empty.store, LongWork())


def test_a_file_that_is_no_pack(tmp_path, empty):
    path = tmp_path / "x.zip"
    path.write_text("hello")
    with pytest.raises(KioskError, match="not a pack"):
        bring_in_pack(path, "", empty.store, LongWork())
    with pytest.raises(KioskError, match="is not there"):
        bring_in_pack(tmp_path / "none.zip", "", empty.store, LongWork())


@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_a_pack_that_is_no_file_is_refused_unread(tmp_path, kind):
    path = tmp_path / "pack.zip"
    path.symlink_to("/dev/zero") if kind == "device" else os.mkfifo(path)
    for read in (Unpack, Unpack.is_locked):
        with small_memory(), pytest.raises(KioskError, match="not a pack"):
            read(path)
