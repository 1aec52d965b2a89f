SELECT NOT EXISTS (
    SELECT 1 FROM exchange JOIN setting ON setting.name = 'restored/' || hex(exchange.cooperative)
    WHERE exchange.cooperative = ?1 AND json_extract(state, '$.hub_url') IS NOT NULL
        AND coalesce(CAST(json_extract(state, '$.last_success_ms') AS TEXT), setting.value) = setting.value
)
