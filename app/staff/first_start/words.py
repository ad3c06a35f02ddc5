"""What the first start says that no page holds."""

from app.ui.translating import translate


def no_number() -> str:
    """An emergency number that nobody can dial."""
    return translate("FirstStart", "The emergency number has digits and spaces alone, such as 112.")


def page_title() -> str:
    """What a test page is called in the printer's queue."""
    return translate("Paper", "Test page")
