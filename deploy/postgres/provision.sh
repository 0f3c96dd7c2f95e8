#!/bin/sh
# Runs roles.sql with the passwords found as files in $SECRETS (default /run/secrets). Safe to run again.
set -eu
secrets=${SECRETS:-/run/secrets}
set -- -v ON_ERROR_STOP=1 -v role_prefix=
for context in identity intake eligibility approval disbursement donor_pool disclosure; do
  set -- "$@" -v "${context}_password=$(cat "$secrets/$context.password")"
done
PGPASSWORD=${PGPASSWORD:-$(cat "$secrets/postgres.password")}
export PGPASSWORD
exec psql -q "$@" -f "${ROLES:-/roles.sql}"
