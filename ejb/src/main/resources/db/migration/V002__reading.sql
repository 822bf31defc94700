-- Indexes that lists are paged by.

CREATE INDEX assembly_kind ON assembly (kind, id);
CREATE FULLTEXT INDEX assembly_name ON assembly (name);
CREATE INDEX proposal_rounds ON proposal (rounds, id);
CREATE INDEX offer_state_proposal ON offer (state, proposal, round);
CREATE INDEX law_by_id ON law (assembly, id);
