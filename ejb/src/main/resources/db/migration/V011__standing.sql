-- Who consents, who answered otherwise and who is silent, each in the order of their ids, without looking at the others.

CREATE INDEX offer_body_standing ON offer_body (offer, in_scope, consent, answer);
