-- A federation on five levels: ${p}-top, ${fan} lands below it, ${fan} regions below each, ${fan} towns below each of those, and
-- ${bodies} ratifying bodies below the towns, every fiftieth under two of them. Each body has two officers with tokens and has
-- met today. For a database that is thrown away only: it goes past the record, so that `verify` does not know of it.
SET @now = UTC_TIMESTAMP(6);
SET @today = UTC_DATE();

INSERT INTO federation (id, name, purpose, bodies, founded_at) VALUES ('${p}', 'Federation of ${bodies}', 'measuring', 'LOCAL', @now);
INSERT INTO assembly (id, kind, name, federation, founded_at) VALUES ('${p}-top', 'NON_LOCAL', 'Assembly of ${bodies}', '${p}', @now);
INSERT INTO assembly (id, kind, name, federation, founded_at)
  SELECT CONCAT('${p}-', a.seq), 'NON_LOCAL', CONCAT('Land ', a.seq), '${p}', @now FROM seq_1_to_${fan} a;
INSERT INTO assembly (id, kind, name, federation, founded_at)
  SELECT CONCAT('${p}-', a.seq, '-', b.seq), 'NON_LOCAL', CONCAT('Region ', a.seq, '.', b.seq), '${p}', @now
  FROM seq_1_to_${fan} a JOIN seq_1_to_${fan} b;
INSERT INTO assembly (id, kind, name, federation, founded_at)
  SELECT CONCAT('${p}-', a.seq, '-', b.seq, '-', c.seq), 'NON_LOCAL', CONCAT('Town ', a.seq, '.', b.seq, '.', c.seq), '${p}', @now
  FROM seq_1_to_${fan} a JOIN seq_1_to_${fan} b JOIN seq_1_to_${fan} c;
INSERT INTO assembly (id, kind, name, federation, founded_at, members, counted)
  SELECT CONCAT('${p}-b', n.seq), 'LOCAL', CONCAT('Place ', n.seq), '${p}', @now, 100 + n.seq % 900, 100 + n.seq % 900
  FROM seq_1_to_${bodies} n;
INSERT INTO census (assembly, members, entry) SELECT CONCAT('${p}-b', n.seq), 100 + n.seq % 900, 0 FROM seq_1_to_${bodies} n;

INSERT INTO constituency (parent, child, applied_at, since)
  SELECT '${p}-top', CONCAT('${p}-', a.seq), @now, @now FROM seq_1_to_${fan} a;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('${p}-', a.seq), CONCAT('${p}-', a.seq, '-', b.seq), @now, @now FROM seq_1_to_${fan} a JOIN seq_1_to_${fan} b;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('${p}-', a.seq, '-', b.seq), CONCAT('${p}-', a.seq, '-', b.seq, '-', c.seq), @now, @now
  FROM seq_1_to_${fan} a JOIN seq_1_to_${fan} b JOIN seq_1_to_${fan} c;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('${p}-', 1 + n.seq % ${fan}, '-', 1 + n.seq DIV ${fan} % ${fan}, '-', 1 + n.seq DIV (${fan} * ${fan}) % ${fan}),
    CONCAT('${p}-b', n.seq), @now, @now FROM seq_1_to_${bodies} n;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('${p}-', 1 + (n.seq + 1) % ${fan}, '-', 1 + n.seq DIV ${fan} % ${fan}, '-', 1 + n.seq DIV (${fan} * ${fan}) % ${fan}),
    CONCAT('${p}-b', n.seq), @now, @now FROM seq_1_to_${bodies} n WHERE n.seq % 50 = 0;

-- What lies below each, as the acts would have kept it.
INSERT INTO below (assembly, bodies, members)
  WITH RECURSIVE down (top, id) AS (
    SELECT a.id, a.id FROM assembly a WHERE a.federation = '${p}' AND a.kind = 'NON_LOCAL'
    UNION
    SELECT down.top, c.child FROM down
    JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
    JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL')
  SELECT top, COUNT(*), SUM(members) FROM (
    SELECT DISTINCT down.top, a.id, a.members FROM down
    JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
    JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL') b
  GROUP BY top;

-- Two officers of each body and of the home; the token of each is its id with 'bench-' before it.
INSERT INTO person (id, name, salt, made_at)
  SELECT CONCAT(a.id, '-', o.o), CONCAT('Officer of ', a.name), REPEAT('0', 32), @now
  FROM assembly a JOIN (SELECT 'r' o UNION ALL SELECT 's') o
  WHERE a.federation = '${p}' AND (a.kind = 'LOCAL' OR a.id = '${p}-top');
INSERT INTO token (id, person, label, hash, made_at)
  SELECT UUID(), CONCAT(a.id, '-', o.o), 'bench', SHA2(CONCAT('bench-', a.id, '-', o.o), 256), @now
  FROM assembly a JOIN (SELECT 'r' o UNION ALL SELECT 's') o
  WHERE a.federation = '${p}' AND (a.kind = 'LOCAL' OR a.id = '${p}-top');
INSERT INTO office (assembly, person, office, since)
  SELECT a.id, CONCAT(a.id, '-', o.o), IF(o.o = 'r', 'RECORDER', 'TELLER'), @now
  FROM assembly a JOIN (SELECT 'r' o UNION ALL SELECT 's') o
  WHERE a.federation = '${p}' AND (a.kind = 'LOCAL' OR a.id = '${p}-top');
INSERT INTO meeting (id, assembly, day, place, entry)
  SELECT CONCAT(a.id, '-m'), a.id, @today, 'Hall', 0 FROM assembly a WHERE a.federation = '${p}' AND a.kind = 'LOCAL';

-- Each body sends its recorder to the assembly above it, for a year.
INSERT INTO mandate (id, person, sender, receiver, since, until_day, due_at, entry)
  SELECT CONCAT(c.child, '-m'), CONCAT(c.child, '-r'), c.child, MIN(c.parent), @now, @today + INTERVAL 1 YEAR, @now + INTERVAL 1 YEAR, 0
  FROM constituency c JOIN assembly a ON a.id = c.child AND a.kind = 'LOCAL' WHERE a.federation = '${p}' GROUP BY c.child;
