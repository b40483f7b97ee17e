-- The host answers with these words, and the desk reads them: each has another "us".
update project_type set plain_name = 'A few people, supervised by the host' where code = 'PSP';
update project_type set plain_name = 'One person at a time, working beside the host’s own people' where code = 'ICP';
