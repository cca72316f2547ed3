-- A kept question can be put away, and back; its name stays its own. The newest step of a name counts.
CREATE TABLE vetting.question_steps (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    called text NOT NULL REFERENCES vetting.questions,
    away boolean NOT NULL,
    said_by text NOT NULL
);
CREATE INDEX question_steps_called ON vetting.question_steps (called, number DESC);
GRANT SELECT, INSERT ON vetting.question_steps TO vetting_analyst, vetting_return;
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON vetting.question_steps
    FOR EACH ROW EXECUTE FUNCTION vetting.refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON vetting.question_steps
    FOR EACH STATEMENT EXECUTE FUNCTION vetting.refuse();
CREATE POLICY own_name ON vetting.question_steps FOR INSERT TO vetting_analyst, vetting_return
    WITH CHECK (said_by = (SELECT vetting.my_officer()));
CREATE POLICY everybodys ON vetting.question_steps FOR SELECT USING (true);
ALTER TABLE vetting.question_steps ENABLE ROW LEVEL SECURITY;
