"""What stands for an id outside: always the same for whoever has the key, and no more."""

import re
from collections import Counter
from hashlib import blake2b
from uuid import RFC_4122, UUID

from app.store.extract.labels import Labels
from tests.store.place import Place

SECRET = b"k" * 32
OURS = Labels(SECRET)
FIXED = (0xF << 76) | (0x3 << 62)
"""The bits that say which kind of UUID it is."""


def mixed(name, purpose):
    made = blake2b(name.encode(), digest_size=16, key=SECRET, person=purpose).digest()
    return int.from_bytes(made)


def test_a_pseudonym_is_a_uuid_of_the_kind_that_anybody_may_make():
    for n in range(50):
        made = UUID(OURS.pseudonym(f"patient {n}"))
        assert (made.version, made.variant) == (8, RFC_4122)


def test_all_its_other_bits_come_of_the_key_and_the_name():
    for n in range(50):
        made = UUID(OURS.pseudonym(f"patient {n}")).int
        assert made & ~FIXED == mixed(f"patient {n}", b"id") & ~FIXED


def test_it_is_another_under_another_key_and_none_for_nobody():
    assert OURS.pseudonym("a") == OURS.pseudonym("a") != OURS.pseudonym("b")
    assert Labels(b"o" * 32).pseudonym("a") != OURS.pseudonym("a")
    assert OURS.pseudonym(None) is None


def test_dates_move_back_by_whole_weeks_one_to_two_years_worth():
    moved = Counter(OURS.shift(f"patient {n}") for n in range(3000))
    assert set(moved) == {f"-{weeks * 7} days" for weeks in range(1, 105)}
    assert OURS.shift("a") == f"-{(mixed('a', b'shift') % 104 + 1) * 7} days"


def test_a_clinics_own_number_and_passphrase_stay_and_are_no_other_clinics(place, tmp_path):
    known = set()
    for each in (place, place, Place(tmp_path / "other")):
        with each.open() as store:
            known.add((store.clinic_id(), store.pack_passphrase()))
    assert len(known) == 2
    for clinic, passphrase in known:
        assert UUID(clinic).version == 4
        assert re.fullmatch("[a-z2-7]{4}(-[a-z2-7]{4}){4}", passphrase)
