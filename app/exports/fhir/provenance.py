"""Provenance: who or what each plan, session and entry comes from."""

from collections.abc import Iterator

from app.exports.fhir.codes import Json, standard
from app.exports.fhir.context import KIOSK, Context, derived


def provenances(to: Context) -> Iterator[Json]:
    """One for each plan version, session, entry or test that staff typed in,
    and note that replaces another."""
    for row in to.rows("plan"):
        made = _made(to, "CarePlan", row["id"], row["created_at"], "author", row["made_by"])
        change = "UPDATE" if row["parent_id"] else "CREATE"
        made["activity"] = standard("v3-DataOperation", change)
        if row["reason"]:
            made["reason"] = [{"text": row["reason"]}]
        yield made
    for row in to.rows("session"):
        at = row["ended_at"] or row["started_at"]
        yield _made(to, "Procedure", row["id"], at, "assembler", None)
    for row in to.rows("home_entry"):
        if row["counts"]:
            yield _made(to, "Procedure", row["id"], row["at"], "enterer", row["staff_id"])
    for row in to.rows("measurement"):
        if row["staff_id"]:
            yield _made(to, "Observation", row["id"], row["at"], "enterer", row["staff_id"])
    for row in to.rows("note"):
        if row["words"] and row["replaces"]:
            made = _made(to, "Communication", row["id"], row["at"], "author", row["staff_id"])
            made["activity"] = standard("v3-DataOperation", "UPDATE")
            former = to.refer("Communication", row["replaces"])
            yield {**made, "entity": [{"role": "revision", "what": former}]}


def _made(to: Context, kind: str, number: str, at: str, role: str, staff: str | None) -> Json:
    return {
        "resourceType": "Provenance",
        "id": derived(number, "provenance"),
        "target": [to.refer(kind, number)],
        "recorded": at,
        "agent": [
            {
                "type": standard("provenance-participant-type", role),
                "who": to.staff(staff) if staff else KIOSK,
            }
        ],
    }
