/// The key file: the database's random password, wrapped for each user.
@NullMarked
package org.dosedesk.store.key;

import org.jspecify.annotations.NullMarked;
