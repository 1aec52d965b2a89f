SELECT id, number, code, member, member_name, member_number, member_face, produce, weight_g, harvested,
    received_at_ms, holder, photo, stage, proposed, class, promised_g,
    standard, doubts, graded_at_ms, approved_at_ms
FROM lot ORDER BY id
