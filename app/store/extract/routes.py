"""From the chosen patients to the rows of each table, as SQL.

``chosen`` is a temporary table of the patients asked for: it is the outermost loop of a query, so
that rows come patient by patient and nothing larger than one patient is ever sorted. Of everybody,
what belongs to sessions comes as it is stored: that is up to six times as fast, as no page of the
database is read and decrypted twice.
"""

from dataclasses import dataclass

from app.core.dataset.choice import OLDEST_BAND, Choice, Privacy
from app.core.dataset.people import EXPORTED
from app.core.settings import SETTINGS

CHOSEN = """
CREATE TEMP TABLE chosen (
  label TEXT PRIMARY KEY, patient_id TEXT NOT NULL UNIQUE, shift TEXT NOT NULL, small INTEGER
) WITHOUT ROWID
"""

WITHHELD = """
CREATE TEMP TABLE withheld (patient_id TEXT PRIMARY KEY) WITHOUT ROWID
"""
"""Whose records are restricted. By itself, since it is read anew for every part of a table."""

WITHHOLD = "INSERT INTO withheld SELECT id FROM patient WHERE restricted_at IS NOT NULL"

# The programme of each patient's current plan, or of none
_PROGRAMME = (
    "coalesce((SELECT programme_id FROM plan "
    "WHERE plan.patient_id = t.id AND status = 'current'), '')"
)

_AGE = "(substr(t.created_at, 1, 4) - t.birth_year)"

AGE_BAND = f"""CASE WHEN t.birth_year IS NULL THEN NULL
  WHEN {_AGE} >= {OLDEST_BAND} THEN '{OLDEST_BAND} or over' WHEN {_AGE} < 20 THEN 'under 20'
  ELSE format('%d to %d', {_AGE} / 10 * 10, {_AGE} / 10 * 10 + 9) END"""

PLAN_STATE = """CASE WHEN t.status = 'replaced' THEN 'replaced'
  WHEN EXISTS (SELECT 1 FROM plan_end AS e WHERE e.plan_id = t.id AND e.undone_at IS NULL)
    THEN 'ended'
  WHEN date(t.starts_on, (t.weeks * 7 - 1) || ' days') < '{as_of}' THEN 'completed'
  WHEN t.starts_on > '{as_of}' THEN 'planned'
  WHEN EXISTS (SELECT 1 FROM plan_pause AS e WHERE e.patient_id = t.patient_id
    AND '{as_of}' BETWEEN e.first_day AND coalesce(e.last_day, '9999-12-31')) THEN 'paused'
  ELSE 'active' END"""

ENDED_ON = "(SELECT e.day FROM plan_end AS e WHERE e.plan_id = t.id AND e.undone_at IS NULL)"

LAST_ENTRY = """NOT EXISTS (SELECT 1 FROM home_entry AS e WHERE e.patient_id = t.patient_id
  AND e.day = t.day AND e.part = t.part AND (e.at, e.id) > (t.at, t.id))"""

MARK_SMALL = f"""
UPDATE chosen SET small = patient_id IN (
  SELECT id FROM (
    SELECT t.id AS id, count(*) OVER (
      PARTITION BY {AGE_BAND}, t.language, {_PROGRAMME}
    ) AS alike FROM chosen CROSS JOIN patient AS t ON t.id = chosen.patient_id
  ) WHERE alike < ?
)
"""


@dataclass(frozen=True, slots=True)
class Route:
    """``order`` is by ids, which begin with their time: on each of several kiosks rows come alike,
    whenever they arrived there. ``day`` is what a date range is held against; without it the table
    is context, and whole. ``whose`` is what the patient of a row is called. ``in_parts`` is whether
    any part of the stored table can be read by itself."""

    tables: str
    order: str = "p.label, t.id"
    day: str = ""
    whose: str = "p.label"
    in_parts: bool = False

    @property
    def of_patients(self) -> bool:
        """Whether every row of the stored table belongs to a patient."""
        return self.tables.startswith("chosen")


_PATIENT = "chosen AS p CROSS JOIN {0} AS t ON t.patient_id = p.patient_id"
_PLAN = (
    "chosen AS p CROSS JOIN plan AS o ON o.patient_id = p.patient_id "
    "CROSS JOIN {0} AS t ON t.plan_id = o.id"
)
_SESSION = (
    "chosen AS p CROSS JOIN session AS o ON o.patient_id = p.patient_id "
    "CROSS JOIN {0} AS t ON t.session_id = o.id"
)
_SCREENING = (
    "chosen AS p CROSS JOIN screening AS o ON o.patient_id = p.patient_id "
    "CROSS JOIN {0} AS t ON t.screening_id = o.id"
)

