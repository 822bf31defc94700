-- Who sends whom, and who is a member on what grounds. A seat in a non-local assembly rests on mandates (R6).

ALTER TABLE assembly
  ADD COLUMN listed TINYINT NOT NULL DEFAULT 0 COMMENT '1: all its members are listed by name; 0: they are counted, and some may be named',
  ADD COLUMN counted BIGINT NOT NULL DEFAULT 0 COMMENT 'members that count here in thresholds: those who are members in two places count where they reside';
UPDATE assembly a SET listed = EXISTS (SELECT 1 FROM membership m WHERE m.assembly = a.id), counted = members;

ALTER TABLE census MODIFY members BIGINT NOT NULL COMMENT 'those that count in thresholds';

ALTER TABLE membership
  ADD COLUMN basis VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'RESIDENT or WORKS_HERE; null: a founder of whom no more was said',
  ADD COLUMN enterprise VARCHAR(200) NULL COMMENT 'of WORKS_HERE: where',
  ADD COLUMN affirmed_at DATETIME(6) NULL COMMENT 'when the shared values were affirmed',
  ADD COLUMN counts TINYINT NOT NULL DEFAULT 1 COMMENT '1: counts here in thresholds; 0: counts in another place, where the person resides';
UPDATE membership SET affirmed_at = since;

CREATE TABLE membership_request (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis       VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise  VARCHAR(200) NULL,
  asked_at    DATETIME(6) NOT NULL COMMENT 'also when the shared values were affirmed',
  answered_at DATETIME(6) NULL,
  answer      VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'ADMITTED, REFUSED or WITHDRAWN',
  reason      TEXT NULL COMMENT 'of REFUSED: what failed',
  open        TINYINT AS (IF(answered_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY membership_request_one_open (assembly, person, open),
  KEY membership_request_person (person, asked_at),
  CONSTRAINT membership_request_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT membership_request_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'somebody who lives or works here asks to be a member';

CREATE TABLE mandate (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sender      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receiver    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a non-local assembly',
  since       DATETIME(6) NOT NULL,
  until_day   DATE NULL COMMENT 'last day of the term, in the zone of the sender',
  due_at      DATETIME(6) NULL COMMENT 'when the term is over',
  due_import  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the import whose clock ends the term; null: the world''s',
  ended_at    DATETIME(6) NULL,
  ending      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'RECALLED, RESIGNED, TERM, or FELL: nothing was left under it (R7)',
  entry       BIGINT NOT NULL COMMENT 'the deposit that gave it',
  open        TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY mandate_one_open (person, sender, receiver, open),
  KEY mandate_sender (sender, open, receiver),
  KEY mandate_receiver (receiver, open, sender),
  KEY mandate_due (open, due_import, due_at),
  CONSTRAINT mandate_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT mandate_sender FOREIGN KEY (sender) REFERENCES assembly (id),
  CONSTRAINT mandate_receiver FOREIGN KEY (receiver) REFERENCES assembly (id)
) COMMENT 'sends a person as delegate from one assembly to another; never revives';

CREATE TABLE instruction (
  mandate     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT NOT NULL COMMENT 'from 1',
  strength    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'MUST, SHOULD, SHOULD_NOT or MUST_NOT',
  proposal    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  clause      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  direction   VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'FOR, AGAINST or UNCHANGED, where a machine shall compare',
  text        TEXT NOT NULL,
  PRIMARY KEY (mandate, position),
  KEY instruction_proposal (proposal, clause),
  CONSTRAINT instruction_mandate FOREIGN KEY (mandate) REFERENCES mandate (id),
  CONSTRAINT instruction_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) COMMENT 'what a mandate says of a proposal or clause (R9); immutable';

CREATE TABLE recall_signature (
  mandate     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signed_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (mandate, person),
  CONSTRAINT recall_signature_mandate FOREIGN KEY (mandate) REFERENCES mandate (id),
  CONSTRAINT recall_signature_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'a recall is carried at the moment when a majority of the sender has signed it (R7)';
