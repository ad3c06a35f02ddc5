"""Nothing else on the machine is as urgent as a count that somebody moves to."""

import gc
import os
import sys
from contextlib import suppress


def go_first() -> None:
    """Let the thread that shows things go before all other programs, where that is allowed.

    As another user than root it takes LimitRTPRIO=1 in the service that starts us. Threads and
    programs that it starts do not go first.
    """
    with suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(1))


def hurry() -> None:
    """Leave out, until ``settle``, what only takes time while a kiosk starts: all that it makes
    stays. PySide reads the source of every module that comes after it, to see whether it asks for
    other spellings of Qt's names; none of ours does."""
    gc.disable()
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        vars(feature)["_mod_uses_pyside"] = lambda _: False


def settle() -> None:
    """Take what there is now for what stays.

    Python looks through all that it holds from time to time, and nothing moves meanwhile: once the
    records are open that is 50 ms. What stays need not be looked through again.
    """
    gc.freeze()
    gc.enable()
