/// Files that survive a power cut, and who may read them.
@NullMarked
package org.dosedesk.store.file;

import org.jspecify.annotations.NullMarked;
