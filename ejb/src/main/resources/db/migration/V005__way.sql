-- The way up and down: what became of amendments, at the home and on the way to it, and where texts came from.

ALTER TABLE amendment
  ADD COLUMN form       INT NOT NULL DEFAULT 1 COMMENT 'the newest of its forms in the words of its author',
  ADD COLUMN wording    INT NULL COMMENT 'the form in which the home accepted it as modified',
  ADD COLUMN into_id    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'while CONSOLIDATED: the amendment that stands for it',
  ADD COLUMN of_id      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the amendment that it amends',
  ADD COLUMN same_key   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'digest of its changes and their base: equal where identical changes are asked for',
  ADD COLUMN moved_to   INT NULL COMMENT 'while NEEDS_REWORDING: number of the version onto which it does not fit',
  ADD KEY amendment_state (proposal, state, entry),
  ADD KEY amendment_into (into_id),
  ADD KEY amendment_same (proposal, same_key),
  ADD KEY amendment_assembly (assembly, entry);

CREATE TABLE amendment_form (
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form        INT NOT NULL COMMENT 'from 1',
  base        INT NOT NULL COMMENT 'number of the version that it amends in this form',
  kind        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ASKED, REBASED or MODIFIED (by the home)',
  entry       BIGINT NOT NULL COMMENT 'the entry that made it',
  PRIMARY KEY (amendment, form),
  CONSTRAINT amendment_form_amendment FOREIGN KEY (amendment) REFERENCES amendment (id)
) COMMENT 'insert-only (R16): what was asked for, the same carried onto later versions, and the home''s wording';

INSERT INTO amendment_form (amendment, form, base, kind, entry) SELECT id, 1, base, 'ASKED', entry FROM amendment;

ALTER TABLE amendment_change ADD COLUMN form INT NOT NULL DEFAULT 1 AFTER amendment;
ALTER TABLE amendment_change DROP PRIMARY KEY, ADD PRIMARY KEY (amendment, form, position);

CREATE TABLE amendment_way (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  did         VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'on the way CARRIED, CONSOLIDATED or LEFT; any body TOOK_UP; the home ACCEPTED, ACCEPTED_MODIFIED, REJECTED, CONSOLIDATED or OMITTED',
  into_id     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of CONSOLIDATED',
  reason      TEXT NOT NULL,
  at          DATETIME(6) NOT NULL,
  entry       BIGINT NOT NULL,
  KEY amendment_way_amendment (amendment, id),
  KEY amendment_way_assembly (assembly, did, id),
  CONSTRAINT amendment_way_amendment FOREIGN KEY (amendment) REFERENCES amendment (id),
  CONSTRAINT amendment_way_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'what assemblies did with an amendment; insert-only, of one assembly the latest holds';

CREATE TABLE amendment_source (
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the consolidated one',
  source      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (amendment, source),
  KEY amendment_source_source (source),
  CONSTRAINT amendment_source_amendment FOREIGN KEY (amendment) REFERENCES amendment (id),
  CONSTRAINT amendment_source_source FOREIGN KEY (source) REFERENCES amendment (id)
) COMMENT 'what a consolidated amendment was made of; insert-only';

CREATE TABLE amendment_meets (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the body had asked for',
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'its delegate, who answers provisionally; null: the body itself',
  yes         TINYINT NOT NULL,
  comment     TEXT NOT NULL,
  wording_of  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the amendment whose words it was asked about: a consolidated one, or its own',
  wording     INT NULL COMMENT 'the home''s form of that one; null: its author''s',
  version     INT NOT NULL COMMENT 'number of the newest version then',
  at          DATETIME(6) NOT NULL,
  entry       BIGINT NOT NULL,
  KEY amendment_meets_amendment (amendment, assembly, id),
  KEY amendment_meets_assembly (assembly, id),
  CONSTRAINT amendment_meets_amendment FOREIGN KEY (amendment) REFERENCES amendment (id),
  CONSTRAINT amendment_meets_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'whether a new wording meets a body''s condition; insert-only, the latest about a wording holds, its own before its delegate''s';

ALTER TABLE proposal
  ADD COLUMN origin_proposal VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a text taken up: the proposal',
  ADD COLUMN origin_number   INT NULL COMMENT 'and version that it was taken from',
  ADD KEY proposal_origin (origin_proposal, origin_number);

CREATE TABLE submission (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      INT NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'to which it was submitted',
  at          DATETIME(6) NOT NULL,
  entry       BIGINT NOT NULL,
  UNIQUE KEY submission_once (proposal, number, assembly),
  KEY submission_assembly (assembly, id),
  CONSTRAINT submission_version FOREIGN KEY (proposal, number) REFERENCES proposal_version (proposal, number),
  CONSTRAINT submission_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'versions laid before an assembly above, to be taken up there or not; insert-only';
