/** What an answer brings beside its words: the decision on a claim, the documents for an authority. */
@NullMarked
package org.redress.portal.sent;

import org.jspecify.annotations.NullMarked;
