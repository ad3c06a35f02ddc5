"""How the rows of each table come together when several kiosks have changed them.

Every table of db/schema.sql stands here (tests/db/test_merge.py), or goes by what ``rule_of`` takes
for granted: rows that are never changed are added, and any other table stays on its kiosk.
"""

from dataclasses import dataclass
from enum import StrEnum

from db.shape import Table


class Rule(StrEnum):
    """What the clinic's server does with a row that it has already."""

    ADD = "add"
    """Nothing: rows are only ever added."""
    OWN = "own"
    """Takes it, until it has ended: only the kiosk that made the row writes it."""
    LEAST = "least"
    """Keeps the least that is set of ``least``: the first who stopped a card stopped it."""
    EACH = "each"
    """Column by column, three ways: what both changed stays, and the other is set aside."""
    DECIDED = "decided"
    """The first who decided it has decided it; another decision is set aside."""
    PLAN = "plan"
    """The first version on the current one counts, any other is set aside."""
    STAYS = "stays"
    """It never leaves its kiosk."""
    DERIVED = "derived"
    """It follows from other tables, and is made again from what came."""


@dataclass(frozen=True, slots=True)
class Merge:
    """The rule of one table. ``sealed`` columns leave under the clinic's key alone: names, and
    whatever a person has written. ``plain`` ones are words of ours, though they are long.
    ``final``: once this column is set the row has ended. ``of`` names the table whose rows carry
    these, and the column that says which."""

    rule: Rule
    sealed: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    final: str = ""
    of: tuple[str, str] | None = None


MERGES: dict[str, Merge] = {
    "patient": Merge(
        Rule.EACH,
        sealed=("name", "referrer", "phone", "email", "hospital_number", "diagnosis", "next_visit"),
    ),
    "staff": Merge(Rule.EACH, sealed=("name",)),
    "clinic": Merge(Rule.EACH, sealed=("value",)),
    "card": Merge(Rule.LEAST, least=("revoked_at",)),
    "badge": Merge(Rule.LEAST, least=("revoked_at",)),
    "plan": Merge(Rule.PLAN, sealed=("reason", "title"), plain=("barred",)),
    "plan_item": Merge(Rule.ADD, sealed=("words",), of=("plan", "plan_id")),
    "plan_template": Merge(Rule.LEAST, sealed=("name", "body"), least=("gone_at",)),
    "plan_pause": Merge(Rule.LEAST, sealed=("reason",), least=("last_day",)),
    "plan_end": Merge(Rule.LEAST, sealed=("reason",), least=("undone_at",)),
    "session": Merge(Rule.OWN, final="outcome"),
    "set_result": Merge(Rule.OWN, final="outcome"),
    "choice": Merge(Rule.ADD),
    "answer": Merge(Rule.OWN, final="value"),
    "lesson_seen": Merge(Rule.ADD),
    "pause": Merge(Rule.OWN, final="ended_at"),
    "home_entry": Merge(Rule.ADD),
    "screening": Merge(Rule.ADD),
    "screening_answer": Merge(Rule.ADD, of=("screening", "screening_id")),
    "activity": Merge(Rule.ADD, sealed=("words",)),
    "measurement": Merge(Rule.ADD),
    "goal": Merge(Rule.ADD, sealed=(*(f"step_{n}" for n in range(1, 6)), "weekly")),
    "goal_tick": Merge(Rule.ADD, sealed=("words",)),
    "note": Merge(Rule.ADD, sealed=("words",)),
    "flag": Merge(Rule.DECIDED, sealed=("about", "seen_words")),
    "proposal": Merge(Rule.DECIDED, sealed=("decision_reason",)),
    "audit": Merge(Rule.ADD, sealed=("detail", "agent")),
    "audit_change": Merge(Rule.ADD, sealed=("said",)),
    "audit_link": Merge(Rule.ADD),
    "sync_conflict": Merge(Rule.LEAST, sealed=("kept", "aside"), least=("resolved_at",)),
    "caseload": Merge(Rule.DERIVED),
    "patient_find": Merge(Rule.DERIVED),
    "sign_in_failure": Merge(Rule.STAYS),
    "erasing": Merge(Rule.STAYS),
    "erased": Merge(Rule.STAYS),  # the server tells each kiosk of them
    "letter_draft": Merge(Rule.STAYS),  # half said, and its author comes back to this kiosk
    "outbox": Merge(Rule.STAYS),
    "sync_state": Merge(Rule.STAYS),
    "commit_witness": Merge(Rule.STAYS),
    "first_start": Merge(Rule.STAYS),  # of this machine: its screen, its printer
    "_sqlite_migrations": Merge(Rule.STAYS),
}

OF_ONE_MACHINE = (
    "both_sides",
    "clock_found_right",
    "dark_hours",
    "diagonal",
    "export_folder",
    "left_handed",
    "low_controls",
    "picture_size",
    "printer",
    "quiet_hours",
    "screen_foot",
    "screen_turn",
    "staff_layout",
    "touch_map",
    "volume",
)
"""Settings of a screen, a printer or a disk: they stay with their kiosk."""

MACHINE_GLOBS = (*OF_ONE_MACHINE, "backup*", "disk*")
"""The same as SQLite's GLOB has it, with what other machines' disks will be set."""

TRAVELLING = (Rule.ADD, Rule.OWN, Rule.LEAST, Rule.EACH, Rule.DECIDED, Rule.PLAN)


def merge_of(table: Table) -> Merge:
    """The rule of a table: the one that is declared, or what may be taken for granted."""
    if declared := MERGES.get(table.name):
        return declared
    if table.append_only and table.key == ("id",):
        return Merge(Rule.ADD, sealed=table.free_text)
    return Merge(Rule.STAYS)


def travelling(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """Those whose rows leave, each after those that it points at."""
    return tuple(table for table in tables if merge_of(table).rule in TRAVELLING)
