-- Whose rows a login sees is asked by every statement that touches one. In PL/pgSQL a plan is made once for each
-- connection; in SQL it was made anew for each statement, and was most of what taking in a bundle cost the server.
CREATE OR REPLACE FUNCTION vetting.my_regions() RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM vetting.members AS m WHERE m.login = session_user AND m.all_regions) THEN
        RETURN ARRAY(SELECT r.region FROM vetting.regions AS r);
    END IF;
    RETURN ARRAY(SELECT o.region FROM vetting.member_regions AS o WHERE o.login = session_user AND o.region <> '');
END $$;
CREATE OR REPLACE FUNCTION vetting.region_of(desk text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog AS $$
BEGIN
    RETURN coalesce((SELECT d.region FROM vetting.desks AS d WHERE d.desk_id = desk), '');
END $$;
