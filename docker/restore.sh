#!/bin/sh
# Replaces everything the portal knows by a backup: docker/restore.sh backups/makegood-….sql.gz
set -eu
file=${1:?name the backup to restore}
compose() {
    docker compose -f "$(dirname "$0")/compose.yaml" "$@"
}

if ! gzip -dc "$file" | tail -n 1 | grep -q '^-- Dump completed'; then
    echo "$file is not a whole backup; nothing was changed." >&2
    exit 1
fi
printf 'This replaces all data of the portal by %s. Go on? [y/N] ' "$file"
read -r answer
[ "$answer" = y ] || exit 1

compose stop portal
{
    echo 'drop database makegood; create database makegood; use makegood;'
    gzip -dc "$file"
} | compose exec -T database sh -c 'MYSQL_PWD=$MARIADB_PASSWORD exec mariadb --user="$MARIADB_USER" "$MARIADB_DATABASE"'
compose start portal
echo "Restored."
