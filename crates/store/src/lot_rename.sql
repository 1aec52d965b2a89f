UPDATE lot SET member_name = ?2, member_number = ?3, member_face = ?4
WHERE member = ?1 AND (member_name, member_number, member_face) <> (?2, ?3, ?4)
