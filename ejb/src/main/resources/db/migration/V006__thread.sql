-- What people say about proposals, clauses and amendments.

CREATE TABLE comment (
  id            VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  proposal      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null: about no proposal in particular, in an assembly''s own thread',
  version       INT NULL COMMENT 'in which the clause is read',
  clause        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  quote         TEXT NULL COMMENT 'words of that clause in that version, exactly',
  amendment     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  assembly      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'in whose own thread; null: the proposal''s common thread',
  seat          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the assembly in which the author has the seat that they speak from',
  author        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reply_to      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  root          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the comment with which the exchange began',
  root_entry    BIGINT NOT NULL COMMENT 'the entry of that one: lists are ordered by it',
  members_only  TINYINT NOT NULL COMMENT '1: said for the members of the assembly whose thread it is',
  wordings      INT NOT NULL COMMENT 'number of the present wording, from 1',
  hidden_at     DATETIME(6) NULL,
  hidden_reason TEXT NULL,
  made_at       DATETIME(6) NOT NULL,
  entry         BIGINT NOT NULL,
  KEY comment_proposal (proposal, root_entry, entry),
  KEY comment_clause (proposal, clause, root_entry, entry),
  KEY comment_amendment (amendment, root_entry, entry),
  KEY comment_assembly (assembly, root_entry, entry),
  KEY comment_author (author),
  CONSTRAINT comment_proposal FOREIGN KEY (proposal) REFERENCES proposal (id),
  CONSTRAINT comment_amendment FOREIGN KEY (amendment) REFERENCES amendment (id),
  CONSTRAINT comment_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT comment_author FOREIGN KEY (author) REFERENCES person (id)
) COMMENT 'what a person said, never deleted (R20)';

CREATE TABLE comment_text (
  comment     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      INT NOT NULL COMMENT 'of the wording, from 1',
  text        TEXT NOT NULL,
  salt        CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'hex; with the text it makes the hash in the record (R21)',
  hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as in the record',
  made_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (comment, number),
  CONSTRAINT comment_text_comment FOREIGN KEY (comment) REFERENCES comment (id)
) COMMENT 'every wording of a comment';
