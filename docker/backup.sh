#!/bin/sh
# Writes everything the portal knows to one file, while it runs: docker/backup.sh [folder]
set -eu
folder=${1:-backups}
mkdir -p "$folder"
file=$folder/makegood-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
umask 077

# A dump that broke off must not look like a backup: it gets its name once the last line is there.
docker compose -f "$(dirname "$0")/compose.yaml" exec -T database sh -c \
    'MYSQL_PWD=$MARIADB_PASSWORD exec mariadb-dump --user="$MARIADB_USER" --single-transaction --quick --hex-blob --routines "$MARIADB_DATABASE"' |
    gzip >"$file.part"
if ! gzip -dc "$file.part" | tail -n 1 | grep -q '^-- Dump completed'; then
    rm "$file.part"
    echo "The backup failed: the database did not send all of its data." >&2
    exit 1
fi
mv "$file.part" "$file"
echo "$file"
