"""What the frame around the staff's pages shows."""

from __future__ import annotations

from msgspec import Struct


class StaffState(Struct, frozen=True):
    """``places`` are the pages of the navigation that this person may open; ``locksIn`` is in
    seconds, -1 while nobody is signed in; ``unsaved`` asks whether to leave a page all the same.
    ``first``: their secret has to become their own.
    ``nobody``: no staff are set up yet. ``backup`` says of when the last backup is that was opened,
    and ``backupTrouble`` why there is no newer one; ``recovery`` whether it opens without this
    machine. ``tested`` says when the kiosk last looked whether it is well, "none" where that is
    too long ago, and ``faults`` what is to be done.
    ``todo`` are the steps of the first start that were left for later, for whoever may take them.
    ``demo``: it is the demo clinic beside the real one, and can be taken away.
    ``soundless``: patients hear nothing, and nobody has said yet that they know; ``muted`` where
    the sound is only turned off.
    """

    page: str = "sign_in"
    clinic: str = ""
    name: str = ""
    role: str = ""
    places: tuple[str, ...] = ()
    locksIn: int = -1
    canGoBack: bool = False
    notice: str = ""
    desk: bool = False
    demoHint: str = ""
    printing: bool = False
    first: bool = False
    unsaved: bool = False
    nobody: bool = False
    backup: str = ""
    backupTrouble: str = ""
    recovery: bool = True
    tested: str = ""
    faults: tuple[str, ...] = ()
    soundless: bool = False
    muted: bool = False
    todo: tuple[str, ...] = ()
    demo: bool = False
