"""A clinic's key is changed, such as after a kiosk was stolen: what the server has part in it.

It never sees a key. A kiosk that stays makes the new one, seals it to each of the others, and
hands in every text under the new key in place of the same one under the old.
"""

from collections.abc import Iterator

from app.sync.server.roles import KIOSKS
from app.sync.server.tables import travellers
from db.merge import Rule, merge_of
from db.shape import Table

AT_ONCE = tuple(it.name for it in travellers() if merge_of(it).rule in (Rule.EACH, Rule.DECIDED))
"""Tables whose texts ``push`` compares: all of them change together with the key."""

_TABLE = """
ALTER TABLE physio.site ADD COLUMN IF NOT EXISTS generation int NOT NULL DEFAULT 0;
ALTER TABLE physio.site ADD COLUMN IF NOT EXISTS rotate_wanted boolean NOT NULL DEFAULT false;
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS generation int NOT NULL DEFAULT 0;
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS box text NOT NULL DEFAULT '';
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS boxed_key text NOT NULL DEFAULT '';
"""

# What a kiosk says under a key that has gone would look changed to all others
_GUARD = """
CREATE OR REPLACE FUNCTION physio.newest_key() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.generation < (SELECT t.generation FROM physio.site AS t
      WHERE t.clinic_id = NEW.clinic_id) THEN
    RAISE EXCEPTION 'the clinic has a new key' USING ERRCODE = 'PK005';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER kiosk_newest_key BEFORE UPDATE OF last_push ON physio.kiosk
  FOR EACH ROW EXECUTE FUNCTION physio.newest_key();
"""

_FUNCTIONS = """
CREATE OR REPLACE FUNCTION physio.key_news(mine int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me('');
  of physio.site;
BEGIN
  SELECT t.* INTO of FROM physio.site AS t WHERE t.clinic_id = asks.clinic_id;
  UPDATE physio.kiosk AS t SET generation = least(mine, of.generation)
    WHERE t.clinic_id = asks.clinic_id AND t.id = asks.id
      AND t.generation <> least(mine, of.generation);
  RETURN jsonb_build_object('generation', of.generation, 'wanted', of.rotate_wanted,
    'boxed', asks.boxed_key);
END $$;

CREATE OR REPLACE FUNCTION physio.boxes() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT jsonb_object_agg(t.id, t.box) FROM physio.kiosk AS t
   WHERE t.clinic_id = (physio.me('')).clinic_id AND t.joined_at IS NOT NULL
     AND t.revoked_at IS NULL $$;

CREATE OR REPLACE FUNCTION physio.resealed(me physio.kiosk, tab text, changes jsonb) RETURNS void
LANGUAGE plpgsql AS
$$
BEGIN
  -- Only what is still as it was read; nobody has to take it again, since it says the same
  PERFORM 1 FROM jsonb_array_elements(changes) AS e, jsonb_each_text(e -> 'new') AS n
    WHERE n.value NOT LIKE '~%';
  IF FOUND THEN RAISE EXCEPTION 'a text that is not sealed' USING ERRCODE = '22000'; END IF;
  EXECUTE CASE tab
WHENS
  END USING me.clinic_id, changes;
END $$;

CREATE OR REPLACE FUNCTION physio.reseal(tab text, changes jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ BEGIN PERFORM physio.resealed(physio.me(''), tab, changes); END $$;

CREATE OR REPLACE FUNCTION physio.rotate(next int, boxed jsonb, changes jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me('');
  tab text;
BEGIN
  UPDATE physio.site AS t SET generation = next, rotate_wanted = false
    WHERE t.clinic_id = asks.clinic_id AND t.generation = next - 1 AND t.rotate_wanted;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM physio.kiosk AS t WHERE t.clinic_id = asks.clinic_id
      AND t.joined_at IS NOT NULL AND t.revoked_at IS NULL AND NOT boxed ? t.id) THEN
    RAISE EXCEPTION 'something changed meanwhile' USING ERRCODE = 'PK005';
  END IF;
  FOR tab IN SELECT jsonb_object_keys(changes) LOOP
    PERFORM physio.resealed(asks, tab, changes -> tab);
  END LOOP;
  IF LEFT_OVER THEN
    RAISE EXCEPTION 'something changed meanwhile' USING ERRCODE = 'PK005';
  END IF;
  UPDATE physio.kiosk AS t SET boxed_key = coalesce(boxed ->> t.id, ''),
    -- a code that is out holds the key that has gone
    invited_until = CASE WHEN t.joined_at IS NULL THEN least(t.invited_until, now())
      ELSE t.invited_until END
    WHERE t.clinic_id = asks.clinic_id;
END $$;
"""


def rotation_tables() -> Iterator[str]:
    """What the server notes of keys: their number, and boxes that only kiosks open."""
    yield _TABLE


def rotation_functions() -> Iterator[str]:
    """What kiosks call."""
    sealed = [(it, merge_of(it).sealed) for it in travellers() if merge_of(it).sealed]
    whens = [f"    WHEN '{it.name}' THEN '{_update(it, columns)}'" for it, columns in sealed]
    left = " OR ".join(
        f"EXISTS (SELECT 1 FROM physio.{it.name} AS t WHERE t.clinic_id = asks.clinic_id AND ("
        + " OR ".join(f"{_old(f't.{column}', 'next')}" for column in columns)
        + "))"
        for it, columns in sealed
        if it.name in AT_ONCE
    )
    yield _GUARD
    yield _FUNCTIONS.replace("WHENS", "\n".join(whens)).replace("LEFT_OVER", left)


def _update(table: Table, columns: tuple[str, ...]) -> str:
    sets = ", ".join(
        f"{it} = CASE WHEN t.{it} = e -> ''old'' ->> ''{it}'' THEN e -> ''new'' ->> ''{it}'' "
        f"ELSE t.{it} END"
        for it in columns
    )
    keys = " AND ".join(
        f"t.{it} = (e ->> ''{it}'')::{'bigint' if it == 'position' else 'text'}" for it in table.key
    )
    return (
        f"UPDATE physio.{table.name} AS t SET {sets} FROM jsonb_array_elements($2) AS e "
        f"WHERE t.clinic_id = $1 AND {keys}"
    )


def _old(column: str, next_one: str) -> str:
    """Whether a text is under another key than the newest."""
    return f"({column} LIKE '~%' AND {column} NOT LIKE '~' || {next_one} || '.%')"


def rotation_rights() -> Iterator[str]:
    """For the kiosks alone."""
    for function in (
        *("key_news(int)", "boxes()", "reseal(text, jsonb)", "rotate(int, jsonb, jsonb)"),
    ):
        yield f"GRANT EXECUTE ON FUNCTION physio.{function} TO {KIOSKS}"
