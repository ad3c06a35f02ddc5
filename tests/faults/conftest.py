"""The faults happen to the same data folder as the store's own tests."""

from tests.store.conftest import place

__all__ = ["place"]
