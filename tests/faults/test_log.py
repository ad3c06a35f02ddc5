"""The write-ahead log counts: what is only there is as safe as what is in the file, and its loss
is told."""

import os
import random
import shutil
from hashlib import sha256
from statistics import median

import pytest

from app.core.faults import Fault, RecordsError
from app.core.kinds import Side
from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import SetKey, Work
from app.store.reach import Reach
from app.store.witness import Witness
from tests.faults.cut_writer import REPS, copy_of, cut_folder
from tests.faults.full import FULL, figure, times
from tests.faults.full import told as tell
from tests.faults.log_filled import log_of, write_sets
from tests.store.place import Place, add_patient, begin

FLIPS = times(200, 40)
SHUFFLED = random.Random(18)
FELT_S = 0.0005
"""What the witness may add to a save: a tenth of a picture on the screen would not be seen."""


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    return cut_folder(tmp_path_factory.mktemp("cut") / "data")


@pytest.fixture
def broken(cut, tmp_path):
    return copy_of(cut, tmp_path / "broken")


def flip(path, bit):
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)


def contents(place):
    """What the file and its log hold; none is as good as an empty one."""
    files = (path for path in (place.file, log_of(place)) if path.exists())
    return {
        path.name: sha256(path.read_bytes()).hexdigest() for path in files if path.stat().st_size
    }


@pytest.fixture(autouse=True)
def alone(monkeypatch):
    """Nobody is in the middle of a save here: what is missing stays so."""
    monkeypatch.setattr("app.store.inspection._PAUSE_S", 0)


def told(place, **how):
    """What is wrong by its opening, None for nothing; the files must stay as they are."""
    before = contents(place)
    try:
        with place.open(create=True, **how):
            pass
    except RecordsError as error:
        assert contents(place) == before
        return error
    return None


def test_a_log_that_was_left_is_taken_in(broken):
    with broken.open(create=False) as store:
        assert store.counts().reps == 3 * REPS


@pytest.mark.parametrize("which", ["database", "log"])
def test_every_flipped_bit_is_found(cut, tmp_path, which):
    found = 0
    for number in range(FLIPS):
        place = copy_of(cut, tmp_path / f"flip{number}")
        path = place.file if which == "database" else log_of(place)
        flip(path, SHUFFLED.randrange(path.stat().st_size * 8))
        error = told(place)
        if error is not None and error.fault in (Fault.DAMAGED, Fault.BEHIND):
            found += 1
            kept = error.kept / path.name
            assert kept.read_bytes() == path.read_bytes()
        else:
            # A page that the log brings anew is mended by it, and nothing is missing
            with place.open(create=False) as store:
                assert which == "database"
                assert store.counts().reps == 3 * REPS
            found += 1
        shutil.rmtree(place.folder)
    figure(f"bit flips in the {which}, detected or mended by the log", found, FLIPS)
    assert found == FLIPS


@pytest.mark.parametrize("how", [{}, {"checked": False}])
@pytest.mark.parametrize("size", [None, 0, 20, 32, 5000])
def test_a_log_that_is_gone_or_cut_is_told_and_nothing_is_written(broken, size, how):
    if size is None:
        log_of(broken).unlink()
    else:
        os.truncate(log_of(broken), size)
    error = told(broken, **how)
    assert error.fault is Fault.BEHIND
    assert (error.kept / "kiosk.db").read_bytes() == broken.file.read_bytes()
    assert told(broken, **how).kept == error.kept, "the same is not copied twice"


@pytest.mark.parametrize(
    ("copied", "fault"),
    [
        (("kiosk.db", "kiosk.key"), Fault.UNWITNESSED),
        (("kiosk.db", "kiosk.key", "kiosk.json"), Fault.UNWITNESSED),
        (("kiosk.db", "kiosk.key", "kiosk.json", "kiosk.witness"), Fault.BEHIND),
        (("kiosk.key",), Fault.GONE),
        (("kiosk.db-wal",), Fault.GONE),
        (("kiosk.key", "kiosk.db-wal"), Fault.GONE),
        (("kiosk.witness",), Fault.GONE),
        (("kiosk.json",), Fault.GONE),
    ],
)
def test_a_part_of_the_folder_is_never_taken_for_all_of_it(cut, tmp_path, copied, fault):
    part = Place(tmp_path / "part")
    part.folder.mkdir()
    for name in copied:
        shutil.copy(cut.folder / name, part.folder)
    assert told(part).fault is fault
    assert told(part).fault is fault


def test_an_older_file_in_place_of_this_one_is_told(tmp_path):
    place = Place(tmp_path / "data")
    with place.open() as store:
        add_patient(store)
    shutil.copy(place.file, tmp_path / "older.db")
    with place.open() as store:
        begin(store, place.plan, store.patients.by_code("314159").id)
    shutil.copy(tmp_path / "older.db", place.file)
    assert told(place).fault is Fault.BEHIND


def test_an_older_file_under_the_log_of_this_one_is_told(tmp_path):
    older = cut_folder(tmp_path / "data")
    with older.open() as store:
        store.fold()
    shutil.copy(older.file, tmp_path / "older.db")
    if (child := os.fork()) == 0:
        context = older.open()
        store = context.__enter__()
        store.settings.set("clinic_name", "One")
        store.fold()
        store.settings.set("clinic_name", "Two")
        os._exit(0)
    os.waitpid(child, 0)
    shutil.copy(tmp_path / "older.db", older.file)
    assert told(older).fault in (Fault.BEHIND, Fault.DAMAGED)


