-- A unit is an administrative one; what takes part in an event is an organization.
RENAME TABLE event_unit TO event_organization;
