@echo off
rem Makes the Windows package target\installer\DoseDesk-*.msi from target\ (after "mvn package").
rem Untried: written beside build.sh, but nobody has run it on Windows yet.
rem Needs a JDK 25 (JAVA_HOME) and WiX 3 or newer on the path.
setlocal enabledelayedexpansion
cd /d "%~dp0.."
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  echo Set JAVA_HOME to a JDK 25, for instance Temurin 25.
  exit /b 1
)
set VERSION=1.0.0
set OUT=target\installer
if exist %OUT% rmdir /s /q %OUT%
mkdir %OUT%\jars %OUT%\javafx
copy target\dosedesk-%VERSION%.jar %OUT%\jars >nul || exit /b 1
copy target\libraries\*.jar %OUT%\jars >nul || exit /b 1
copy target\javafx\*-win*.jar %OUT%\javafx >nul || exit /b 1
set MODULES=
for /f %%m in (installer\modules.txt) do set MODULES=!MODULES!,%%m
"%JAVA_HOME%\bin\jlink" --module-path %OUT%\javafx --add-modules !MODULES:~1! --include-locales=en,ru,kk ^
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --output %OUT%\runtime || exit /b 1
"%JAVA_HOME%\bin\jpackage" @installer\app.args --type msi --app-version %VERSION% ^
  --icon installer\icon\dosedesk.ico --input %OUT%\jars --main-jar dosedesk-%VERSION%.jar ^
  --runtime-image %OUT%\runtime --dest %OUT% --win-menu --win-shortcut --win-dir-chooser
