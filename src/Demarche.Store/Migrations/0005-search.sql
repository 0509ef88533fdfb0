-- Which words a report's text has, folded as those that somebody searches for are: the index names the reports that may hold them all, and
-- where they stand is looked up in the texts. Of the words nothing is kept but the index.
CREATE VIRTUAL TABLE word USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- Reports of earlier programs, whose words are put in when a later one opens the store.
CREATE TABLE unindexed (
    report INTEGER PRIMARY KEY REFERENCES report (id)
) STRICT;

INSERT INTO unindexed (report) SELECT id FROM report;
