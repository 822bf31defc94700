-- What delegates did under their mandates, what they report to those who sent them (R9), and who may be named (R21).

CREATE TABLE conduct (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mandate     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry       BIGINT NOT NULL COMMENT 'the deposit that shows it',
  did         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'AMENDED, PROPOSED, SAID_YES or SAID_NO (provisionally, to other words)',
  proposal    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'their own, or the one that they answered for',
  wording_of  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of an answer: the amendment whose words it is about',
  concession  TINYINT NOT NULL COMMENT '1: a yes to other words than those asked for',
  at          DATETIME(6) NOT NULL,
  UNIQUE KEY conduct_once (mandate, entry),
  KEY conduct_amendment (amendment),
  CONSTRAINT conduct_mandate FOREIGN KEY (mandate) REFERENCES mandate (id),
  CONSTRAINT conduct_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) COMMENT 'what a delegate did while a mandate held; insert-only';

CREATE TABLE conduct_verdict (
  mandate     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry       BIGINT NOT NULL,
  instruction INT NOT NULL COMMENT 'its position in the mandate',
  verdict     VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FOLLOWS, DEPARTS from a should, or AGAINST a must or must not',
  PRIMARY KEY (mandate, entry, instruction),
  CONSTRAINT conduct_verdict_conduct FOREIGN KEY (mandate, entry) REFERENCES conduct (mandate, entry)
) COMMENT 'what was done, held against the instructions that a machine can compare (R9); insert-only';

ALTER TABLE comment
  ADD COLUMN mandate VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a report: the mandate under which it is given',
  ADD COLUMN title   VARCHAR(300) NULL COMMENT 'of a report',
  ADD COLUMN report  TINYINT AS (IF(mandate IS NULL, NULL, 1)) PERSISTENT,
  ADD KEY comment_report (assembly, report, entry),
  ADD KEY comment_mandate (mandate, entry),
  ADD CONSTRAINT comment_mandate FOREIGN KEY (mandate) REFERENCES mandate (id);

ALTER TABLE amendment
  ADD COLUMN seat  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a person''s: the assembly in which they have the seat that they speak from',
  ADD COLUMN named TINYINT NOT NULL DEFAULT 0 COMMENT '1: of a person who spoke as delegate or officer, and is named to everyone (R21)';
UPDATE amendment m SET named = 1 WHERE m.person IS NOT NULL AND (
  EXISTS (SELECT 1 FROM mandate n WHERE n.person = m.person AND n.ended_at IS NULL)
  OR EXISTS (SELECT 1 FROM office o WHERE o.person = m.person AND o.ended_at IS NULL));
UPDATE amendment m SET seat = COALESCE(
  (SELECT MIN(n.receiver) FROM mandate n WHERE n.person = m.person AND n.ended_at IS NULL),
  (SELECT MIN(s.assembly) FROM membership s WHERE s.person = m.person AND s.until IS NULL)) WHERE m.person IS NOT NULL;

CREATE TABLE looked (
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  at          DATETIME(6) NOT NULL,
  CONSTRAINT looked_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'until when a person has seen what is new';
