"""Flag: what a physio must see. Communication: what staff wrote about a patient."""

from collections.abc import Iterator

from app.exports.fhir.codes import FLAGS, TIERS, Json, named, standard
from app.exports.fhir.context import Context, derived, tag


def flags(to: Context) -> Iterator[Json]:
    """One each; what was done about it stands in a Communication of its own."""
    for row in to.rows("flag"):
        period = {"start": row["raised_at"]}
        if row["seen_at"]:
            period["end"] = row["seen_at"]
        name = row["kind"].replace("_", " ")
        code = named(FLAGS, row["kind"], name)
        if row["about"]:
            code["text"] = f"{name}: {row['about']}"
        yield {
            "resourceType": "Flag",
            "id": row["id"],
            "meta": tag("computed"),
            "status": "inactive" if row["seen_at"] else "active",
            "category": [
                standard("flag-category", "safety"),
                {"coding": [{"system": TIERS, "code": row["tier"]}]},
            ],
            "code": code,
            "subject": to.refer("Patient", row["patient_id"]),
            "period": period,
        }


def communications(to: Context) -> Iterator[Json]:
    """Notes, and what was done about flags, where the words may leave."""
    for row in to.rows("note"):
        if row["words"]:
            yield _said(to, row["id"], row, row["staff_id"], row["at"], row["words"])
    for row in to.rows("flag"):
        if row["seen_words"]:
            said = _said(
                to,
                derived(row["id"], "seen"),
                row,
                row["seen_by"],
                row["seen_at"],
                row["seen_words"],
            )
            yield {**said, "about": [to.refer("Flag", row["id"])]}


def _said(
    to: Context, number: str, row: dict[str, str], staff: str | None, at: str, words: str
) -> Json:
    found: Json = {
        "resourceType": "Communication",
        "id": number,
        "meta": tag("staff"),
        "status": "completed",
        "subject": to.refer("Patient", row["patient_id"]),
        "sent": at,
        "payload": [{"contentString": words}],
    }
    return {**found, "sender": to.staff(staff)} if staff else found
