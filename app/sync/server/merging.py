"""The function ``physio.push``: one transaction that takes what a kiosk sends, or refuses it."""

from collections.abc import Iterator

from app.sync.server.tables import owners, points, travellers
from db.merge import Rule, merge_of
from db.shape import Table


def push_sql() -> Iterator[str]:
    """Everything that ``push`` is made of, and ``push`` itself."""
    yield _CONFLICT
    yield _THREE_WAYS
    yield _ERASE.format(
        deletes="\n".join(
            f"  DELETE FROM physio.{table} WHERE clinic_id = me.clinic_id AND {where};"
            for table, where in owners()
        )
    )
    yield _PUSH.format(merges="\n".join(map(_merge, travellers())))


def _merge(table: Table) -> str:
    merge, name = merge_of(table), table.name
    if name == "activity":
        body = _each(table, _ACTIVITY)
    elif merge.rule is Rule.ADD:
        body = f"{_insert(table, 'rows')} ON CONFLICT DO NOTHING;"
    elif merge.rule is Rule.OWN:
        body = _own(table, merge.final)
    elif merge.rule is Rule.LEAST:
        body = _least(table, merge.least[0])
    else:
        body = _each(table, _LOOPS[name])
    # What ended up otherwise than it was sent goes back to who sent it
    back = (
        ""
        if merge.rule is Rule.ADD and name != "activity"
        else f"""
    UPDATE physio.{name} AS t SET change_no = n, by_kiosk = NULL
    FROM jsonb_array_elements(rows) AS e
    WHERE t.clinic_id = me.clinic_id AND t.{table.key[0]} = e ->> '{table.key[0]}'
      AND NOT (to_jsonb(t) @> e);"""
    )
    keys = " AND ".join(f"t.{it}::text = e ->> '{it}'" for it in table.key)
    refused = f"""
    SELECT refused || coalesce(jsonb_agg(jsonb_build_array('{name}', e ->> '{table.key[0]}')), '[]')
    INTO refused FROM jsonb_array_elements(rows) AS e
    WHERE NOT EXISTS (SELECT 1 FROM physio.{name} AS t
      WHERE t.clinic_id = me.clinic_id AND {keys});"""
    return f"""
  rows := p -> 'rows' -> '{name}';
  IF rows IS NOT NULL THEN
    {body}{back}{refused}
  END IF;"""


def _insert(table: Table, rows: str) -> str:
    """Adds the rows whose parents are there; others are of a record that was erased."""
    names = ", ".join(table.names)
    values = ", ".join(
        f"coalesce(r.{it.name}, {it.default})" if it.needed and it.default else f"r.{it.name}"
        for it in table.columns
    )
    there = "".join(
        f" AND (r.{column} IS NULL OR EXISTS (SELECT 1 FROM physio.{parent} AS o "
        f"WHERE o.clinic_id = me.clinic_id AND o.id = r.{column}))"
        for column, parent in points(table)
        if parent != table.name
    )
    if table.name == "patient":
        there = _NOT_ERASED.format(column="id")
    if table.name == "sync_conflict":
        there = _NOT_ERASED.format(column="patient_id")
    return (
        f"INSERT INTO physio.{table.name} AS t (clinic_id, change_no, by_kiosk, {names})\n"
        f"    SELECT me.clinic_id, n, me.id, {values}\n"
        f"    FROM jsonb_populate_recordset(NULL::physio.{table.name}, {rows}) AS r\n"
        f"    WHERE true{there}"
    )


_NOT_ERASED = (
    " AND NOT EXISTS (SELECT 1 FROM physio.erased AS o WHERE o.clinic_id = me.clinic_id "
    "AND o.patient_id = r.{column})"
)


def _own(table: Table, final: str) -> str:
    """What an older kiosk does not know of is left as it is."""
    sets = ", ".join(f"{it} = {_taken(it)}" for it in table.names if it not in table.key)
    return (
        f"{_insert(table, 'rows')}\n    ON CONFLICT (clinic_id, id) DO UPDATE SET {sets}, "
        f"change_no = n, by_kiosk = me.id\n    WHERE t.{final} IS NULL;"
    )


def _taken(column: str) -> str:
    if column == "reps_done":
        return "greatest(t.reps_done, excluded.reps_done)"
    return f"CASE WHEN cols ? '{column}' THEN excluded.{column} ELSE t.{column} END".replace(
        "cols", "(rows -> 0)"
    )


def _least(table: Table, column: str) -> str:
    more = ", resolved_by = coalesce(t.resolved_by, excluded.resolved_by)"
    more = more if table.name == "sync_conflict" else ""
    insert = _insert(table, "rows")
    if table.name == "plan_end":
        # A plan ends once: of two that ended it, one is taken back at once
        insert = insert.replace(
            "r.undone_at",
            "coalesce(r.undone_at, CASE WHEN EXISTS (SELECT 1 FROM physio.plan_end AS o WHERE "
            "o.clinic_id = me.clinic_id AND o.plan_id = r.plan_id AND o.undone_at IS NULL "
            "AND o.id <> r.id) THEN r.at END)",
        )
    return (
        f"{insert}\n    ON CONFLICT (clinic_id, id) DO UPDATE SET "
        f"{column} = least(t.{column}, excluded.{column}){more}, change_no = n, by_kiosk = me.id\n"
        f"    WHERE t.{column} IS DISTINCT FROM least(t.{column}, excluded.{column});"
    )


