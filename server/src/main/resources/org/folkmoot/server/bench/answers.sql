-- Of every twenty bodies six have ratified the first offer of the proposal ${p}-p0, one has declined it, and one has returned it
-- with a counter-amendment. Of these requests half are open and carried by the town above, a quarter is accepted, and a quarter is
-- accepted in other words, of which the body has said that they meet its condition: so a forecast can be made.
SET @offer = (SELECT id FROM offer WHERE proposal = '${p}-p0' AND round = 1);
SET @now = UTC_TIMESTAMP(6);
SET @today = UTC_DATE();

INSERT INTO entry (uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data, imported, proposal)
  SELECT UUID(), CONCAT('${p}-b', n.seq), 1, REPEAT('0', 64), SHA2(CONCAT('${p}-amend-', n.seq), 256), @now, NULL, 'amend',
    CONCAT('${p}-b', n.seq, '-r'), JSON_OBJECT('id', CONCAT('${p}-am-', n.seq), 'proposal', '${p}-p0'), 0, '${p}-p0'
  FROM seq_1_to_${bodies} n WHERE n.seq % 20 = 1;
INSERT INTO amendment (id, proposal, base, assembly, state, reason, made_at, entry, form, wording, same_key)
  SELECT CONCAT('${p}-am-', n.seq), '${p}-p0', 1, e.assembly, ELT(1 + n.seq DIV 20 % 4, 'OPEN', 'ACCEPTED', 'ACCEPTED_MODIFIED', 'OPEN'),
    'It has to be so where we live.', @now, e.id, 1, IF(n.seq DIV 20 % 4 = 2, 2, NULL), SHA2(CONCAT('${p}-', n.seq), 256)
  FROM seq_1_to_${bodies} n JOIN entry e ON e.assembly = CONCAT('${p}-b', n.seq) AND e.seq = 1 WHERE n.seq % 20 = 1;
INSERT INTO amendment_form (amendment, form, base, kind, entry)
  SELECT id, 1, 1, 'ASKED', entry FROM amendment WHERE proposal = '${p}-p0'
  UNION ALL SELECT id, 2, 1, 'MODIFIED', entry FROM amendment WHERE proposal = '${p}-p0' AND wording = 2;
INSERT INTO amendment_change (amendment, form, position, op, clause, text)
  SELECT f.amendment, f.form, 1, 'REPLACE', c.id, CONCAT(c.body, ' This holds for ', f.amendment, IF(f.form = 2, ', too.', '.'))
  FROM amendment_form f JOIN amendment m ON m.id = f.amendment
  JOIN clause c ON c.proposal = m.proposal AND c.number = 1
    AND c.position = 1 + SUBSTRING_INDEX(m.assembly, '-b', -1) DIV 20 % (SELECT clauses FROM proposal_version WHERE proposal = m.proposal AND number = 1)
  WHERE m.proposal = '${p}-p0';
INSERT INTO amendment_way (amendment, assembly, did, reason, at, entry)
  SELECT m.id, IF(m.state = 'OPEN', (SELECT MIN(c.parent) FROM constituency c WHERE c.child = m.assembly), '${p}-top'),
    IF(m.state = 'OPEN', 'CARRIED', m.state), 'Said in a sentence.', @now, m.entry
  FROM amendment m WHERE m.proposal = '${p}-p0';

INSERT INTO entry (uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data, imported, proposal)
  SELECT UUID(), CONCAT('${p}-b', n.seq), IF(n.seq % 20 = 1, 2, 1), REPEAT('0', 64), SHA2(CONCAT('${p}-respond-', n.seq), 256), @now,
    @today, 'countersign', CONCAT('${p}-b', n.seq, '-s'), JSON_OBJECT('act', 'respond', 'proposal', '${p}-p0', 'round', 1,
      'assembly', CONCAT('${p}-b', n.seq), 'response', ELT(1 + n.seq % 20, NULL, 'RETURN', 'DECLINE', 'RATIFY', 'RATIFY', 'RATIFY', 'RATIFY', 'RATIFY', 'RATIFY')),
    0, '${p}-p0'
  FROM seq_1_to_${bodies} n WHERE n.seq % 20 BETWEEN 1 AND 8;
INSERT INTO response (offer, assembly, response, number, digest, terms_digest, reason, meeting, yes, no, basis, needed, decided_on,
    deposited_at, deposited_day, entry)
  SELECT o.id, e.assembly, JSON_VALUE(e.data, '$.response'), 1, o.digest, o.terms_digest, '', CONCAT(e.assembly, '-m'), 60, 10, 70, 36,
    @today, e.deposited_at, @today, e.id
  FROM entry e JOIN offer o ON o.id = @offer WHERE e.proposal = '${p}-p0' AND e.act = 'countersign' AND e.assembly <> '${p}-top' ORDER BY e.id;
INSERT INTO response_amendment (response, amendment)
  SELECT r.id, m.id FROM response r JOIN amendment m ON m.assembly = r.assembly AND m.proposal = '${p}-p0'
  WHERE r.offer = @offer AND r.response = 'RETURN';
INSERT INTO amendment_meets (amendment, assembly, yes, comment, wording_of, wording, version, at, entry)
  SELECT m.id, m.assembly, 1, 'It does.', m.id, 2, 1, @now, m.entry FROM amendment m WHERE m.proposal = '${p}-p0' AND m.wording = 2;
INSERT INTO record_head (assembly, seq, hash)
  SELECT e.assembly, e.seq, e.hash FROM entry e WHERE e.proposal = '${p}-p0' AND e.act = 'countersign' AND e.assembly <> '${p}-top';

UPDATE offer_body b JOIN response r ON r.offer = b.offer AND r.assembly = b.assembly
  SET b.answer = r.id, b.consent = IF(r.response = 'RATIFY', r.id, NULL) WHERE b.offer = @offer;
UPDATE offer_tally t JOIN (
    SELECT w.grp, COUNT(*) n, SUM(b.members) members FROM offer_tally w
    JOIN offer_body b ON b.offer = w.offer AND b.consent IS NOT NULL AND (w.grp = '' OR FIND_IN_SET(w.grp, REPLACE(b.grps, ' ', ',')))
    WHERE w.offer = @offer GROUP BY w.grp) s ON s.grp = t.grp
  SET t.consenting = s.n, t.members_consenting = s.members WHERE t.offer = @offer;
