#!/bin/bash
# Tries the Linux package as an office would: in a system of its own, by users without rights, with homes from which
# no program may be run.
#   installer/try-deb.sh [--by-hand] [--seconds N] [PACKAGE]
# Without a PACKAGE it makes one first. --by-hand: a system of a few copied files even where debootstrap is to be had.
# --seconds: what has not begun by then is skipped. A line a step: "OK ", "SKIP " (and why) or "FAIL "; what a failed
# step said goes to the error stream. Exit code 0 when none failed.
# shellcheck disable=SC2317 # the steps are called by name
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH=$PATH:/usr/sbin:/sbin

hand='' limit=100000 package='' failed=0
while [ $# -gt 0 ]; do
  case $1 in
    --by-hand) hand=yes ;;
    --seconds) limit=$2 && shift ;;
    *) package=$(realpath "$1") ;;
  esac
  shift
done

ok() { echo "OK $*"; }
skip() { echo "SKIP $*"; }
fail() { echo "FAIL $*" && failed=1; }
# Runs a step: its name, then the command.
try() {
  local name=$1
  shift
  if [ "$SECONDS" -gt "$limit" ]; then
    skip "$name: the time is over"
    return
  fi
  # By itself, and waited for: as a condition, a step would go on after a command that failed.
  "$@" >"$work/said" 2>&1 &
  if wait $!; then
    ok "$name"
  else
    fail "$name"
    sed 's/^/  /' "$work/said" >&2
  fi
}

work=$(mktemp -d)
chmod 755 "$work"
root=$work/root
# Takes the system away, after whatever is mounted in it.
clear_away() {
  awk -v root="$root/" 'index($2, root) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount -l
  rm -rf --one-file-system "$root"
}
finish() {
  clear_away
  rm -rf --one-file-system "$work"
}
trap finish EXIT

if [ "$(id -u)" != 0 ]; then
  skip "everything: only root can make a system to install into"
  exit 0
fi
if [ -z "$package" ]; then
  version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
  jar=target/dosedesk-$version.jar
  if [ ! -f "$jar" ]; then try "the program is built" mvn -B -q -DskipTests package; fi
  try "the package is made" installer/build.sh deb
  package=$(realpath target/installer/dosedesk_*.deb)
fi
arch=$(dpkg --print-architecture)

# A system in $root: a fresh one from the archive that this one comes from.
fresh_system() {
  local name site
  name=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  # shellcheck disable=SC2016
  site=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' | sed -n "s/^$name //p" | head -1)
  [ -n "$site" ] && timeout 900 debootstrap --variant=minbase --arch="$arch" "$name" "$root" "$site"
}

# A system in $root of nothing but what the package's scripts and a start without a screen call for.
system_by_hand() {
  local program file
  mkdir -p "$root"/{proc,dev,home,root,tmp,run,var/tmp,var/log,etc,opt,usr/share,usr/lib,usr/bin,usr/sbin}
  mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers}
  chmod 1777 "$root/tmp" "$root/var/tmp"
  touch "$root"/var/lib/dpkg/{status,available}
  for file in bin sbin lib lib64; do
    if [ -L "/$file" ]; then ln -s "usr/$file" "$root/$file"; else mkdir -p "$root/$file"; fi
  done
  [ ! -d /usr/lib64 ] || mkdir -p "$root/usr/lib64"
  for program in sh env readlink timeout getent sed install rmdir groupadd gpasswd useradd; do
    copied "$(command -v "$program")"
  done
  # What Java and JavaFX load by name only.
  ldconfig -p | sed -n 's/.* => //p' | grep -E 'lib(pangoft2|pango|freetype|fontconfig)[-.0-9]*\.so' |
    while read -r file; do copied "$file"; done
  cp -a /etc/fonts /etc/login.defs "$root/etc/"
  cp -a /usr/share/fonts "$root/usr/share/"
  if [ -d /usr/lib/locale/C.utf8 ]; then
    mkdir "$root/usr/lib/locale"
    cp -a /usr/lib/locale/C.utf8 "$root/usr/lib/locale/"
  fi
  echo 'root:x:0:0::/root:/bin/sh' >"$root/etc/passwd"
  echo 'root:x:0:' >"$root/etc/group"
  touch "$root"/etc/{shadow,gshadow}
}

