/// What an imported file says, whatever its layout: typed rows, and what could not be understood.
@NullMarked
package org.dosedesk.usecase.importing.file;

import org.jspecify.annotations.NullMarked;
