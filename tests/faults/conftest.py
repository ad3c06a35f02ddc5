"""The faults happen to the store's own data folder, and to a patient at the real kiosk."""

from tests.e2e.conftest import clock, data, demo_clinic, patient, printed, records
from tests.store.conftest import place

__all__ = ["clock", "data", "demo_clinic", "patient", "place", "printed", "records"]
