"""What a staff badge says to the scanner: it can be told from a patient's card."""

LETTERS = "BCDFGHJKLNPRSTVX"
"""They lie on the same key of QWERTY, QWERTZ and AZERTY: a scanner types in one of them."""
MARK = "PKB"
LENGTH = 32


def badge_token(text: str) -> str:
    """The secret letters of a badge, as scanned in any case; "" when it is none."""
    letters = "".join(letter for letter in text.upper() if letter.isalpha())
    token = letters.removeprefix(MARK)
    if len(letters) != len(MARK) + LENGTH or len(token) != LENGTH or set(token) - set(LETTERS):
        return ""
    return token
