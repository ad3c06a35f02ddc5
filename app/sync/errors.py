"""What stands between a kiosk and the clinic's server, each in a sentence that says what to do."""

from enum import StrEnum

from app.core.errors import KioskError


class Trouble(StrEnum):
    """Why nothing was exchanged."""

    NETWORK = "network"
    REVOKED = "revoked"
    OLD_SERVER = "old_server"
    COPY = "copy"
    SERVER_FULL = "server_full"
    DISK = "disk"
    BUSY = "busy"
    CODE = "code"
    KEY = "key"
    OTHER = "other"


SENTENCES = {
    Trouble.NETWORK: "The clinic's server cannot be reached. Check the network; nothing is lost.",
    Trouble.REVOKED: (
        "This kiosk was taken off the clinic's server. To bring it back, join with a new code."
    ),
    Trouble.OLD_SERVER: (
        "The clinic's server is older than this kiosk. Run there: physio-kiosk server init"
    ),
    Trouble.COPY: (
        "This folder is a copy, or an old backup, of a kiosk that went on. Join with a new code."
    ),
    Trouble.SERVER_FULL: "The clinic's server has no disk space left. Make room there.",
    Trouble.DISK: "This kiosk's disk refuses to store what came. Make room on it.",
    Trouble.BUSY: "Something changed here just now. It goes first; the rest comes in a moment.",
    Trouble.CODE: "This code was used already, or is older than 30 minutes. Make a new one.",
    Trouble.KEY: "The clinic has a new key, which this kiosk was not given. Join with a new code.",
    Trouble.OTHER: "Nothing can be exchanged with the clinic's server. The log says why.",
}

_STATES = {
    "PK001": Trouble.REVOKED,
    "28000": Trouble.REVOKED,
    "28P01": Trouble.REVOKED,
    "42501": Trouble.REVOKED,
    "PK002": Trouble.OLD_SERVER,
    "42883": Trouble.OLD_SERVER,  # it has no such function
    "PK003": Trouble.COPY,
    "PK004": Trouble.CODE,
    "PK005": Trouble.BUSY,
    "53100": Trouble.SERVER_FULL,
    "25006": Trouble.NETWORK,
    "57P01": Trouble.NETWORK,
    "57P03": Trouble.NETWORK,
}


class SyncError(KioskError):
    """Nothing was exchanged, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(SENTENCES[trouble])
        self.trouble = trouble


def trouble_of(state: str | None, *, refused: bool = False) -> Trouble:
    """What an SQLSTATE means for the kiosk; without one nobody answered, unless ``refused``."""
    if state is None:
        return Trouble.REVOKED if refused else Trouble.NETWORK
    if state.startswith("08"):
        return Trouble.NETWORK
    return _STATES.get(state, Trouble.OTHER)
