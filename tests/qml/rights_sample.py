"""What a patient may ask, as the person's page shows it."""

from msgspec.structs import replace

from app.core.rights import GROUNDS, ClinicDecision
from app.staff.people.rights import RightsState, ground_words
from app.staff.records.export_state import ExportState, Taken

RIGHTS = RightsState(open=True, mayErase=True, mayCopy=True)
ERASE = replace(
    RIGHTS,
    decision="ERASE",
    grounds=tuple(
        {"id": it.name, "text": ground_words()[it]} for it in GROUNDS[ClinicDecision.ERASE]
    ),
    ground="NOT_NEEDED",
)
COPY = ExportState(
    "choose",
    places=({"path": "/media/stick", "name": "stick"},),
    place="/media/stick",
    kind=Taken.COPY,
    passphrase="short",
    short=True,
)
