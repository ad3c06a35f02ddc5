"""The function ``physio.push``: one transaction that takes what a kiosk sends, or refuses it."""

import re
from collections.abc import Iterator

from app.sync.server.loops import ACTIVITY, FRESH, LOOPS
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
        body = _each(table, ACTIVITY)
    elif merge.rule is Rule.ADD:
        body = _trusting(table, "ON CONFLICT DO NOTHING")
    elif merge.rule is Rule.OWN:
        body = _own(table, merge.final)
    elif merge.rule is Rule.LEAST:
        body = _least(table, merge.least[0])
    else:
        body = _each(table, LOOPS[name])
    # What ended up otherwise than it was sent goes back to who sent it
    before = "AND t.change_no < n " if merge.rule is Rule.OWN else ""
    # What is empty is left out of a row that only its own kiosk writes
    whole = "(nothing || e)" if merge.rule is Rule.OWN else "e"
    back = (
        ""
        if merge.rule is Rule.ADD and name != "activity"
        else f"""
    UPDATE physio.{name} AS t SET change_no = n, by_kiosk = NULL
    FROM jsonb_array_elements(sent::jsonb) AS e
    WHERE t.clinic_id = me.clinic_id AND t.{table.key[0]} = e ->> '{table.key[0]}'
      {before}AND NOT (to_jsonb(t) @> {whole});"""
    )
    keys = " AND ".join(f"t.{it}::text = e ->> '{it}'" for it in table.key)
    refused = f"""
    SELECT refused || coalesce(jsonb_agg(jsonb_build_array('{name}', e ->> '{table.key[0]}')), '[]')
    INTO refused FROM jsonb_array_elements(sent::jsonb) AS e
    WHERE NOT EXISTS (SELECT 1 FROM physio.{name} AS t
      WHERE t.clinic_id = me.clinic_id AND {keys});"""
    if merge.rule in (Rule.ADD, Rule.OWN) and name != "activity":
        # To count them here would read a backlog's JSON once more than it takes to store it
        count = f"coalesce((p -> 'counts' ->> '{name}')::bigint, json_array_length(sent))"
        refused = f"\n    IF taken < {count} THEN{refused}\n    END IF;"
        if back:
            back = f"\n    IF taken < {count} THEN{_NOTHING.format(name=name)}{back}\n    END IF;"
    rest = f"{body}{back}{refused}"
    if fresh := FRESH.get(name):
        rest = _fresh_first(table, fresh, rest)
    return f"""
  sent := parts[array_position(tabs, '{name}')];
  IF sent IS NOT NULL THEN
    {rest}
  END IF;"""


def _fresh_first(table: Table, fresh: str, rest: str) -> str:
    """Adds in one statement what meets nothing on the server; ``rest`` is for what is left."""
    name = table.name
    return f"""{_insert(table, "sent")} AND {fresh};
    GET DIAGNOSTICS taken = ROW_COUNT;
    IF taken < coalesce((p -> 'counts' ->> '{name}')::bigint, json_array_length(sent)) THEN
      SELECT json_agg(e) INTO sent FROM json_array_elements(sent) AS e WHERE n IS DISTINCT FROM
        (SELECT t.change_no FROM physio.{name} AS t
          WHERE t.clinic_id = me.clinic_id AND t.{table.key[0]} = e ->> '{table.key[0]}');
    {rest}
    END IF;"""


def _trusting(table: Table, conflict: str) -> str:
    """Takes it that the parents are there, as they nearly always are: the foreign keys look anyway.
    Where one is not, its record was erased, and the rest goes in without those rows. Of a backlog
    it takes it as well that no row is there yet: to look for each costs more than to store it."""
    insert = _insert(table, "sent")
    plain = _PARENT.sub("", insert)
    counted = "GET DIAGNOSTICS taken = ROW_COUNT;"
    return f"""BEGIN
    IF (p -> 'counts' ->> '{table.name}')::bigint >= {_BACKLOG} THEN
      {plain};
      {counted}
    ELSE
      {plain}
      {conflict};
      {counted}
    END IF;
    EXCEPTION WHEN foreign_key_violation OR unique_violation THEN
    {insert}
    {conflict};
    {counted}
    END;"""


