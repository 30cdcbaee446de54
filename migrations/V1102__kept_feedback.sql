-- What people gave is never deleted along with something else: a bridge point that was asked stays.
ALTER TABLE feedback_request DROP FOREIGN KEY feedback_request_point;
ALTER TABLE feedback_request
    ADD CONSTRAINT feedback_request_point FOREIGN KEY (point_id) REFERENCES bridge_point (id);
ALTER TABLE feedback_response DROP FOREIGN KEY feedback_response_request;
ALTER TABLE feedback_response
    ADD CONSTRAINT feedback_response_request FOREIGN KEY (request_id) REFERENCES feedback_request (id);
ALTER TABLE feedback_answer DROP FOREIGN KEY feedback_answer_response;
ALTER TABLE feedback_answer
    ADD CONSTRAINT feedback_answer_response FOREIGN KEY (response_id) REFERENCES feedback_response (id);
