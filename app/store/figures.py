"""The counts behind a manager's figures, over all patients at once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from statistics import median

from app.core.adherence import AdherenceBand
from app.core.figures import Figures, Flagged, KeptSpan, Span, change_of, hidden, hidden_in
from app.core.flags import Tier
from app.core.long_work import LongWork
from app.core.measures.registry import Change
from app.store.ledger import Ledger, Row, stamp, unstamp

_WHOSE = """(:programme = '' OR {of} IN
  (SELECT patient_id FROM plan WHERE status = 'current' AND programme_id = :programme))"""

_PLANS = f"""
SELECT caseload.patient_id, caseload.starts_on, caseload.ends_on, plan.days, plan.parts,
  plan.programme_id, paused_from, paused_to,
  (SELECT min(day) FROM plan_end WHERE plan_id = plan.id AND undone_at IS NULL)
FROM caseload JOIN plan ON plan.id = caseload.plan_id
WHERE caseload.starts_on <= :last AND caseload.ends_on >= :first
  AND {_WHOSE.format(of="caseload.patient_id")}
"""
# Few sessions have not one set done: these are found by walking along two indexes side by side,
# where to look for a set of each session would take as long as all the rest
_MEASURED = f"""
SELECT patient_id, count(*) FROM (
  SELECT patient_id FROM session WHERE day BETWEEN :first AND :last
    AND {_WHOSE.format(of="patient_id")}
    AND id NOT IN (SELECT id FROM session
      EXCEPT SELECT session_id FROM set_result WHERE outcome = 'done')
  GROUP BY patient_id, day, part
) GROUP BY patient_id
"""
_TOLD = f"""
SELECT patient_id, day, part, done AND NOT EXISTS (SELECT 1 FROM session
    WHERE session.patient_id = said.patient_id AND session.day = said.day
      AND session.part = said.part AND EXISTS (SELECT 1 FROM set_result
        WHERE session_id = session.id AND set_result.outcome = 'done'))
FROM home_entry AS said WHERE day BETWEEN :first AND :last
  AND {_WHOSE.format(of="patient_id")} ORDER BY at, id
"""
# Pain is told before nearly every session: each patient's first and last are near at hand
_END = """(SELECT answer.at || ' ' || value FROM session JOIN answer ON session_id = session.id
  WHERE session.patient_id = caseload.patient_id AND session.day BETWEEN :first AND :last
    AND measure = :measure AND moment = :moment AND light IS NULL AND value IS NOT NULL
  ORDER BY session.day {way}, answer.at {way} LIMIT 1)"""
_SCORES = f"""
SELECT {_END.format(way="ASC")}, {_END.format(way="DESC")} FROM caseload
WHERE seen_on >= :first AND {_WHOSE.format(of="caseload.patient_id")}
"""
# Confidence is asked now and then: all answers are fewer than the sessions one would look through
_SELDOM = f"""
SELECT min(day || answer.at || ' ' || value), max(day || answer.at || ' ' || value)
FROM answer INDEXED BY answer_scored CROSS JOIN session ON session.id = session_id
WHERE measure = :measure AND moment = :moment AND light IS NULL AND value IS NOT NULL
  AND day BETWEEN :first AND :last AND {_WHOSE.format(of="patient_id")}
GROUP BY patient_id
"""
_FUNCTION = f"""
SELECT patient_id, activity_id, value, day FROM measurement
WHERE measure = 'psfs' AND value IS NOT NULL AND day BETWEEN :first AND :last
  AND {_WHOSE.format(of="patient_id")} ORDER BY at, id
