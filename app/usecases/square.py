"""A QR code for the screen."""


def qr_rows(text: str) -> tuple[str, ...]:
    """The modules of a QR code at level Q, a string of 1 and 0 for each row, no quiet zone."""
    import qrcode  # slow to import, and no part of signing in

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple("".join("1" if cell else "0" for cell in row) for row in code.modules)