# Copies programs and libraries, with the libraries that they need.
copied() {
  local file
  { printf '%s\n' "$@" && ldd "$@" | sed -n 's:^\s\(.* => \)\?\(/[^ ]*\) .*:\2:p'; } | while read -r file; do
    if [[ $file != "$root"* ]] && [ ! -e "$root$file" ]; then
      mkdir -p "$root$(dirname "$file")"
      cp -L "$file" "$root$file"
    fi
  done
}

if [ -z "$hand" ] && command -v debootstrap >/dev/null && fresh_system >"$work/said" 2>&1; then
  ok "a fresh system of its own, by debootstrap"
else
  hand=yes
  clear_away
  try "a system of its own, copied by hand" system_by_hand
fi

mount -t proc proc "$root/proc" 2>/dev/null || mount --rbind /proc "$root/proc" 2>/dev/null || true
if [ ! -e "$root/proc/self" ]; then
  skip "everything else: /proc cannot be mounted in it, without which no Java runs"
  exit "$failed"
fi
for device in null:1:3 zero:1:5 random:1:8 urandom:1:9; do
  IFS=: read -r name major minor <<<"$device"
  [ -e "$root/dev/$name" ] || mknod -m 666 "$root/dev/$name" c "$major" "$minor"
done
if mount -t tmpfs -o noexec,nosuid,mode=755 tmpfs "$root/home" 2>/dev/null; then
  ok "homes from which no program may be run"
else
  skip "homes from which no program may be run: none can be mounted here"
fi

# Runs a command in the system as one of its users.
as() {
  local user=$1
  shift
  chroot --userspec="$user" "$root" /usr/bin/env -i USER="$user" PATH=/usr/local/bin:/usr/bin:/bin \
    HOME="$(chroot "$root" getent passwd "$user" | cut -d: -f6)" LC_ALL="${locale:-C.UTF-8}" timeout 100 "$@"
}
new_user() { chroot "$root" useradd --create-home --shell /bin/sh --home-dir "$2" "$1"; }

new_user nurse /home/nurse
new_user doctor /home/doctor
new_user aigul /home/Айгүл

# Installs, upgrades or removes.
packages() {
  local force=''
  if [ -n "$hand" ]; then force=--force-depends; fi
  DEBIAN_FRONTEND=noninteractive dpkg --root="$root" --force-confold ${force:+"$force"} "$@"
}
installed() {
  if [ -n "$hand" ]; then
    packages --install "$package"
    # shellcheck disable=SC2046
    copied $(find "$root/opt/dosedesk" -name '*.so')
  else
    cp "$package" "$root/tmp/dosedesk.deb"
    chroot "$root" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y --no-install-recommends /tmp/dosedesk.deb
  fi
}
try "install" installed
if [ "$failed" != 0 ]; then exit 1; fi

libraries_there() {
  local lib=/opt/dosedesk/lib/runtime/lib missing
  # shellcheck disable=SC2016
  missing=$(chroot "$root" env LD_LIBRARY_PATH="$lib:$lib/server" sh -c \
    'find /opt/dosedesk -name "*.so" -exec ldd {} +' | { grep 'not found' || true; } | sort -u)
  echo "$missing"
  [ -z "$missing" ]
}
if [ -n "$hand" ]; then
  skip "every library that it links to is a dependency: nothing was installed with it here"
else
  try "every library that it links to is a dependency" libraries_there
fi

entry=$root/usr/share/applications/dosedesk.desktop
if command -v desktop-file-validate >/dev/null; then
  try "menu entry valid" desktop-file-validate "$entry"
else
  skip "menu entry valid: no desktop-file-validate here (package desktop-file-utils)"
fi
our_icon() {
  grep -qx 'Icon=dosedesk' "$entry"
  cmp installer/icon/dosedesk.svg "$root/usr/share/icons/hicolor/scalable/apps/dosedesk.svg"
  cmp installer/icon/dosedesk.png "$root/usr/share/icons/hicolor/256x256/apps/dosedesk.png"
}
try "menu icon ours" our_icon
command_there() {
  local command
  command=$(sed -n 's/^Exec=//p' "$entry")
  [ -n "$command" ] && as nurse sh -c "command -v $command"
}
try "command of the menu entry on the PATH" command_there
papers() {
  ls "$root"/usr/share/doc/dosedesk "$root"/opt/dosedesk/lib/runtime/legal/java.base
  cmp LICENSE "$root/usr/share/doc/dosedesk/LICENSE"
}
try "licences" papers

