-- What a report's text is filed under, so that the reports of about its days that share text with it are found: adding one touches its own
-- keys only. Days are numbers here, from 1 January of the year 1.
CREATE TABLE story_key (
    key    INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (id),
    PRIMARY KEY (key, day, report)
) STRICT, WITHOUT ROWID;

-- The same keys by report, so that they can be taken out again: four bytes each, the lowest first.
CREATE TABLE story (
    report INTEGER PRIMARY KEY REFERENCES report (id),
    day    INTEGER NOT NULL,
    keys   BLOB NOT NULL
) STRICT;

-- How many of a report's words another one has, and the other way round; each pair stands here from both sides.
CREATE TABLE shared_text (
    report       INTEGER NOT NULL REFERENCES report (id),
    other        INTEGER NOT NULL REFERENCES report (id),
    shared       INTEGER NOT NULL,
    words        INTEGER NOT NULL,
    other_shared INTEGER NOT NULL,
    other_words  INTEGER NOT NULL,
    PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_text_by_other ON shared_text (other);

-- An appearance's address as two of them are compared; empty where there is none. Texts of one address are versions, as those of one label are.
ALTER TABLE appearance ADD COLUMN address TEXT NOT NULL DEFAULT '';

CREATE INDEX appearance_by_address ON appearance (address) WHERE address <> '';

-- Reports of earlier programs, which are filed when a later one opens the store.
CREATE TABLE unfiled (
    report INTEGER PRIMARY KEY REFERENCES report (id)
) STRICT;

INSERT INTO unfiled (report) SELECT id FROM report;
