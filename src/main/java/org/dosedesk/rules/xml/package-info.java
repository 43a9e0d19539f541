/// XML of rule files, checked against its schema.
@NullMarked
package org.dosedesk.rules.xml;

import org.jspecify.annotations.NullMarked;
