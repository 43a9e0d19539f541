#!/bin/bash
# Makes the installed form of the program from target/ (after "mvn package"):
#   installer/build.sh image   the app image, target/installer/DoseDesk
#   installer/build.sh deb     the Linux package, target/installer/dosedesk_*.deb
# Needs a JDK 25 (JAVA_HOME); for the package also fakeroot and binutils.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-image}

if [ -z "${JAVA_HOME:-}" ] || [ ! -x "$JAVA_HOME/bin/jpackage" ]; then
  for home in /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/jpackage" ]; then JAVA_HOME=$home; fi
  done
fi
if [ ! -x "${JAVA_HOME:-}/bin/jpackage" ]; then
  echo "No JDK 25 with jpackage was found: install one, for instance Temurin 25, and set JAVA_HOME to it." >&2
  exit 1
fi
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
jar=target/dosedesk-$version.jar
if [ ! -f "$jar" ]; then
  echo "There is no $jar: run \"mvn package\" first." >&2
  exit 1
fi

out=target/installer
rm -rf "$out"
mkdir -p "$out/jars"
cp "$jar" "$out/jars/"
cp target/libraries/*.jar "$out/jars/"

# JavaFX goes into the run-time image as modules: its platform jars, not the empty ones beside them.
mkdir "$out/javafx"
cp target/javafx/*-linux*.jar "$out/javafx/"
"$JAVA_HOME/bin/jlink" --module-path "$out/javafx" \
  --add-modules "$(paste -sd, installer/modules.txt)" --include-locales=en,ru,kk \
  --generate-cds-archive --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$out/runtime"

"$JAVA_HOME/bin/jpackage" @installer/app.args --type app-image --app-version "$version" \
  --icon installer/icon/dosedesk.png --input "$out/jars" --main-jar "$(basename "$jar")" \
  --runtime-image "$out/runtime" --dest "$out"
if [ "$kind" = deb ]; then
  "$JAVA_HOME/bin/jpackage" @installer/linux.args --name DoseDesk --type deb --app-version "$version" \
    --icon installer/icon/dosedesk.png --app-image "$out/DoseDesk" --dest "$out"
fi
rm -rf "$out/jars" "$out/javafx" "$out/runtime"
du -sh "$out"/*