def test_a_witness_that_was_killed_before_it_spoke_costs_nothing(broken, monkeypatch):
    monkeypatch.setattr(Reach, "note", lambda _: None)
    if (child := os.fork()) == 0:
        context = broken.open()
        store = context.__enter__()
        store.settings.set("clinic_name", "Said by nobody")
        os._exit(0)
    os.waitpid(child, 0)
    with broken.open(create=False) as store:
        assert store.settings.get("clinic_name") == "Said by nobody"


def test_a_witness_that_cannot_be_written_costs_no_record(place, monkeypatch):
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        monkeypatch.setattr("app.store.witness.os.pwrite", refuse)
        item = place.plan.items[0]
        key = SetKey(1, 1, Side.LEFT)
        recorder.handle(SetStarted(Work(key, item.exercise, item.dose)))
        recorder.handle(RepDone(key, 1, 2.0))
        assert store.counts().reps == 1
        monkeypatch.undo()
    with place.open(create=False) as store:
        assert store.counts().reps == 1


def refuse(*_):
    raise OSError(5, "no")


def test_one_who_writes_beside_the_other_is_witnessed_as_well(place):
    with place.open() as kiosk, place.open() as desk:
        for number in range(20):
            kiosk.settings.set("clinic_name", f"K{number}")
            desk.settings.set("clinic_address", f"D{number}")
            if number % 7 == 3:
                (kiosk if number % 2 else desk).fold()
    with place.open(create=False) as store:
        assert store.settings.get("clinic_address") == "D19"


def test_who_opens_while_another_saves_takes_nothing_back(place, monkeypatch):
    with place.open() as kiosk:
        with monkeypatch.context() as patch:
            patch.setattr(Reach, "note", lambda _: None)
            kiosk.settings.set("clinic_name", "Not said yet")
        say = Witness.say

        def late(witness, now, **how):
            monkeypatch.undo()
            kiosk.settings.set("clinic_name", "Saved in between")
            say(witness, now, **how)

        monkeypatch.setattr(Witness, "say", late)
        place.store().close()
        with place.open(create=False) as desk:
            assert desk.settings.get("clinic_name") == "Saved in between"


def test_who_has_only_read_folds_nothing_that_another_has_just_saved(place, monkeypatch):
    with place.open() as kiosk:
        kiosk.settings.set("clinic_name", "Said")
        reader, note, patch = place.store(), Reach.note, pytest.MonkeyPatch()

        def late(reach):
            patch.undo()
            reader.close()
            note(reach)

        patch.setattr(Reach, "note", late)
        kiosk.settings.set("clinic_name", "Saved, and not said yet")
        with place.open(create=False) as another:
            assert another.settings.get("clinic_name") == "Saved, and not said yet"


def test_the_log_stays_small_and_is_folded_when_asked(place):
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        write_sets(recorder, place, range(1, 150))
        assert log_of(place).stat().st_size <= 16 * 1024 * 1024
        store.fold()
        assert log_of(place).stat().st_size == 0
        before = place.file.read_bytes()
        store.fold()
        assert place.file.read_bytes() == before, "nothing is written where nothing was"


def test_a_reader_in_the_way_puts_folding_off_and_does_not_end_it(place):
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        reader = place.store()
        reader.ledger.rows("BEGIN")
        reader.counts()
        write_sets(recorder, place, [1])
        store.fold()
        assert log_of(place).stat().st_size > 0
        assert told_nothing(place)
        reader.ledger.rows("COMMIT")
        reader.close()
        store.ledger.close()
        assert not log_of(place).exists() or log_of(place).stat().st_size == 0
    with place.open(create=False) as store:
        assert store.counts().reps == 30


def told_nothing(place):
    """A copy of the folder as it is now, as after a power cut, opens with all of it."""
    copy = copy_of(place, place.folder.with_name("as-it-is"))
    with copy.open(create=False) as store:
        return store.counts().reps == 30


@pytest.mark.skipif(not FULL, reason="measures time: make test-faults")
def test_what_its_witness_costs_a_rep_is_not_felt(place, monkeypatch):
    spent, note, number = {True: [], False: []}, Reach.note, iter(range(1 << 20))
    witnessed = False

    def every_other(reach):
        nonlocal witnessed
        if witnessed := next(number) % 2 == 0:
            note(reach)

    with place.open() as store:
        _, recorder = begin(store, place.plan)
        monkeypatch.setattr(Reach, "note", every_other)
        # one beside the other: what else the machine does meets both
        for number_of_set in range(1, 61):
            write_sets(recorder, place, [number_of_set], lambda took: spent[witnessed].append(took))
    with_it, without = median(spent[True]), median(spent[False])
    tell(
        "microseconds more until a rep is saved, for its witness",
        f"{(with_it - without) * 1e6:.0f}",
    )
    tell("times as long as without a witness", f"{with_it / without:.2f}")
    assert with_it - without <= FELT_S
