-- An office ends with its term, as a mandate does, and not only when somebody looks.

ALTER TABLE office
  ADD COLUMN due_at     DATETIME(6) NULL COMMENT 'when the term is over',
  ADD COLUMN due_import CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the import whose clock ends the term; null: the world''s',
  ADD KEY office_due (open, due_import, due_at);
-- The database knows no zones: of offices given before, the last day ends where it ends last, in UTC-12, so that none ends early.
UPDATE office o JOIN assembly a ON a.id = o.assembly LEFT JOIN import i ON i.id = a.import_id AND i.sealed_at IS NULL
SET o.due_at = o.until_day + INTERVAL 36 HOUR, o.due_import = i.id WHERE o.until_day IS NOT NULL;
