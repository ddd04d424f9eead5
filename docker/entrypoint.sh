#!/bin/sh
# Takes the user and the file mask that were asked for, then becomes the command.
set -eu

refuse() {
  echo "Marquee cannot start: $1" >&2
  exit 78
}

number() {
  case "$2" in
    '' | *[!0-9]*) refuse "$1 must be a number, not \"$2\"." ;;
  esac
}

mask="${UMASK:-022}"
case "$mask" in
  '' | *[!0-7]*) refuse "UMASK must be octal digits such as 022, not \"$mask\"." ;;
esac
umask "$mask"

if [ "$(id -u)" -ne 0 ]; then
  exec "$@"
fi

user="${PUID:-1000}"
group="${PGID:-1000}"
number PUID "$user"
number PGID "$group"
data="${MARQUEE_DATA_DIR:-/config}"
mkdir -p "$data"

if [ "$user" -ne 0 ]; then
  # Only what belongs to somebody else, and nothing of another disk mounted below (a library that is read-only).
  find "$data" -xdev \( ! -user "$user" -o ! -group "$group" \) -exec chown -h "$user:$group" {} + || true
fi
exec setpriv --reuid="$user" --regid="$group" --clear-groups -- "$@"
