-- In which cases a person is named who has a case of their own.

CREATE INDEX statements_by_own_case ON statements (json_extract(content, '$.own_case')) WHERE thing = 'person';
