"""Films and pages elsewhere: the programme's own first, a square for each, and no page opened."""

from types import SimpleNamespace

import pytest

from app.patient.lesson.more import MOST, MoreViewModel


@pytest.fixture
def clinic(library):
    return SimpleNamespace(library=library, link_qr=lambda link: (link,))


@pytest.fixture
def more(qapp):
    return MoreViewModel()


def test_every_programme_offers_its_own_film_first(more, clinic, library):
    for programme in library.programmes.values():
        more.offer(clinic, programme)
        assert (more.chosen, [*more.qr]) == (0, [programme.link])
        assert 1 <= len(more.links) <= MOST
        assert more.links[0]["invite"] == library.texts.links[programme.link].invite


def test_none_is_offered_twice_nor_one_of_another_programme(more, clinic, library):
    for programme in library.programmes.values():
        more.offer(clinic, programme)
        offered = []
        for at in range(len(more.links)):
            more.choose(at)
            offered += more.qr
        assert len(offered) == len(set(offered))
        others = [library.links[it] for it in offered[1:]]
        assert all(not it.programmes or programme.id in it.programmes for it in others)


def test_a_touch_shows_another_square(more, clinic, library):
    more.offer(clinic, next(iter(library.programmes.values())))
    first = more.qr
    more.choose(1)
    assert (more.chosen, more.qr != first) == (1, True)


@pytest.mark.parametrize("index", [-1, MOST, 99])
def test_what_is_not_there_cannot_be_chosen(more, clinic, library, index):
    more.offer(clinic, next(iter(library.programmes.values())))
    more.choose(index)
    assert more.chosen == 0


def test_nothing_is_offered_before_somebody_is_here(more):
    more.choose(0)
    assert not more.links
    assert not more.qr


def test_it_can_be_closed(qtbot, more):
    with qtbot.waitSignal(more.closed):
        more.close()
