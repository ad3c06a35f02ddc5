"""Pages that are asked for and do not exist are refused in a sentence that says what there is."""

import pytest

from app.core.errors import KioskError
from app.core.print_form import Layout, Wanted
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases.doctor.desk import SelfTestDesk
from app.usecases.doctor.findings import CheckedPart, Finding, State
from app.usecases.doctor.kept import keep
from app.usecases.exchanging import Fleet, fleet

PLAIN = Wanted("a4", Layout.STANDARD)


def test_a_programme_that_is_not_there_is_told_with_those_that_are(clinic):
    with pytest.raises(KioskError, match=r'no programme "none"\. There are: .*mid-upper-back'):
        clinic.paper.programme_handout("none", clinic.store.today())


def test_lessons_that_are_not_there_are_told(clinic):
    head = clinic.letterhead()
    with pytest.raises(KioskError, match='no lessons for a programme "none"'):
        clinic.paper.lesson_sheet("none", head, PLAIN)
    with pytest.raises(KioskError, match=r'no lesson "none"\. There are: '):
        clinic.paper.lesson("none", head, PLAIN)


def test_a_lesson_is_a_page_of_its_own(clinic):
    lesson = next(iter(clinic.library.texts.lessons))
    made = clinic.paper.lesson(lesson, clinic.letterhead(), PLAIN)
    assert made.pdf.startswith(b"%PDF")
    assert made.pages == 1


@pytest.fixture
def desk(tmp_path, clock):
    return SelfTestDesk(tmp_path / "data", clock, lambda: [tmp_path, tmp_path / "gone"])


def test_how_the_self_test_stands_and_where_a_bundle_can_go(clinic, clock, admin, desk, tmp_path):
    assert desk.last().test is None
    assert not desk.last().fresh
    assert desk.standing(admin, clinic).places == (tmp_path,)
    keep(tmp_path / "data", (Finding(CheckedPart.DISK, State.WELL, "ready"),), clock.now())
    assert desk.last().fresh
    clock.advance(5 * 24 * 3600)
    assert desk.last().test is not None
    assert not desk.last().fresh
    out = desk.bundle(admin, tmp_path)
    assert out.parent == tmp_path
    assert out.suffix == ".zip"


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
def test_only_who_answers_for_the_machine_sends_anything_of_it(clinic, desk, tmp_path, role):
    staff = Staff("x", "104", "Else", role)
    for ask in (
        lambda: desk.standing(staff, clinic),
        lambda: desk.bundle(staff, tmp_path),
        lambda: fleet(clinic, staff),
    ):
        with pytest.raises(KioskError, match="may not"):
            ask()


def test_a_kiosk_alone_knows_no_other(clinic, admin):
    assert fleet(clinic, admin) == Fleet()


def test_which_letters_can_be_printed(clinic):
    assert clinic.paper.draws("a\U00012000") == {"a": True, "\U00012000": False}
