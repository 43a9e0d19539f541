/// Who works with the register: the list, and the forms that change it.
@NullMarked
package org.dosedesk.ui.keeping.users;

import org.jspecify.annotations.NullMarked;
