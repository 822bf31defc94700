-- A federation as large as the Earth, to look at and to measure: 1 top, 59 assemblies below it, 59 below each of those, and
-- 57 or 58 bodies below each of those: 200,000 in all, every fiftieth under two parents. For an empty or a test database only:
-- it goes past the record, so that `verify` does not know of it. Set @bodies before for another number.
SET @bodies = COALESCE(@bodies, 200000);
SET @fan = CEIL(POW(@bodies, 1/3));
SET @now = UTC_TIMESTAMP(6);

INSERT INTO federation (id, name, purpose, bodies, founded_at) VALUES ('earth', 'The Earth', 'general', 'LOCAL', @now);
INSERT INTO assembly (id, kind, name, federation, founded_at) VALUES ('earth-top', 'NON_LOCAL', 'Assembly of the Earth', 'earth', @now);
INSERT INTO assembly (id, kind, name, federation, founded_at)
  SELECT CONCAT('earth-', a.seq), 'NON_LOCAL', CONCAT('Land ', a.seq), 'earth', @now FROM seq_1_to_200 a WHERE a.seq <= @fan;
INSERT INTO assembly (id, kind, name, federation, founded_at)
  SELECT CONCAT('earth-', a.seq, '-', b.seq), 'NON_LOCAL', CONCAT('District ', a.seq, '.', b.seq), 'earth', @now
  FROM seq_1_to_200 a JOIN seq_1_to_200 b WHERE a.seq <= @fan AND b.seq <= @fan;
INSERT INTO assembly (id, kind, name, federation, founded_at, members)
  SELECT CONCAT('earth-body-', n.seq), 'LOCAL', CONCAT('Place ', n.seq), 'earth', @now, 100 + n.seq % 900
  FROM seq_1_to_1000000 n WHERE n.seq <= @bodies;

INSERT INTO constituency (parent, child, applied_at, since)
  SELECT 'earth-top', CONCAT('earth-', a.seq), @now, @now FROM seq_1_to_200 a WHERE a.seq <= @fan;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('earth-', a.seq), CONCAT('earth-', a.seq, '-', b.seq), @now, @now
  FROM seq_1_to_200 a JOIN seq_1_to_200 b WHERE a.seq <= @fan AND b.seq <= @fan;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('earth-', 1 + n.seq % @fan, '-', 1 + n.seq DIV @fan % @fan), CONCAT('earth-body-', n.seq), @now, @now
  FROM seq_1_to_1000000 n WHERE n.seq <= @bodies;
INSERT INTO constituency (parent, child, applied_at, since)
  SELECT CONCAT('earth-', 1 + (n.seq + 1) % @fan, '-', 1 + n.seq DIV @fan % @fan), CONCAT('earth-body-', n.seq), @now, @now
  FROM seq_1_to_1000000 n WHERE n.seq <= @bodies AND n.seq % 50 = 0;

-- What lies below each, as the acts would have kept it.
INSERT INTO below (assembly, bodies, members)
  WITH RECURSIVE down (top, id) AS (
    SELECT a.id, a.id FROM assembly a WHERE a.federation = 'earth' AND a.kind = 'NON_LOCAL'
    UNION
    SELECT down.top, c.child FROM down
    JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
    JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL')
  SELECT top, COUNT(*), SUM(members) FROM (
    SELECT DISTINCT down.top, a.id, a.members FROM down
    JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
    JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL') b
  GROUP BY top;
