-- Receipts are deleted by their age.
CREATE INDEX receipt_made ON receipt (made_at);
