/// Registers on disk: a folder with an encrypted H2 database and the key file that opens it.
@NullMarked
package org.dosedesk.store;

import org.jspecify.annotations.NullMarked;
