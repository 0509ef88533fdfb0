-- How near a report stands to what it tells, whether it is a summary, what says which day it bears, and who may see it. Rows
-- that have none of it keep their seals.
ALTER TABLE report ADD COLUMN tier TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN summary INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN days TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN marking TEXT NOT NULL DEFAULT '';

-- The same of each appearance; of two that differ in nothing else the first in order of letters counts. A text that came
-- with a marking once keeps it.
ALTER TABLE appearance ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE appearance ADD COLUMN marking TEXT NOT NULL DEFAULT '';

-- What a text was extracted from. Of several originals with one text that with the least hash is kept.
CREATE TABLE original (
    report     INTEGER PRIMARY KEY REFERENCES report (id),
    media_type TEXT NOT NULL,
    extractor  TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    seal       BLOB NOT NULL
) STRICT;

-- Whether there are rulings on reports at all is asked whenever one is added.
CREATE INDEX correction_by_ruling ON correction (ruling);
