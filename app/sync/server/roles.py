"""Who may do what on the server: a kiosk reads its own clinic's rows and calls four functions."""

from collections.abc import Iterator

from app.sync.server.tables import travellers

KIOSKS = "physio_kiosk"
"""The role that every kiosk's own role is in."""

INVITED_MINUTES = 30


def role_sql() -> Iterator[str]:
    """The functions that know who asks, and the rights of the kiosks."""
    yield (f"DO $$ BEGIN CREATE ROLE {KIOSKS} NOLOGIN; EXCEPTION WHEN duplicate_object THEN END $$")
    yield _ME
    yield _HELLO
    yield _INVITE
    yield _ENROL
    yield "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA physio FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA physio TO {KIOSKS}"
    for name in (*(it.name for it in travellers()), "erased"):
        yield f"ALTER TABLE physio.{name} ENABLE ROW LEVEL SECURITY"
        yield f"DROP POLICY IF EXISTS own_clinic ON physio.{name}"
        yield (
            f"CREATE POLICY own_clinic ON physio.{name} FOR SELECT TO {KIOSKS} "
            "USING (clinic_id = (SELECT physio.my_clinic()))"
        )
        yield f"GRANT SELECT ON physio.{name} TO {KIOSKS}"
    for function in (
        "push(jsonb, text[], json[])", "hello(text, text)", "invite(text, text, text)",
        "enrol(text, text, text)", "my_clinic()", "peek()",
    ):  # fmt: skip
        yield f"GRANT EXECUTE ON FUNCTION physio.{function} TO {KIOSKS}"


# By the role that logged in, never by a setting of the session: anybody may SET one
_ME = """
CREATE OR REPLACE FUNCTION physio.my_clinic() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS
$$ SELECT clinic_id FROM physio.kiosk
   WHERE role = session_user AND revoked_at IS NULL AND joined_at IS NOT NULL $$;

CREATE OR REPLACE FUNCTION physio.me(newest text) RETURNS physio.kiosk LANGUAGE plpgsql AS
$$
DECLARE
  found_one physio.kiosk;
BEGIN
  SELECT t.* INTO found_one FROM physio.kiosk AS t
    WHERE t.role = session_user AND t.revoked_at IS NULL AND t.joined_at IS NOT NULL;
  IF found_one.id IS NULL THEN
    RAISE EXCEPTION 'this kiosk was taken off the server' USING ERRCODE = 'PK001';
  END IF;
  IF newest > (SELECT max(t.newest) FROM physio.shape AS t) THEN
    RAISE EXCEPTION 'the server is older than this kiosk' USING ERRCODE = 'PK002';
  END IF;
  RETURN found_one;
END $$;
"""

_HELLO = """
CREATE OR REPLACE FUNCTION physio.hello(newest text, version text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me(newest);
BEGIN
  -- Not at every greeting: it would be the only thing that an idle kiosk writes
  UPDATE physio.kiosk AS t SET last_seen = now(), newest = hello.newest, version = hello.version
    WHERE t.clinic_id = asks.clinic_id AND t.id = asks.id
      AND (t.last_seen IS NULL OR t.last_seen < now() - interval '1 minute'
        OR t.newest IS DISTINCT FROM hello.newest OR t.version IS DISTINCT FROM hello.version);
  RETURN jsonb_build_object('now', extract(epoch FROM clock_timestamp()), 'last_push',
    asks.last_push, 'head', (SELECT t.head FROM physio.site AS t
      WHERE t.clinic_id = asks.clinic_id), 'pack',
    coalesce(physio.newest_pack(asks.clinic_id), 0), 'functions',
    (SELECT max(t.functions) FROM physio.shape AS t), 'key',
    (SELECT jsonb_build_array(t.generation, t.rotate_wanted, asks.generation)
      FROM physio.site AS t WHERE t.clinic_id = asks.clinic_id));
END $$;
"""

_INVITE = f"""
CREATE OR REPLACE FUNCTION physio.invited(whose uuid, called text, verifier text, sealed text)
RETURNS name LANGUAGE plpgsql AS
$$
DECLARE
  who text := gen_random_uuid()::text;
  as_role name := 'pk_' || replace(who, '-', '');
  until timestamptz := now() + interval '{INVITED_MINUTES} minutes';
BEGIN
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L VALID UNTIL %L IN ROLE {KIOSKS}', as_role,
    verifier, until);
  INSERT INTO physio.kiosk (clinic_id, id, role, name, slot, sealed, invited_until)
    VALUES (whose, who, as_role, called, coalesce((SELECT min(free) FROM generate_series(0, 31)
      AS free WHERE free NOT IN (SELECT t.slot FROM physio.kiosk AS t WHERE t.clinic_id = whose
        AND t.revoked_at IS NULL)), 0), sealed, until);
  RETURN as_role;
END $$;

CREATE OR REPLACE FUNCTION physio.invite(called text, verifier text, sealed text)
RETURNS name LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT physio.invited((physio.me('')).clinic_id, called, verifier, sealed) $$;
"""

# "Two grown records are not made one" must be said before a code is used up
_ENROL = """
CREATE OR REPLACE FUNCTION physio.peek() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT jsonb_build_object('clinic', t.clinic_id, 'has_key', t.sealed <> '')
   FROM physio.kiosk AS t WHERE t.role = session_user AND t.joined_at IS NULL $$;

CREATE OR REPLACE FUNCTION physio.enrol(verifier text, newest text, before text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  me physio.kiosk;
BEGIN
  SELECT t.* INTO me FROM physio.kiosk AS t WHERE t.role = session_user FOR UPDATE;
  IF me.id IS NULL OR me.joined_at IS NOT NULL OR me.revoked_at IS NOT NULL
      OR me.invited_until < now() THEN
    RAISE EXCEPTION 'this code was used, or is too old' USING ERRCODE = 'PK004';
  END IF;
  IF enrol.newest > (SELECT max(t.newest) FROM physio.shape AS t) THEN
    RAISE EXCEPTION 'the server is older than this kiosk' USING ERRCODE = 'PK002';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', me.role, verifier);
  UPDATE physio.kiosk AS t SET joined_at = now(), sealed = '' WHERE t.clinic_id = me.clinic_id
    AND t.id = me.id;
  -- The same machine under a new name: what it was called before sends nothing any more
  UPDATE physio.kiosk AS t SET revoked_at = now() WHERE t.clinic_id = me.clinic_id
    AND t.id = before AND t.revoked_at IS NULL;
  RETURN jsonb_build_object('clinic', me.clinic_id, 'clinic_name', (SELECT t.name FROM physio.site
    AS t WHERE t.clinic_id = me.clinic_id), 'kiosk', me.id, 'name', me.name, 'slot', me.slot,
    'sealed', me.sealed, 'records', (SELECT t.head FROM physio.site AS t
    WHERE t.clinic_id = me.clinic_id));
END $$;
"""
