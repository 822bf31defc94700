-- Drafting committees, which an assembly names by its standing rules; and what its delegates propose to answer to requests.

CREATE TABLE committee_seat (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since       DATETIME(6) NOT NULL,
  ended_at    DATETIME(6) NULL COMMENT 'dismissed, or out with the seat in the assembly; who comes back to that seat is not in again',
  open        TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY committee_seat_one_open (assembly, person, open),
  KEY committee_seat_person (person, ended_at),
  CONSTRAINT committee_seat_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT committee_seat_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'who is in an assembly''s drafting committee, for a time';

ALTER TABLE awaiting
  ADD COLUMN agree INT NULL COMMENT 'how many of the drafting committee must stand behind it; null: it takes a second officer';

CREATE TABLE committee_signature (
  entry       BIGINT NOT NULL COMMENT 'what was entered, and waits or waited',
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signed_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (entry, person),
  CONSTRAINT committee_signature_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'who of a drafting committee stands behind what one of them entered, the one who entered it included';

CREATE TABLE answer_proposal (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the home, in which the person has the seat',
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer      VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ACCEPT, ACCEPT_MODIFIED or REJECT',
  reason      TEXT NOT NULL,
  base        INT NOT NULL COMMENT 'number of the version on which the wording is written',
  changes     LONGTEXT NULL COMMENT 'of ACCEPT_MODIFIED: the wording, as a JSON list of changes',
  at          DATETIME(6) NOT NULL,
  entry       BIGINT NOT NULL,
  ended_at    DATETIME(6) NULL COMMENT 'taken back, or over with the seat',
  open        TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT COMMENT 'one of a person at a time',
  UNIQUE KEY answer_proposal_one_open (amendment, person, open),
  KEY answer_proposal_person (person, ended_at),
  CONSTRAINT answer_proposal_amendment FOREIGN KEY (amendment) REFERENCES amendment (id),
  CONSTRAINT answer_proposal_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT answer_proposal_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'an answer to a request that a delegate of the home proposes; it decides nothing';

CREATE TABLE answer_second (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposed    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at          DATETIME(6) NOT NULL,
  ended_at    DATETIME(6) NULL,
  open        TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY answer_second_one_open (proposed, person, open),
  KEY answer_second_person (person, ended_at),
  CONSTRAINT answer_second_proposed FOREIGN KEY (proposed) REFERENCES answer_proposal (id),
  CONSTRAINT answer_second_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT answer_second_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'who of the home seconds a proposed answer';

ALTER TABLE entry
  ADD COLUMN committee TINYINT AS (LOCATE('"committee":true', data) > 0) PERSISTENT
  COMMENT '1: the act of a drafting committee, and no vote of its assembly; quotes within texts are escaped, so none of them says it';
