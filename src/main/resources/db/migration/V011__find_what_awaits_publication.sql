-- What is approved and not public yet, as a range of its own: without it an editor's turn is looked for among all that was ever approved.
create index claim_queue_publication on claim (review_state, publication_state, priority, id);
