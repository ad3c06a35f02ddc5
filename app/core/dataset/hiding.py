"""What a pack leaves out so that it says less about who it is of."""

from app.core.dataset.choice import Privacy
from app.core.dataset.shape import Column, Kind


def left_out(column: Column, privacy: Privacy) -> bool:
    """Whether ``column`` is empty in every row.

    Free text goes with the names: people write names into it, and no program finds them all.
    """
    if privacy is Privacy.IDENTIFIED:
        return False
    exact_age = privacy is Privacy.DEIDENTIFIED and column.kind is Kind.YEAR
    return exact_age or column.kind in (Kind.TEXT, Kind.OBJECT)
