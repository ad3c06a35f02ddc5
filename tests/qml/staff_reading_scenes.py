"""Scenes of Today and of a patient's page."""

from app.viewmodels.staff.today import StaffTodayState

LONG_NAME = "Demo Maximiliane-Alexandrina Wolkenstein-Sonnenschein von und zu der Langen Heide"
ARABIC = "تجربة محمد عبد الرحمن الأمين"
HEBREW = "הדגמה דוד כהן"
ODD = "Demo esrever 🙂 bell"


def case(name, need, reason="", days=0, **more):
    """One patient's line."""
    return {
        "kind": "case",
        "id": name,
        "name": name,
        "code": "204 117",
        "need": need,
        "programme": "Mid-upper back",
        "reason": reason,
        "tier": "",
        "about": "",
        "more": 0,
        "exercise": "",
        "dated": True,
        "days": days,
        **more,
    }


def listing(*groups, more=None):
    """The state with these groups of ``(need, count, cases)``."""
    rows, heads = [], []
    for need, count, cases in groups:
        heads.append({"need": need, "count": count, "row": len(rows) if count else -1})
        if count:
            rows += [{"kind": "group", "need": need, "count": count}, *cases]
        if count > len(cases):
            rows.append({"kind": "more", "need": need, "count": count - len(cases)})
    total = sum(count for _, count, _ in groups)
    return StaffTodayState(True, tuple(heads), tuple(rows), total)


FLAGGED = (
    case(
        "Demo 000041",
        *("flagged", "screening", 0),
        tier="emergency",
        about="Chest pain, pressure or hard to breathe",
    ),
    case("Demo 000076", "flagged", "two_red", 1, tier="urgent", more=2),
    case("Demo 000090", "flagged", "red_pain", 3, tier="soon", programme="Neck"),
)
READY = (
    case("Demo 000014", "ready", "ease", 1, exercise="Quarter Wall Squat"),
    case("Demo 000011", "ready", "review", 2, programme="Low back"),
    case("Demo 000033", "ready", "progress", 0, exercise="Spider Rotation with a Hold"),
)
UNSEEN = (
    case("Demo 000079", "unseen", "", 12),
    case("Demo 000029", "unseen", "never", 9, programme="Low back"),
)
PLANLESS = (
    case("Demo 000025", "planless", "no_plan", dated=False, programme=""),
    case("Demo 000065", "planless", "over", 5),
)
ON_TRACK = (
    case("Demo 000002", "on_track", "", 0),
    case("Demo 000007", "on_track", "paused", -4),
    case("Demo 000008", "on_track", "paused", dated=False),
    case("Demo 000009", "on_track", "not_started", -3),
    case("Demo 000077", "on_track", "", 1, programme="Neck"),
)
NAMES = tuple(
    case(name, "flagged", "red_pain", 1, tier="soon") for name in (LONG_NAME, ARABIC, HEBREW, ODD)
)
NOBODY = (("flagged", 0, ()), ("ready", 0, ()), ("unseen", 0, ()), ("planless", 0, ()))

READING_SCENES = {
    "staff_today": (
        "today",
        listing(
            *(("flagged", 3, FLAGGED), ("ready", 3, READY), ("unseen", 2, UNSEEN)),
            *(("planless", 2, PLANLESS), ("on_track", 76, ON_TRACK)),
        ),
    ),
    "staff_today_calm": ("today", listing(*NOBODY, ("on_track", 5, ON_TRACK))),
    "staff_today_nobody": ("today", listing(*NOBODY, ("on_track", 0, ()))),
    "staff_today_names": (
        "today",
        listing(("flagged", 4, NAMES), *NOBODY[1:], ("on_track", 10_000, ON_TRACK)),
    ),
}
READING_MAIN = ("staff_today", "staff_today_names")
READING_CONTENT = ("about", "exercise", "programme")
