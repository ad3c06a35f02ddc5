"""Plans that the clinic starts from, as a physio has saved one: nothing of any patient is in it.

``body`` is the plan as its rows would have it, ``{"plan": {...}, "items": [...]}``. One that is
taken away stays, so that another kiosk learns of it.
"""

SQL = """
CREATE TABLE plan_template (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  body TEXT NOT NULL CHECK (json_type(body) = 'object'),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  gone_at TEXT CHECK (gone_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX plan_template_by_staff ON plan_template (staff_id);
"""