def _each(table: Table, body: str) -> str:
    insert = f"{_insert(table, 'jsonb_build_array(v)')};"
    order = f"e ->> '{table.key[0]}'"
    if table.name == "plan":
        order = "e ->> 'patient_id', (e ->> 'version')::bigint"
    elif "made_at" in table.names:
        order = "e ->> 'made_at', e ->> 'id'"
    return f"""
    FOR v IN SELECT e FROM jsonb_array_elements(rows) AS e ORDER BY {order} LOOP
      SELECT to_jsonb(t) INTO cur FROM physio.{table.name} AS t
        WHERE t.clinic_id = me.clinic_id AND t.{table.key[0]} = v ->> '{table.key[0]}';
      {body.replace("INSERT_IT;", insert)}
    END LOOP;"""


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

_ACTIVITY = """
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

_LOOPS = {
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

_CONFLICT = """
CREATE OR REPLACE FUNCTION physio.stamp() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

CREATE OR REPLACE FUNCTION physio.set_aside(me physio.kiosk, n bigint, patient text, tab text,
  row_id text, col text, kept text, aside text) RETURNS void LANGUAGE sql AS
$$ INSERT INTO physio.sync_conflict (clinic_id, change_no, id, patient_id, tab, row_id, col, kept,
     aside, kiosk, at)
   VALUES (me.clinic_id, n, gen_random_uuid()::text, patient, tab, row_id, col, kept, aside,
     me.name, physio.stamp()) $$;
"""

_THREE_WAYS = """
CREATE OR REPLACE FUNCTION physio.three_ways(tab text, key text, v jsonb, cur jsonb, base jsonb,
  me physio.kiosk, n bigint) RETURNS void LANGUAGE plpgsql AS
$$
DECLARE
  col text;
  new jsonb := cur;
  cols text;
BEGIN
  IF base IS NULL THEN RETURN; END IF;  -- it was added here, and is known already
  FOR col IN SELECT jsonb_object_keys(v) LOOP
    CONTINUE WHEN NOT (cur ? col AND base ? col) OR v -> col = base -> col OR cur -> col = v -> col;
    IF cur -> col = base -> col OR col IN ('pin_hash', 'secret_hash') THEN
      new := new || jsonb_build_object(col, v -> col);
    ELSIF col LIKE '%\\_at' THEN
      new := new || jsonb_build_object(col, least(cur ->> col, v ->> col));
    ELSE
      PERFORM physio.set_aside(me, n, CASE WHEN tab = 'patient' THEN v ->> 'id' END, tab, v ->> key,
        col, cur ->> col, v ->> col);
    END IF;
  END LOOP;
  IF new <> cur THEN
    SELECT string_agg(quote_ident(k), ', ') INTO cols FROM jsonb_object_keys(v) AS k
      WHERE cur ? k AND k <> key;
    EXECUTE format('UPDATE physio.%1$I AS t SET (%2$s, change_no, by_kiosk) = (SELECT %2$s, $3, $4 '
      'FROM jsonb_populate_record(NULL::physio.%1$I, $5)) WHERE t.clinic_id = $1 AND t.%3$I = $2',
      tab, cols, key) USING me.clinic_id, v ->> key, n, me.id, new;
  END IF;
END $$;
"""

_ERASE = """
CREATE OR REPLACE FUNCTION physio.erase(me physio.kiosk, gone text, n bigint) RETURNS void
LANGUAGE plpgsql AS
$$
BEGIN
  INSERT INTO physio.erased (clinic_id, patient_id, change_no, by_kiosk)
    VALUES (me.clinic_id, gone, n, me.id) ON CONFLICT DO NOTHING;
{deletes}
END $$;
"""

_PUSH = """
CREATE OR REPLACE FUNCTION physio.push(p jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
#variable_conflict use_column
DECLARE
  me physio.kiosk;
  n bigint;
  rows jsonb;
  refused jsonb := '[]';
  v jsonb;
  cur jsonb;
  head text;
  head_version bigint;
  most bigint;
  given text;
  gone text;
BEGIN
  me := physio.me(p ->> 'newest');
  UPDATE physio.site AS t SET head = t.head + 1 WHERE t.clinic_id = me.clinic_id
    RETURNING t.head INTO n;
  UPDATE physio.kiosk AS t SET last_push = (p ->> 'push')::bigint, last_seen = now()
    WHERE t.clinic_id = me.clinic_id AND t.id = me.id AND t.last_push < (p ->> 'push')::bigint;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this kiosk has sent a later push already' USING ERRCODE = 'PK003';
  END IF;
  FOR gone IN SELECT jsonb_array_elements_text(coalesce(p -> 'erased', '[]')) LOOP
    PERFORM physio.erase(me, gone, n);
  END LOOP;
{merges}
  RETURN jsonb_build_object('head', n, 'refused', refused);
END $$;
"""
