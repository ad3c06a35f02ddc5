"""A PDF that opens with a passphrase alone."""

from io import BytesIO

import pikepdf


def locked_pdf(pdf: bytes, passphrase: str) -> bytes:
    """``pdf`` locked with AES-256 (PDF 2.0); as it is without a ``passphrase``."""
    if not passphrase:
        return pdf
    locked = BytesIO()
    lock = pikepdf.Encryption(user=passphrase, owner=passphrase, R=6)
    with pikepdf.open(BytesIO(pdf)) as whole:
        whole.save(locked, encryption=lock)
    return locked.getvalue()
