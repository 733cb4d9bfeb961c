SELECT r.id, r.code, r.started, r.ended,
       (SELECT count(*) FROM room_member AS m WHERE m.room = r.id) AS learners,
       (SELECT count(*)
        FROM room_attempt AS a
        JOIN entry AS e ON e.attempt = a.attempt AND e.kind = 'answered'
        WHERE a.room = r.id) AS answers
FROM room AS r
ORDER BY r.id DESC
