#!/bin/sh
# Starts DoseDesk, wherever its folder lies; the build puts class path and options in.
# readlink follows the command on the PATH to the folder that it belongs to.
home=$(readlink -f "$0")
home=${home%/bin/*}
app=$home/lib/app
exec "$home/lib/runtime/bin/DoseDesk" \
@options@
  -cp "@jars@" org.dosedesk.app.Main "$@"
