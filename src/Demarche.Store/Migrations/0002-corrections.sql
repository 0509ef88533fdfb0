-- Rulings by hand, in the order in which they were made, apart from facts: none is ever changed or taken out. They name their
-- report by key and not by row, for a report may be removed and come again. The seal is a hash of the one before it and of
-- this row, so that a row which is changed, taken out or put in shows.
CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    ruling TEXT NOT NULL,
    maker  TEXT NOT NULL,
    made   TEXT NOT NULL,
    body   TEXT NOT NULL,
    seal   BLOB NOT NULL
) STRICT;