# Starts the program as a user, in the folder that it chooses itself, and takes a picture of the first screen.
started() {
  local picture=/tmp/$1-${locale:-}.png
  as "$1" env JAVA_TOOL_OPTIONS='-Dglass.platform=Headless -Dprism.order=sw' dosedesk --check-start "$picture" || return
  test -s "$root$picture"
}
try "start to the first screen" started nurse
locale=C try "start with LC_ALL=C" started doctor
try "start with a Cyrillic home" started aigul
refused() {
  local code=0
  started aigul || code=$?
  [ "$code" = 73 ]
}
locale=C try "a Cyrillic home with LC_ALL=C is refused in a sentence" refused

if [ ! -d target/test-classes/org/dosedesk/installed ]; then
  skip "registers: their journey is not built (mvn -DskipTests package)"
  exit "$failed"
fi
mkdir -p "$root/opt/journey/org/dosedesk"
cp -r target/test-classes/org/dosedesk/installed "$root/opt/journey/org/dosedesk/"
chmod -R a+rX "$root/opt/journey"
# Does a step of a register's journey as a user.
step() {
  as "$1" /opt/dosedesk/lib/runtime/bin/java --sun-misc-unsafe-memory-access=allow \
    -cp '/opt/dosedesk/lib/app/*:/opt/journey' org.dosedesk.installed.RegisterJourney "$2" "$3"
}

# Does such a step, and asks for what it must say.
journey() {
  local said
  said=$(step "$1" "$2" "$3" || true)
  echo "$said"
  [[ $said == *"$4"* ]]
}
own=/home/nurse/.local/share/DoseDesk/register everyone=/var/lib/dosedesk
try "register made, dose saved" journey nurse make "$own" 'doses 2428'
try "paper set and drawn" journey nurse paper "$own" 'paper set and drawn'
try "register of everyone made by one user" journey nurse make-shared $everyone 'doses 2428'
try "register of everyone opened by a second, dose saved" journey doctor dose $everyone 'doses 2429'
try "and read by the first" journey nurse read $everyone 'doses 2429'
new_user guest /home/guest
try "who is not in the group is told which folder refuses" journey guest make-shared $everyone \
  '“/var/lib/dosedesk”'
locale=C try "register read with LC_ALL=C" journey nurse read "$own" 'doses 2428'
try "register in a Cyrillic home" journey aigul make /home/Айгүл/тіркелім 'doses 2428'

upgraded() {
  local newer=$work/newer.deb holding
  dpkg-deb --raw-extract "$package" "$work/newer"
  sed -i 's/^Version: .*/&+newer/' "$work/newer/DEBIAN/control"
  dpkg-deb -Znone --build "$work/newer" "$newer"
  mkfifo "$work/go"
  step nurse hold "$own" <"$work/go" >"$work/held" 2>&1 &
  holding=$!
  exec 9>"$work/go"
  until grep -q '^open$' "$work/held"; do
    if ! kill -0 "$holding"; then
      cat "$work/held"
      return 1
    fi
    sleep 1
  done
  packages --install "$newer"
  echo >&9
  exec 9>&-
  wait "$holding"
  cat "$work/held"
  grep -qF 'doses 2429' "$work/held" && packages --status dosedesk | grep -F +newer
}
try "upgrade with the register open, which saves a dose after it" upgraded
try "register read after the upgrade" journey nurse read "$own" 'doses 2429'
try "start after the upgrade" started nurse

sums() { (cd "$root" && { find home var/lib/dosedesk -type f -path '*reg*' -exec sha256sum {} + || true; } | sort); }
sums >"$work/before"
gone() {
  packages "$1" dosedesk
  [ ! -e "$root/opt/dosedesk" ] && [ ! -e "$root/usr/bin/dosedesk" ] && [ ! -e "$entry" ]
}
kept() {
  wc -l <"$work/before"
  [ -s "$work/before" ] && sums | diff "$work/before" -
}
try "remove" gone --remove
try "data still there" kept
try "purge" gone --purge
try "data still there after the purge" kept
exit "$failed"
