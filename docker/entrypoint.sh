#!/bin/sh
# Takes the user, the groups and the file mask that were asked for, then becomes the command.
# Nothing here keeps Marquee from starting: what makes no sense is said and left out, since many people hand one
# file of settings to all of their containers.
set -eu

say() {
  printf 'Marquee: %s\n' "$1" >&2
}

# id_or_default NAME VALUE: the number of a user or group, 1000 when it is none.
id_or_default() {
  case "$2" in
    '') ;;
    *[!0-9]* | ???????????*) say "$1 must be a number such as 1000, not \"$2\"; 1000 is used." ;;
    *)
      if [ "$2" -le 4294967294 ]; then
        printf '%s' "$2"
        return
      fi
      say "$1 must be a number such as 1000, not \"$2\"; 1000 is used."
      ;;
  esac
  printf 1000
}

# A mask that takes rights from the owner too would lock Marquee out of its own files.
take_mask() {
  case "${UMASK:-022}" in
    [0-7] | [0-7][0-7] | 0[0-7][0-7] | 00[0-7][0-7]) umask "${UMASK:-022}" ;;
    *)
      say "UMASK must be octal digits such as 022 that leave the owner every right, not \"$UMASK\"; 022 is used."
      umask 022
      ;;
  esac
}

# The server would refuse a zone that nobody knows.
check_zone() {
  zone="${TZ:-}"
  zone="${zone#:}"
  case "$zone" in '' | /*) return ;; esac
  if ! node -e 'new Intl.DateTimeFormat("en", { timeZone: process.argv[1] })' -- "$zone" 2>/dev/null; then
    say "TZ must be a time zone such as Europe/Paris, not \"$zone\"; UTC is used."
    export TZ=UTC
  fi
}

# Docker's --group-add stays, root's own group goes.
other_groups() {
  list=""
  for number in $(id -G); do
    if [ "$number" != 0 ]; then list="$list${list:+,}$number"; fi
  done
  if [ -n "$list" ]; then printf -- '--groups=%s' "$list"; else printf -- --clear-groups; fi
}

as_user() {
  setpriv --reuid="$user" --regid="$group" "$groups" --no-new-privs -- "$@"
}

# Everything below these is made by Marquee alone, so all of it must be its own.
own_whole() {
  find "$1" -xdev ! -user "$user" -exec chown -h "$user:$group" {} + 2>/dev/null || refused="$refused $1"
}

own_itself() {
  find "$1" -maxdepth 0 ! -user "$user" -exec chown -h "$user:$group" {} + 2>/dev/null || refused="$refused $1"
}

# The clips may be the user's own and many: only folders that Marquee could not put a clip into, never a file,
# and nothing of a library that was mounted here from elsewhere.
own_library() {
  if mountpoint -q "$1"; then return; fi
  own_itself "$1"
  as_user find "$1" -mindepth 1 -maxdepth 1 -type d ! -writable -print0 2>/dev/null |
    xargs -0 -r chown -h "$user:$group" -- 2>/dev/null || refused="$refused $1"
}

own_data() {
  refused=""
  mkdir -p "$data" 2>/dev/null || true
  own_itself "$data"
  for part in "$data"/postgres "$data"/incoming "$data"/imports "$data"/originals "$data"/thumbnails \
    "$data"/trash "$data"/logs "$data"/secret.key*; do
    if [ -e "$part" ]; then own_whole "$part"; fi
  done
  if [ -d "$data/prerolls" ]; then own_library "$data/prerolls"; fi
  if [ -n "$refused" ]; then
    say "these could not be given to user $user:$refused. If it cannot write there, run chown on the machine itself."
  fi
}

# say_unused NAME VALUE OURS
say_unused() {
  case "$2" in
    '' | "$3") ;;
    *) say "$1=$2 is left out, because the container was started as user $(id -u):$(id -g)." ;;
  esac
}

take_mask
check_zone

if [ "$(id -u)" -ne 0 ]; then
  say_unused PUID "${PUID:-}" "$(id -u)"
  say_unused PGID "${PGID:-}" "$(id -g)"
  exec "$@"
fi

data="${MARQUEE_DATA_DIR:-/config}"
user="$(id_or_default PUID "${PUID:-}")"
group="$(id_or_default PGID "${PGID:-}")"
groups="$(other_groups)"

if ! as_user true 2>/dev/null; then
  say "the container may not become user $user:$group, which takes the capabilities SETUID and SETGID; it stays root."
  exec "$@"
fi
if [ "$user" -ne 0 ]; then own_data; fi
exec setpriv --reuid="$user" --regid="$group" "$groups" --no-new-privs -- "$@"
