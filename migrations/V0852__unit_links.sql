-- An organization within one event: what the links in mails about its allotments stand for. Whoever
-- hands such a link out organizes that event alone, so it must not open what other events allotted.
CREATE TABLE event_unit (
    id UUID NOT NULL PRIMARY KEY,
    event_id UUID NOT NULL,
    organization_id UUID NOT NULL,
    UNIQUE KEY event_unit_once (event_id, organization_id),
    KEY event_unit_by_organization (organization_id),
    CONSTRAINT event_unit_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    CONSTRAINT event_unit_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);

-- Links given before stood for the organization in all events: they end, and whoever was told is to
-- be told again, with a link of the event.
UPDATE guest_link SET revoked_at = UTC_TIMESTAMP(6) WHERE purpose = 'UNIT_ENTRY' AND revoked_at IS NULL;
UPDATE allotment_notice SET told_quota = 0;
