"""What the self-test sees of the audit, the fonts and a page."""

from types import SimpleNamespace

import pytest

from app.core.audit import SAID
from app.core.errors import KioskError
from app.usecases.doctor import kiosk


@pytest.mark.parametrize("broken", [False, True])
def test_an_audit_that_is_as_it_was_written(broken, clinic):
    why = next(iter(SAID))
    seen = SimpleNamespace(entries=7, broken=SimpleNamespace(why=why, what="x") if broken else None)
    closed = []
    store = SimpleNamespace(check_audit=lambda: seen, close=lambda: closed.append(True))

    def opens():
        return SimpleNamespace(store=store)

    if broken:
        with pytest.raises(KioskError, match="Keep the data folder"):
            kiosk.audit(opens)
    else:
        assert kiosk.audit(opens) == "7 entries, all as they were written"
    assert closed


def test_fonts_are_there_once_they_were_cut(tmp_path):
    with pytest.raises(KioskError, match="fonts are missing"):
        kiosk.fonts(tmp_path)
    (tmp_path / "Inter-Regular.ttf").touch()
    assert kiosk.fonts(tmp_path) == "ready"


def test_the_page_that_is_tried_is_of_the_first_programme(clinic, tmp_path):
    asked = []
    make = clinic.paper.programme_handout
    paper = SimpleNamespace(programme_handout=lambda *it: (asked.append(it), make(*it))[1])
    today = clinic.store.today()
    said = kiosk.page(paper, lambda: clinic.library, today, tmp_path / "page.pdf")
    assert asked == [(min(clinic.library.programmes), today)]
    assert said.endswith("pages, their codes read")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
