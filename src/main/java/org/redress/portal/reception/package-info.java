/** The pages of the virtual reception: one thing per page, check answers, number and date. */
@NullMarked
package org.redress.portal.reception;

import org.jspecify.annotations.NullMarked;
