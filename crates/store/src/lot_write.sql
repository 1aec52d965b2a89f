INSERT INTO lot (id, number, code, member, member_name, member_number, member_face, produce, weight_g,
    harvested, received_at_ms, holder, photo, stage, proposed, class, promised_g,
    standard, doubts, graded_at_ms, approved_at_ms)
VALUES (:id, :number, :code, :member, :member_name, :member_number, :member_face, :produce, :weight_g,
    :harvested, :received_at_ms, :holder, :photo, :stage, :proposed, :class, :promised_g,
    :standard, :doubts, :graded_at_ms, :approved_at_ms)
ON CONFLICT (id) DO UPDATE SET
    number = excluded.number, code = excluded.code, member = excluded.member,
    member_name = excluded.member_name, member_number = excluded.member_number,
    member_face = excluded.member_face, produce = excluded.produce, weight_g = excluded.weight_g,
    harvested = excluded.harvested, received_at_ms = excluded.received_at_ms, holder = excluded.holder,
    photo = excluded.photo, stage = excluded.stage, proposed = excluded.proposed, class = excluded.class,
    promised_g = excluded.promised_g, standard = excluded.standard, doubts = excluded.doubts,
    graded_at_ms = excluded.graded_at_ms, approved_at_ms = excluded.approved_at_ms
