"""Looks at what ties this kiosk to the clinic's server."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.faults import Sentence
from app.usecases.doctor.findings import NotHere
from app.usecases.exchanging import standing
from app.usecases.needs import HasStore

SOON = timedelta(days=30)
"""Before the end of a certificate: time to have another one made."""

QUIET = timedelta(hours=26)
"""A server may be off in the night, but not for longer."""


def server(opened: Callable[[], HasStore], clock: Clock) -> str:
    """What changed here has reached the clinic's server since yesterday."""
    clinic = opened()
    try:
        found = standing(clinic, clock.now())
    finally:
        clinic.store.close()
    if not found.joined:
        raise NotHere("this kiosk is on its own")
    if found.exchanged is None or clock.now() - found.exchanged > QUIET:
        raise KioskError(
            "Nothing was exchanged with the clinic's server for a day: {waiting} changes "
            "wait. Check the network, then the server page.",
            waiting=found.waiting,
        )
    return Sentence.saying("last exchanged {at:%Y-%m-%d %H:%M}", at=found.exchanged.astimezone())


def certificate(file: Path, clock: Clock) -> str:
    """The certificate by which the server is known is valid for a while yet."""
    if not file.exists():
        raise NotHere("no certificate of a server")
    from cryptography.x509 import load_pem_x509_certificates

    try:
        ends = min(it.not_valid_after_utc for it in load_pem_x509_certificates(file.read_bytes()))
    except (OSError, ValueError) as error:
        raise KioskError(
            "The server's certificate {file} cannot be read. Join the server again.", file=file
        ) from error
    if ends - clock.now() < SOON:
        raise KioskError(
            "The server's certificate ends on {ends:%Y-%m-%d}. Have a new one made, then "
            "join with it.",
            ends=ends,
        )
    return Sentence.saying("valid until {ends:%Y-%m-%d}", ends=ends)
