"""What becomes of one row at a time, where it takes a decision: people, plans, what is decided."""

_PERSON = """
      IF cur IS NOT NULL THEN
        PERFORM physio.three_ways('{table}', '{key}', v, cur,
          p -> 'bases' -> '{table}' -> (v ->> '{key}'), me, n);
      ELSE
        {free}
        INSERT_IT;
      END IF;"""

_FREE = """
        given := v ->> '{column}';
        WHILE EXISTS (SELECT 1 FROM physio.{table} AS t WHERE t.clinic_id = me.clinic_id
            AND t.{column} = v ->> '{column}') LOOP
          v := v || jsonb_build_object('{column}',
            lpad((((v ->> '{column}')::int + {step}) % {most})::text, {digits}, '0'));
        END LOOP;
        IF given <> v ->> '{column}' AND NOT EXISTS (SELECT 1 FROM physio.erased AS o
            WHERE o.clinic_id = me.clinic_id AND o.patient_id = v ->> 'id') THEN
          PERFORM physio.set_aside(me, n, {patient}, '{table}', v ->> 'id', '{column}',
            v ->> '{column}', given);
        END IF;"""

_PLAN = """
      IF cur IS NULL THEN
        SELECT t.id, t.version INTO head, head_version FROM physio.plan AS t
          WHERE t.clinic_id = me.clinic_id AND t.patient_id = v ->> 'patient_id'
            AND t.status = 'current';
        SELECT coalesce(max(t.version), 0) INTO most FROM physio.plan AS t
          WHERE t.clinic_id = me.clinic_id AND t.patient_id = v ->> 'patient_id';
        IF EXISTS (SELECT 1 FROM physio.plan AS t WHERE t.clinic_id = me.clinic_id
            AND t.patient_id = v ->> 'patient_id' AND t.version = (v ->> 'version')::bigint) THEN
          v := v || jsonb_build_object('version', most + 1);
        END IF;
        IF head IS NULL OR v ->> 'parent_id' = head THEN
          UPDATE physio.plan AS t SET status = 'replaced', change_no = n, by_kiosk = NULL
            WHERE t.clinic_id = me.clinic_id AND t.id = head;
          v := v || '{"status": "current"}';
          INSERT_IT;
        ELSE
          v := v || '{"status": "replaced"}';
          INSERT_IT;
          UPDATE physio.sync_conflict AS t SET resolved_at = physio.stamp(), change_no = n,
            by_kiosk = NULL
            WHERE t.clinic_id = me.clinic_id AND t.tab = 'plan' AND t.row_id = v ->> 'parent_id'
              AND t.resolved_at IS NULL;
          IF EXISTS (SELECT 1 FROM physio.plan AS t WHERE t.clinic_id = me.clinic_id
              AND t.id = v ->> 'id') THEN
            PERFORM physio.set_aside(me, n, v ->> 'patient_id', 'plan', v ->> 'id', 'plan', head,
              v ->> 'id');
          END IF;
        END IF;
      END IF;"""

_PROPOSAL = """
      IF cur IS NULL THEN
        IF v ->> 'decision' IS NULL THEN
          SELECT to_jsonb(t) INTO cur FROM physio.proposal AS t WHERE t.clinic_id = me.clinic_id
            AND t.patient_id = v ->> 'patient_id' AND t.decision IS NULL;
          IF cur IS NOT NULL AND (cur ->> 'made_at', cur ->> 'id') > (v ->> 'made_at', v ->> 'id')
          THEN
            v := v || jsonb_build_object('decision', 'superseded', 'decided_at', cur ->> 'made_at');
          ELSIF cur IS NOT NULL THEN
            UPDATE physio.proposal AS t SET decision = 'superseded', decided_at = v ->> 'made_at',
              change_no = n, by_kiosk = NULL
              WHERE t.clinic_id = me.clinic_id AND t.id = cur ->> 'id';
          END IF;
        END IF;
        INSERT_IT;
      ELSE
        IF v ->> 'decision' IS NOT NULL AND (cur ->> 'decision' IS NULL
            OR (cur ->> 'decision' = 'superseded' AND v ->> 'decision' <> 'superseded')) THEN
          UPDATE physio.proposal AS t SET decision = v ->> 'decision',
            decided_at = v ->> 'decided_at', decided_by = v ->> 'decided_by',
            decision_reason = v ->> 'decision_reason',
            new_plan_id = (SELECT o.id FROM physio.plan AS o
              WHERE o.clinic_id = me.clinic_id AND o.id = v ->> 'new_plan_id'),
            change_no = n, by_kiosk = me.id
            WHERE t.clinic_id = me.clinic_id AND t.id = v ->> 'id';
        ELSIF v ->> 'decision' <> 'superseded' AND cur ->> 'decision' <> 'superseded'
            AND (v ->> 'decision', v ->> 'decided_at', v ->> 'decided_by')
              IS DISTINCT FROM (cur ->> 'decision', cur ->> 'decided_at', cur ->> 'decided_by') THEN
          PERFORM physio.set_aside(me, n, v ->> 'patient_id', 'proposal', v ->> 'id', 'decision',
            (cur ->> 'decision') || '|' || coalesce(cur ->> 'decided_by', ''),
            (v ->> 'decision') || '|' || coalesce(v ->> 'decided_by', ''));
        END IF;
        IF coalesce(v ->> 'kept_at' > cur ->> 'kept_at', v ->> 'kept_at' IS NOT NULL) THEN
          UPDATE physio.proposal AS t SET kept_at = v ->> 'kept_at', kept_by = v ->> 'kept_by',
            kept_plan_id = v ->> 'kept_plan_id', change_no = n, by_kiosk = me.id
            WHERE t.clinic_id = me.clinic_id AND t.id = v ->> 'id';
        END IF;
      END IF;"""