_BACKLOG = 500
"""Rows of one table from which on they are a backlog. In what is sent as it happens, rows that
change come again."""

_PARENT = re.compile(r" AND \(r\.\w+ IS NULL OR \(SELECT 1 FROM .*?\) IS NOT NULL\)")


def _insert(table: Table, rows: str) -> str:
    """Adds the rows whose parents are there; others are of a record that was erased."""
    names = ", ".join(table.names)
    values = ", ".join(
        f"coalesce(r.{it.name}, {it.default})" if it.needed and it.default else f"r.{it.name}"
        for it in table.columns
    )
    there = "".join(
        # Not EXISTS: for a few rows that would read all that a large clinic has
        f" AND (r.{column} IS NULL OR (SELECT 1 FROM physio.{parent} AS o "
        f"WHERE o.clinic_id = me.clinic_id AND o.id = r.{column}) IS NOT NULL)"
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
        f"    FROM json_populate_recordset(NULL::physio.{table.name}, {rows}) AS r\n"
        f"    WHERE true{there}"
    )


_NOTHING = """
    SELECT coalesce(jsonb_object_agg(c, NULL), '{{}}') INTO nothing
      FROM jsonb_array_elements_text(coalesce(p -> 'cols' -> '{name}', '[]')) AS c;"""

_NOT_ERASED = (
    " AND NOT EXISTS (SELECT 1 FROM physio.erased AS o WHERE o.clinic_id = me.clinic_id "
    "AND o.patient_id = r.{column})"
)


def _own(table: Table, final: str) -> str:
    """What an older kiosk does not know of is left as it is."""
    sets = ", ".join(f"{it} = {_taken(it)}" for it in table.names if it not in table.key)
    return f"cols := p -> 'cols' -> '{table.name}';\n    " + _trusting(
        table,
        f"ON CONFLICT (clinic_id, id) DO UPDATE SET {sets}, change_no = n, by_kiosk = me.id\n"
        f"    WHERE t.{final} IS NULL",
    )


def _taken(column: str) -> str:
    if column == "reps_done":
        return "greatest(t.reps_done, excluded.reps_done)"
    return f"CASE WHEN cols ? '{column}' THEN excluded.{column} ELSE t.{column} END"


def _least(table: Table, column: str) -> str:
    more = ", resolved_by = coalesce(t.resolved_by, excluded.resolved_by)"
    more = more if table.name == "sync_conflict" else ""
    insert = _insert(table, "sent")
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
    insert = f"{_insert(table, 'json_build_array(v)')};"
    order = f"e ->> '{table.key[0]}'"
    if table.name == "plan":
        order = "e ->> 'patient_id', (e ->> 'version')::bigint"
    elif "made_at" in table.names:
        order = "e ->> 'made_at', e ->> 'id'"
    return f"""
    FOR v IN SELECT e FROM jsonb_array_elements(sent::jsonb) AS e ORDER BY {order} LOOP
      SELECT to_jsonb(t) INTO cur FROM physio.{table.name} AS t
        WHERE t.clinic_id = me.clinic_id AND t.{table.key[0]} = v ->> '{table.key[0]}';
      {body.replace("INSERT_IT;", insert)}
    END LOOP;"""


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
    IF cur -> col = base -> col OR col IN ('pin_hash', 'secret_hash', 'short_hash') THEN
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
-- A plan made while a table was empty would otherwise read all of it for ever after
CREATE OR REPLACE FUNCTION physio.push(p jsonb, tabs text[], parts json[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off AS
$$
#variable_conflict use_column
DECLARE
  me physio.kiosk;
  n bigint;
  sent json;
  cols jsonb;
  refused jsonb := '[]';
  v jsonb;
  cur jsonb;
  head text;
  head_version bigint;
  most bigint;
  given text;
  gone text;
  taken bigint;
  nothing jsonb;
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
