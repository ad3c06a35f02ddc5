"""Content that head office sends: signed, checked, and taken up between sessions."""

import shutil

import psycopg
import pytest

from app.content.current import Current
from app.content.packs import PackShelf
from app.core.errors import KioskError
from app.store.lock import lock_folder
from app.sync import pack as packing
from app.sync.exchange import Exchange
from app.sync.pack import known_key, make_keys, packed, signed, signing_key
from app.sync.pack_errors import PACK_SENTENCES, PackTrouble
from app.sync.packs import Packs
from app.sync.state import SyncState
from app.wiring_content import (
    RESOURCES,
    load_library,
    looked_at_pack,
    own_exercises,
    showable_now,
    swapper,
)
from tests.sync.clinic import Kiosk

OURS = RESOURCES / "content"
NAME = "bridge"


@pytest.fixture
def keys(tmp_path):
    public = make_keys(tmp_path / "office.key")
    return signing_key(tmp_path / "office.key"), known_key(public)


@pytest.fixture
def a(clinic, admin, keys):
    """A kiosk that was given head office's key in its code."""
    kiosk = Kiosk(clinic.place("Room 1"), "Room 1")
    clinic.kiosks.append(kiosk)
    kiosk.join(admin.add_kiosk(clinic.name, "Room 1", keys[1]))
    kiosk.exchange()
    return kiosk


