"""What a physio has written for one exercise."""

from app.staff.plan.item_dose import ItemDoseState

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

DOSE = ItemDoseState(
    words="Keep the elbow close to your side, and breathe out slowly as you lift.",
    kgWords="none",
    band="green",
    bands=tuple(
        {"value": "" if it == "no band" else it, "text": it}
        for it in ("no band", "yellow", "red", "green", "blue", "black", "silver", "gold")
    ),
    days=tuple({"value": str(n), "text": it, "on": n < 4} for n, it in enumerate(WEEKDAYS, 1)),
    parts=tuple(
        {"value": it, "text": it, "on": it != "midday"}
        for it in ("morning", "midday", "afternoon", "evening")
    ),
)
