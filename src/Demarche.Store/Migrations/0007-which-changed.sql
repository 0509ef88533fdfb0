-- Which reports are others than before, in the order of the changes: a desk that is open reads anew what stands here behind the last that it has
-- seen. Numbers are never given again, for nothing is ever taken out.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL
) STRICT;

CREATE TRIGGER report_insert AFTER INSERT ON report BEGIN INSERT INTO change (report) VALUES (NEW.id); END;
CREATE TRIGGER report_update AFTER UPDATE ON report BEGIN INSERT INTO change (report) VALUES (NEW.id); END;
CREATE TRIGGER report_delete AFTER DELETE ON report BEGIN INSERT INTO change (report) VALUES (OLD.id); END;
CREATE TRIGGER facts_insert AFTER INSERT ON facts BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER facts_update AFTER UPDATE ON facts BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER facts_delete AFTER DELETE ON facts BEGIN INSERT INTO change (report) VALUES (OLD.report); END;
CREATE TRIGGER appearance_insert AFTER INSERT ON appearance BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER appearance_update AFTER UPDATE ON appearance BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER appearance_delete AFTER DELETE ON appearance BEGIN INSERT INTO change (report) VALUES (OLD.report); END;
CREATE TRIGGER shared_text_insert AFTER INSERT ON shared_text BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER shared_text_update AFTER UPDATE ON shared_text BEGIN INSERT INTO change (report) VALUES (NEW.report); END;
CREATE TRIGGER shared_text_delete AFTER DELETE ON shared_text BEGIN INSERT INTO change (report) VALUES (OLD.report); END;

-- What was looked at before.
DROP INDEX facts_by_hash;
