"""A clinic's team, and the positions that an exercise may need."""

from app.staff.team.model import TeamState

NONE = "none of these"
POSITIONS = (
    *("high plank", "kneeling", "weight on the wrists", "arms overhead", "squatting"),
    *("lying on the back", NONE),
)

TEAM = TeamState(
    ready=True,
    members=tuple(
        {"number": number, "name": name, "role": role, "state": state}
        | {"lead": number == "101", "badge": number < "103", "self": number == "103"}
        for number, name, role, state in (
            ("101", "Demo physio", "physio", "locked"),
            ("102", "Demo front desk with a name of quite some length", "front_desk", ""),
            ("103", "Demo admin", "admin", ""),
            ("104", "Demo colleague", "physio", "left"),
            ("105", "Demo lead", "physio_admin", ""),
        )
    ),
)
