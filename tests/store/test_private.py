"""Whatever is made of the records, at any moment of it, is for the kiosk's own user alone."""

import os
import stat

import pytest

from app.core.long_work import LongWork
from app.store import updating
from app.store.backup_reading import reading_backup
from app.store.backups import BESIDE, back_up
from app.store.files import make_folder
from app.store.looking import look
from app.store.restoring import READY, STAGE, restore, stage
from tests.store.backed_up import clinic, stick  # noqa: F401


@pytest.fixture
def open_handed():
    """A user whose new files everybody may read, unless it is said otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(place):
    """What was made, by whether it is a folder; the clinic's own content is as it was put there."""
    return {
        str(it.relative_to(place)): stat.S_IMODE(it.stat().st_mode)
        for it in place.rglob("*")
        if it.name != "logo.png" and not it.is_symlink() and it.exists()
    }


def check(place):
    for name, mode in modes(place).items():
        wanted = 0o700 if (place / name).is_dir() else 0o600
        assert mode == wanted, f"{name}: {mode:o}"


def test_a_data_folder_is_made_with_the_folders_above_it(tmp_path, open_handed):
    folder = tmp_path / "kiosk" / "data"
    for _ in range(2):
        make_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


class Watched(LongWork):
    """Work that is looked at whenever it says how far it is."""

    def __init__(self, *places):
        super().__init__(lambda *_: [check(it) for it in places])


@pytest.mark.usefixtures("open_handed")
def test_a_backup_and_all_on_the_way_to_it(clinic, stick):  # noqa: F811
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    back_up(clinic.folder, (stick,), clinic.clock, Watched(clinic.folder, stick))
    check(clinic.folder)
    check(stick)
    assert (clinic.folder / BESIDE).is_dir()


@pytest.mark.usefixtures("open_handed")
def test_a_backup_that_is_looked_into(clinic, stick, tmp_path):  # noqa: F811
    made = back_up(clinic.folder, (stick,), clinic.clock, LongWork())
    place = tmp_path / "place"
    place.mkdir(mode=0o700)
    seen = look(made.file, clinic.folder, LongWork())
    with reading_backup(seen, place, clinic.clock, Watched(place)):
        check(place)
        assert any(place.iterdir())
    assert not any(place.iterdir())


@pytest.mark.usefixtures("open_handed")
def test_what_is_brought_back_and_what_is_set_aside_for_it(clinic, stick, tmp_path):  # noqa: F811
    (made,) = (back_up(clinic.folder, (stick,), clinic.clock, LongWork()),)
    seen = look(made.file, clinic.folder, LongWork())
    stage(seen, clinic.folder, clinic.clock, Watched(clinic.folder))
    check(clinic.folder)
    assert (clinic.folder / STAGE / READY).exists()
    with clinic.open():
        check(clinic.folder)
    new = tmp_path / "new"
    seen = look(made.file, new, LongWork(), key_file=clinic.folder / "kiosk.key")
    restore(seen, new, clinic.clock, LongWork())
    check(new)
    assert stat.S_IMODE(new.stat().st_mode) == 0o700


@pytest.mark.usefixtures("open_handed")
def test_folders_of_the_clinics_own_content_that_are_brought_back(clinic, stick, tmp_path):  # noqa: F811
    (clinic.folder / "exercises").mkdir()
    (clinic.folder / "exercises" / "words.toml").write_text("ours")
    made = back_up(clinic.folder, (stick,), clinic.clock, LongWork())
    new = tmp_path / "new"
    seen = look(made.file, new, LongWork(), key_file=clinic.folder / "kiosk.key")
    restore(seen, new, clinic.clock, LongWork())
    assert stat.S_IMODE((new / "exercises").stat().st_mode) == 0o700


@pytest.mark.usefixtures("open_handed")
def test_a_copy_on_which_a_new_version_is_tried(clinic):  # noqa: F811
    scratch = clinic.folder / updating.SCRATCH
    seen = []

    class Looking(Watched):
        def at(self, share, what):
            seen.append(scratch.exists())
            super().at(share, what)

    updating.rehearse(clinic.folder, Looking(clinic.folder))
    assert any(seen)
    check(clinic.folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator gives files away")
def test_what_the_administrator_makes_in_the_kiosks_folder_belongs_to_the_kiosk(clinic, tmp_path):  # noqa: F811
    os.chown(clinic.folder, 1234, 1234)
    backup = back_up(clinic.folder, [], clinic.clock, LongWork())
    stage(look(backup.file, clinic.folder, LongWork()), clinic.folder, clinic.clock, LongWork())
    made = [clinic.folder / BESIDE, backup.file, *(clinic.folder / STAGE).rglob("*")]
    assert {it.stat().st_uid for it in made} == {1234}
