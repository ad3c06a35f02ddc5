"""The square code on a handout, by which the kiosk finds the plan whose chart was filled in.

It says "PKH" and the plan's id in sixteen letters that lie on the same key of QWERTY, QWERTZ and
AZERTY, because a scanner types what it reads. It is no secret and opens nothing by itself: whoever
has signed in, or a member of staff, scans it to be taken to the chart of that plan. A patient's
card is a different thing: its token signs in and can be revoked, so it is never printed here.
"""

from uuid import UUID

_LETTERS = "BCDFGHJKLNPRSTVX"
_PREFIX = "PKH"
_FROM_HEX = str.maketrans("0123456789abcdef", _LETTERS)
_TO_HEX = str.maketrans(_LETTERS, "0123456789abcdef")


def chart_code(plan: str) -> str:
    """What the code for the plan with this id says; "" for a plan that has none yet."""
    return _PREFIX + UUID(plan).hex.translate(_FROM_HEX) if plan else ""


def plan_of(scanned: str) -> str | None:
    """The id of the plan whose chart code was scanned, in any case; None for any other text."""
    letters = scanned.strip().upper()
    body = letters.removeprefix(_PREFIX)
    if len(letters) != 35 or len(body) != 32 or set(body) - set(_LETTERS):
        return None
    return str(UUID(body.translate(_TO_HEX)))
