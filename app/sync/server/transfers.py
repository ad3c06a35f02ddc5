"""A record on its way to another clinic: the server holds it, and cannot read it."""

from collections.abc import Iterator

from app.sync.server.roles import KIOSKS

_TABLE = """
CREATE TABLE IF NOT EXISTS physio.transfer (
  clinic_id uuid NOT NULL REFERENCES physio.site (clinic_id),
  from_clinic uuid NOT NULL,
  from_patient text NOT NULL,
  body text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT now(),
  taken_at timestamptz,
  PRIMARY KEY (clinic_id, from_clinic, from_patient)
);
"""

_FUNCTIONS = """
CREATE OR REPLACE FUNCTION physio.transfer_send(whither uuid, patient text, box text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me('');
  called text := (SELECT t.name FROM physio.site AS t WHERE t.clinic_id = whither);
BEGIN
  IF called IS NOT NULL THEN
    INSERT INTO physio.transfer (clinic_id, from_clinic, from_patient, body)
      VALUES (whither, asks.clinic_id, patient, box)
      ON CONFLICT (clinic_id, from_clinic, from_patient) DO UPDATE
        SET body = excluded.body, sent_at = now(), taken_at = NULL;
  END IF;
  RETURN called;
END $$;

CREATE OR REPLACE FUNCTION physio.transfers() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT coalesce(jsonb_agg(jsonb_build_array(t.from_clinic, s.name, t.from_patient, t.body)
     ORDER BY t.sent_at), '[]')
   FROM physio.transfer AS t JOIN physio.site AS s ON s.clinic_id = t.from_clinic
   WHERE t.clinic_id = (physio.me('')).clinic_id AND t.taken_at IS NULL $$;

CREATE OR REPLACE FUNCTION physio.transfer_taken(whence uuid, patient text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ UPDATE physio.transfer AS t SET taken_at = now(), body = ''
   WHERE t.clinic_id = (physio.me('')).clinic_id AND t.from_clinic = whence
     AND t.from_patient = patient $$;

CREATE OR REPLACE FUNCTION physio.transfer_arrived(whither uuid, patient text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM physio.transfer AS t WHERE t.clinic_id = whither
     AND t.from_clinic = (physio.me('')).clinic_id AND t.from_patient = patient
     AND t.taken_at IS NOT NULL) $$;

CREATE OR REPLACE FUNCTION physio.transfer_to(whither uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT t.name FROM physio.site AS t WHERE t.clinic_id = whither
     AND (physio.me('')).id IS NOT NULL $$;

CREATE OR REPLACE FUNCTION physio.transfer_undo(whither uuid, patient text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
  asks physio.kiosk := physio.me('');
BEGIN
  DELETE FROM physio.transfer AS t WHERE t.clinic_id = whither AND t.from_clinic = asks.clinic_id
    AND t.from_patient = patient AND t.taken_at IS NULL;
  RETURN NOT EXISTS (SELECT 1 FROM physio.transfer AS t WHERE t.clinic_id = whither
    AND t.from_clinic = asks.clinic_id AND t.from_patient = patient);
END $$;
"""


def transfer_tables() -> Iterator[str]:
    """Where a record waits for the clinic that it goes to."""
    yield _TABLE


def transfer_functions() -> Iterator[str]:
    """What kiosks call."""
    yield _FUNCTIONS


def transfer_rights() -> Iterator[str]:
    """For the kiosks alone."""
    for function in (
        *("transfer_send(uuid, text, text)", "transfers()", "transfer_taken(uuid, text)"),
        *("transfer_arrived(uuid, text)", "transfer_to(uuid)", "transfer_undo(uuid, text)"),
    ):
        yield f"GRANT EXECUTE ON FUNCTION physio.{function} TO {KIOSKS}"
