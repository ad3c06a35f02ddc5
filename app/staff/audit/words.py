"""What the audit says was done, in the language of the screen."""

from app.core.audit import SAID, Broken
from app.core.audit_kind import ACTIONS
from app.devices.system_user import COMMAND
from app.staff.wording import plain_name
from app.ui.translating import translate


def action_words(action: str) -> str:
    """An action of the audit; packaging/python_words.py hands them to the translators."""
    return translate("AuditActions", action)


def by_words(by: str) -> str:
    """Who did it: a colleague by name, whoever gave a command, or the kiosk itself."""
    if by.startswith(COMMAND):
        who = plain_name(by.removeprefix(COMMAND))
        return translate("Audit", "command by {who}").format(who=who)
    return plain_name(by) or translate("Audit", "the kiosk")


def broken_words(broken: Broken) -> str:
    """What is wrong with the audit."""
    return translate("Errors", SAID[broken.why]).format(what=broken.what)


def actions_with(words: str) -> tuple[str, ...]:
    """The actions in which ``words`` stand, as the screen says them."""
    sought = words.strip().casefold()
    said = (action for its in ACTIONS.values() for action in its)
    return tuple(it for it in said if sought and sought in action_words(it).casefold())
