"""Row ids: ordered by time, and well formed."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.ids import uuid7

moments = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@given(moments, st.binary(min_size=10, max_size=12))
def test_is_a_version_7_uuid_of_its_moment(now, noise):
    made = UUID(uuid7(now, noise))
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == round(now.timestamp() * 1000)


@given(moments, st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_later_ids_sort_after_earlier_ones(now, noise, other):
    assert uuid7(now, noise) < uuid7(now + timedelta(milliseconds=2), other)


@given(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_noise_tells_ids_of_one_moment_apart(noise, other):
    now = datetime(2026, 11, 23, tzinfo=UTC)
    kept = int.from_bytes(noise) & ~(0xF << 76) & ~(0x3 << 62)
    also = int.from_bytes(other) & ~(0xF << 76) & ~(0x3 << 62)
    assert (uuid7(now, noise) == uuid7(now, other)) == (kept == also)


def test_too_little_noise_is_refused():
    with pytest.raises(ValueError, match="ten random bytes"):
        uuid7(datetime(2026, 11, 23, tzinfo=UTC), b"short")
