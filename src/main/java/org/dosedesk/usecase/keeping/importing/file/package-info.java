/// What an imported file says, whatever its layout: typed rows, and what could not be understood.
@NullMarked
package org.dosedesk.usecase.keeping.importing.file;

import org.jspecify.annotations.NullMarked;