_FLAG = """
      IF cur IS NULL THEN
        INSERT_IT;
      ELSIF v ->> 'seen_at' IS NOT NULL THEN
        IF cur ->> 'seen_at' IS NULL OR v ->> 'seen_at' < cur ->> 'seen_at' THEN
          UPDATE physio.flag AS t SET seen_at = v ->> 'seen_at', seen_by = v ->> 'seen_by',
            seen_words = v ->> 'seen_words', change_no = n, by_kiosk = me.id
            WHERE t.clinic_id = me.clinic_id AND t.id = v ->> 'id';
        END IF;
        IF cur ->> 'seen_words' <> v ->> 'seen_words' THEN
          PERFORM physio.set_aside(me, n, v ->> 'patient_id', 'flag', v ->> 'id', 'seen_words',
            CASE WHEN v ->> 'seen_at' < cur ->> 'seen_at' THEN v ELSE cur END ->> 'seen_words',
            CASE WHEN v ->> 'seen_at' < cur ->> 'seen_at' THEN cur ELSE v END ->> 'seen_words');
        END IF;
      END IF;"""

ACTIVITY = """
      IF cur IS NULL THEN
        SELECT min(free) INTO most FROM generate_series(1, 5) AS free
          WHERE free >= (v ->> 'position')::int AND NOT EXISTS (SELECT 1 FROM physio.activity AS t
            WHERE t.clinic_id = me.clinic_id AND t.patient_id = v ->> 'patient_id'
              AND t.position = free);
        IF most IS NOT NULL THEN
          v := v || jsonb_build_object('position', most);
          INSERT_IT;
        END IF;
      END IF;"""

LOOPS = {
    "patient": _PERSON.format(
        table="patient",
        key="id",
        free=_FREE.format(
            table="patient", column="code", step=32, most=1000000, digits=6, patient="v ->> 'id'"
        ),
    ),
    "staff": _PERSON.format(
        table="staff",
        key="id",
        free=_FREE.format(
            table="staff", column="number", step=1, most=1000, digits=3, patient="NULL"
        ),
    ),
    "clinic": _PERSON.format(table="clinic", key="key", free=""),
    "plan": _PLAN,
    "proposal": _PROPOSAL,
    "flag": _FLAG,
}


def _nobody(table: str, column: str) -> str:
    """That no row of ``table`` there has the ``column`` of the one that comes. Not EXISTS: for a
    few rows that would read all that a large clinic has."""
    return (
        f"(SELECT 1 FROM physio.{table} AS o WHERE o.clinic_id = me.clinic_id "
        f"AND o.{column} = r.{column} LIMIT 1) IS NULL"
    )


FRESH = {
    "patient": f"{_nobody('patient', 'id')} AND {_nobody('patient', 'code')}",
    "plan": _nobody("plan", "patient_id"),
    "activity": _nobody("activity", "patient_id"),
    "proposal": f"{_nobody('proposal', 'id')} AND r.decision IS NOT NULL",
    "flag": _nobody("flag", "id"),
}
"""Which rows meet nothing that is there, so that no decision has to be taken."""
