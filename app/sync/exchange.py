"""One exchange with the server: send, then take. The kiosk itself never waits for it."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta

from app.core.faults import Fault, RecordsError
from app.store.ledger import Ledger, unstamp
from app.sync.errors import SyncError, Trouble
from app.sync.keys import seal_of
from app.sync.level import FUNCTIONS
from app.sync.link import Link
from app.sync.packs import Packs
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.rotation import Rotation
from app.sync.rows import Courier
from app.sync.state import SyncState
from db.shape import newest

_NOTE_EVERY = timedelta(seconds=20)
_FLEET_EVERY = timedelta(minutes=10)
CLOCK_OFF_S = 120
"""From here on this machine's clock is said to be wrong."""

Facts = Callable[[], Mapping[str, object]]
"""``backup_proven``, a time in ISO 8601 or None, and ``disk_free_mb``."""


class Exchange:
    """What a kiosk exchanges with its server, on a store of its own. Close it when done."""

    def __init__(
        self,
        ledger: Ledger,
        version: str = "",
        link: Link | None = None,
        packs: Packs | None = None,
        facts: Facts = dict,
    ) -> None:
        self._ledger = ledger
        self._version = version
        self._packs, self._facts = packs, facts
        self._told: dict[str, object] = {}
        self.state = state = SyncState(ledger)
        self.link = link or Link(_parts(state))
        courier = Courier(seal_of(state.key))
        self._rotation = Rotation(self.link, state, courier.renew)
        self._push = Push(ledger, self.link, state, courier)
        self._pull = Pull(ledger, self.link, state, courier)

    def run(self) -> int:
        """Sends all that waits and takes all that is new; how many rows came. SyncError says why
        nothing could be exchanged, and the state keeps it for the screens."""
        try:
            return self._run()
        except SyncError as error:
            self._keep(error.trouble)
            raise
        except RecordsError as error:
            if error.fault not in (Fault.FULL, Fault.DISK):
                raise
            self._keep(Trouble.DISK)
            raise SyncError(Trouble.DISK) from error

    def close(self) -> None:
        """Lets the server go."""
        self.link.close()

    def _keep(self, trouble: Trouble) -> None:
        """Why it went wrong, for the screens; a disk that has no room for that either says so
        elsewhere."""
        self.link.close()
        with suppress(RecordsError):
            if self.state.get("trouble") != trouble.value:
                self.state.set(trouble=trouble.value)

    def _run(self) -> int:
        state = self.state
        if state.get("newest") != newest():  # columns that this kiosk did not know of before
            state.set(newest=newest(), cursor=0)
        hello = self.link.call("hello", newest(), self._version)
        if int(hello.get("functions", 0)) < FUNCTIONS:
            raise SyncError(Trouble.OLD_SERVER)
        if int(hello["last_push"]) > int(state.get("push", "0")):
            raise SyncError(Trouble.COPY)
        self._rotation.run(hello["key"])
        off = unstamp(self._ledger.now()).timestamp() - float(hello["now"])
        head = int(hello["head"])
        self._pull.erased(head)
        head = max(head, self._push.run())
        count = self._pull.run(head)
        self._note(round(off))
        if self._packs is not None:
            self._packs.run(self.link, int(hello["pack"]))
        self._tell()
        self._look()
        return count

    def _look(self) -> None:
        """What the server knows of each kiosk of this clinic, for a page that then waits for no
        network."""
        state, now = self.state, unstamp(self._ledger.now())
        at = state.get("fleet_at")
        if not at or abs(now - unstamp(at)) > _FLEET_EVERY:
            fleet = json.dumps(self.link.call("fleet"))
            state.set(fleet=fleet, fleet_at=self._ledger.now())

    def _tell(self) -> None:
        """What head office sees of this machine, when it has changed."""
        state = self.state
        facts: dict[str, object] = {**self._facts(), "pack": int(state.get("pack", "0"))}
        facts |= {"pack_trouble": state.get("pack_trouble"), "box": self._rotation.box()}
        if facts != self._told:
            self.link.call("tell", facts)
            self._told = facts

    def _note(self, off: int) -> None:
        """When and how it went, seldom enough that an idle kiosk's disk rests."""
        state, now = self.state, self._ledger.now()
        before = state.exchanged
        # A clock that was ahead and was set right left a time that is still to come
        fresh = before is not None and abs(unstamp(now) - before) < _NOTE_EVERY
        if fresh and not state.get("trouble"):
            return
        wrong = off if abs(off) > CLOCK_OFF_S else 0
        state.set(exchanged_at=now, trouble="", clock_off=wrong)


def _parts(state: SyncState) -> dict[str, str]:
    return dict(json.loads(state.get("server", "{}")))
