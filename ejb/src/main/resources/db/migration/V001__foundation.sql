-- The foundation. Slugs are the keys (ADR 3): `id`s are ascii and compared byte by byte; names and texts are utf8mb4.
-- Times are UTC, to the microsecond. A `_day` is a day in the zone of the assembly whose offer it belongs to.

-- people ---------------------------------------------------------------------------------------------------------------

CREATE TABLE person (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name        VARCHAR(200) NOT NULL,
  salt        CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'hex; with the name it makes the hash in the record (R21)',
  made_at     DATETIME(6) NOT NULL
) COMMENT 'someone with an account, or somebody a record names';

CREATE TABLE account (
  person        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  password_hash VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  CONSTRAINT account_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'the right to sign in; the name one signs in with is the id of the person';

CREATE TABLE token (
  id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label       VARCHAR(100) NOT NULL,
  hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the secret, which is shown once',
  made_at     DATETIME(6) NOT NULL,
  ended_at    DATETIME(6) NULL,
  UNIQUE KEY token_hash (hash),
  KEY token_person (person),
  CONSTRAINT token_person FOREIGN KEY (person) REFERENCES person (id)
) COMMENT 'bearer tokens for the API';

-- imports --------------------------------------------------------------------------------------------------------------

CREATE TABLE import (
  id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  opened_at   DATETIME(6) NOT NULL,
  sealed_at   DATETIME(6) NULL,
  clock_at    DATETIME(6) NULL COMMENT 'the latest "on"',
  clock_day   DATE NULL COMMENT 'set while the latest "on" was a whole day'
) COMMENT 'a history taken in by the server''s owner; has a clock of its own until it is sealed';

-- assemblies -----------------------------------------------------------------------------------------------------------

CREATE TABLE federation (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name        VARCHAR(200) NOT NULL,
  purpose     VARCHAR(500) NOT NULL,
  bodies      VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'LOCAL or CIRCLE: its ratifying bodies',
  founded_at  DATETIME(6) NOT NULL,
  import_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT federation_import FOREIGN KEY (import_id) REFERENCES import (id)
);

CREATE TABLE assembly (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind        VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'LOCAL, CIRCLE or NON_LOCAL',
  name        VARCHAR(200) NOT NULL,
  federation  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a non-local assembly: the one it belongs to; of others: the one it was founded in, if any',
  within      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a circle: its local assembly',
  circle_kind VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  place       VARCHAR(500) NULL,
  area        VARCHAR(2000) NULL,
  members     BIGINT NOT NULL DEFAULT 0 COMMENT 'the latest census, or the number of memberships',
  rules       LONGTEXT NULL COMMENT 'standing rules as JSON, in the shape of the act; null: those a new assembly starts with',
  zone        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UTC',
  founded_at  DATETIME(6) NOT NULL,
  import_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the import that founded it',
  version     BIGINT NOT NULL DEFAULT 0,
  KEY assembly_federation (federation, kind, id),
  KEY assembly_within (within, id),
  CONSTRAINT assembly_federation FOREIGN KEY (federation) REFERENCES federation (id),
  CONSTRAINT assembly_within FOREIGN KEY (within) REFERENCES assembly (id),
  CONSTRAINT assembly_import FOREIGN KEY (import_id) REFERENCES import (id)
);

CREATE TABLE constituency (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parent      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child       VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  applied_at  DATETIME(6) NOT NULL,
  since       DATETIME(6) NULL COMMENT 'null: asked for, not yet accepted (R4)',
  until       DATETIME(6) NULL COMMENT 'null: not ended',
  open        TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT COMMENT 'makes one open link of a pair the only one',
  UNIQUE KEY constituency_one_open (parent, child, open),
  KEY constituency_child (child, until, parent),
  CONSTRAINT constituency_parent FOREIGN KEY (parent) REFERENCES assembly (id),
  CONSTRAINT constituency_child FOREIGN KEY (child) REFERENCES assembly (id)
) COMMENT 'an assembly that is a constituent of a non-local one, for a time';

CREATE TABLE membership (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since       DATETIME(6) NOT NULL,
  until       DATETIME(6) NULL,
  open        TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY membership_one_open (assembly, person, open),
  KEY membership_person (person, until),
  CONSTRAINT membership_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT membership_person FOREIGN KEY (person) REFERENCES person (id)
);

CREATE TABLE office (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  office      VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'RECORDER, TELLER or FACILITATOR',
  since       DATETIME(6) NOT NULL,
  until_day   DATE NULL COMMENT 'last day of the term',
  ended_at    DATETIME(6) NULL,
  open        TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY office_one_open (assembly, person, office, open),
  KEY office_person (person, ended_at),
  CONSTRAINT office_assembly FOREIGN KEY (assembly) REFERENCES assembly (id),
  CONSTRAINT office_person FOREIGN KEY (person) REFERENCES person (id)
);

CREATE TABLE census (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  members     BIGINT NOT NULL,
  entry       BIGINT NOT NULL COMMENT 'its place in the order of deposits',
  KEY census_assembly (assembly, entry),
  CONSTRAINT census_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'how many members an assembly had, from which deposit on';

CREATE TABLE meeting (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day         DATE NOT NULL,
  declared_by VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the earlier meeting that declared this additional one; null: a regular one',
  place       VARCHAR(500) NULL,
  present     BIGINT NULL COMMENT 'count of those present, where it was taken',
  entry       BIGINT NOT NULL,
  KEY meeting_assembly (assembly, day),
  CONSTRAINT meeting_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
);

-- proposals ------------------------------------------------------------------------------------------------------------

CREATE TABLE proposal (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  home        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title       VARCHAR(500) NOT NULL COMMENT 'that of the newest version, or of the draft before there is one',
  language    VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  draft       LONGTEXT NULL COMMENT 'the text as proposed, as the JSON of a version; null once published',
  newest      INT NOT NULL DEFAULT 0 COMMENT 'number of the newest version; 0: none yet',
  rounds      INT NOT NULL DEFAULT 0 COMMENT 'number of the newest offer; 0: none yet',
  made_at     DATETIME(6) NOT NULL,
  revision    BIGINT NOT NULL DEFAULT 0,
  KEY proposal_home (home, id),
  FULLTEXT KEY proposal_title (title),
  CONSTRAINT proposal_home FOREIGN KEY (home) REFERENCES assembly (id)
);

CREATE TABLE proposal_version (
  proposal     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number       INT NOT NULL,
  language     VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title        VARCHAR(500) NOT NULL,
  digest       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clauses      INT NOT NULL COMMENT 'how many',
  changes      LONGTEXT NOT NULL COMMENT 'what it changed in the version before, as a JSON list of changes (R19); [] for the first',
  published_at DATETIME(6) NOT NULL,
  entry        BIGINT NOT NULL,
  PRIMARY KEY (proposal, number),
  CONSTRAINT proposal_version_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
) COMMENT 'immutable (R16)';

CREATE TABLE clause (
  proposal    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      INT NOT NULL COMMENT 'of the version',
  position    INT NOT NULL COMMENT 'from 1',
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  heading     VARCHAR(500) NOT NULL,
  body        LONGTEXT NOT NULL,
  PRIMARY KEY (proposal, number, position),
  UNIQUE KEY clause_id (proposal, number, id),
  CONSTRAINT clause_version FOREIGN KEY (proposal, number) REFERENCES proposal_version (proposal, number)
) COMMENT 'immutable (R16)';

CREATE TABLE amendment (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  proposal    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  base        INT NOT NULL COMMENT 'number of the version it amends',
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the author, or',
  person      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the author',
  state       VARCHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_version  INT NULL,
  reason      TEXT NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  entry       BIGINT NOT NULL,
  KEY amendment_proposal (proposal, entry),
  CONSTRAINT amendment_proposal FOREIGN KEY (proposal) REFERENCES proposal (id)
);

CREATE TABLE amendment_change (
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT NOT NULL COMMENT 'from 1',
  op          VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'REPLACE, INSERT, DELETE, MOVE or RETITLE',
  clause      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  after       VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of INSERT and MOVE; null: at the start',
  heading     VARCHAR(500) NULL COMMENT 'null: as it is',
  text        LONGTEXT NULL COMMENT 'null: as it is; of RETITLE the title',
  PRIMARY KEY (amendment, position),
  CONSTRAINT amendment_change_amendment FOREIGN KEY (amendment) REFERENCES amendment (id)
);

-- offers ---------------------------------------------------------------------------------------------------------------

CREATE TABLE offer (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round         INT NOT NULL,
  home          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number        INT NOT NULL COMMENT 'of the version on offer',
  digest        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of that version',
  terms         LONGTEXT NOT NULL COMMENT 'canonical JSON, terms/1',
  terms_digest  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'in which its days are counted: the home''s, when it opened',
  opened_at     DATETIME(6) NOT NULL,
  opened_day    DATE NOT NULL,
  entry         BIGINT NOT NULL COMMENT 'its place in the order of deposits',
  respond_by    DATE NULL,
  notice_days   INT NOT NULL,
  stands        TINYINT NOT NULL COMMENT '1: ifSupportFalls STAND; 0: SUSPEND',
  until_day     DATE NULL COMMENT 'last day in effect',
  state         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  suspended     TINYINT NOT NULL DEFAULT 0,
  first_reached DATE NULL COMMENT 'day of the first reaching, which fixes the denominator',
  reached_on    DATE NULL COMMENT 'day of the reaching that holds; null while ON_OFFER',
  effect_on     DATE NULL COMMENT 'first day in effect of the reaching that holds: reached_on plus notice_days',
  was_in_effect TINYINT NOT NULL DEFAULT 0,
  closed_at     DATETIME(6) NULL COMMENT 'when it lapsed, was withdrawn, superseded or ended',
  due_on        DATE NULL COMMENT 'the next day on which something falls due by itself',
  due_import    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the import whose clock moves it; null: the world''s',
  UNIQUE KEY offer_round (proposal, round),
  KEY offer_home (home, state),
  KEY offer_due (due_import, due_on),
  KEY offer_state (state, id),
  CONSTRAINT offer_version FOREIGN KEY (proposal, number) REFERENCES proposal_version (proposal, number)
);

CREATE TABLE offer_reach (
  offer       BIGINT NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a non-local assembly in the scope of the offer, the home included',
  grp         VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the direct constituent of the home through which it is reached; empty for the home itself',
  PRIMARY KEY (offer, assembly, grp),
  KEY offer_reach_assembly (assembly, offer),
  CONSTRAINT offer_reach_offer FOREIGN KEY (offer) REFERENCES offer (id)
) COMMENT 'the links between non-local assemblies as they stood when the offer opened';

CREATE TABLE offer_body (
  offer       BIGINT NOT NULL,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_scope    TINYINT NOT NULL,
  late        TINYINT NOT NULL COMMENT '1: was not in scope on the day of the first reaching',
  members     BIGINT NOT NULL COMMENT 'those that count in this offer',
  grps        TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'direct constituents of the home above it, separated by blanks',
  answer      BIGINT NULL COMMENT 'its latest response or rescission',
  consent     BIGINT NULL COMMENT 'the ratification that holds; null: does not consent',
  PRIMARY KEY (offer, assembly),
  KEY offer_body_assembly (assembly, offer),
  CONSTRAINT offer_body_offer FOREIGN KEY (offer) REFERENCES offer (id),
  CONSTRAINT offer_body_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'each ratifying body that is or was in the scope of an offer, and where it stands';

CREATE TABLE offer_tally (
  offer              BIGINT NOT NULL,
  grp                VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a direct constituent of the home; empty: the whole scope',
  counted            BIGINT NOT NULL,
  consenting         BIGINT NOT NULL,
  members_counted    BIGINT NOT NULL,
  members_consenting BIGINT NOT NULL,
  PRIMARY KEY (offer, grp),
  CONSTRAINT offer_tally_offer FOREIGN KEY (offer) REFERENCES offer (id)
) COMMENT 'sums over offer_body, kept in the same transaction so that an answer costs the same among 20 bodies as among 200,000; recomputed by verify';

CREATE TABLE response (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  offer         BIGINT NOT NULL,
  assembly      VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  response      VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'RATIFY, RETURN, DECLINE, RECOMMEND, ADVISE_AGAINST, or RESCIND',
  number        INT NOT NULL COMMENT 'of the version answered',
  digest        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  terms_digest  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  any_condition TINYINT NOT NULL DEFAULT 0 COMMENT 'of RETURN: any one of its amendments would do',
  reason        TEXT NOT NULL,
  meeting       VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decision      LONGTEXT NULL COMMENT 'how it was decided: JSON {votes, channel, rule, outcome figures, decidedWith}',
  yes           BIGINT NULL,
  no            BIGINT NULL,
  basis         BIGINT NULL,
  needed        BIGINT NULL,
  decided_on    DATE NOT NULL,
  deposited_at  DATETIME(6) NOT NULL,
  deposited_day DATE NOT NULL COMMENT 'in the zone of the offer',
  entry         BIGINT NOT NULL,
  KEY response_offer (offer, id),
  KEY response_assembly (assembly, id),
  CONSTRAINT response_offer FOREIGN KEY (offer) REFERENCES offer (id),
  CONSTRAINT response_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
) COMMENT 'instruments; insert-only (R16)';

CREATE TABLE response_amendment (
  response    BIGINT NOT NULL,
  amendment   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (response, amendment),
  KEY response_amendment_amendment (amendment),
  CONSTRAINT response_amendment_response FOREIGN KEY (response) REFERENCES response (id),
  CONSTRAINT response_amendment_amendment FOREIGN KEY (amendment) REFERENCES amendment (id)
) COMMENT 'the wishes of a ratification, the conditions of a return';

-- register -------------------------------------------------------------------------------------------------------------

CREATE TABLE law (
  id          VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a local assembly, always (R1)',
  title       VARCHAR(500) NOT NULL,
  text        LONGTEXT NOT NULL,
  enacted_at  DATETIME(6) NOT NULL,
  repealed_at DATETIME(6) NULL,
  entry       BIGINT NOT NULL,
  KEY law_assembly (assembly, enacted_at),
  CONSTRAINT law_assembly FOREIGN KEY (assembly) REFERENCES assembly (id)
);

-- record ---------------------------------------------------------------------------------------------------------------

CREATE TABLE entry (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'the order of deposits within this server',
  uid          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'public id: the first 16 bytes of the hash as a UUID of version 8',
  assembly     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose chain; empty: the server''s',
  seq          BIGINT NOT NULL COMMENT 'from 1 in each chain',
  prev         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deposited_at DATETIME(6) NOT NULL,
  decided_on   DATE NULL,
  act          VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor        VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '`by` in the entry: a person, or "import", "owner", "clock"',
  data         LONGTEXT NOT NULL COMMENT 'canonical JSON',
  imported     TINYINT NOT NULL,
  proposal     VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the proposal whose thread this belongs to',
  UNIQUE KEY entry_uid (uid),
  UNIQUE KEY entry_chain (assembly, seq),
  KEY entry_thread (proposal, id)
) COMMENT 'the record: append-only, hash-chained (R20)';

CREATE TABLE record_head (
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seq         BIGINT NOT NULL,
  hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) COMMENT 'the last entry of each chain; locked while the next is added';

CREATE TABLE awaiting (
  entry       BIGINT NOT NULL PRIMARY KEY COMMENT 'the entry of the act that awaits its countersignature',
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act         LONGTEXT NOT NULL COMMENT 'the act as entered, JSON',
  entered_by  VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_at  DATETIME(6) NOT NULL,
  signed_by   VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at   DATETIME(6) NULL,
  KEY awaiting_assembly (assembly, signed_at),
  CONSTRAINT awaiting_entry FOREIGN KEY (entry) REFERENCES entry (id)
) COMMENT 'decisions entered by a recorder; they count once a second officer has countersigned';

CREATE TABLE idempotency (
  actor       VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idem_key    VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  body_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer      LONGTEXT NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (actor, idem_key),
  KEY idempotency_made (made_at)
) COMMENT 'answers kept for 7 days, so that a request repeated is the same act';
