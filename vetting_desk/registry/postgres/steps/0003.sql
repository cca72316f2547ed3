-- Cases that only named roles open, keys by which persons are linked, and editions that analysts ask.

-- Which decided cases are restricted by now (docs/states.md): the return desk says it each time it carries. A case
-- that is among them is seen by nobody but those whose role opens it, and by programs that read nothing sealed.
CREATE TABLE vetting.restricted (
    case_id text PRIMARY KEY REFERENCES vetting.cases,
    region text NOT NULL
);
ALTER TABLE vetting.members ADD COLUMN opens_restricted boolean NOT NULL DEFAULT false;
CREATE FUNCTION vetting.opens_restricted() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT 1 FROM vetting.members WHERE login = session_user AND opens_restricted)
$$;
REVOKE ALL ON FUNCTION vetting.opens_restricted() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vetting.opens_restricted() TO vetting_reviewer, vetting_decider;
GRANT SELECT ON vetting.restricted TO vetting_reviewer, vetting_decider;
GRANT SELECT, INSERT, DELETE ON vetting.restricted TO vetting_return;

-- What a person is linked by, made once as their record is taken in; sealed as persons are, newest counts.
CREATE TABLE vetting.link_keys (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id text NOT NULL REFERENCES vetting.cases,
    region text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX link_keys_case ON vetting.link_keys (case_id, number DESC);
GRANT INSERT ON vetting.link_keys TO vetting_worker;
GRANT SELECT, INSERT ON vetting.link_keys TO vetting_return;

-- Editions of the figures: lines that so many cases share at least, which name none; sealed for analysts.
CREATE TABLE vetting.editions (
    number int PRIMARY KEY,
    key_id text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE vetting.edition_lines (
    number int NOT NULL REFERENCES vetting.editions,
    position int NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (number, position)
);
CREATE TABLE vetting.questions (
    called text PRIMARY KEY,
    content text NOT NULL,
    saved_by text NOT NULL
);
GRANT USAGE ON SCHEMA vetting, vetting_keys TO vetting_analyst;
GRANT SELECT ON vetting.editions, vetting.edition_lines, vetting.questions TO vetting_analyst, vetting_return;
GRANT INSERT ON vetting.editions, vetting.edition_lines TO vetting_return;
GRANT INSERT ON vetting.questions TO vetting_analyst, vetting_return;
GRANT SELECT ON vetting_keys.sessions, vetting_keys.data_keys TO vetting_analyst;
GRANT SELECT, INSERT ON vetting.audit TO vetting_analyst;
GRANT EXECUTE ON FUNCTION vetting.my_regions(), vetting.my_officer() TO vetting_analyst;

DO $$ DECLARE one text; BEGIN
    FOREACH one IN ARRAY ARRAY['link_keys', 'editions', 'edition_lines', 'questions'] LOOP
        EXECUTE format('CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON vetting.%I'
                       ' FOR EACH ROW EXECUTE FUNCTION vetting.refuse()', one);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON vetting.%I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION vetting.refuse()', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['link_keys', 'restricted'] LOOP
        EXECUTE format('ALTER TABLE vetting.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY by_region ON vetting.%I USING (region = ANY ((SELECT vetting.my_regions())::text[]))'
                       ' WITH CHECK (region = ANY ((SELECT vetting.my_regions())::text[]))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['persons', 'cases', 'records', 'entries', 'decisions', 'queued', 'claims'] LOOP
        EXECUTE format('CREATE POLICY not_restricted ON vetting.%I AS RESTRICTIVE TO vetting_reviewer, vetting_decider'
                       ' USING ((SELECT vetting.opens_restricted()) OR NOT EXISTS'
                       ' (SELECT 1 FROM vetting.restricted AS r WHERE r.case_id = %I.case_id))', one, one);
    END LOOP;
END $$;
CREATE POLICY not_restricted ON vetting.contents AS RESTRICTIVE TO vetting_reviewer, vetting_decider
    USING ((SELECT vetting.opens_restricted()) OR NOT EXISTS
           (SELECT 1 FROM vetting.restricted AS r WHERE r.case_id = contents.subject));
CREATE POLICY not_restricted ON vetting.files AS RESTRICTIVE FOR SELECT TO vetting_reviewer, vetting_decider
    USING (EXISTS (SELECT 1 FROM vetting.contents AS c WHERE c.content_id = files.content_id));
CREATE POLICY not_restricted ON vetting_keys.data_keys AS RESTRICTIVE TO vetting_reviewer, vetting_decider
    USING ((SELECT vetting.opens_restricted()) OR NOT EXISTS
           (SELECT 1 FROM vetting.restricted AS r WHERE r.case_id = data_keys.subject));

-- An analyst's login has no region and sees no case; of the keys it sees those of editions.
CREATE POLICY of_figures ON vetting_keys.data_keys FOR SELECT TO vetting_analyst USING (compartment = 'figures');
CREATE POLICY own_name ON vetting.questions FOR INSERT TO vetting_analyst, vetting_return
    WITH CHECK (saved_by = (SELECT vetting.my_officer()));
CREATE POLICY everybodys ON vetting.questions FOR SELECT USING (true);
ALTER TABLE vetting.questions ENABLE ROW LEVEL SECURITY;