def folder_with(tmp_path, title, name="pack"):
    """A pack in which one exercise of ours is called ``title``."""
    words = tmp_path / name / "text" / "en" / "exercises"
    words.mkdir(parents=True)
    ours = (OURS / "text" / "en" / "exercises" / f"{NAME}.toml").read_text(encoding="utf-8")
    lines = [f'name = "{title}"' if it.startswith("name =") else it for it in ours.splitlines()]
    (words / f"{NAME}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path / name


def fetch(kiosk, **more):
    """One exchange that takes packs; why one was refused, or nothing."""
    data = kiosk.place.folder
    given = {"look": looked_at_pack(data), "in_force": lambda: showable_now(data), **more}
    packs = Packs(kiosk.ledger, PackShelf(data), **given)
    exchange = Exchange(kiosk.ledger, "1", packs=packs)
    try:
        exchange.run()
    finally:
        exchange.close()
    return SyncState(kiosk.ledger).get("pack_trouble")


def title_of(library):
    return library.texts.exercises[NAME].name


@pytest.fixture
def conn(server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        yield conn
        conn.execute("DELETE FROM physio.pack")
        conn.execute("UPDATE physio.kiosk SET pack = NULL")


def test_a_pack_is_taken_up_between_sessions_and_the_library_swapped(
    clinic, a, admin, keys, conn, tmp_path
):
    data = a.place.folder
    current, own = Current(load_library(data)), own_exercises(data)
    take_up, before = swapper(data, current, own), current()
    version = admin.push_pack(packed(folder_with(tmp_path, "Hip Lift")), keys[0])
    assert fetch(a) == ""
    assert current() is before  # nobody has taken it up yet, and a start in between neither
    assert title_of(load_library(data)) == title_of(before) != "Hip Lift"
    with lock_folder(data):
        assert not take_up(True)  # a desk beside an open kiosk waits for that
    assert take_up(False)
    assert title_of(current()) == "Hip Lift"
    assert title_of(before) != "Hip Lift"
    assert title_of(load_library(data)) == "Hip Lift"
    assert not take_up(False)
    fetch(a)
    (told,) = conn.execute(
        "SELECT pack FROM physio.kiosk WHERE clinic_id = %s", [clinic.id]
    ).fetchone()
    assert told == version


def test_the_next_kiosk_gets_the_key_from_the_one_that_invites(clinic, a, admin, keys, conn):
    b = clinic.kiosk("Room 2")
    assert SyncState(b.ledger).get("content_key") == keys[1].hex()


def test_one_clinics_pack_is_not_anothers(clinic, a, admin, keys, conn, tmp_path):
    other = f"{clinic.name} elsewhere"
    admin.add_clinic(other)
    admin.push_pack(packed(folder_with(tmp_path, "Theirs")), keys[0], other)
    fetch(a)
    assert PackShelf(a.place.folder).versions() == ()
    admin.push_pack(packed(folder_with(tmp_path, "Mine", "mine")), keys[0], clinic.name)
    fetch(a)
    assert len(PackShelf(a.place.folder).versions()) == 1


def offer(conn, label, signature, body):
    conn.execute(
        "INSERT INTO physio.pack (version, label, signature, body) VALUES (%s, %s, %s, %b)",
        [label.version, label.text(), signature, body],
    )


def test_each_bad_pack_is_refused_in_one_sentence_and_the_last_good_one_stays(
    clinic, a, admin, keys, conn, tmp_path, monkeypatch
):
    good = admin.push_pack(packed(folder_with(tmp_path, "Good")), keys[0])
    assert fetch(a) == ""
    shelf = PackShelf(a.place.folder)
    shelf.take_up(good)
    body = packed(folder_with(tmp_path, "Next", "next"))
    stranger = signing_key_of(tmp_path)

    def then(number, trouble, *, clinic_id="", key=keys[0], sent=body, label=None, version=None):
        made, signature = signed(body, good + number, clinic_id, key)
        offer(conn, label or made, signature, sent)
        if version:
            conn.execute("UPDATE physio.pack SET version = %s WHERE version = %s",
                         [version, good + number])  # fmt: skip
        assert fetch(a) == trouble.value
        assert shelf.versions() == (good,)
        assert title_of(load_library(a.place.folder)) == "Good"

    then(1, PackTrouble.SIGNATURE, key=stranger)
    then(2, PackTrouble.CUT, sent=body[:-9])
    then(3, PackTrouble.CUT, sent=body[:50] + b"x" + body[51:])
    then(4, PackTrouble.ELSEWHERE, clinic_id="11111111-1111-1111-1111-111111111111")
    then(-9, PackTrouble.OLD, version=good + 5)  # an old label under a new number
    conn.execute("DELETE FROM physio.pack")
    then(-1, PackTrouble.OLD)
    monkeypatch.setattr("app.sync.packs.MOST", 10)
    then(6, PackTrouble.TOO_LARGE)
    monkeypatch.undo()
    tiny = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("app.sync.packs.shutil.disk_usage", lambda _: tiny)
    then(7, PackTrouble.NO_ROOM)
    monkeypatch.undo()
    assert fetch(a) == ""  # there is room again: no other touch was needed
    assert shelf.versions() == (good, good + 7)
    assert all(len(it.split(". ")) <= 3 for it in PACK_SENTENCES.values())
    assert {*PACK_SENTENCES} == {*PackTrouble}


def signing_key_of(tmp_path):
    make_keys(tmp_path / "stranger.key")
    return signing_key(tmp_path / "stranger.key")


def test_content_with_a_mistake_is_refused_by_the_kiosk_too(a, admin, keys, conn, tmp_path):
    wrong = folder_with(tmp_path, "Wrong")
    (wrong / "exercises").mkdir()
    (wrong / "exercises" / "nonsense.toml").write_text("colour = 1\n")
    admin.push_pack(packed(wrong), keys[0])
    looked = []

    def look(folder):
        looked.append(folder)
        return looked_at_pack(a.place.folder)(folder)

    assert fetch(a, look=look) == "mistakes"
    assert fetch(a, look=look) == "mistakes"
    assert len(looked) == 1  # not looked at again every half minute
    assert fetch(a, look=look, program="2") == "mistakes"
    assert len(looked) == 2  # another program may know better


def test_a_pack_without_what_plans_use_is_refused(a, admin, keys, conn, tmp_path):
    a.people.plan(a.people.patient("One", code="200001"))
    used = a.one("SELECT exercise_id FROM plan_item LIMIT 1")[0]
    admin.push_pack(packed(folder_with(tmp_path, "Less")), keys[0])
    assert fetch(a, look=lambda _: ([], set()), in_force=lambda: {used}) == "missing"


def test_a_kiosk_without_the_key_takes_nothing_and_says_so(clinic, a, admin, keys, conn, tmp_path):
    admin.push_pack(packed(folder_with(tmp_path, "Unknown")), keys[0])
    SyncState(a.ledger).set(content_key="")
    assert fetch(a) == "no_key"
    SyncState(a.ledger).set(content_key=keys[1].hex())
    assert fetch(a) == ""


def test_a_download_goes_on_where_the_net_broke(a, admin, keys, conn, tmp_path, monkeypatch):
    from app.sync.errors import SyncError, Trouble
    from app.sync.link import Link

    admin.push_pack(packed(folder_with(tmp_path, "Long")), keys[0])
    real, asked = Link.call, []

    def call(link, function, *values):
        if function == "pack_part":
            asked.append(values[1])
            piece = real(link, function, *values)
            if len(asked) == 2:
                raise SyncError(Trouble.NETWORK)
            return piece[:200]
        return real(link, function, *values)

    monkeypatch.setattr(Link, "call", call)
    with pytest.raises(SyncError):
        fetch(a)
    assert fetch(a) == ""
    assert asked[:3] == [0, 200, 200]
    assert not [*PackShelf(a.place.folder).folder.glob(".*")]


def test_keys_are_not_taken_for_one_another(tmp_path):
    public = make_keys(tmp_path / "office.key")
    assert (tmp_path / "office.key").stat().st_mode & 0o77 == 0
    with pytest.raises(KioskError, match=r"\.pub"):
        known_key(tmp_path / "office.key")
    with pytest.raises(KioskError, match="not the key"):
        signing_key(public)
    with pytest.raises(KioskError, match="already"):
        make_keys(tmp_path / "office.key")
    with pytest.raises(KioskError, match="no key"):
        known_key(tmp_path / "nowhere")


def test_the_same_folder_is_the_same_pack_without_what_is_hidden(tmp_path):
    made = folder_with(tmp_path, "Same")
    first = packed(made)
    (made / ".git").mkdir()
    (made / ".git" / "config").write_text("x")
    (made / "outside").symlink_to("/etc/hostname")
    assert packed(made) == first
    copy = tmp_path / "copy"
    shutil.copytree(made, copy, symlinks=True)
    assert packed(copy) == first


def test_a_pack_writes_nothing_beside_its_folder(tmp_path):
    import zipfile

    for name in ("../out.toml", "/out.toml", "a\\..\\out.toml"):
        with zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
            bad.writestr(name, "x")
        with pytest.raises(KioskError):
            packing.unpacked(tmp_path / "bad.zip", tmp_path / name.replace("/", "_") / "to")
    assert not (tmp_path / "out.toml").exists()
