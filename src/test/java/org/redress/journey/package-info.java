/** Redress as people meet it: in a real browser, by what they see and click. */
package org.redress.journey;
