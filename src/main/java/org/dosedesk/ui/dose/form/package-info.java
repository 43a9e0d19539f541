/// What the forms about doses share: sentences beside fields, and Enter that goes from field to field.
@NullMarked
package org.dosedesk.ui.dose.form;

import org.jspecify.annotations.NullMarked;
