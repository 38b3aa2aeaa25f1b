"""Lists of rows: added, removed and moved in place, by key and by mouse."""
