"""What a pack leaves out so that it says less about who it is of."""

from app.core.dataset.choice import Privacy
from app.core.dataset.shape import Column, Kind, Table

OF_NOBODY = ("staff", "clinic", "audit")
"""Tables whose rows are of no one patient, so that no patient's shift can move their dates."""


GOES_WITH_THE_TEXT = (("patient", "side"), ("patient", "physio_id"))
"""What says little without the diagnosis, and narrows down who somebody is."""


def left_out(table: Table, column: Column, privacy: Privacy) -> bool:
    """Whether ``column`` of ``table`` is empty in every row.

    Free text goes with the names: people write names into it, and no program finds them all.
    """
    if privacy is Privacy.IDENTIFIED:
        return False
    if privacy is Privacy.DEIDENTIFIED:
        exact_day = table.name in OF_NOBODY and column.kind in (Kind.DATE, Kind.TIME)
        if exact_day or column.kind is Kind.YEAR:
            return True
    if (table.name, column.name) in GOES_WITH_THE_TEXT:
        return True
    return column.kind in (Kind.TEXT, Kind.OBJECT)
