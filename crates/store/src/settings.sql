SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name
