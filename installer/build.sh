#!/bin/bash
# Makes the installed form of the program from target/ (after "mvn package"):
#   installer/build.sh image   the app image, target/installer/DoseDesk
#   installer/build.sh deb     the image, and of it the Linux package, target/installer/dosedesk_*.deb
# Needs a JDK 25 (JAVA_HOME) and binutils; for the package also dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-image}

if [ -z "${JAVA_HOME:-}" ] || [ ! -x "$JAVA_HOME/bin/jlink" ]; then
  for home in /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/jlink" ]; then JAVA_HOME=$home; fi
  done
fi
if [ ! -x "${JAVA_HOME:-}/bin/jlink" ]; then
  echo "No JDK 25 with jlink was found: install one, for instance Temurin 25, and set JAVA_HOME to it." >&2
  exit 1
fi
if ! command -v objcopy >/dev/null; then
  echo "objcopy was not found, which the run-time image is made with: install the package binutils." >&2
  exit 1
fi
# No address, for there is none to write to: whoever hands the package on may put theirs into pom.xml.
maintainer=$(sed -n '/^  <organization>/,/^  <.organization>/s:^ *<name>\(.*\)</name>$:\1:p' pom.xml)
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
jar=target/dosedesk-$version.jar
if [ ! -f "$jar" ]; then
  echo "There is no $jar: run \"mvn package\" first." >&2
  exit 1
fi
out=$PWD/target/installer
image=$out/DoseDesk

