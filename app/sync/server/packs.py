"""Content packs on the server: which there are, and what a kiosk may ask of them."""

from collections.abc import Iterator

from app.sync.server.roles import KIOSKS

PART = 1_000_000
"""Bytes that a kiosk takes in one call: a net that breaks costs one of them."""

_TABLE = """
-- Of no clinic where it is for all: a table that every server of a group has whole
CREATE TABLE IF NOT EXISTS physio.pack (
  version bigint PRIMARY KEY,
  for_clinic uuid REFERENCES physio.site (clinic_id),
  label text NOT NULL,
  signature bytea NOT NULL,
  body bytea NOT NULL,
  pushed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS pack_by_clinic ON physio.pack (for_clinic, version);
ALTER TABLE physio.pack ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS pack bigint;
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS pack_trouble text NOT NULL DEFAULT '';
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS backup_proven timestamptz;
ALTER TABLE physio.kiosk ADD COLUMN IF NOT EXISTS disk_free_mb bigint;
"""

_FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION physio.newest_pack(whose uuid) RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT greatest((SELECT max(t.version) FROM physio.pack AS t WHERE t.for_clinic = whose),
     (SELECT max(t.version) FROM physio.pack AS t WHERE t.for_clinic IS NULL)) $$;

CREATE OR REPLACE FUNCTION physio.pack_label() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT jsonb_build_object('label', t.label, 'signature', encode(t.signature, 'hex'))
   FROM physio.pack AS t
   WHERE t.version = physio.newest_pack((physio.me('')).clinic_id) $$;

CREATE OR REPLACE FUNCTION physio.pack_part(which bigint, at int) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT substring(t.body FROM at + 1 FOR {PART}) FROM physio.pack AS t
   WHERE t.version = which
     AND (t.for_clinic IS NULL OR t.for_clinic = (physio.me('')).clinic_id) $$;

CREATE OR REPLACE FUNCTION physio.tell(facts jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me('');
BEGIN
  UPDATE physio.kiosk AS t SET pack = (facts ->> 'pack')::bigint,
    pack_trouble = left(coalesce(facts ->> 'pack_trouble', ''), 20),
    backup_proven = (facts ->> 'backup_proven')::timestamptz,
    disk_free_mb = (facts ->> 'disk_free_mb')::bigint,
    box = coalesce(facts ->> 'box', t.box)
    WHERE t.clinic_id = asks.clinic_id AND t.id = asks.id;
END $$;

CREATE OR REPLACE FUNCTION physio.fleet() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'seen', t.last_seen, 'version',
     coalesce(t.version, ''), 'proven', t.backup_proven, 'disk', t.disk_free_mb) ORDER BY t.name),
     '[]')
   FROM physio.kiosk AS t WHERE t.clinic_id = (physio.me('')).clinic_id
     AND t.joined_at IS NOT NULL AND t.revoked_at IS NULL $$;
"""

KEPT = 3
"""Packs of one clinic, or for all, that the server keeps."""

PUSH = """
INSERT INTO physio.pack (version, for_clinic, label, signature, body) VALUES (%s, %s, %s, %s, %b)
"""

FORGET = f"""
DELETE FROM physio.pack AS t WHERE t.for_clinic IS NOT DISTINCT FROM %(clinic)s
  AND t.version NOT IN (SELECT o.version FROM physio.pack AS o
    WHERE o.for_clinic IS NOT DISTINCT FROM %(clinic)s ORDER BY o.version DESC LIMIT {KEPT})
"""


def pack_tables() -> Iterator[str]:
    """What holds packs, and what kiosks have told of themselves."""
    yield _TABLE


def pack_functions() -> Iterator[str]:
    """What a kiosk may call."""
    yield _FUNCTIONS


def pack_rights() -> Iterator[str]:
    """For the kiosks alone."""
    for function in ("pack_label()", "pack_part(bigint, int)", "tell(jsonb)", "fleet()"):
        yield f"GRANT EXECUTE ON FUNCTION physio.{function} TO {KIOSKS}"