"""
_FLAGS = f"""
SELECT tier, patient_id, raised_at, seen_at FROM flag
WHERE raised_at >= :since AND raised_at < :until AND {_WHOSE.format(of="patient_id")}
"""
_LESSONS = f"""
SELECT count(*), count(DISTINCT patient_id), coalesce(sum(is_right), 0), count(is_right)
FROM session JOIN lesson_seen ON session_id = session.id
WHERE day BETWEEN :first AND :last AND {_WHOSE.format(of="patient_id")}
"""
_ENDED = f"""
SELECT count(DISTINCT patient_id) FROM plan_end JOIN plan ON plan.id = plan_id
WHERE day BETWEEN :first AND :last AND undone_at IS NULL AND {_WHOSE.format(of="patient_id")}
"""
_PROGRAMMES = """
SELECT programme_id, count(*) FROM plan WHERE status = 'current' GROUP BY programme_id
"""

Counted = Counter[str]


class FigureCounts:
    """Counts over all patients. ``parts_of`` is how many sessions a day a programme asks for."""

    def __init__(self, ledger: Ledger, parts_of: Mapping[str, int]) -> None:
        self._ledger = ledger
        self._parts_of = parts_of

    def programmes(self) -> tuple[str, ...]:
        """Those that enough patients have for figures of their own. Where one alone has too few,
        the next smallest is left out too, or all the others would tell its figures."""
        counts = {str(name): int(count) for name, count in self._ledger.rows(_PROGRAMMES)}
        return tuple(name for name, count in hidden_in(counts).items() if count)

    def figures(self, last: date, span: Span, programme: str, work: LongWork) -> Figures:
        """The figures of the span that ends on ``last``; of one programme, or of all with ""."""
        first = span.first(last)
        with self._ledger.roomy():
            return self._figures(first, last, span, programme, work)

    def _figures(
        self, first: date, last: date, span: Span, programme: str, work: LongWork
    ) -> Figures:
        values = {
            "first": first.isoformat(),
            "last": last.isoformat(),
            "programme": programme,
            "since": self._midnight(first),
            "until": self._midnight(last + timedelta(days=1)),
        }
        work.at(0.0, "")
        measured, told = self._logged(values)
        work.at(0.4, "")
        kept = self._kept(values, first, last, measured, told)
        bands: dict[AdherenceBand, int] = {
            band: 0 for band in AdherenceBand if band is not AdherenceBand.NONE
        }
        for each in kept.values():
            if each.band is not AdherenceBand.NONE:
                bands[each.band] += 1
        work.at(0.5, "")
        pain = [*self._scores(_SCORES, values, "pain", "before")]
        work.at(0.7, "")
        confidence = [*self._scores(_SELDOM, values, "confidence", "after")]
        work.at(0.85, "")
        ((seen, readers, right, answered),) = self._ledger.named(_LESSONS, values)
        ((ended,),) = self._ledger.named(_ENDED, values)
        done = measured.total()
        at_home = told.total()
        work.at(1.0, "")
        return Figures(
            first=first,
            last=last,
            plans=hidden(len(kept)),
            weeks=span.weeks,
            measured=hidden(done, len(measured)),
            told=hidden(at_home, len(told)),
            bands=hidden_in(bands),
            changes={
                "pain": _changes("pain", pain),
                "psfs": _changes("psfs", self._function(values)),
                "confidence": _changes("confidence", confidence),
            },
            flags=self._flags(values),
            lessons=hidden(int(seen), int(readers)),
            right=hidden(int(right), int(readers)),
            answered=hidden(int(answered), int(readers)),
            discharged=hidden(int(ended)),
        )

    def _midnight(self, day: date) -> str:
        return stamp(self._ledger.moment(day, time()))

    def _logged(self, values: Mapping[str, object]) -> tuple[Counted, Counted]:
        """The sessions of each patient that the kiosk saw, and those told to be done at home."""
        measured: Counted = Counter(dict(self._ledger.named(_MEASURED, values)))
        last = {row[:3]: row[3] for row in self._ledger.named(_TOLD, values)}
        return measured, Counter(patient for (patient, *_), done in last.items() if done)

    def _kept(
        self,
        values: Mapping[str, object],
        first: date,
        last: date,
        measured: Counted,
        told: Counted,
    ) -> dict[str, KeptSpan]:
        return {
            row[0]: KeptSpan(
                self._due(row, first, last),
                measured[row[0]],
                told[row[0]],
            )
            for row in self._ledger.named(_PLANS, values)
        }

    def _due(self, row: Row, first: date, last: date) -> int:
        """Sessions that the plan in use asks for in the span, pauses left out."""
        _, starts, ends, days, parts, programme, away, back, ended = row
        begin = max(first, date.fromisoformat(starts))
        end = min(last, date.fromisoformat(ends))
        if ended:
            end = min(end, date.fromisoformat(ended) - timedelta(days=1))
        due = _weekdays(begin, end, days)
        if away:
            gone = max(begin, date.fromisoformat(away))
            due -= _weekdays(gone, min(end, date.fromisoformat(back)) if back else end, days)
        return due * (len(parts.split(",")) if parts else self._parts_of.get(programme, 1))

    def _scores(
        self, sql: str, values: Mapping[str, object], measure: str, moment: str
    ) -> Iterator[tuple[float, float]]:
        """The first and the last value of each patient who has two."""
        asked = {**values, "measure": measure, "moment": moment}
        for first, last in self._ledger.named(sql, asked):
            if first != last:
                yield float(first.split(" ")[1]), float(last.split(" ")[1])

    def _function(self, values: Mapping[str, object]) -> Iterator[tuple[float, float]]:
        """The same of the patients' own activities: the mean of those that were rated twice."""
        rated: dict[str, dict[str, list[tuple[float, str]]]] = {}
        for patient, activity, value, day in self._ledger.named(_FUNCTION, values):
            rated.setdefault(patient, {}).setdefault(activity, []).append((value, day))
        for activities in rated.values():
            twice = [it for it in activities.values() if it[0][1] != it[-1][1]]
            if twice:
                many = len(twice)
                yield sum(it[0][0] for it in twice) / many, sum(it[-1][0] for it in twice) / many

    def _flags(self, values: Mapping[str, object]) -> dict[Tier, Flagged | None]:
        rows = self._ledger.named(_FLAGS, values)
        return {tier: _flagged([row for row in rows if row[0] == tier]) for tier in Tier}


def _flagged(rows: list[Row]) -> Flagged | None:
    if hidden(len({row[1] for row in rows})) is None:
        return None
    took = [_hours(unstamp(at), unstamp(seen)) for _, _, at, seen in rows if seen]
    return Flagged(len(rows), sum(row[3] is None for row in rows), median(took) if took else None)


def _hours(raised: datetime, seen: datetime) -> float:
    return max((seen - raised) / timedelta(hours=1), 0.0)


def _changes(measure: str, steps: Iterable[tuple[float, float]]) -> dict[Change, int | None]:
    counts = dict.fromkeys(Change, 0)
    for before, now in steps:
        counts[change_of(measure, before, now)] += 1
    return hidden_in(counts)


def _weekdays(first: date, last: date, days: str) -> int:
    """How many of the days from ``first`` to ``last`` are among ``days``, such as "135"."""
    length = (last - first).days + 1
    if length <= 0:
        return 0
    weeks, more = divmod(length, 7)
    extra = {(first.isoweekday() + n - 1) % 7 + 1 for n in range(more)}
    return weeks * len(days) + sum(int(day) in extra for day in days)
