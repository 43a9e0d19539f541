/// What the build knows of the program: its version and its notices.
@NullMarked
package org.dosedesk.app.about;

import org.jspecify.annotations.NullMarked;
