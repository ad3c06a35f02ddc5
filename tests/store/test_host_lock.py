"""Whose lock it is that a data folder names: this machine's, now or before it was started anew."""

import pytest

from app.store.host_lock import Host

HERE = Host("desk", "machine-m", "boot-m")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (HERE, True),
        (Host("other", "", "boot-m"), True),
        (Host("other", "machine-m", "boot-a"), True),
        (Host("desk", "machine-a", "boot-a"), False),
        (Host("desk", "machine-z", "boot-z"), False),
        (Host("desk", "machine-z", ""), False),
        (Host("desk", "", "boot-a"), True),
        (Host("desk", "", "boot-z"), True),
        (Host("a desk", "", "boot-a"), False),
        (Host("some desk", "", "boot-z"), False),
        (Host("desk", "", ""), True),
    ],
)
def test_whose_lock_it_is(other, same):
    assert HERE.is_of(other) is same
    assert other.is_of(HERE) is same


def test_machines_that_do_not_say_when_they_were_started():
    none = Host("a", "machine-a", ""), Host("b", "machine-b", "")
    assert not none[0].is_of(none[1])
