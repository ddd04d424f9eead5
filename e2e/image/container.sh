#!/bin/sh
# container.sh IMAGE CONFIG LIBRARY NODE COMMAND...: what `docker run --read-only --tmpfs /tmp` does, without an engine.
# IMAGE/app is /app, CONFIG is /config, LIBRARY is mounted at /config/prerolls, this system stands for Debian's files
# and NODE's folder for the image's Node. Call it within `unshare --mount --pid --fork`.
set -eu
image=$1 config=$2 library=$3 node=$4
shift 4

root="$image/root"
mkdir -p "$root"
mount -t tmpfs -o mode=755 tmpfs "$root"
cd "$root"
mkdir -p app config tmp proc dev etc usr node

for folder in /bin /sbin /lib*; do
  if [ -L "$folder" ]; then
    cp -P "$folder" .
  else
    mkdir ".$folder"
    mount -o bind,ro "$folder" ".$folder"
  fi
done
mount -o bind,ro /usr usr
mount -o bind,ro /etc etc
mount -o bind,ro "$image/app" app
mount -o bind,ro "$(dirname "$node")" node
mount -t proc proc proc
mount --rbind /dev dev
mount -t tmpfs -o mode=1777 tmpfs tmp
mount --bind "$config" config
mkdir -p config/prerolls
mount --bind "$library" config/prerolls
mount -o remount,ro "$root"

exec chroot "$root" "$@"
