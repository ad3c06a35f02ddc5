"""A kiosk fetches the content that head office has sent, and puts it on its shelf once it is good.

It is taken up later, when nobody is in a session (``app.usecases.taking_up``).
"""

import logging
import shutil
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.content.packs import PackShelf
from app.store.ledger import Ledger
from app.sync.link import Link
from app.sync.pack import MOST, Label, unpacked, verified
from app.sync.pack_errors import PackError, PackTrouble
from app.sync.state import SyncState

log = logging.getLogger(__name__)

AGAIN_S = 3600
"""After a pack that came damaged, before it is asked for once more."""
_SPARE = 50_000_000
"""Bytes that stay free for the records."""
_PASSING = (PackTrouble.NO_ROOM, PackTrouble.MISSING, PackTrouble.NO_KEY)
"""What may be otherwise in a minute, and costs little to look at."""

Look = Callable[[Path], tuple[Sequence[object], Collection[str]]]
"""What is wrong with a content folder that stands above ours, and all exercises there are then."""


@dataclass(frozen=True, slots=True)
class Packs:
    """What fetches packs for one data folder. ``look`` checks one, and
    ``in_force`` gives the exercises that there are now; ``program`` is the version of
    this program, since another may know what this one calls a mistake."""

    ledger: Ledger
    shelf: PackShelf
    look: Look
    in_force: Callable[[], Collection[str]]
    program: str = ""
    now: Callable[[], float] = time.time

    def run(self, link: Link, newest: int) -> None:
        """Fetches the pack ``newest``, if it is not here yet; why not is kept for Today."""
        state = SyncState(self.ledger)
        have, tried = int(state.get("pack", "0")), f"{newest} {self.program}"
        if not newest or (newest == have and self.shelf.has(newest)):
            self._note(state, "")
            return
        trouble = state.get("pack_trouble")
        if trouble and trouble not in _PASSING and state.get("pack_tried") == tried:
            if trouble != PackTrouble.CUT:
                return
            if self.now() - float(state.get("pack_tried_at", "0")) < AGAIN_S:
                return
        try:
            self._fetch(link, state, newest, have)
        except PackError as error:
            log.warning("A content pack was refused: %s", error.trouble.value)
            if trouble != error.trouble or error.trouble not in _PASSING:
                state.set(
                    pack_trouble=error.trouble.value, pack_tried=tried, pack_tried_at=self.now()
                )
        else:
            state.set(pack=newest, pack_trouble="", pack_tried=tried)

    def _note(self, state: SyncState, trouble: str) -> None:
        if state.get("pack_trouble") != trouble:
            state.set(pack_trouble=trouble)

    def _fetch(self, link: Link, state: SyncState, newest: int, have: int) -> None:
        if not state.get("content_key"):
            raise PackError(PackTrouble.NO_KEY)
        if newest < have:
            raise PackError(PackTrouble.OLD)
        offer: dict[str, Any] | None = link.call("pack_label")
        if not offer:
            raise PackError(PackTrouble.CUT)
        key = bytes.fromhex(state.get("content_key"))
        label = verified(offer["label"], bytes.fromhex(offer["signature"]), key)
        if label.clinic not in ("", state.get("clinic")):
            raise PackError(PackTrouble.ELSEWHERE)
        if label.version < max(have, newest):
            raise PackError(PackTrouble.OLD)
        if label.size > MOST:
            raise PackError(PackTrouble.TOO_LARGE)
        if not self.shelf.has(label.version):
            try:
                self._bring(link, label)
            except OSError as error:
                raise PackError(PackTrouble.NO_ROOM) from error

    def _bring(self, link: Link, label: Label) -> None:
        folder = self.shelf.folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part, made = folder / f".{label.digest[:16]}.part", folder / ".new"
        for other in folder.glob(".*"):
            if other != part:
                shutil.rmtree(other, ignore_errors=True) if other.is_dir() else other.unlink()
        if shutil.disk_usage(folder).free < 2 * label.size + _SPARE:
            raise PackError(PackTrouble.NO_ROOM)
        self._download(link, label, part)
        try:
            unpacked(part, made)
            problems, exercises = self.look(made)
            if problems:
                log.warning("%s mistakes in a content pack", len(problems))
                raise PackError(PackTrouble.MISTAKES)
            if not self._needed() <= {*exercises}:
                raise PackError(PackTrouble.MISSING)
            self.shelf.put(made, label.version)
        finally:
            shutil.rmtree(made, ignore_errors=True)
            if self.shelf.has(label.version):
                part.unlink(missing_ok=True)

    def _download(self, link: Link, label: Label, part: Path) -> None:
        """Goes on where a net that broke has left it."""
        from hashlib import sha256

        digest, held = sha256(), 0
        with suppress(FileNotFoundError):
            before = part.read_bytes()
            digest.update(before)
            held = len(before)
        with part.open("ab") as out:
            while held < label.size:
                piece = link.call("pack_part", label.version, held)
                if not piece:
                    break
                out.write(piece)
                digest.update(piece)
                held += len(piece)
        if held != label.size or digest.hexdigest() != label.digest:
            part.unlink()
            raise PackError(PackTrouble.CUT)

    def _needed(self) -> set[str]:
        """The exercises of the plans that count; a pack without them would leave gaps in those."""
        rows = self.ledger.rows(
            "SELECT DISTINCT exercise_id FROM plan_item JOIN plan ON plan.id = plan_id "
            "WHERE status = 'current'"
        )
        # What no plan can show even now is not for a pack to bring
        return {name for (name,) in rows} & {*self.in_force()}
