"""Views for a head office: numbers by clinic and month, and nobody's name or id."""

from collections.abc import Iterator

REPORTS = {
    "adherence": "Sessions that were finished, of those begun",
    "outcomes": "The mean of each answer and measure",
    "change": "From each patient's first answer to the latest: pain, function, confidence",
    "flags": "How many, and hours until somebody had seen them",
    "fleet": "Each kiosk: when it was last seen, and what it runs",
}

_FEW = 5
"""Numbers of fewer patients than this say too much about each."""


def report_sql() -> Iterator[str]:
    """What makes the views; nobody but their owner reads them until the owner allows it."""
    yield "CREATE SCHEMA IF NOT EXISTS physio_report"
    for name, sql in _VIEWS.items():
        yield f"DROP VIEW IF EXISTS physio_report.{name}"
        yield f"CREATE VIEW physio_report.{name} AS {sql}"


_TOLD = """
  SELECT s.name AS clinic, a.at, a.measure || ' ' || a.moment AS what, t.patient_id,
    NULL AS activity_id, a.at AS told_at, a.value::double precision AS value
  FROM physio.site AS s JOIN physio.session AS t ON t.clinic_id = s.clinic_id
  JOIN physio.answer AS a ON a.clinic_id = t.clinic_id AND a.session_id = t.id
  UNION ALL
  SELECT s.name, m.day, m.measure, m.patient_id, m.activity_id, m.day || m.at, m.value
  FROM physio.site AS s JOIN physio.measurement AS m ON m.clinic_id = s.clinic_id
"""

_VIEWS = {
    "adherence": f"""
SELECT s.name AS clinic, left(t.day, 7) AS month, count(DISTINCT t.patient_id) AS patients,
  count(*) AS sessions, count(*) FILTER (WHERE t.outcome = 'done') AS finished,
  round(100.0 * count(*) FILTER (WHERE t.outcome = 'done') / count(*), 1) AS percent_finished
FROM physio.site AS s JOIN physio.session AS t ON t.clinic_id = s.clinic_id
WHERE t.outcome IS NOT NULL
GROUP BY s.clinic_id, s.name, left(t.day, 7) HAVING count(DISTINCT t.patient_id) >= {_FEW}
ORDER BY 1, 2""",
    "outcomes": f"""
SELECT clinic, left(at, 7) AS month, what, count(DISTINCT patient_id) AS patients,
  count(*) AS answers, round(avg(value)::numeric, 2) AS mean
FROM ({_TOLD}) AS told WHERE value IS NOT NULL
GROUP BY clinic, left(at, 7), what HAVING count(DISTINCT patient_id) >= {_FEW} ORDER BY 1, 2, 3""",
    "change": f"""
SELECT clinic, month, what, count(*) AS patients, round(avg(first)::numeric, 2) AS mean_first,
  round(avg(latest)::numeric, 2) AS mean_latest, round(avg(latest - first)::numeric, 2) AS change
FROM (
  -- Of the activities that somebody named only the same are compared, as everywhere in the kiosk
  SELECT clinic, left(max(at), 7) AS month, what, avg(first) AS first, avg(latest) AS latest
  FROM (
    SELECT clinic, max(at) AS at, what, patient_id,
      (array_agg(value ORDER BY told_at))[1] AS first,
      (array_agg(value ORDER BY told_at DESC))[1] AS latest
    FROM ({_TOLD}) AS told WHERE value IS NOT NULL
    GROUP BY clinic, what, patient_id, activity_id HAVING count(*) > 1
  ) AS each_activity GROUP BY clinic, what, patient_id
) AS each_one GROUP BY clinic, month, what HAVING count(*) >= {_FEW} ORDER BY 1, 2, 3""",
    "flags": f"""
SELECT s.name AS clinic, left(f.raised_at, 7) AS month, f.tier, count(*) AS flags,
  count(*) FILTER (WHERE f.seen_at IS NULL) AS not_seen,
  round(avg(extract(epoch FROM f.seen_at::timestamptz - f.raised_at::timestamptz) / 3600)::numeric,
    1) AS mean_hours_to_seen
FROM physio.site AS s JOIN physio.flag AS f ON f.clinic_id = s.clinic_id
GROUP BY s.clinic_id, s.name, left(f.raised_at, 7), f.tier
HAVING count(DISTINCT f.patient_id) >= {_FEW} ORDER BY 1, 2, 3""",
    "fleet": """
SELECT s.name AS clinic, k.name AS kiosk, k.last_seen, k.version, k.newest AS shape, k.last_push,
  k.backup_proven, k.disk_free_mb, k.pack AS content, k.pack_trouble AS content_trouble
FROM physio.site AS s JOIN physio.kiosk AS k ON k.clinic_id = s.clinic_id
WHERE k.revoked_at IS NULL AND k.joined_at IS NOT NULL ORDER BY 1, 2""",
}
