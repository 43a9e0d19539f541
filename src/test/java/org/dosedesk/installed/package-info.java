/// What `installer/try-deb.sh` runs on the jars and the run-time of an installed package.
@NullMarked
package org.dosedesk.installed;

import org.jspecify.annotations.NullMarked;