# Staff who made, changed or saw something of the chosen patients
_STAFF = """(SELECT * FROM staff WHERE ?everyone OR id IN (
  SELECT made_by FROM plan JOIN chosen USING (patient_id)
  UNION SELECT physio_id FROM patient JOIN chosen ON patient_id = id
  UNION SELECT staff_id FROM plan_pause JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM plan_end JOIN plan ON plan.id = plan_id JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM note JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM home_entry JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM measurement JOIN chosen USING (patient_id)
  UNION SELECT decided_by FROM proposal JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM goal JOIN chosen USING (patient_id)
  UNION SELECT staff_id FROM screening JOIN chosen USING (patient_id)
  UNION SELECT kept_by FROM proposal JOIN chosen USING (patient_id)
  UNION SELECT seen_by FROM flag JOIN chosen USING (patient_id)
)) AS t"""

# Exports themselves stay in the kiosk: otherwise no two packs of the same records were the same
_AUDIT = f"""(SELECT * FROM audit WHERE action NOT LIKE '{EXPORTED}%'
  AND (?everyone OR subject_id IN (
    SELECT patient_id FROM chosen UNION SELECT id FROM plan JOIN chosen USING (patient_id)
))) AS t"""

_CLINIC = f"""(SELECT * FROM clinic WHERE ?everyone AND key IN (
  {", ".join(f"'{name}'" for name in SETTINGS)})) AS t"""

ROUTES = {
    "patient": Route("chosen AS p CROSS JOIN patient AS t ON t.id = p.patient_id", "p.label"),
    "staff": Route(_STAFF, "t.number"),
    "plan": Route(_PATIENT),
    "plan_item": Route(_PLAN, "p.label, o.id, t.position"),
    "plan_pause": Route(_PATIENT),
    "plan_end": Route(_PLAN, "p.label, o.id, t.id"),
    "session": Route(_PATIENT, day="t.day"),
    "set_result": Route(_SESSION, day="o.day"),
    "choice": Route(_SESSION, day="o.day"),
    "answer": Route(_SESSION, day="o.day"),
    "lesson_seen": Route(_SESSION, day="o.day"),
    "pause": Route(_SESSION, day="o.day"),
    "home_entry": Route(_PATIENT, day="t.day"),
    "screening": Route(_PATIENT, day="t.day"),
    "screening_answer": Route(_SCREENING, "p.label, o.id, t.question_id", "o.day"),
    "activity": Route(_PATIENT, "p.label, t.position"),
    "goal": Route(_PATIENT, day="date(t.at, 'localtime')"),
    "goal_tick": Route(_PATIENT, day="t.day"),
    "measurement": Route(_PATIENT, day="t.day"),
    "flag": Route(_PATIENT, day="date(t.raised_at, 'localtime')"),
    "proposal": Route(_PATIENT, day="date(t.made_at, 'localtime')"),
    "note": Route(_PATIENT, day="date(t.at, 'localtime')"),
    "adherence": Route(_PATIENT, "p.label, t.rowid"),
    "week": Route(_PATIENT, "p.label, t.week"),
    "clinic": Route(_CLINIC, "t.key"),
    "audit": Route(_AUDIT, "t.at, t.id", "date(t.at, 'localtime')"),
}
"""How each table of the dataset is reached. ``{0}`` is the table."""

_AS_STORED = {
    "session": Route(
        "session AS t CROSS JOIN chosen AS p ON p.patient_id = t.patient_id", "t.rowid", "t.day"
    ),
    **{
        name: Route(
            "session AS o CROSS JOIN chosen AS p ON p.patient_id = o.patient_id "
            "CROSS JOIN {0} AS t ON t.session_id = o.id",
            "o.rowid, t.rowid",
            "o.day",
        )
        for name, route in ROUTES.items()
        if route.tables == _SESSION
    },
}

_WHOLE = {
    name: Route(
        "{0} AS t CROSS JOIN session AS o ON o.id = t.session_id "
        "CROSS JOIN chosen AS p ON p.patient_id = o.patient_id",
        "t.rowid",
        in_parts=True,
    )
    for name, route in ROUTES.items()
    if route.tables == _SESSION
}
"""From one end of the table to the other, without its index: fewer pages are decrypted."""

_BY_NAME = {
    name: Route(
        "{0} AS t CROSS JOIN session AS o ON o.id = t.session_id AND o.patient_id NOT IN "
        "(SELECT patient_id FROM withheld)",
        "t.rowid",
        whose="o.patient_id",
        in_parts=True,
    )
    for name in _WHOLE
}
"""The same where patients are called by their own ids: nothing is looked up for each row."""


def route_to(name: str, choice: Choice) -> Route:
    """How the rows of table ``name`` are reached. Where dates are moved, who came before whom
    must not show."""
    if choice.patients is not None or choice.privacy is Privacy.DEIDENTIFIED:
        return ROUTES[name]
    if choice.first is None and choice.last is None and name in _WHOLE:
        return (_BY_NAME if choice.privacy is Privacy.IDENTIFIED else _WHOLE)[name]
    return _AS_STORED.get(name, ROUTES[name])
