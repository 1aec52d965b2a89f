DELETE FROM record WHERE id NOT IN (SELECT record FROM preview);
DELETE FROM link WHERE record NOT IN (SELECT record FROM preview);
DELETE FROM photo WHERE record NOT IN (SELECT record FROM preview);
DELETE FROM lot WHERE id NOT IN (SELECT record FROM preview);
