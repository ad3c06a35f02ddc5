"""What the self-test found, part by part."""

import logging
from collections.abc import Callable, Mapping
from enum import StrEnum

from msgspec import Struct

from app.core.errors import KioskError
from app.core.faults import Sentence, StoredSentence

log = logging.getLogger(__name__)


class CheckedPart(StrEnum):
    """What is looked at, in this order."""

    RECORDS = "records"
    LOG = "log"
    AUDIT = "audit"
    KEY = "key"
    BACKUP = "backup"
    DISK = "disk"
    SPEED = "speed"
    MEMORY = "memory"
    CLOCK = "clock"
    CONTENT = "content"
    SESSION = "session"
    PAPER = "paper"
    FONTS = "fonts"
    SOUNDS = "sounds"
    TONE = "tone"
    SPEECH = "speech"
    SCREEN = "screen"
    TOUCH = "touch"
    SERVER = "server"
    CERTIFICATE = "certificate"
    VERSIONS = "versions"
    CRASHES = "crashes"


class State(StrEnum):
    """How a part is."""

    WELL = "well"
    WRONG = "wrong"
    NOT_HERE = "not_here"
    """There is nothing to look at, as no sound device or no display."""


class Finding(Struct, frozen=True):
    """``said`` is what is wrong and what to do, or what was seen."""

    part: CheckedPart
    state: State
    said: str = ""
    told: StoredSentence | None = None
    """The same for a screen, which says it in its own language."""

    @property
    def sentence(self) -> Sentence:
        """What is said, to be worded."""
        return Sentence.stored(self.told or StoredSentence(self.said))


class NotHere(KioskError):  # noqa: N818
    """There is nothing of that kind on this machine."""


Probe = Callable[[], str]
"""Looks at one part and says what it saw; KioskError for what is wrong with it."""


def examine(probes: Mapping[CheckedPart, Probe]) -> tuple[Finding, ...]:
    """Look at every part. What goes wrong in a look is a finding of its own."""
    return tuple(_look(part, probes[part]) for part in CheckedPart if part in probes)


def _look(part: CheckedPart, probe: Probe) -> Finding:
    try:
        return finding(part, State.WELL, probe())
    except NotHere as none:
        return finding(part, State.NOT_HERE, Sentence.of(none))
    except KioskError as error:
        return finding(part, State.WRONG, Sentence.of(error))
    except Exception:
        log.exception("The self-test could not look at: %s", part)
        return finding(
            part, State.WRONG, Sentence.saying("It could not be looked at: see the log.")
        )


def finding(part: CheckedPart, state: State, said: str) -> Finding:
    """What was found, as it is kept."""
    return Finding(part, state, str(said), said.told() if isinstance(said, Sentence) else None)


def wrong(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that somebody has to do something about."""
    return tuple(each for each in findings if each.state is State.WRONG)
