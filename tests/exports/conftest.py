"""One made-up clinic and its packs for all tests of what leaves it."""

import zipfile

import pytest

from app.core.dataset.choice import Privacy
from app.wiring import load_library
from tests.exports.full_clinic import export, make_full_clinic, opened


@pytest.fixture(scope="session")
def library():
    return load_library()


@pytest.fixture(scope="session")
def full(tmp_path_factory, library):
    folder = tmp_path_factory.mktemp("full") / "data"
    make_full_clinic(folder, library)
    return folder


@pytest.fixture(scope="session")
def packs(tmp_path_factory, full, library):
    """A pack for each privacy, by its name; the identified one has a workbook too."""
    place, found = tmp_path_factory.mktemp("packs"), {}
    for each in Privacy:
        formats = "csv,fhir,json,xlsx" if each is Privacy.IDENTIFIED else "csv,fhir,json"
        found[each] = export(full, library, place / f"{each}.zip", formats, privacy=each)
    return found


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory, packs):
    """The folder that each pack unzips to."""
    place = tmp_path_factory.mktemp("unpacked")
    for privacy, pack in packs.items():
        with zipfile.ZipFile(pack) as file:
            file.extractall(place / privacy)
    return place


@pytest.fixture
def empty(tmp_path, library):
    with opened(tmp_path / "new", library) as clinic:
        yield clinic
