-- A unit is an administrative one; what roles and events mean is an organization.
UPDATE account_grant SET role = 'ORGANIZATION_STAFF' WHERE role = 'UNIT_STAFF';
UPDATE account_grant SET scope_kind = 'ORGANIZATION' WHERE scope_kind = 'UNIT';
UPDATE guest_link_grant SET role = 'ORGANIZATION_STAFF' WHERE role = 'UNIT_STAFF';
UPDATE guest_link_grant SET scope_kind = 'ORGANIZATION' WHERE scope_kind = 'UNIT';
