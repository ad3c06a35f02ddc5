"""Why a content pack was refused, each in a sentence that says what to do."""

from enum import StrEnum

from app.core.errors import KioskError


class PackTrouble(StrEnum):
    """Why the content that head office has sent is not taken up."""

    NO_KEY = "no_key"
    SIGNATURE = "signature"
    CUT = "cut"
    TOO_LARGE = "too_large"
    OLD = "old"
    ELSEWHERE = "elsewhere"
    NO_ROOM = "no_room"
    MISTAKES = "mistakes"
    MISSING = "missing"


PACK_SENTENCES = {
    PackTrouble.NO_KEY: (
        "Head office has sent content, and this kiosk does not know its signature. Run: "
        "physio-kiosk content trust KEY"
    ),
    PackTrouble.SIGNATURE: (
        "Content from the server was not signed by head office, and was not taken. Tell them."
    ),
    PackTrouble.CUT: "Content from the server came damaged. It is asked for again in an hour.",
    PackTrouble.TOO_LARGE: "Content from the server is too large. Head office must make it less.",
    PackTrouble.OLD: "The server offers older content than this kiosk has. The newer one stays.",
    PackTrouble.ELSEWHERE: "The server offers another clinic's content. It was not taken.",
    PackTrouble.NO_ROOM: "There is no room for the content that head office has sent. Make room.",
    PackTrouble.MISTAKES: (
        "Content from head office has mistakes and was not taken. Run there: physio-kiosk content "
        "check"
    ),
    PackTrouble.MISSING: (
        "Content from head office lacks exercises that plans here use. It was not taken. Tell them."
    ),
}


class PackError(KioskError):
    """A pack was refused, and why; what was in force before stays."""

    def __init__(self, trouble: PackTrouble) -> None:
        super().__init__(PACK_SENTENCES[trouble])
        self.trouble = trouble
