-- The way in for somebody whom the server does not know: a code, printed or mailed, that makes an account once.

CREATE TABLE invitation (
  id            VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  assembly      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'somebody known who has no account; null: somebody new, and after it was used who that is',
  name          VARCHAR(200) NULL COMMENT 'of somebody new; null once it is over',
  mail          VARCHAR(254) NULL COMMENT 'where it is mailed to, if it is; null once it is over',
  salt          CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'hex; with name and address it makes the hash in the record (R21)',
  made_by       VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  expires_at    DATETIME(6) NOT NULL,
  used_at       DATETIME(6) NULL,
  taken_back_at DATETIME(6) NULL,
  KEY invitation_assembly (assembly, made_at),
  KEY invitation_person (person, assembly),
  CONSTRAINT invitation_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT invitation_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'lets one person make an account and ask to be a member; never an admission';

CREATE TABLE invitation_code (
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the code, which stands on one letter or in one mail and nowhere else',
  invitation    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  KEY invitation_code_invitation (invitation),
  CONSTRAINT invitation_code_invitation FOREIGN KEY (invitation) REFERENCES invitation (id)
) COMMENT 'each letter and each mail of an invitation has a code of its own; the first one used is the last';

CREATE TABLE outbox (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invitation    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what is mailed; its words and its code are made when it is sent',
  made_at       DATETIME(6) NOT NULL,
  next_try_at   DATETIME(6) NULL COMMENT 'null: sent, or given up',
  tries         INT NOT NULL DEFAULT 0,
  sent_at       DATETIME(6) NULL,
  failure       VARCHAR(200) NULL COMMENT 'of the last try, without address and name',
  KEY outbox_due (next_try_at),
  KEY outbox_invitation (invitation),
  CONSTRAINT outbox_invitation FOREIGN KEY (invitation) REFERENCES invitation (id)
) COMMENT 'mail that waits, while the mail server is away too';
