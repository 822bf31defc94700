-- What lies below each non-local assembly, kept by whatever changes it, so that a page need not walk through a federation.

CREATE TABLE below (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assembly    VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a non-local assembly',
  bodies      BIGINT NOT NULL,
  members     BIGINT NOT NULL,
  KEY below_assembly (assembly, bodies, members)
) COMMENT 'ratifying bodies below an assembly, each counted once, and their members: the sum of its rows. Changes are added as rows, so that nobody waits for a row at the top; now and then they are put into one. Recomputed by verify';

INSERT INTO below (assembly, bodies, members)
WITH RECURSIVE down (top, id) AS (
  SELECT a.id, a.id FROM assembly a WHERE a.kind = 'NON_LOCAL'
  UNION
  SELECT down.top, c.child FROM down
  JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
  JOIN assembly n ON n.id = c.child AND n.kind = 'NON_LOCAL')
SELECT top, COUNT(*), SUM(members) FROM (
  SELECT DISTINCT down.top, a.id, a.members FROM down
  JOIN constituency c ON c.parent = down.id AND c.open = 1 AND c.since IS NOT NULL
  JOIN assembly a ON a.id = c.child AND a.kind <> 'NON_LOCAL') b
GROUP BY top;
