@echo off
rem Makes the Windows package from target\ (after "mvn -DskipTests package"); see windows\first-try.md.
rem   installer\build.cmd                 for the user who installs it, without an administrator
rem   installer\build.cmd --per-machine   for everyone on the computer, by an administrator
setlocal disabledelayedexpansion
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  echo Set JAVA_HOME to a JDK 25, for instance Temurin 25.
  exit /b 1
)
cd /d "%~dp0.."
"%JAVA_HOME%\bin\java.exe" installer\windows\BuildMsi.java %*
exit /b %ERRORLEVEL%
