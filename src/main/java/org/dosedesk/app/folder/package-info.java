/// Where the program and its data lie.
@NullMarked
package org.dosedesk.app.folder;

import org.jspecify.annotations.NullMarked;
