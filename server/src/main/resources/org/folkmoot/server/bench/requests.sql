-- ${requests} requests to the first version of a proposal, made in turns by ${bodies} bodies, and ${comments} comments by a member
-- of each. Nine of ten requests reword two places of a clause, one puts a clause behind it. Of three comments one is about the
-- whole, one about a clause, one about a request. Past the record, as are the other files here.
SET @now = UTC_TIMESTAMP(6);
SET @first = (SELECT MAX(id) FROM entry);

INSERT INTO amendment (id, proposal, base, assembly, state, reason, made_at, entry, form, same_key)
  SELECT CONCAT('${p}-am-', n.seq), '${p}', 1, CONCAT('b', n.seq % ${bodies}), 'OPEN', 'It has to be so where we live.', @now,
    @first + n.seq, 1, SHA2(CONCAT('${p}-', n.seq), 256) FROM seq_1_to_${requests} n;
INSERT INTO amendment_form (amendment, form, base, kind, entry)
  SELECT m.id, 1, 1, 'ASKED', m.entry FROM amendment m WHERE m.proposal = '${p}';
INSERT INTO amendment_change (amendment, form, position, op, clause, after, text)
  SELECT m.id, 1, 1, IF(n.seq % 10 = 0, 'INSERT', 'REPLACE'), IF(n.seq % 10 = 0, CONCAT('n', n.seq), c.id), IF(n.seq % 10 = 0, c.id, NULL),
    IF(n.seq % 10 = 0, CONCAT('A new clause, the one of request ', n.seq, '.'), CONCAT(SUBSTRING_INDEX(c.body, ' ', 20 + n.seq % 20),
      ' as request ', n.seq, ' asks ', SUBSTRING_INDEX(SUBSTRING_INDEX(c.body, ' ', 80), ' ', -35), ' and here ',
      SUBSTRING_INDEX(c.body, ' ', -30)))
  FROM seq_1_to_${requests} n JOIN amendment m ON m.id = CONCAT('${p}-am-', n.seq)
  JOIN clause c ON c.proposal = '${p}' AND c.number = 1 AND c.position = 1 + n.seq * 7919 % ${clauses};

INSERT INTO comment (id, proposal, version, clause, amendment, seat, author, root, root_entry, members_only, wordings, made_at, entry)
  SELECT CONCAT('${p}-co-', n.seq), '${p}', IF(n.seq % 3 = 1, 1, NULL), IF(n.seq % 3 = 1, CONCAT('c', 1 + n.seq * 7919 % ${clauses}), NULL),
    IF(n.seq % 3 = 2, CONCAT('${p}-am-', n.seq), NULL), CONCAT('b', n.seq % ${bodies}), CONCAT('p', n.seq % ${bodies}),
    CONCAT('${p}-co-', n.seq), @first + ${requests} + n.seq, 0, 1, @now, @first + ${requests} + n.seq
  FROM seq_1_to_${comments} n;
INSERT INTO comment_text (comment, number, text, salt, hash, made_at)
  SELECT c.id, 1, CONCAT('What ', c.id, ' says, in a sentence or two. It has been thought about.'), REPEAT('0', 32), REPEAT('0', 64), @now
  FROM comment c WHERE c.proposal = '${p}';
