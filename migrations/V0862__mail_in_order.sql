-- What else waits for the same address: mails to it leave in the order in which they were queued.
ALTER TABLE mail ADD KEY mail_waiting (recipient_address, state, due_at);
