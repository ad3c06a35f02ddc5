"""What to say of a pack in front of its tables."""

from app.core.dataset.choice import SMALL_GROUP, Privacy
from app.exports.order import Chosen, Order

_PRIVACY = {
    Privacy.IDENTIFIED: "Identified: it names patients. Keep it as safe as their records.",
    Privacy.PSEUDONYMISED: (
        "Pseudonymised: no names, codes or free text. The same patient has the same id in every "
        "pack made with the same export key."
    ),
    Privacy.DEIDENTIFIED: (
        "De-identified: no names, codes or free text, age in bands, and each patient's dates moved "
        "back by a number of weeks of their own."
    ),
}


def about(order: Order, chosen: Chosen) -> list[str]:
    """Lines of plain text, the first a title."""
    choice, number = order.choice, len(chosen.patients)
    first, last = choice.first or "the first day", choice.last or "the last day"
    lines = [
        "Records of Physio Kiosk",
        f"{number} patient{'' if number == 1 else 's'}, from {first} to {last}.",
        _PRIVACY[choice.privacy],
        "Days are local, times are UTC. An empty cell means that nothing was stored.",
        "What the kiosk measured and what patients said stay apart: see the column 'source' below.",
        "A session that was not logged may still have been done.",
    ]
    if choice.privacy is Privacy.DEIDENTIFIED:
        lines.append(
            f"{chosen.in_small_groups} patients are in groups of fewer than {SMALL_GROUP} with the "
            "same age band, language and programme: they are marked, and easier to recognise."
        )
    return lines
