#!/bin/bash
# Gives an app image the cache of all classes that a start needs, and sees that it is used and never for other jars:
#   installer/train.sh target/installer/DoseDesk
# The program goes once through its screens, without a display, in a register of invented people that is thrown away.
# Nothing in the image may change afterwards: a program whose jars are not those of the cache does not start.
set -euo pipefail
image=$(cd "$1" && pwd)
app=$image/lib/app
launcher=$image/bin/DoseDesk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "$*" >&2
  exit 1
}

# The program as its launcher starts it, without a display; the first argument goes to Java, the rest to the program.
start() {
  local java=$1
  shift
  JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw $java" "$launcher" "$@" >"$work/output" 2>&1
}

if grep -q AOTCache "$launcher"; then fail "$image has its cache already: build the image anew."; fi
start "-XX:AOTCacheOutput=$work/dosedesk.aot" --check-screens "$work/data" ||
  fail "The program did not come through its screens: $(cat "$work/output" "$work"/data/log/*)"
cp "$work/dosedesk.aot" "$app/"
cat >"$work/options" <<END
  -XX:AOTCache="\$app/dosedesk.aot" \\
  -Ddosedesk.files=$(cat "$work/data/program-files") \\
END
sed -i "/^exec /r $work/options" "$launcher"

# Nearly all classes of a start come from the cache, our own among them.
start "-Xlog:class+load:file=$work/classes" --data "$work/again" --check-start "$work/start.png" ||
  fail "The program does not start with its cache: $(cat "$work/output")"
cached=$(grep -c 'source: shared objects file' "$work/classes" || true)
others=$(grep -c 'source: \(jrt\|file\):' "$work/classes" || true)
echo "classes of a start: $cached from the cache, $others from elsewhere"
grep -q ' org.dosedesk.app.Main source: shared objects file' "$work/classes" || fail "The cache is not used."
[ "$cached" -gt $((20 * others)) ] || fail "The cache is not used as it should be."

# A jar of another build beside the cache is noticed.
own=$(cd "$app" && ls dosedesk-*.jar)
cp -p "$app/$own" "$work/own.jar"
printf '\0' >>"$app/$own"
code=0
start "-Dx=y" --data "$work/again" --check-start "$work/start.png" || code=$?
cp -p "$work/own.jar" "$app/$own"
[ "$code" = 70 ] || fail "A program with an exchanged jar starts ($code): $(cat "$work/output")"
