-- New approved texts may have words for how a person is after the return: what is due in followed-up cases is put
-- together anew when they come.
CREATE TRIGGER due_packs AFTER INSERT ON packs
BEGIN
    INSERT OR IGNORE INTO due_to_look (case_number)
    SELECT DISTINCT case_number FROM records WHERE instrument_id = 'follow-up';
END;
