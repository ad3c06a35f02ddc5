"""Who runs this, where nobody is signed in."""

import os
import sys

COMMAND = "command by "
"""How the audit begins where a command did it."""


def system_user() -> str:
    """Who of the machine's own users this runs as, as the system has it."""
    try:
        import pwd

        name = pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        name = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    return f"{COMMAND}{name}"
