/// A check that anyone can run: what an import would make of the files of a folder.
@NullMarked
package org.dosedesk.imports;

import org.jspecify.annotations.NullMarked;
