-- Texts while they are written.

CREATE TABLE draft (
  id        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  home      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the assembly whose text it is',
  proposal  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null while it is that of a new one',
  person    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose own it is; empty if it is shared',
  version   INT NOT NULL COMMENT 'that its changes are of; 0 if it is a whole text',
  current   INT NOT NULL COMMENT 'the revision that stands; 0 before the first save',
  newest    INT NOT NULL COMMENT 'the highest number of a revision, also of those on the side',
  made_at   DATETIME(6) NOT NULL,
  UNIQUE KEY draft_of (proposal, person, version),
  KEY draft_home (home, id),
  CONSTRAINT draft_home FOREIGN KEY (home) REFERENCES assembly (id),
  CONSTRAINT draft_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) COMMENT 'unfinished work: no act, and not in the record';

CREATE TABLE draft_revision (
  draft     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number    INT NOT NULL,
  author    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  base      INT NOT NULL COMMENT 'the version that it was written on; 0 if there was none',
  aside     TINYINT NOT NULL COMMENT '1: it never stood, since another had been saved meanwhile',
  folded    TINYINT NOT NULL COMMENT '1: told with the one after it; goes when nobody has it before them any more',
  began_at  DATETIME(6) NOT NULL COMMENT 'the first of the saves that are told as this one',
  saved_at  DATETIME(6) NOT NULL,
  language  VARCHAR(35) NOT NULL,
  title     VARCHAR(500) NOT NULL,
  passages  LONGTEXT NOT NULL COMMENT 'JSON',
  PRIMARY KEY (draft, number),
  CONSTRAINT draft_revision_draft FOREIGN KEY (draft) REFERENCES draft (id),
  CONSTRAINT draft_revision_author FOREIGN KEY (author) REFERENCES person (id)
) COMMENT 'what was saved, never rewritten';

CREATE TABLE draft_reader (
  draft     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  desk      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one page that is open, or the API',
  person    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision  INT NOT NULL COMMENT 'that it has before it',
  seen_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (draft, desk),
  CONSTRAINT draft_reader_draft FOREIGN KEY (draft) REFERENCES draft (id)
) COMMENT 'who has a draft open';
