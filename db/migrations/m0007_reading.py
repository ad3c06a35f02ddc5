"""What the staff side reads fast, however much is stored: where each patient stands, and names.

``caseload`` and ``patient_find`` hold nothing of their own: triggers keep them to what the other
tables say. ``seen_on`` is the last local day with a finished set or a session logged at home, and
``quiet_since`` the day from which a patient with a plan has not been seen. The indexes hold all
that a count needs, so that ten thousand patients are counted in a few milliseconds.
"""

SQL = """
CREATE TABLE caseload (
  patient_id TEXT PRIMARY KEY REFERENCES patient (id),
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  plan_id TEXT REFERENCES plan (id),
  starts_on TEXT CHECK (date(starts_on) IS starts_on),
  ends_on TEXT CHECK (date(ends_on) IS ends_on),
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  paused_from TEXT CHECK (date(paused_from) IS paused_from),
  paused_to TEXT CHECK (date(paused_to) IS paused_to),
  seen_on TEXT CHECK (date(seen_on) IS seen_on),
  quiet_since TEXT GENERATED ALWAYS AS
    (max(coalesce(starts_on, ''), coalesce(seen_on, ''))) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE INDEX caseload_by_plan ON caseload (plan_id);
CREATE INDEX caseload_by_quiet ON caseload (
  listed, closed, quiet_since, patient_id, ends_on, starts_on, seen_on, paused_from, paused_to
);
CREATE INDEX caseload_by_end ON caseload (listed, closed, ends_on, patient_id);

CREATE INDEX flag_by_need ON flag (tier, raised_at, patient_id) WHERE seen_at IS NULL;
CREATE INDEX proposal_by_need ON proposal (made_at, patient_id)
  WHERE decision IS NULL AND kind <> 'hold';

CREATE VIRTUAL TABLE patient_find USING fts5 (
  name, code, patient_id UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO patient_find (patient_find, rank) VALUES ('secure-delete', 1);

INSERT INTO patient_find (name, code, patient_id) SELECT name, code, id FROM patient;

INSERT INTO caseload (
  patient_id, listed, plan_id, starts_on, ends_on, closed, paused_from, paused_to, seen_on
)
SELECT patient.id, patient.archived_at IS NULL, plan.id, plan.starts_on,
  date(plan.starts_on, (plan.weeks * 7 - 1) || ' days'),
  EXISTS (SELECT 1 FROM plan_end WHERE plan_id = plan.id AND undone_at IS NULL),
  pause.first_day, pause.last_day,
  nullif(max(
    coalesce((SELECT max(day) FROM session WHERE session.patient_id = patient.id
      AND EXISTS (SELECT 1 FROM set_result
        WHERE session_id = session.id AND set_result.outcome = 'done')), ''),
    coalesce((SELECT max(day) FROM home_entry AS said WHERE said.patient_id = patient.id
      AND done = 1 AND NOT EXISTS (SELECT 1 FROM home_entry AS later
        WHERE later.patient_id = said.patient_id AND later.day = said.day
          AND later.part = said.part AND later.rowid > said.rowid)), '')
  ), '')
FROM patient
LEFT JOIN plan ON plan.patient_id = patient.id AND plan.status = 'current'
LEFT JOIN plan_pause AS pause ON pause.id =
  (SELECT id FROM plan_pause WHERE patient_id = patient.id ORDER BY rowid DESC LIMIT 1);

CREATE TRIGGER caseload_new_patient AFTER INSERT ON patient
BEGIN
  INSERT INTO caseload (patient_id, listed) VALUES (NEW.id, NEW.archived_at IS NULL);
  INSERT INTO patient_find (name, code, patient_id) VALUES (NEW.name, NEW.code, NEW.id);
END;

CREATE TRIGGER caseload_archived AFTER UPDATE OF archived_at ON patient
BEGIN UPDATE caseload SET listed = NEW.archived_at IS NULL WHERE patient_id = NEW.id; END;

CREATE TRIGGER caseload_renamed AFTER UPDATE OF name, code ON patient
WHEN NEW.name IS NOT OLD.name OR NEW.code IS NOT OLD.code
BEGIN
  UPDATE patient_find SET name = NEW.name, code = NEW.code WHERE patient_id = NEW.id;
END;

CREATE TRIGGER caseload_new_plan AFTER INSERT ON plan WHEN NEW.status = 'current'
BEGIN
  UPDATE caseload SET plan_id = NEW.id, starts_on = NEW.starts_on, closed = 0,
    ends_on = date(NEW.starts_on, (NEW.weeks * 7 - 1) || ' days')
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_plan_ended AFTER INSERT ON plan_end WHEN NEW.undone_at IS NULL
BEGIN UPDATE caseload SET closed = 1 WHERE plan_id = NEW.plan_id; END;

CREATE TRIGGER caseload_end_undone AFTER UPDATE OF undone_at ON plan_end
BEGIN UPDATE caseload SET closed = NEW.undone_at IS NULL WHERE plan_id = NEW.plan_id; END;

CREATE TRIGGER caseload_paused AFTER INSERT ON plan_pause
BEGIN
  UPDATE caseload SET paused_from = NEW.first_day, paused_to = NEW.last_day
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_pause_ended AFTER UPDATE OF last_day ON plan_pause
BEGIN
  UPDATE caseload SET paused_from = NEW.first_day, paused_to = NEW.last_day
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_set_done AFTER INSERT ON set_result WHEN NEW.outcome = 'done'
BEGIN
  UPDATE caseload SET seen_on = session.day FROM session
  WHERE session.id = NEW.session_id AND caseload.patient_id = session.patient_id
    AND coalesce(caseload.seen_on, '') < session.day;
END;

CREATE TRIGGER caseload_set_ended AFTER UPDATE OF outcome ON set_result
WHEN NEW.outcome = 'done'
BEGIN
  UPDATE caseload SET seen_on = session.day FROM session
  WHERE session.id = NEW.session_id AND caseload.patient_id = session.patient_id
    AND coalesce(caseload.seen_on, '') < session.day;
END;

CREATE TRIGGER caseload_home_entry AFTER INSERT ON home_entry WHEN NEW.done = 1
BEGIN
  UPDATE caseload SET seen_on = NEW.day
  WHERE patient_id = NEW.patient_id AND coalesce(seen_on, '') < NEW.day;
END;

-- A home entry that is taken back may have been the last sign of a patient
CREATE TRIGGER caseload_home_entry_taken_back AFTER INSERT ON home_entry WHEN NEW.done = 0
BEGIN
  UPDATE caseload SET seen_on = nullif(max(
    coalesce((SELECT max(day) FROM session WHERE session.patient_id = NEW.patient_id
      AND EXISTS (SELECT 1 FROM set_result
        WHERE session_id = session.id AND set_result.outcome = 'done')), ''),
    coalesce((SELECT max(day) FROM home_entry AS said WHERE said.patient_id = NEW.patient_id
      AND done = 1 AND NOT EXISTS (SELECT 1 FROM home_entry AS later
        WHERE later.patient_id = said.patient_id AND later.day = said.day
          AND later.part = said.part AND later.rowid > said.rowid)), '')
  ), '')
  WHERE patient_id = NEW.patient_id AND seen_on = NEW.day;
END;
"""
