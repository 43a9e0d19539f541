/// What can happen to a register's files, and that nothing said to be saved is lost by it.
@NullMarked
package org.dosedesk.store.fault;

import org.jspecify.annotations.NullMarked;
