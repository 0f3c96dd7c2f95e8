#!/bin/sh
# Makes the secrets of one installation in the folder given (default: .data/deploy-secrets), once.
# Usage: deploy/make-secrets.sh [FOLDER]     DATABASE_HOST (default postgres) goes into the database addresses.
set -eu
folder=${1:-"$(dirname "$0")/../.data/deploy-secrets"}
host=${DATABASE_HOST:-postgres}
mkdir -p "$folder"
# closed on this machine; inside a container the files must be readable by its ordinary user
chmod 700 "$folder"
cd "$folder"
umask 022

# once FILE COMMAND...: the command's output, unless the file is there
once() {
  file=$1
  shift
  [ -s "$file" ] || { "$@" > "$file.new" && mv "$file.new" "$file"; }
}

once sealing.key openssl rand -base64 32
once index.key openssl rand -base64 32
once bank.token openssl rand -hex 32
once postgres.password openssl rand -hex 24
[ -s actor.private.pem ] || openssl genpkey -algorithm ed25519 -out actor.private.pem
openssl pkey -in actor.private.pem -pubout -out actor.public.pem
chmod 644 actor.private.pem
for context in identity intake eligibility approval disbursement donor_pool disclosure; do
  once "$context.password" openssl rand -hex 24
  once "$context.database-url" echo "postgresql://$context:$(cat "$context.password")@$host:5432/dianliang"
done
echo "Secrets are in $(pwd)"
