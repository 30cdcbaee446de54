-- Who was named, why they were withdrawn and who went instead stays, whatever becomes of the plan. Only
-- a draft that is deleted takes its delegates along, and says so itself before it goes.
ALTER TABLE delegate
    DROP FOREIGN KEY delegate_session,
    DROP FOREIGN KEY delegate_of_group,
    DROP FOREIGN KEY delegate_allotment;
ALTER TABLE delegate
    ADD CONSTRAINT delegate_of_session FOREIGN KEY (session_id) REFERENCES session (id),
    ADD CONSTRAINT delegate_in_group FOREIGN KEY (group_id) REFERENCES delegate_group (id),
    ADD CONSTRAINT delegate_in_allotment FOREIGN KEY (allotment_id) REFERENCES allotment (id);