# What goes on the class path: packed without compression, for the package is compressed as a whole, and with only
# the typefaces that the papers are set in and the themes that the windows have.
jars() {
  local papers=src/main/java/org/dosedesk/print/base/PaperFonts.java from to
  local themes=src/main/java/org/dosedesk/ui/kit/look/Theme.java
  mkdir -p "$out/jars"
  for from in "$jar" target/libraries/*.jar; do
    to=$out/unpacked/$(basename "$from")
    mkdir -p "$to"
    (cd "$to" && "$JAVA_HOME/bin/jar" --extract --file "$OLDPWD/$from")
    find "$to" -path '*/jasperreports/fonts/*.ttf' | while read -r face; do
      grep -qF "\"$(basename "$face")\"" "$papers" || rm "$face"
    done
    find "$to" -path '*/atlantafx/base/theme/*.[bc]ss' | while read -r theme; do
      grep -qF "/$(basename "$theme")\"" "$themes" || rm "$theme"
    done
    # Of the encodings for PDFs only the one that the papers have: the others are for Chinese, Japanese and Korean.
    find "$to" -path '*/fontbox/cmap/*' -type f ! -name '*.class' ! -name '*Identity*' -delete
    find "$to" -path '*/openpdf/text/pdf/fonts/*.cmap' -delete
    "$JAVA_HOME/bin/jar" --create --no-compress --no-manifest --file "$out/jars/$(basename "$from")" -C "$to" .
  done
  rm -r "$out/unpacked"
}

# Java and JavaFX as modules (JavaFX's platform jars, not the empty ones beside them), without the JDK's own archive of
# classes: the program's cache takes its place. Left out is what a program without sound, network, Swing looks and
# splash pictures never opens: their classes and libraries, the certificates of the network's sites, and a library that
# sorts for the compiler that app.args turns off.
# JavaFX's libraries lie in the image as files: otherwise every user's first start would unpack
# them, which a home without the right to run programs forbids.
runtime() {
  local graphics library unused files
  unused='/java.desktop/javax/swing/plaf/nimbus/*Painter*.class,**/doc-files/**,/javafx.graphics/*.so'
  # A package in which nothing is left would be missed.
  unused+=',/java.desktop/com/sun/media/sound/[!P]*,/java.desktop/javax/swing/plaf/metal/sounds/[!M]*'
  files='/java.base/lib/security/cacerts,/java.base/lib/security/public_suffix_list.dat,/java.base/lib/libsimdsort.so'
  files+=',/java.base/lib/classlist,/java.desktop/lib/libjsound.so,/java.desktop/lib/libsplashscreen.so'
  mkdir "$out/javafx"
  cp target/javafx/*-linux*.jar "$out/javafx/"
  "$JAVA_HOME/bin/jlink" --module-path "$out/javafx" \
    --add-modules "$(paste -sd, installer/modules.txt)" --include-locales=en,ru,kk --exclude-resources "$unused" \
    --exclude-files "$files" --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$out/runtime"
  graphics=$(echo "$out"/javafx/javafx-graphics-*.jar)
  "$JAVA_HOME/bin/jar" --list --file "$graphics" | grep '^[^/]*\.so$' | while read -r library; do
    (cd "$out/runtime/lib" && "$JAVA_HOME/bin/jar" --extract --file "$graphics" "$library" && chmod 755 "$library")
  done
}

# The image: the run-time, the jars, the icon, and a script that starts them. jpackage's own launcher asks dpkg twice
# at each start which package it belongs to, which takes half a second.
image() {
  local app=$image/lib/app file
  local jars=$app/dosedesk-$version.jar
  rm -rf "$out"
  mkdir -p "$out"
  jars
  runtime
  mkdir -p "$image/bin" "$image/lib"
  mv "$out/jars" "$app"
  mv "$out/runtime" "$image/lib/runtime"
  # Under its own name in lists of what runs; other JDKs' tools have no business in it.
  cp "$image/lib/runtime/bin/java" "$image/lib/runtime/bin/DoseDesk"
  rm "$image/lib/runtime/lib/jrt-fs.jar"
  for file in "$app"/*.jar; do
    if [ "$file" != "$app/dosedesk-$version.jar" ]; then jars=$jars:$file; fi
  done
  sed -n 's/^--java-options "\(.*\)"$/  \1 \\/p' installer/app.args >"$out/options"
  sed -e "/^@options@$/{r $out/options
    d}" -e "s#@jars@#${jars//$app/\$app}#" installer/linux/launcher.sh >"$image/bin/DoseDesk"
  chmod 755 "$image/bin/DoseDesk"
  cp installer/icon/dosedesk.png "$image/lib/DoseDesk.png"
  rm -r "$out/javafx" "$out/options"
}

# The Linux package: the image in /opt, a command, a menu entry, icons, and what the licences ask for.
deb() {
  local root=$out/package doc=$out/package/usr/share/doc/dosedesk most=46000000 arch package size
  arch=$(dpkg --print-architecture)
  package=$out/dosedesk_${version}_$arch.deb
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$doc"
  cp -a "$image" "$root/opt/dosedesk"
  ln -s /opt/dosedesk/bin/DoseDesk "$root/usr/bin/dosedesk"
  cp installer/linux/dosedesk.desktop "$root/usr/share/applications/"
  install -D -m 644 installer/icon/dosedesk.svg "$root/usr/share/icons/hicolor/scalable/apps/dosedesk.svg"
  install -D -m 644 installer/icon/dosedesk.png "$root/usr/share/icons/hicolor/256x256/apps/dosedesk.png"
  cp LICENSE installer/linux/copyright "$doc/"
  if [ -d target/notices ]; then cp -r target/notices/. "$doc/"; fi
  sed -e "s/@version@/$version/" -e "s/@arch@/$arch/" -e "s#@maintainer@#$maintainer#" \
    -e "s/@size@/$(du -sk "$root" | cut -f1)/" \
    installer/linux/control >"$root/DEBIAN/control"
  install -m 755 installer/linux/postinst installer/linux/postrm "$root/DEBIAN/"
  chmod -R u=rwX,go=rX "$root"
  # dpkg's own variables choose another compression, for instance a quick one where the package is only tried.
  dpkg-deb --root-owner-group -Z"${DPKG_DEB_COMPRESSOR_TYPE:-xz}" -z"${DPKG_DEB_COMPRESSOR_LEVEL:-9}" \
    --build "$root" "$package"
  rm -r "$root"
  # The size of the package that is handed on; a quick one is only tried.
  size=$(stat -c %s "$package")
  echo "$(basename "$package"): $size bytes"
  if [ -z "${DPKG_DEB_COMPRESSOR_TYPE:-}" ] && [ "$size" -gt $most ]; then
    echo "That is more than $most bytes: find what the package needn't hold, or raise the limit in $0." >&2
    return 1
  fi
}

image
# The image stands as it will be installed: from here on neither its run-time nor its jars change.
installer/train.sh "$image"
if [ "$kind" = deb ]; then
  deb
fi
du -sh "$out"/*
