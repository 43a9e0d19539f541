/// A form: what is typed, what is wrong with it and since when that is said, whether something would be lost, its
/// way to the disk and its keys. A screen says which fields it has and what must hold of them.
@NullMarked
package org.dosedesk.ui.kit.form;

import org.jspecify.annotations.NullMarked;
