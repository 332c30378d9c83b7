#!/bin/bash
# Run once by the postgres image: the application's role owns nothing.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role plan_app login password :'password';
SQL
