-- A report is a text; its key is the hash of that text. What stands beside the key is taken from the appearance that
-- counts: the earliest day, then the first label. The seal is a hash of the row, so that a damaged one is not believed.
CREATE TABLE report (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE CHECK (length(key) = 64),
    label      TEXT NOT NULL,
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title      TEXT,
    outlet     TEXT,
    url        TEXT,
    language   TEXT NOT NULL,
    body_start INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    seal       BLOB NOT NULL
) STRICT;

CREATE INDEX report_by_date ON report (date, key);
CREATE INDEX report_by_label ON report (label);

CREATE TABLE report_text (
    report INTEGER PRIMARY KEY REFERENCES report (id),
    text   TEXT NOT NULL
) STRICT;

-- Under which labels and days one text came. Missing values are empty here, so that they compare as equal.
CREATE TABLE appearance (
    report INTEGER NOT NULL REFERENCES report (id),
    label  TEXT NOT NULL,
    date   TEXT NOT NULL,
    title  TEXT NOT NULL,
    outlet TEXT NOT NULL,
    url    TEXT NOT NULL,
    PRIMARY KEY (report, label, date, title, outlet, url)
) STRICT, WITHOUT ROWID;

CREATE INDEX appearance_by_label ON appearance (label);

-- What was read from a report, by which program. Mentions stand apart: no view of the record needs them.
CREATE TABLE facts (
    report        INTEGER PRIMARY KEY REFERENCES report (id),
    program       TEXT NOT NULL,
    body          BLOB NOT NULL,
    body_hash     BLOB NOT NULL,
    mentions      BLOB NOT NULL,
    mentions_hash BLOB NOT NULL
) STRICT;

-- Which report holds the fact of an id.
CREATE TABLE fact (
    id     TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES report (id),
    PRIMARY KEY (id, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_by_report ON fact (report);
