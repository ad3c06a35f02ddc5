"""The dose as a physio writes it: four parts of a day, and of each exercise the days and parts it
is for, a load or a band, a line of words, and whether it is only for when it is needed.

What parts a day may have stands in three old tables' CHECKs. Widening one leaves every stored row
as it is, so only the text of the rule is replaced, the way SQLite's own documentation has it for
such a change (lang_altertable, "Making Other Kinds Of Table Schema Changes"). Old plans and
sessions keep the parts they had.
"""

SQL = """
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql,
  'CHECK (parts IN ('''', ''morning'', ''afternoon'', ''morning,afternoon''))',
  'CHECK (length(parts) <= 40 AND parts NOT GLOB ''*[^a-z,]*'')')
WHERE type = 'table' AND name = 'plan';

UPDATE sqlite_schema SET sql = replace(sql,
  'CHECK (part IN (''morning'', ''afternoon''))',
  'CHECK (part IN (''morning'', ''midday'', ''afternoon'', ''evening''))')
WHERE type = 'table' AND name IN ('session', 'home_entry');

PRAGMA writable_schema = RESET;

ALTER TABLE plan_item ADD COLUMN days TEXT NOT NULL DEFAULT ''
  CHECK (length(days) <= 7 AND days NOT GLOB '*[^1-7]*');

ALTER TABLE plan_item ADD COLUMN parts TEXT NOT NULL DEFAULT ''
  CHECK (length(parts) <= 40 AND parts NOT GLOB '*[^a-z,]*');

ALTER TABLE plan_item ADD COLUMN as_needed INTEGER NOT NULL DEFAULT 0 CHECK (as_needed IN (0, 1));

ALTER TABLE plan_item ADD COLUMN load_kg REAL CHECK (load_kg BETWEEN 0.5 AND 200);

ALTER TABLE plan_item ADD COLUMN band TEXT CHECK (band IS NULL OR load_kg IS NULL
  AND band IN ('yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold'));

ALTER TABLE plan_item ADD COLUMN words TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 120);
"""
